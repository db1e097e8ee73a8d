// Sentences: a rule-based split, the same on every machine (Intl.Segmenter's rules change with the ICU release).
import type { Span } from './anchor.ts'

/** `[3]`, `(3)`, a raised 3, or plain digits behind the stop of a word or year, where a raised 3 has lost its size. */
const NOTE_MARKS =
  '(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|[¹²³⁰⁴-⁹]+|(?<=(?:\\p{L}{2}|(?<!\\d)\\d{4})[.?!…]["”’)]*)\\d{1,3}(?=\\s))*'

/** A stop, closing marks, any note markers, then space before something that can open a sentence; or a line break. */
const BOUNDARY = new RegExp(`[.?!…]["”’')\\]]*${NOTE_MARKS}(?=\\s+["“‘'([]*[\\p{Lu}\\p{N}])|\\n+`, 'gu')

const ABBREVIATION =
  /(?:^|[\s(])(?:(?:\p{Lu}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|St|Mk|Nos?|no|vol|Vol|pp?|eds?|cf|vs|e\.g|i\.e|etc|approx)\.$/u

const endsSentence = (text: string, from: number, to: number): boolean =>
  text.slice(to - 1, to) !== '.' || !ABBREVIATION.test(text.slice(Math.max(from, to - 12), to))

/**
 * @returns the text's sentences in order, without gaps: each begins where the one before ends, so that every offset
 *   lies in exactly one. Headings and list lines count as sentences. A note marker after the stop belongs to it.
 */
export const sentences = (text: string): Span[] => {
  const spans: Span[] = []
  let [start, seen, hasWords] = [0, 0, false]
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length
    const isBreak = match[0].startsWith('\n')
    if (!isBreak && !endsSentence(text, start, match.index + 1)) continue
    hasWords ||= text.slice(seen, end).trim() !== ''
    seen = end
    if (!hasWords) continue
    spans.push({ start, end })
    start = end
    hasWords = false
  }
  if (text.slice(start).trim() !== '') return [...spans, { start, end: text.length }]
  const last = spans.pop()
  return last === undefined ? [] : [...spans, { start: last.start, end: text.length }]
}

/** The number, from 1, of the sentence that holds the offset. */
export const sentenceAt = (spans: readonly Span[], offset: number): number => {
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low + 1
}
