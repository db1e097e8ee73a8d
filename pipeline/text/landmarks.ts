// Landmarks: runs of words that stand once in either edition. Between two of them a passage is looked for, wherever
// its paragraph has gone; found in one pass, however different the editions are.
import type { Span } from './anchor.ts'

/** What stands between the same landmarks in both editions. */
export interface Gap {
  readonly old: Span
  readonly text: Span
}

interface Landmark {
  readonly old: Span
  readonly text: Span
}

/** Words in a row that are told from others; fewer are a turn of phrase. */
const WORDS = 4
/** How far from a passage its landmarks may stand, in code units. */
const REACH = 1500
/** The landmarks on either side that are tried: the nearest may have been copied elsewhere. */
const TRIED = 6
/** How much may have come in between two landmarks. */
const ADDED = 4000
/** Beside one landmark alone, a passage is looked for this much farther than it stood. */
const WINDOW = 150

function* runsOfWords(text: string): Generator<Span> {
  const starts: number[] = []
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    starts.push(index)
    const start = starts.at(-WORDS)
    if (start !== undefined) yield { start, end: index + word.length }
    if (starts.length > WORDS) starts.shift()
  }
}

/** The spans with their surroundings, overlapping ones joined, in order. */
const surroundings = (spans: readonly Span[]): Span[] => {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    const [from, to] = [start - REACH, end + REACH]
    if (last === undefined || from > last.end) joined.push({ start: from, end: to })
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, to) }
  }
  return joined
}

/** The places of each of the runs of words that stand in `areas` of the old text, or `null` for one that stands twice. */
const onceIn = (text: string, areas: readonly Span[]): Map<string, Span | null> => {
  const found = new Map<string, Span | null>()
  let area = 0
  for (const run of runsOfWords(text)) {
    while ((areas[area]?.end ?? Number.POSITIVE_INFINITY) < run.end) area += 1
    if (run.start >= (areas[area]?.start ?? Number.POSITIVE_INFINITY))
      found.set(text.slice(run.start, run.end), run)
  }
  for (const run of runsOfWords(text)) {
    const words = text.slice(run.start, run.end)
    if (found.has(words) && found.get(words)?.start !== run.start) found.set(words, null)
  }
  return found
}

const landmarks = (old: string, text: string, areas: readonly Span[]): Landmark[] => {
  const wanted = onceIn(old, areas)
  const places = new Map<string, Span | null>()
  for (const run of runsOfWords(text)) {
    const words = text.slice(run.start, run.end)
    if (wanted.has(words)) places.set(words, places.has(words) ? null : run)
  }
  const found = [...wanted].flatMap(([words, before]) => {
    const now = places.get(words) ?? null
    return before === null || now === null ? [] : [{ old: before, text: now }]
  })
  const ends = [0, 1].map((share) => ({
    old: { start: share * old.length, end: share * old.length },
    text: { start: share * text.length, end: share * text.length },
  }))
  return [...found, ...ends].sort((a, b) => a.old.start - b.old.start)
}

const between = (before: Landmark, after: Landmark): Gap => ({
  old: { start: before.old.end, end: after.old.start },
  text: { start: before.text.end, end: after.text.start },
})

const isSound = ({ old, text }: Gap): boolean =>
  text.end >= text.start && text.end - text.start <= old.end - old.start + ADDED

const beside = (span: Span, before: Landmark | undefined, after: Landmark | undefined): Gap[] => {
  const gaps: Gap[] = []
  if (before !== undefined) {
    const [old, start] = [{ start: before.old.end, end: span.end }, before.text.end]
    gaps.push({ old, text: { start, end: start + old.end - old.start + WINDOW } })
  }
  if (after !== undefined) {
    const [old, end] = [{ start: span.start, end: after.old.start }, after.text.start]
    gaps.push({ old, text: { start: Math.max(0, end - (old.end - old.start) - WINDOW), end } })
  }
  return gaps
}

const gapsAround = (span: Span, marks: readonly Landmark[]): Gap[] => {
  const before = marks.filter(({ old }) => old.end <= span.start && old.end >= span.start - REACH)
  const after = marks.filter(({ old }) => old.start >= span.end && old.start <= span.end + REACH)
  const [lefts, rights] = [before.slice(-TRIED).reverse(), after.slice(0, TRIED)]
  const pairs = lefts.flatMap((left, i) =>
    rights.map((right, j) => ({ far: i + j, gap: between(left, right) })),
  )
  const best = pairs.sort((a, b) => a.far - b.far).find(({ gap }) => isSound(gap))
  return best === undefined ? beside(span, lefts[0], rights[0]) : [best.gap]
}

/**
 * @param spans passages of the old text
 * @returns for each the gap that it stood in, two where its landmarks have parted, none where it has none near
 */
export const gaps = (old: string, text: string, spans: readonly Span[]): Gap[][] => {
  const marks = landmarks(old, text, surroundings(spans))
  return spans.map((span) => gapsAround(span, marks))
}
