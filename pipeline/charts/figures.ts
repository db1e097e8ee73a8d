// Exact figures as numbers that can be drawn, and axes that suit them.

import { closed, type Interval, meets, open, point } from '../model/interval.ts'
import { intervalText } from '../model/interval-text.ts'
import { powerOfTen, type Rational } from '../model/rational.ts'
import { UNITS } from '../model/unit.ts'

/** Nine digits: more than any screen resolves, and the same text on every machine. */
export const drawn = (value: Rational | number): number => Number(Number(value.valueOf()).toPrecision(9))

/** An interval's ends; an open or closed end is drawn alike, an infinite one not at all. */
export interface Ends {
  readonly low: number
  readonly high: number
}

/** @returns `null` where an end is infinite */
export const ends = ({ low, high }: Interval): Ends | null =>
  low.at === null || high.at === null ? null : { low: drawn(low.at), high: drawn(high.at) }

/** @returns the midpoint, `null` where an end is infinite */
export const middle = ({ low, high }: Interval): Rational | null =>
  low.at === null || high.at === null ? null : low.at.add(high.at).div(2)

export const dimensionOf = (unit: string): string => UNITS.get(unit)?.dimension ?? unit

/** The power of ten of the first digit. */
const magnitude = (value: Rational): number => Math.floor(Math.log10(Math.abs(value.valueOf())) + 1e-12)

const DIGITS = 3

/** Rounded to three digits, half away from zero. */
export const threeDigits = (value: Rational): Rational => {
  if (value.equals(0)) return value
  const place = powerOfTen(magnitude(value) - DIGITS + 1)
  return value.div(place).add('1/2').floor().mul(place)
}

/** The middle of an interval that is only the rounding of a figure, in three digits: "US$3.25 billion". */
export const roundText = (interval: Interval, unit: string): string => {
  const value = middle(interval)
  return intervalText(value === null ? interval : point(threeDigits(value)), dimensionOf(unit))
}

/** As many digits as a share in whole per cent has, or three. */
const digitsInTitle = (largest: Rational, dimension: string): number =>
  dimension === 'ratio' ? Math.max(1, magnitude(largest) + 3) : DIGITS

/**
 * A range as a reader needs it: each end stands for all that rounds to it, as a printed figure does, so that nothing that
 * the range holds is left out. The exact ends are in the chart's table.
 * @param digits of each end
 * @param beside what the range is read against: more digits where fewer would make the two meet
 */
export const shortText = (
  interval: Interval,
  dimension: string,
  { digits = DIGITS, beside }: { readonly digits?: number; readonly beside?: Interval | undefined } = {},
): string => {
  const { low, high } = interval
  const exact = intervalText(interval, dimension)
  if (low.at === null || high.at === null || !exact.includes('–')) return exact
  const largest = low.at.abs().gt(high.at.abs()) ? low.at.abs() : high.at.abs()
  // Both ends at once to the place that the text shows: to three digits and then to whole ones would be rounded twice.
  const place = powerOfTen(Math.max(magnitude(largest) - digits, magnitude(high.at.sub(low.at)) - 2) + 1)
  const [from, to] = [low.at.div(place).add('1/2').floor(), high.at.div(place).sub('1/2').ceil()]
  const read = { low: closed(from.sub('1/2').mul(place)), high: open(to.add('1/2').mul(place)) }
  if (beside !== undefined && meets(read, beside) !== meets(interval, beside))
    return digits > DIGITS ? exact : shortText(interval, dimension, { digits: digits + 1, beside })
  return intervalText({ low: closed(from.mul(place)), high: closed(to.mul(place)) }, dimension, digits)
}

/** The same for a title: shares in whole per cent. */
export const titleText = (interval: Interval, dimension: string, beside?: Interval): string => {
  const largest = interval.high.at ?? interval.low.at
  return largest === null || largest.equals(0)
    ? intervalText(interval, dimension)
    : shortText(interval, dimension, { digits: digitsInTitle(largest, dimension), beside })
}

/** What an axis divides by, and its unit in words. */
export interface Shown {
  readonly per: number
  readonly words: string
}

const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const

/** @returns e.g. 1,000,000,000 and "US$ billion" for US$ up to some billions; 0.01 and "%" for shares */
export const shownIn = (unit: string, largest: number): Shown => {
  if (dimensionOf(unit) === 'ratio') return { per: 0.01, words: '%' }
  const [per, name] = SCALES.find(([size]) => largest >= size) ?? [1, '']
  return { per, words: `${unit}${name === '' ? '' : ` ${name}`}` }
}

export interface AxisValues {
  readonly top: number
  readonly values: readonly number[]
}

const MOST_STEPS = 6

/** An axis from zero past `value`, in at most six steps of 1, 2 or 5 times a power of ten; to one where it is not above zero. */
export const axisTo = (value: number): AxisValues => {
  const largest = value > 0 ? value : 1
  const magnitude = 10 ** Math.floor(Math.log10(largest / MOST_STEPS))
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((size) => largest / size <= MOST_STEPS)
  const size = step ?? magnitude * 10
  const count = Math.ceil(largest / size)
  return {
    top: drawn(count * size),
    values: Array.from({ length: count + 1 }, (_, index) => drawn(index * size)),
  }
}
