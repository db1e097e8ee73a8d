// Prose: the article's text cut up once for all rules, into sentences, paragraphs and numerals.
import { holds, type Span } from './anchor.ts'
import { notesStart } from './notes.ts'
import { type Numeral, numerals } from './numerals.ts'
import { sentences } from './sentences.ts'

export interface Prose {
  readonly text: string
  /** Where the end notes begin. */
  readonly notes: number
  readonly sentences: readonly Span[]
  /** Lines that are not blank. */
  readonly paragraphs: readonly Span[]
  readonly numerals: readonly Numeral[]
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}

export const proseOf = (text: string): Prose => ({
  text,
  notes: notesStart(text),
  sentences: sentences(text).map((span) => trimmed(text, span)),
  paragraphs: [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) =>
    trimmed(text, { start: match.index, end: match.index + match[0].length }),
  ),
  numerals: numerals(text),
})

export const wordsOf = ({ text }: Prose, { start, end }: Span): string => text.slice(start, end)

const LONGEST_HEADING = 12

/** Whether the words of a line look like a heading: few, and without the mark that ends a sentence. */
export const isHeading = (words: string): boolean =>
  words.split(/\s+/).length <= LONGEST_HEADING && !/[.?!:;,]["”’]?(?:\[\d+\])*$/.test(words)

/** The number, from 1, of the last span that begins at or before the place; 1 where none does. */
export const numberAt = (spans: readonly Span[], place: number): number => {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}

const spanAt = (spans: readonly Span[], place: number): Span =>
  spans[numberAt(spans, place) - 1] ?? { start: 0, end: 0 }

export const sentenceOf = (prose: Prose, place: number): Span => spanAt(prose.sentences, place)

export const paragraphOf = (prose: Prose, place: number): Span => spanAt(prose.paragraphs, place)

/** The spans that lie in the running text. */
export const inBody = <T extends Span>(prose: Prose, spans: readonly T[]): T[] =>
  spans.filter(({ start }) => start < prose.notes)

export const inside = <T extends Span>(outer: Span, spans: readonly T[]): T[] =>
  spans.filter((span) => holds(outer, span))

/** The matches of a global pattern in the running text, with their places. */
export const bodyMatches = (
  { text, notes }: Prose,
  pattern: RegExp,
): (Span & { readonly groups: Record<string, string | undefined> })[] =>
  [...text.slice(0, notes).matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    groups: match.groups ?? {},
  }))

/** Whether the place stands inside quotation marks that its paragraph has opened and not closed. */
export const isQuoted = (prose: Prose, place: number): boolean => {
  const before = prose.text.slice(paragraphOf(prose, place).start, place + 1)
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0
  return count(/[“«„]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1
}
