// Proposed figure: the columns of a claim that state an amount, as far as the reader of numerals sees one.
import type { Claim } from '../model/claim.ts'
import { AMOUNT, plain } from '../model/quantity.ts'
import { ONE, rational } from '../model/rational.ts'
import { isReversed } from '../model/statement-fit.ts'
import { UNITS } from '../model/unit.ts'
import type { Numeral } from '../text/numerals.ts'

type ProposedFigure = Pick<Claim, 'amount' | 'amount_to' | 'scale' | 'unit' | 'hedge' | 'note'>

/** What the tables take: a longer figure is no figure of prose. */
const LONGEST = 60

const isAmount = (text: string): boolean => AMOUNT.test(text) && text.length <= LONGEST

const unread = (note: string): ProposedFigure => ({
  amount: '',
  amount_to: '',
  scale: '',
  unit: '',
  hedge: '',
  note,
})

/** Where nothing is printed beside the figure: places, things counted; a rounded figure is no exact count. */
const unitBeside = ({ kind, unit, amount, scale }: Numeral): string => {
  if (unit !== '') return unit
  if (kind === 'ordinal' || kind === 'rank') return 'rank'
  return scale === '' && kind !== 'multiple' && /^\d{1,3}$/.test(amount) ? 'count' : 'ratio'
}

const TOLD_BY_ANOTHER = 'A date told by another one: make it an event and write its period, or dismiss it.'

/** "A month later", "two days after the vote". */
const isOffset = ({ kind }: Numeral, behind: string): boolean =>
  kind === 'duration' && /^\s*(?:later|earlier|afterwards?|after|before)\b/iu.test(behind)

const rangeEnd = ({ amount, amount_to }: Numeral): string =>
  isAmount(amount_to) && !isReversed({ amount, amount_to }) ? amount_to : ''

/**
 * @param behind the words of the quote behind the numeral
 * @returns the columns, empty with a remark where the figure or its unit is not read
 */
export const proposedFigure = (numeral: Numeral, behind: string): ProposedFigure => {
  const { amount, amount_to, scale } = numeral
  const unit = unitBeside(numeral)
  if (isOffset(numeral, behind)) return unread(TOLD_BY_ANOTHER)
  if (!isAmount(amount)) return unread('Its value was not read: write the amount, or leave it empty.')
  if (!UNITS.has(unit)) return unread(`Its unit, ${unit}, is none that the tables know.`)
  const to = rangeEnd(numeral)
  return {
    amount,
    amount_to: to,
    scale,
    unit,
    hedge: numeral.hedge || 'exact',
    note: amount_to === to ? '' : 'Its upper end was not read: write amount_to.',
  }
}

const SHARE_BEHIND = /^\s*(?:%\s*)?of\b/iu
const SHARE_BEFORE =
  /\b(?:shares?|proportion|percentage|account\w* for|ma[kd]e?s? up|making up|constitut\w+|represent\w*|compris\w+)\b[^.;:]{0,30}$/iu
const GROWTH =
  /\b(?:r[io]se[ns]?|rising|f[ae]ll\w*|gr[eo]w\w*|growth|increas\w*|decreas\w*|declin\w*|dropp?\w*|climb\w*|gain\w*|shr[aiu]nk\w*|jump\w*|surg\w*|slump\w*|rais\w*|reduc\w*|widen\w*)\b[^.;:]{0,20}$/iu
const GROWTH_BEHIND =
  /^\s*(?:higher|lower|more|less|fewer|faster|slower|larger|smaller|above|below|growth|increase|decrease|rise|drop)\b/iu

/** Percentages, fractions and multiples; a bare number of another kind is a number of something. */
const isRatio = (kind: string, { amount, unit }: ProposedFigure): boolean =>
  unit === '%' || kind === 'multiple' || (unit === 'ratio' && amount.includes('/'))

const exceedsWhole = ({ amount, amount_to, unit }: ProposedFigure): boolean =>
  rational(plain(amount_to || amount))
    .mul(UNITS.get(unit)?.factor ?? ONE)
    .gt(ONE)

/** What is said to change by it, what it is said to be a part of: as the words beside it tell. */
const kindOfRatio = (figure: ProposedFigure, before: string, behind: string): Claim['kind'] => {
  const isGrowth = GROWTH.test(before) || GROWTH_BEHIND.test(behind)
  if (exceedsWhole(figure)) return isGrowth ? 'trend' : 'comparison'
  if (SHARE_BEHIND.test(behind)) return 'share'
  if (isGrowth) return 'trend'
  return SHARE_BEFORE.test(before) ? 'share' : 'quantity'
}

/**
 * @param before the words of the quote before the figure
 * @param behind those behind it
 */
export const proposedKind = (
  { kind }: Numeral,
  figure: ProposedFigure,
  before: string,
  behind: string,
): Claim['kind'] => {
  if (figure.amount === '') return 'quantity'
  if (figure.unit === 'rank') return 'rank'
  if (isRatio(kind, figure)) return kindOfRatio(figure, before, behind)
  if (figure.amount_to !== '') return 'range'
  return figure.unit === 'count' ? 'count' : 'quantity'
}
