// Numbers and intervals in words, as a careful newspaper writes them: the same in every locale.
import { type End, type Interval, isPoint } from './interval.ts'
import { powerOfTen, type Rational } from './rational.ts'
import { SCALES, type Scale } from './unit.ts'

/** Thousands separated by commas. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/**
 * Fixed decimals, thousands separated by commas.
 * @param trim drops zeros that only fill
 * @param half what becomes of a number just between two: away from zero or towards it
 */
export const fixed = (
  value: Rational,
  decimals: number,
  trim = true,
  half: 'away' | 'towards' = 'away',
): string => {
  const exact = value.abs().mul(powerOfTen(decimals))
  const whole = half === 'away' ? exact.add('1/2').floor() : exact.sub('1/2').ceil()
  const scaled = whole.n.toString().padStart(decimals + 1, '0')
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

const sizeOf = ({ low, high }: Interval): Rational =>
  [low.at, high.at].map((at) => at?.abs() ?? powerOfTen(0)).reduce((a, b) => (a.gt(b) ? a : b))

/** The scale that an interval of such a size is written in; none where the dimension is written out. */
export const scaleOf = ({ low, high }: Interval, dimension: string): Scale => {
  if (!SCALED.has(dimension)) return ''
  const size = sizeOf({ low, high })
  return size.gte(powerOfTen(9)) ? 'billion' : size.gte(powerOfTen(6)) ? 'million' : ''
}

const styleOf = (dimension: string, interval: Interval): Style => {
  if (dimension === 'ratio') return { per: powerOfTen(-2), before: '', after: '%' }
  const [before, after] = PLAIN[dimension] ?? ['', dimension === 'count' ? '' : ` ${dimension}`]
  if (dimension === 'energy' && sizeOf(interval).gte(powerOfTen(6)))
    return { per: powerOfTen(6), before, after: ' TWh' }
  const scale = scaleOf(interval, dimension)
  return { per: powerOfTen(SCALES[scale]), before, after: `${scale === '' ? '' : ` ${scale}`}${after}` }
}

const significant = (value: Rational, digits: number): number => {
  const magnitude = value.equals(0) ? 0 : Math.floor(Math.log10(Math.abs(value.valueOf())) + 1e-12)
  return Math.max(0, digits - 1 - magnitude)
}

const MOST_DIGITS = 7

/** Decimals enough for the last one to be a tenth of the width at most: 119.5–120.5, and not 120–121. */
const decimalsFor = (low: Rational, high: Rational, digits: number): number => {
  const most = significant(high.abs().gte(low.abs()) ? high : low, digits)
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
 * @param digits of each end at most
 * @returns e.g. "US$3.56–3.88 billion", "69.4–69.6%", "more than 30,000 people"
 */
export const intervalText = ({ low, high }: Interval, dimension: string, digits = MOST_DIGITS): string => {
  const style = styleOf(dimension, { low, high })
  if (low.at === null) return oneSided(high, ['less than', 'at most'], style)
  if (high.at === null) return oneSided(low, ['more than', 'at least'], style)
  const [from, to] = [low.at.div(style.per), high.at.div(style.per)]
  const decimals = areWhole(from, to, dimension) ? 0 : decimalsFor(from, to, digits)
  // Halves go inwards: what rounds to 423,100 ends at 423,100.5, and "up to 423,101" would be a figure that nobody gave.
  const first = fixed(from, decimals, false, from.lt(0) ? 'towards' : 'away')
  const last = fixed(to, decimals, false, to.lt(0) ? 'away' : 'towards')
  const numbers = isPoint({ low, high }) ? fixed(from, decimals) : first === last ? first : `${first}–${last}`
  return `${style.before}${numbers}${style.after}`
}

/** Beside a one-sided figure, or one narrower than half a per cent of itself, its interval says nothing new. */
const isPlain = ({ low, high }: Interval): boolean => {
  if (low.at === null || high.at === null) return true
  return high.at.sub(low.at).lte(high.at.abs().mul('1/200'))
}

const READABLE_DIGITS = 4

/** A calculated figure: where only rounding leaves it open, in four digits, "US$3.427 billion" for US$3.427175–3.427185 billion. */
export const calculatedText = (interval: Interval, dimension: string): string =>
  isPlain(interval) ? intervalText(interval, dimension, READABLE_DIGITS) : intervalText(interval, dimension)

/** A printed figure with what it leaves open: "69% (68.5–69.5%)"; alone where that adds nothing: "over 30,000 people". */
export const withRange = (figure: string, interval: Interval, dimension: string): string =>
  isPlain(interval) ? figure : `${figure} (${intervalText(interval, dimension)})`
