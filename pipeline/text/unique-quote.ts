// A quote for a place: at most fifteen of its words, and the fewest beside them that nothing else in the text has.
import { MAX_QUOTE_WORDS } from '../model/claim.ts'
import { holds, occurrences, type Selector, type Span } from './anchor.ts'
import { numerals } from './numerals.ts'

/** The words beside a quote that are tried, on either side. */
const BESIDE = 6
/** How far they may reach, in code units. */
const REACH = 200

const wordSpans = (text: string): Span[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))

/** Fifteen words with every figure in them; `null` where the figures stand farther apart. */
const shortened = (text: string, { start, end }: Span): Span | null => {
  const quote = text.slice(start, end)
  const words = wordSpans(quote)
  const figures = numerals(quote)
  const lastFigure = words.findIndex((word) => word.end >= (figures.at(-1)?.end ?? 0))
  const from = Math.max(0, lastFigure - MAX_QUOTE_WORDS + 1)
  const most = words.slice(from, from + MAX_QUOTE_WORDS)
  // Half of a word that a line end divides is no word.
  const isHalf = most.length < words.length && /[-\u00ad]$/.test(quote.slice(0, most.at(-1)?.end))
  const [first, last] = [most[0], most.at(isHalf ? -2 : -1)]
  if (first === undefined || last === undefined) return null
  const held = { start: first.start, end: last.end }
  if (!figures.every((figure) => holds(held, figure))) return null
  return { start: start + held.start, end: start + held.end }
}

/** What stands before the place, word by word: the shortest first; a word that is cut is left out. */
const prefixes = (text: string, start: number): string[] => {
  const from = Math.max(0, start - REACH)
  const before = text.slice(from, start)
  const words = wordSpans(before).slice(from === 0 ? 0 : 1)
  return words
    .slice(-BESIDE)
    .reverse()
    .map((word) => before.slice(word.start))
}

const suffixes = (text: string, end: number): string[] => {
  const after = text.slice(end, end + REACH)
  const words = wordSpans(after).slice(0, end + REACH < text.length ? -1 : undefined)
  return words.slice(0, BESIDE).map((word) => after.slice(0, word.end))
}

/**
 * @param span words of the text; more than fifteen are cut to fifteen that hold the same figures
 * @returns their quote, with words before it, or else after it, only where it needs them; `null` where no quote can
 *   tell the place from others, or a table cannot hold it: a cell's line ends are LF
 */
export const uniqueQuote = (text: string, span: Span): Selector | null => {
  const held = shortened(text, span)
  if (held === null) return null
  const quote = text.slice(held.start, held.end)
  const bare = { quote, prefix: '', suffix: '' }
  const tried = [
    bare,
    ...prefixes(text, held.start).map((prefix) => ({ ...bare, prefix })),
    ...suffixes(text, held.end).map((suffix) => ({ ...bare, suffix })),
  ]
  const isHeld = ({ prefix, suffix }: Selector): boolean => !/\r/.test(prefix + quote + suffix)
  return tried.find((selector) => isHeld(selector) && occurrences(text, selector).length === 1) ?? null
}
