// The smallest repair of a figure: what could be printed in its place, with the same precision, that fits all else.
import type { Interval } from '../model/interval.ts'
import { factorOf, type Statement } from '../model/quantity.ts'
import type { Rational } from '../model/rational.ts'
import { fitting, type PrintedScale, printedScale, type Run } from './printed-scale.ts'

/** Amounts that fit, from the first to the last as they would be printed; `last` is `null` where there is no last. */
export interface FittingAmounts {
  readonly first: string
  readonly last: string | null
}

export interface Repair {
  /** Amounts as they would be printed: the nearest to what stands there. */
  readonly nearest: string
  /**
   * The one that the evidence gives at its face value: the middle of the range, as round as the printed one where that
   * fits; `null` where the range has no middle.
   */
  readonly central: string | null
  /** All that fit, in rising order. */
  readonly fitting: readonly FittingAmounts[]
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

/** Runs of all the parts, those that meet or follow each other as one. */
const runsIn = (parts: readonly Interval[], scale: PrintedScale): Run[] => {
  const runs: Run[] = []
  for (const run of parts.flatMap((part) => fitting(scale, part)).sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1)
    if (before === undefined || run.first > before.last + 1) runs.push(run)
    else runs.splice(-1, 1, { first: before.first, last: Math.max(before.last, run.last) })
  }
  return runs
}

const nearestAmong = (value: Rational, runs: readonly Run[], scale: PrintedScale): number => {
  const away = (index: number): Rational => value.sub(scale.face(index)).abs()
  return runs
    .map((run) => nearestIn(value, run, scale))
    .reduce((best, index) => (away(index).lte(away(best)) ? index : best))
}

/** From two zeros on a figure is a round one, whatever its digits allow: 15,500 is mended to 24,800, and not to 24,803. */
const ROUND = 100

const roundStep = (own: number): number => {
  let step = 1
  while (own > 0 && own % (step * 10) === 0) step *= 10
  return step < ROUND ? 1 : step
}

const roundNear = (value: Rational, runs: readonly Run[], scale: PrintedScale): number => {
  const nearest = nearestAmong(value, runs, scale)
  const step = roundStep(scale.own)
  const round = Math.round(nearest / step) * step
  return runs.some(({ first, last }) => first <= round && round <= last) ? round : nearest
}

/**
 * @param range what everything else leaves the figure, in base units
 * @param parts of the range that evidence fills: a figure between two published ones fits neither
 * @returns `null` where the figure fits as it is, or none of its precision would
 */
export const repairOf = (
  statement: Statement,
  range: Interval,
  parts: readonly Interval[] = [range],
): Repair | null => {
  const scale = printedScale(statement)
  if (scale === null) return null
  const runs = runsIn(parts, scale)
  const fits = runs.some(({ first, last }) => first <= scale.own && scale.own <= last)
  if (runs.length === 0 || fits) return null
  const middle = middleOf(range, factorOf(statement))
  return {
    nearest: scale.amount(nearestAmong(scale.face(scale.own), runs, scale)),
    central: middle === null ? null : scale.amount(roundNear(middle, runs, scale)),
    fitting: runs.map(({ first, last }) => ({
      first: scale.amount(first),
      last: last === scale.last ? null : scale.amount(last),
    })),
  }
}
