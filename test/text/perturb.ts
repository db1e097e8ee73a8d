// Perturbations: what printing, copying and editing do to a text, each place drawn from a seed, with the way from the
// old offsets to the new.

export interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

export interface Perturbed {
  readonly text: string
  /** Where a span of the old text is now, white space at its ends left out. */
  readonly now: (span: { start: number; end: number }) => { start: number; end: number }
}

/** Mulberry32: the same draws from the same seed everywhere. */
export const random = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @param edits in order, none overlapping another */
export const apply = (text: string, edits: readonly Edit[]): Perturbed => {
  const parts: string[] = []
  let at = 0
  for (const { start, end, by } of edits) {
    parts.push(text.slice(at, start), by)
    at = end
  }
  const whole = [...parts, text.slice(at)].join('')
  const moved = (offset: number, side: 'start' | 'end'): number => {
    let shift = 0
    for (const { start, end, by } of edits) {
      const isBefore = side === 'start' ? end <= offset : end <= offset && !(start === end && end === offset)
      if (isBefore) shift += by.length - (end - start)
      else if (start < offset) return start + shift + (side === 'start' ? 0 : by.length)
    }
    return offset + shift
  }
  return {
    text: whole,
    now: (span) => {
      const [start, end] = [moved(span.start, 'start'), moved(span.end, 'end')]
      const words = whole.slice(start, Math.max(start, end))
      const from = start + words.length - words.trimStart().length
      return { start: from, end: Math.max(from, start + words.trimEnd().length) }
    },
  }
}

type Draw = () => number
type Rule = (match: RegExpMatchArray & { index: number }, draw: Draw) => Edit | null

/** Each match is edited or not, as it is drawn. */
const editing =
  (pattern: RegExp, share: number, rule: Rule) =>
  (text: string, draw: Draw): Edit[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (draw() >= share) return []
      const edit = rule(match, draw)
      return edit === null ? [] : [edit]
    })

const at = (start: number, length: number, by: string): Edit => ({ start, end: start + length, by })
const one = <T>(values: readonly T[], draw: Draw): T | undefined => values[Math.floor(draw() * values.length)]

const STRAIGHT = new Map([...'“”„«»'].map((mark) => [mark, '"'] as const))
const straight: Rule = ({ 0: mark, index }) => at(index, 1, STRAIGHT.get(mark) ?? "'")
const curly: Rule = ({ 0: mark, index }) => at(index, 1, mark === '"' ? '“' : '’')
const space: Rule = ({ index }, draw) => at(index, 1, one(['\u00a0', '\u202f', '\u2009', '  '], draw) ?? ' ')
const newLine: Rule = ({ index }) => at(index, 1, '\n')
const inside =
  (mark: string): Rule =>
  ({ 0: word, index }, draw) =>
    at(index + 2 + Math.floor(draw() * (word.length - 4)), 0, mark)
const afterDash: Rule = ({ 0: dash, index }) => at(index + dash.length, 0, '\n')
const LIGATURES = new Map([
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
])
const ligature: Rule = ({ 0: letters, index }) => at(index, letters.length, LIGATURES.get(letters) ?? letters)
const dropped: Rule = ({ 0: word, index }) => at(index, word.length, '')
const ADDED = [
  'The committee met again in the spring without agreeing on anything. ',
  'Nobody had asked for a vote. ',
  'That, at least, is how the story was told in the harbour. ',
]
const sentence: Rule = ({ 0: stop, index }, draw) => at(index + stop.length, 0, one(ADDED, draw) ?? '')
const capitals: Rule = ({ 0: words, index }) => at(index, words.length, words.toUpperCase())
const small: Rule = ({ 0: words, index }) => at(index, words.length, words.toLowerCase())
const swapped: Rule = ({ 0: word, index }, draw) => {
  const from = 1 + Math.floor(draw() * (word.length - 2))
  return at(index + from, 2, `${word[from + 1]}${word[from]}`)
}
const replaced: Rule = ({ 0: word, index }, draw) =>
  at(index, word.length, one(['various', 'growing', 'former', 'regional', 'certain'], draw) ?? '')

const WORD = /(?<![\p{L}\p{N}-])\p{L}{6,}(?![\p{L}\p{N}-])/gu

type Draft = (text: string, draw: Draw) => Edit[]

/** Edits of several drafts; where two overlap the first stays. */
const together =
  (...drafts: readonly Draft[]): Draft =>
  (text, draw) => {
    const all = drafts
      .flatMap((draft) => draft(text, draw))
      .sort((a, b) => a.start - b.start || a.end - b.end)
    return all.filter(
      (edit, index) => edit.start >= Math.max(0, ...all.slice(0, index).map(({ end }) => end)),
    )
  }

const quotes = together(editing(/[“”„«»‘’]/g, 0.9, straight), editing(/["']/g, 0.9, curly))
const softHyphens = editing(WORD, 0.4, inside('\u00ad'))
const lineBreaks = together(
  editing(WORD, 0.15, inside('-\n')),
  editing(/(?<=\p{L}{2})-(?=\p{Ll})|(?<=\p{N})–(?=\p{N})/gu, 0.5, afterDash),
  editing(/(?<=\S) (?=\S)/g, 0.1, newLine),
)
const ligatures = editing(/ffi|ffl|ff|fi|fl/g, 0.9, ligature)

/** The eleven ways in which texts were seen to differ from what was quoted from them. */
export const PERTURBATIONS: ReadonlyMap<string, Draft> = new Map<string, Draft>([
  ['none', () => []],
  ['other quotation marks', quotes],
  ['other spaces', editing(/(?<=\S) (?=\S)/g, 0.4, space)],
  ['soft hyphens', softHyphens],
  ['line ends and hyphens', lineBreaks],
  ['ligatures', ligatures],
  ['deleted words', editing(/(?<=\s)\p{L}+ (?=\S)/gu, 1 / 12, dropped)],
  ['inserted sentences', editing(/(?<=\p{Ll}{2})[.?!](?:\[\d+\])? (?=\p{Lu})/gu, 0.4, sentence)],
  [
    'case',
    together(editing(/(?<!\p{L})\p{Ll}{3,}/gu, 0.4, capitals), editing(/\p{Lu}(?=\p{Ll}{2})/gu, 0.4, small)),
  ],
  ['as from a PDF', together(quotes, softHyphens, ligatures, lineBreaks)],
  ['edits', together(editing(WORD, 0.08, swapped), editing(WORD, 0.04, replaced))],
])
