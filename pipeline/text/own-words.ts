// Own words: of a wording that is like a quote, the part that is the quote's. Letter by letter, a word beside it passes
// for one that was left out of the quote ("as 1915" for "the 1915"); word by word it does not.
import type { Span } from './anchor.ts'
import { likeness } from './likeness.ts'
import { numerals } from './numerals.ts'

/** The ends of a span, as far as they are known. */
interface Ends {
  readonly start: number | undefined
  readonly end: number | undefined
}

/** A word, whole with its hyphens and whatever divides its digits. */
const WORD = /[\p{L}\p{N}]+(?:[-.,'][\p{L}\p{N}]+)*/gu

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))

/** Words less alike are two words, not two spellings of one. */
const SAME_WORD = 0.6

/** Words of a quote that stand in a wording in their order: the first and the last of them, by their number in both. */
interface Shared {
  readonly weight: number
  readonly first: readonly [quote: number, wording: number]
  readonly last: readonly [quote: number, wording: number]
}

const NOTHING: Shared = { weight: 0, first: [0, 0], last: [0, 0] }

/** The words that both have, in the order that matches most. */
const shared = (quote: readonly string[], wording: readonly string[]): Shared => {
  let row = wording.map(() => NOTHING)
  quote.forEach((word, i) => {
    const next: Shared[] = []
    wording.forEach((other, j) => {
      const like = likeness(word, other)
      const before = row[j - 1] ?? NOTHING
      const first = before.weight === 0 ? ([i, j] as const) : before.first
      const joined =
        like < SAME_WORD ? NOTHING : { weight: before.weight + like, first, last: [i, j] as const }
      next.push(
        [next[j - 1] ?? NOTHING, row[j] ?? NOTHING, joined].reduce((a, b) => (b.weight > a.weight ? b : a)),
      )
    })
    row = next
  })
  return row.at(-1) ?? NOTHING
}

/** A figure in another's place may be what became of it. */
const stateFigures = (...sides: readonly (readonly string[])[]): boolean =>
  sides.every((words) => numerals(words.join(' ')).length > 0)

/**
 * @param span words of `key` that are like `quote`
 * @param whole the ends that the quote would have if nothing in it were left out
 * @returns the span without the words at its ends that the quote has none for; those that are another figure in the place
 *   of one of its own stay, and those that reach as far as the whole quote would
 */
export const ownWords = (key: string, span: Span, quote: string, whole: Ends): Span => {
  const places = wordsOf(key.slice(span.start, span.end))
  const words = places.map(({ start, end }) => key.slice(span.start + start, span.start + end))
  const wanted = wordsOf(quote).map(({ start, end }) => quote.slice(start, end))
  const { weight, first, last } = shared(wanted, words)
  const [from, to] = [places[first[1]], places[last[1]]]
  if (weight === 0 || from === undefined || to === undefined) return span
  const keepsStart =
    first[1] === 0 ||
    whole.start === span.start ||
    stateFigures(wanted.slice(0, first[0]), words.slice(0, first[1]))
  const keepsEnd =
    last[1] === words.length - 1 ||
    whole.end === span.end ||
    stateFigures(wanted.slice(last[0] + 1), words.slice(last[1] + 1))
  return {
    start: keepsStart ? span.start : span.start + from.start,
    end: keepsEnd ? span.end : span.start + to.end,
  }
}
