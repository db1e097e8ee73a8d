// Pieces: the words around a figure, and where they can be cut without tearing apart what belongs together.
import type { Span } from './anchor.ts'
import type { Numeral } from './numerals.ts'
import { type Prose, sentenceOf } from './prose.ts'

/** The words around a numeral, as far as a quote of it may reach. */
export interface Surroundings extends Span {
  readonly text: string
  readonly numeral: Numeral
  /** Those in it, the numeral itself among them: no cut may go through one. */
  readonly numerals: readonly Numeral[]
}

/** Code units either side of a figure: fifteen words of prose are shorter, and a line of ten megabytes is no quote. */
const REACH = 200

/** Where a word begins or ends, nearest to the place on its inner side; a character of two code units stays whole. */
const inwards = (text: string, place: number, step: 1 | -1): number => {
  for (let at = place; Math.abs(at - place) < REACH / 2; at += step)
    if (/\s/u.test(text.charAt(step === 1 ? at - 1 : at))) return at
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place + step : place
}

/**
 * @param boundsOf the sentence that holds a place, or its line
 * @returns up to the ends of the bounds, the next note marker either side, and no further than REACH
 */
export const surroundingsOf = (prose: Prose, index: number, boundsOf = sentenceOf): Surroundings | null => {
  const { text, numerals } = prose
  const numeral = numerals[index]
  if (numeral === undefined) return null
  const bounds = boundsOf(prose, numeral.start)
  // No more of them than code units can stand within reach.
  const near = numerals.slice(Math.max(0, index - REACH), index + REACH)
  const markers = near.filter(({ kind }) => kind === 'note_marker')
  const before = markers.findLast(({ end }) => end <= numeral.start)?.end ?? 0
  const after = markers.find(({ start }) => start >= numeral.end)?.start ?? text.length
  const [first, last] = [Math.max(bounds.start, before), Math.min(bounds.end, after)]
  const [from, to] = [numeral.start - REACH, numeral.end + REACH]
  const start = Math.min(from <= first ? first : inwards(text, from, 1), numeral.start)
  const end = Math.max(to >= last ? last : inwards(text, to, -1), numeral.end)
  return {
    text,
    numeral,
    start,
    end,
    numerals: near.filter((each) => each.start < end && each.end > start),
  }
}

/** Punctuation that parts clauses; a comma or colon inside a figure has no space behind it. */
const CLAUSE = /[,;:]["”’)]*\s|[—–]\s|\s[—–-]\s|[“”«»„]|\t/gu

/** A remark in brackets, if it is more than a date or an abbreviation. */
const REMARK = /(?=\((?:[^\s()]+\s+){3})|(?<=\((?:[^\s()]+\s+){3}[^()]*\))/gu

/** Before words that open a clause of their own, or join one; "Spain and France" is no clause. */
const CONJUNCTION =
  /\s(?=(?:and|but|or|nor|yet|so)\s+\p{Ll}|(?:while|whereas|although|though|because|when|where|which|who|whose|that|after|before|since|until)\s)/gu

const cutsBy = (pattern: RegExp, { text, start, end }: Surroundings): number[] =>
  [...text.slice(start, end).matchAll(pattern)].map((match) => start + match.index + match[0].length)

/** @returns the surroundings in pieces, in order, without gaps: clauses, and finer ones that conjunctions open */
export const piecesOf = (around: Surroundings, isFine: boolean): Span[] => {
  const patterns = isFine ? [CLAUSE, REMARK, CONJUNCTION] : [CLAUSE, REMARK]
  const cuts = patterns.flatMap((pattern) => cutsBy(pattern, around))
  const sound = cuts.filter((cut) => !around.numerals.some(({ start, end }) => start < cut && cut < end))
  const ends = [...new Set([...sound, around.end])].sort((a, b) => a - b)
  return ends
    .map((end, index) => ({ start: ends[index - 1] ?? around.start, end }))
    .filter(({ start, end }) => start < end)
}
