// Proposed period: the one date that a quote gives its figure, with what stands before it.
import { type Period, parsePeriod } from '../model/period.ts'
import { touches } from '../text/anchor.ts'
import type { Numeral } from '../text/numerals.ts'

const SINCE = /\bsince\s+$/iu
const FROM = /\bfrom\s+$/iu
const ONWARDS = /^\s+onwards?\b/iu
const UNTIL = /\b(?:until|till|up\s+to)\s+$/iu
/** The year of something else than what the figure says. */
const BOUND = /\b(?:before|after|than|in\s+the)\s+$/iu

/** "2011/.." where the words count from a date on. */
export const isOpenEnded = (before: string, behind: string): boolean =>
  SINCE.test(before) || (FROM.test(before) && ONWARDS.test(behind))

/** @returns the period of a date with the words around it; `null` where the date is none that the tables take */
export const periodAround = (date: string, before: string, behind: string): Period | null => {
  const open = isOpenEnded(before, behind) ? `${date}/..` : UNTIL.test(before) ? `../${date}` : date
  return parsePeriod(open) ?? parsePeriod(date)
}

/** Punctuation between a date and a figure parts them, but for a date that opens the quote ("In 2019, ..."). */
const areParted = (quote: string, date: Numeral, figure: Numeral): boolean => {
  const [first, second] = date.start < figure.start ? [date, figure] : [figure, date]
  const between = quote.slice(first.end, second.start)
  const opens = date === first && /^\p{L}*\s*$/u.test(quote.slice(0, date.start))
  return opens ? /[;:()—–]/u.test(between) : /[,;:()—–]\s?/u.test(between)
}

/** @returns the period of a figure: the one date of its quote; `null` where there are several, or it belongs to other words */
export const periodOf = (quote: string, figure: Numeral, all: readonly Numeral[]): Period | null => {
  const dates = all.filter((each) => each.date !== '' && !touches(each, figure))
  const [date] = dates
  if (date === undefined || dates.length > 1 || areParted(quote, date, figure)) return null
  const before = quote.slice(0, date.start)
  return BOUND.test(before) ? null : periodAround(date.date, before, quote.slice(date.end))
}
