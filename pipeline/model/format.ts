// Figures in words, as a careful newspaper writes them: the same in every locale.
import { type End, type Interval, isPoint } from './interval.ts'
import { type Period, years } from './period.ts'
import type { Statement } from './quantity.ts'
import { powerOfTen, type Rational, rational } from './rational.ts'
import { UNITS } from './unit.ts'

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** Fixed decimals, thousands separated by commas, half away from zero; `trim` drops zeros that only fill. */
export const fixed = (value: Rational, decimals: number, trim = true): string => {
  const scaled = value
    .abs()
    .mul(powerOfTen(decimals))
    .add('1/2')
    .floor()
    .n.toString()
    .padStart(decimals + 1, '0')
  const integer = grouped(decimals === 0 ? scaled : scaled.slice(0, -decimals))
  const tail = decimals === 0 ? '' : scaled.slice(-decimals)
  const fraction = trim ? tail.replace(/0+$/, '') : tail
  const sign = value.lt(0) && /[1-9]/.test(scaled) ? '−' : ''
  return `${sign}${integer}${fraction === '' ? '' : `.${fraction}`}`
}

/** How a dimension is written: the factor to divide by, and what stands before and after the number. */
interface Style {
  readonly per: Rational
  readonly before: string
  readonly after: string
}

const one = powerOfTen(0)
const PLAIN: Record<string, readonly [string, string]> = {
  usd: ['US$', ''],
  usd2021: ['US$', ' (2021 prices)'],
  azn: ['', ' manats'],
  tiv: ['', ' TIV'],
  people: ['', ' people'],
  area: ['', ' km²'],
  length: ['', ' km'],
  'oil-flow': ['', ' barrels a day'],
  mass: ['', ' tonnes'],
  energy: ['', ' MWh'],
  power: ['', ' MW'],
  rank: ['rank ', ''],
  days: ['', ' days'],
  months: ['', ' months'],
}
const SCALED = new Set(['usd', 'usd2021', 'azn', 'tiv'])

const styleOf = (dimension: string, size: Rational): Style => {
  if (dimension === 'ratio') return { per: powerOfTen(-2), before: '', after: '%' }
  const [before, after] = PLAIN[dimension] ?? ['', dimension === 'count' ? '' : ` ${dimension}`]
  if (dimension === 'energy' && size.gte(powerOfTen(6))) return { per: powerOfTen(6), before, after: ' TWh' }
  if (!SCALED.has(dimension)) return { per: one, before, after }
  if (size.gte(powerOfTen(9))) return { per: powerOfTen(9), before, after: ` billion${after}` }
  if (size.gte(powerOfTen(6))) return { per: powerOfTen(6), before, after: ` million${after}` }
  return { per: one, before, after }
}

const significant = (value: Rational, digits: number): number => {
  const magnitude = value.equals(0) ? 0 : Math.floor(Math.log10(Math.abs(value.valueOf())) + 1e-12)
  return Math.max(0, digits - 1 - magnitude)
}

const MOST_DIGITS = 7

/** Decimals enough for the last one to be a tenth of the width at most: 119.5–120.5, and not 120–121. */
const decimalsFor = (low: Rational, high: Rational): number => {
  const most = significant(high.abs().gte(low.abs()) ? high : low, MOST_DIGITS)
  const width = high.sub(low)
  if (width.equals(0)) return most
  const needed = Array.from({ length: most }, (_, decimals) => decimals)
  return needed.find((decimals) => powerOfTen(-decimals).mul(10).lte(width)) ?? most
}

/** Between two places or two counts nothing lies that a decimal could tell of. */
const areWhole = (low: Rational, high: Rational, dimension: string): boolean =>
  (dimension === 'rank' || dimension === 'count') && low.d === 1n && high.d === 1n

const oneSided = (end: End, words: readonly [string, string], style: Style): string => {
  if (end.at === null) return 'any value'
  const value = end.at.div(style.per)
  const number = fixed(value, significant(value, MOST_DIGITS))
  return `${end.closed ? words[1] : words[0]} ${style.before}${number}${style.after}`
}

/**
 * @param interval in the base unit of the dimension
 * @returns e.g. "US$3.56–3.88 billion", "69.4–69.6%", "more than 30,000 people"
 */
export const intervalText = ({ low, high }: Interval, dimension: string): string => {
  const size = [low.at, high.at].map((at) => at?.abs() ?? powerOfTen(0)).reduce((a, b) => (a.gt(b) ? a : b))
  const style = styleOf(dimension, size)
  if (low.at === null) return oneSided(high, ['less than', 'at most'], style)
  if (high.at === null) return oneSided(low, ['more than', 'at least'], style)
  const [from, to] = [low.at.div(style.per), high.at.div(style.per)]
  const decimals = areWhole(from, to, dimension) ? 0 : decimalsFor(from, to)
  const [first, last] = [fixed(from, decimals, false), fixed(to, decimals, false)]
  const numbers = isPoint({ low, high }) ? fixed(from, decimals) : first === last ? first : `${first}–${last}`
  return `${style.before}${numbers}${style.after}`
}

const HEDGE_PREFIX = {
  '': '',
  exact: '',
  about: 'about ',
  over: 'over ',
  at_least: 'at least ',
  under: 'under ',
  up_to: 'up to ',
  nearly: 'nearly ',
}

const UNIT_SUFFIX: Record<string, string> = {
  '%': '%',
  ratio: '',
  count: '',
  rank: '',
  km2: ' km²',
  'bbl/d': ' barrels a day',
  AZN: ' manats',
  t: ' tonnes',
  day: ' days',
  month: ' months',
  year: ' years',
}

/** Long digits grouped. Decimals of a figure in the millions are a data set's fill; no reader wants them. */
const readable = (amount: string): string =>
  /^\d{7,}\.\d+$/.test(amount) ? fixed(rational(amount), 0) : amount.replace(/^\d{4,}/, grouped)

/** A figure as it was printed: "US$1.6 billion", "over 30,000 people", "200–400 km". */
export const statementText = (
  statement: Omit<Statement, 'hedge'> & { hedge: Statement['hedge'] | '' },
): string => {
  const { amount, amount_to, scale, unit, hedge } = statement
  const number = amount_to === '' ? readable(amount) : `${readable(amount)}–${readable(amount_to)}`
  const scaled = `${number}${scale === '' ? '' : ` ${scale}`}`
  const prefix = HEDGE_PREFIX[hedge]
  if (unit === 'rank') return `${prefix}rank ${scaled}`
  if (UNITS.get(unit)?.before === true)
    return `${prefix}US$${scaled}${unit === 'US$' ? '' : ` (${unit.slice(3)} prices)`}`
  return `${prefix}${scaled}${UNIT_SUFFIX[unit] ?? ` ${unit}`}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "30 April 2012" for `2012-04-30`. */
export const dayText = (iso: string): string => {
  const [year, month, day] = iso.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

const plainDate = (text: string): string => {
  const [year, month, day] = text.split('-')
  if (day !== undefined) return dayText(text)
  return month === undefined ? (year ?? '') : `${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** "24 December 2021", "20–24 December 2021", or both days in full where the month changes. */
const daysText = (start: string, end: string): string => {
  if (start === end) return dayText(start)
  return start.slice(0, 7) === end.slice(0, 7)
    ? `${Number(start.slice(8))}–${dayText(end)}`
    : `${dayText(start)} to ${dayText(end)}`
}

const PLAIN_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/

/** A period in words: "2012", "April 2016", "2016–2020", "from 2015"; other EDTF by its first and last day. */
export const periodText = (period: Period): string => {
  const { text, start, end } = period
  const bare = text.replace(/[?~%]$/, '')
  const prefix = bare === text ? '' : 'about '
  if (PLAIN_DATE.test(bare)) return `${prefix}${plainDate(bare)}`
  const [from = '', to = ''] = text.split('/')
  if (to === '..') return `from ${PLAIN_DATE.test(from) ? plainDate(from) : from}`
  if (from === '..') return `until ${PLAIN_DATE.test(to) ? plainDate(to) : to}`
  if (/^\d{4}\/\d{4}$/.test(text) && years(period).length > 0) return `${from}–${to}`
  return start === null || end === null ? text : daysText(start, end)
}
