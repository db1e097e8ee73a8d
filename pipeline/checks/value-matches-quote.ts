// Does the row say what the quote prints: figure, scale, unit, hedge, date?
import type { CleanClaim } from '../model/claim.ts'
import type { Answer } from '../model/finding.ts'
import { overlaps, type Period, parsePeriod } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { unround } from '../model/quantity.ts'
import { statementText } from '../model/statement-text.ts'
import { type Numeral, numerals } from '../text/numerals.ts'
import type { Check } from './check.ts'

const sameNumber = (a: string, b: string): boolean =>
  a === '' || b === '' ? a === b : unround(a).value.equals(unround(b).value)

/** A unit that the reader did not see printed beside the figure ("seven districts") is no difference. */
const sameUnit = (printed: string, row: string): boolean => printed === '' || printed === row

const differences = (claim: CleanClaim, numeral: Numeral): string[] => {
  const compared = [
    ['scale', numeral.scale, claim.scale, numeral.scale === claim.scale],
    ['unit', numeral.unit, claim.unit, sameUnit(numeral.unit, claim.unit)],
    ['upper figure', numeral.amount_to, claim.amount_to, sameNumber(numeral.amount_to, claim.amount_to)],
    ['hedge', numeral.hedge, claim.hedge, numeral.hedge === claim.hedge],
  ] as const
  return compared
    .filter(([, , , same]) => !same)
    .map(
      ([what, printed, row]) => `${what} “${printed || 'none'}” in the quote, “${row || 'none'}” in the row`,
    )
}

const datesIn = (quote: string): Period[] => numerals(quote).flatMap(({ date }) => parsePeriod(date) ?? [])

/** A date printed beside a figure is that of the row, if the row has one. */
const otherDate = ({ quote, period }: CleanClaim): string[] => {
  const dates = datesIn(quote)
  if (period === null || dates.length === 0 || dates.some((each) => overlaps(each, period))) return []
  return [`date “${dates.map(periodText).join(', ')}” in the quote, “${periodText(period)}” in the row`]
}

const figure = (claim: CleanClaim): Answer => {
  const of = [claim.claim]
  const found = statementText(claim)
  const figures = numerals(claim.quote).filter(({ amount, kind }) => amount !== '' && kind !== 'note_marker')
  const printed = figures.map(({ surface }) => `“${surface}”`).join(', ') || 'no figure'
  const base = { of, claims: of, found, expected: printed, place: claim }
  const same = figures.filter(({ amount }) => sameNumber(amount, claim.amount))
  if (same.length === 0)
    return {
      ...base,
      verdict: 'inconsistent',
      message: `The row says ${found}; the quote prints ${printed}.`,
    }
  const [fewest = []] = same.map((numeral) => differences(claim, numeral)).sort((a, b) => a.length - b.length)
  const least = [...fewest, ...otherDate(claim)]
  if (least.length > 0) return { ...base, verdict: 'inconsistent', message: `The ${least.join('; the ')}.` }
  return { ...base, verdict: 'consistent', message: `The quote prints ${printed}, as the row says.` }
}

const date = (claim: CleanClaim): Answer => {
  const of = [claim.claim]
  const found = claim.period === null ? '' : periodText(claim.period)
  const dates = datesIn(claim.quote)
  const printed = dates.map(periodText).join(', ')
  const base = { of, claims: of, found, expected: printed, place: claim }
  if (dates.length === 0)
    return {
      ...base,
      verdict: 'not_applicable',
      message: 'The quote prints no date; the row takes it from the words around.',
    }
  const fits = dates.some((each) => claim.period !== null && overlaps(each, claim.period))
  return fits
    ? { ...base, verdict: 'consistent', message: `The quote prints ${printed}, as the row says.` }
    : {
        ...base,
        verdict: 'inconsistent',
        message: `The row says ${found || 'no date'}; the quote prints ${printed}.`,
      }
}

export const valueMatchesQuote: Check = {
  id: 'value-matches-quote',
  asks: 'Does the row say what the quote prints: figure, scale, unit, hedge, date?',
  catches: '“34%” typed for a quote that prints “43%”',
  errs: 'the figure is written in words that the reader of numerals does not know',
  severity: 'error',
  about: 'annotation',
  run: ({ claims }) =>
    claims
      .filter(({ amount, kind, period }) => amount !== '' || kind === 'event' || period !== null)
      .map((claim) => (claim.amount === '' ? date(claim) : figure(claim))),
}
