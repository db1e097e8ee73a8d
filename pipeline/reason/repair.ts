// The smallest repair of a figure: what could be printed in its place, with the same precision, that fits all else.
import type { Interval } from '../model/interval.ts'
import { factorOf, type Statement } from '../model/quantity.ts'
import type { Rational } from '../model/rational.ts'
import { fitting, type PrintedScale, printedScale, type Run } from './printed-scale.ts'

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

/** The figure of the run that a number rounds to, halves upwards. */
const nearestIn = (value: Rational, { first, last }: Run, scale: PrintedScale): number => {
  let [low, high] = [first, last]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (scale.face(middle).lte(value)) low = middle
    else high = middle
  }
  return value.sub(scale.face(low)).lt(scale.face(high).sub(value)) ? low : high
}

const nearestAmong = (value: Rational, runs: readonly Run[], scale: PrintedScale): number => {
  const away = (index: number): Rational => value.sub(scale.face(index)).abs()
  return runs
    .map((run) => nearestIn(value, run, scale))
    .reduce((best, index) => (away(index).lte(away(best)) ? index : best))
}

/**
 * @param range what everything else leaves the figure, in base units
 * @returns `null` where the figure fits as it is, or none of its precision would
 */
export const repairOf = (statement: Statement, range: Interval): Repair | null => {
  const scale = printedScale(statement)
  if (scale === null) return null
  const runs = fitting(scale, range)
  const [lowest, highest] = [runs[0], runs.at(-1)]
  const fits = runs.some(({ first, last }) => first <= scale.own && scale.own <= last)
  if (lowest === undefined || highest === undefined || fits) return null
  const middle = middleOf(range, factorOf(statement))
  return {
    nearest: scale.amount(nearestAmong(scale.face(scale.own), runs, scale)),
    central: middle === null ? null : scale.amount(nearestAmong(middle, runs, scale)),
    first: scale.amount(lowest.first),
    last: highest.last === scale.last ? null : scale.amount(highest.last),
  }
}
