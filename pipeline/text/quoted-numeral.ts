// Quoted numerals: a figure of the text in the quote that says best what it is.
import { holds, type Span, touches } from './anchor.ts'
import { type Numeral, numerals } from './numerals.ts'
import { surroundingsOf } from './pieces.ts'
import type { Prose } from './prose.ts'
import { quotesAround } from './quote-around.ts'

/** A numeral of the text as its quote prints it. */
export interface Quoted {
  readonly span: Span
  readonly quote: string
  /** As the reader sees it in the quote alone, which is what the checks will read. */
  readonly numeral: Numeral
  readonly all: readonly Numeral[]
}

const quoted = (text: string, span: Span, { start, end }: Span): Quoted | null => {
  const quote = text.slice(span.start, span.end)
  const all = numerals(quote)
  const place = { start: start - span.start, end: end - span.start }
  const numeral = all.find((each) => touches(each, place))
  return numeral === undefined ? null : { span, quote, numeral, all }
}

const READ = ['kind', 'amount', 'amount_to', 'scale', 'unit', 'hedge', 'date'] as const

const readsAs = (a: Numeral, b: Numeral): boolean => READ.every((key) => a[key] === b[key])

/**
 * The first quote in which the numeral reads as in the text; else the first in which it is read at all.
 * @param before the quote of the figure before: what one quote holds needs no second
 */
export const bestQuote = (prose: Prose, index: number, before: Span): Quoted | null => {
  const around = surroundingsOf(prose, index)
  if (around === null) return null
  let first: Quoted | null = null
  for (const span of [...(holds(before, around.numeral) ? [before] : []), ...quotesAround(around)]) {
    const found = quoted(prose.text, span, around.numeral)
    if (found !== null && readsAs(found.numeral, around.numeral)) return found
    first ??= found
  }
  return first
}
