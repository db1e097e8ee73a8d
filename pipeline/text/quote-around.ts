// Quotes of a figure: at most fifteen words around it, cut where the sentence can be cut.
import { MAX_QUOTE_WORDS, words } from '../model/claim.ts'
import { type Span, touches } from './anchor.ts'
import { piecesOf, type Surroundings } from './pieces.ts'
import { isCell } from './selector.ts'
import { tidy } from './tidy-quote.ts'

/** Fewer words than these say too little of what the figure is about: the next piece is taken in. */
const FEWEST_WORDS = 6

const length = (text: string, { start, end }: Span): number => words(text.slice(start, end))

/** The piece that holds the figure, with its neighbours as long as it says too little; to the left stands what it is about. */
const grown = ({ text, numeral }: Surroundings, pieces: readonly Span[]): Span | null => {
  let first = pieces.findIndex((piece) => touches(piece, numeral))
  let last = first
  const spanOf = (from: number, to: number): Span | null => {
    const [one, other] = [pieces[from], pieces[to]]
    if (one === undefined || other === undefined) return null
    const span = { start: one.start, end: other.end }
    return length(text, span) <= MAX_QUOTE_WORDS ? span : null
  }
  let span = spanOf(first, last)
  while (span !== null && length(text, span) < FEWEST_WORDS) {
    const left = spanOf(first - 1, last)
    const wider = left ?? spanOf(first, last + 1)
    if (wider === null) break
    if (left === null) last += 1
    else first -= 1
    span = wider
  }
  return span
}

const wordSpans = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\S+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))

/** First and last of the words that the figure is printed in. */
const ownWords = (spans: readonly Span[], numeral: Span): [first: number, last: number] => [
  Math.max(
    0,
    spans.findIndex((span) => touches(span, numeral)),
  ),
  Math.max(
    0,
    spans.findLastIndex((span) => touches(span, numeral)),
  ),
]

/** A cut through a figure goes round it. */
const unbroken = ({ numerals }: Surroundings, { start, end }: Span): Span => ({
  start: numerals.find((each) => each.start < start && start < each.end)?.end ?? start,
  end: numerals.find((each) => each.start < end && end < each.end)?.start ?? end,
})

/** Where a quote of so many words may begin: at the beginning, so that it goes to the end, or so many before the figure. */
const beginnings = (count: number, first: number, last: number): number[] => {
  const latest = Math.max(0, count - MAX_QUOTE_WORDS)
  const before = [7, 3].map((words) => Math.max(0, first - words, last + 1 - MAX_QUOTE_WORDS))
  return [...(last < MAX_QUOTE_WORDS ? [0] : []), ...(first >= latest ? [latest] : []), ...before]
}

/** As many words of a piece as a quote may have. */
const windows = (around: Surroundings, piece: Span): Span[] => {
  const spans = wordSpans(around.text, piece)
  const [first, last] = ownWords(spans, around.numeral)
  return beginnings(spans.length, first, last).map((from) => {
    const to = Math.min(from + MAX_QUOTE_WORDS, spans.length) - 1
    return unbroken(around, { start: spans[from]?.start ?? piece.start, end: spans[to]?.end ?? piece.end })
  })
}

/**
 * @returns quotes that hold the numeral, the best first: the whole sentence if it is short, the clause, a part of it that
 *   conjunctions set off, as many of its words as fit, and at last the numeral alone; each within the limit of words
 */
export const quotesAround = (around: Surroundings): Span[] => {
  const { text, numeral } = around
  const [clauses, parts] = [piecesOf(around, false), piecesOf(around, true)]
  const grownOnes = [clauses, parts].flatMap((pieces) => grown(around, pieces) ?? [])
  const long = grownOnes.filter((span) => length(text, span) >= FEWEST_WORDS)
  const part = parts.find((piece) => touches(piece, numeral)) ?? around
  return [around, ...long, ...grownOnes, ...windows(around, part), numeral]
    .map((span) => tidy(around, span))
    .filter((span) => span.start < span.end && length(text, span) <= MAX_QUOTE_WORDS)
    .filter((span) => isCell(text.slice(span.start, span.end)))
}

/** The numeral with so many words either side. */
export const wordsAround = (around: Surroundings, count: number): Span => {
  const spans = wordSpans(around.text, around)
  const [first, last] = ownWords(spans, around.numeral)
  const [from, to] = [spans[Math.max(0, first - count)], spans[Math.min(last + count, spans.length - 1)]]
  return tidy(around, unbroken(around, { start: from?.start ?? around.start, end: to?.end ?? around.end }))
}
