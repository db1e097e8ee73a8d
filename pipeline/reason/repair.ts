// The smallest repair of a figure: what could be printed in its place, with the same precision, that fits all else.
import type { Interval } from '../model/interval.ts'
import { factorOf, type Statement } from '../model/quantity.ts'
import type { Rational } from '../model/rational.ts'
import { fitting, type PrintedScale, printedScale } from './printed-scale.ts'

export interface Repair {
  /** Amounts as they would be printed: the nearest to what stands there. */
  readonly nearest: string
  /** The one that the evidence gives at its face value: the middle of the range; `null` where the range has no middle. */
  readonly central: string | null
  /** The first and the last that fit; `null` where there is no last. */
  readonly first: string
  readonly last: string | null
}

const middleOf = ({ low, high }: Interval, factor: Rational): Rational | null =>
  low.at === null || high.at === null ? null : low.at.add(high.at).div(2).div(factor)

/** The figure of the scale that a number rounds to, halves upwards. */
const nearestTo = (value: Rational, first: number, last: number, scale: PrintedScale): number => {
  let [low, high] = [first, last]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (scale.value(middle).lte(value)) low = middle
    else high = middle
  }
  return value.sub(scale.value(low)).lt(scale.value(high).sub(value)) ? low : high
}

/**
 * @param range what everything else leaves the figure, in base units
 * @returns `null` where the figure fits as it is, or none of its precision would
 */
export const repairOf = (statement: Statement, range: Interval): Repair | null => {
  const scale = printedScale(statement)
  if (scale === null) return null
  const { first, last } = fitting(scale, range)
  if (first > last || (first <= scale.own && scale.own <= last)) return null
  const middle = middleOf(range, factorOf(statement))
  const central = middle === null ? null : scale.amount(nearestTo(middle, first, last, scale))
  return {
    nearest: scale.amount(scale.own < first ? first : last),
    central,
    first: scale.amount(first),
    last: last === scale.last ? null : scale.amount(last),
  }
}
