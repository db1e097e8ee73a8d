// What a constraint leaves each of its cells, given what the others can be. Every projection is exact for its constraint
// (the hull of all values that some values of the others allow), so that nothing possible is ever cut off.
// Method: the narrowing operators of HC4 (Benhamou, Goualard, Granvilliers & Puget, Revising Hull and Box
// Consistency, 1999), on rationals with open ends instead of floating point.
import {
  add,
  EVERYTHING,
  hull,
  type Interval,
  intersect,
  isPositive,
  multiply,
  negate,
  open,
  point,
  subtract,
  UNBOUNDED,
} from '../model/interval.ts'
import { ZERO } from '../model/rational.ts'
import type { Comparison } from './expression.ts'
import { foldAll, foldOthers } from './fold.ts'
import type { Alternative, Constraint, Projection } from './network.ts'
import { projectRank } from './project-rank.ts'
import { projectShare } from './project-share.ts'

const union = (parts: readonly (Interval | null)[]): Interval | null =>
  parts.reduce((a, b) => (a === null ? b : b === null ? a : hull(a, b)), null)

const NOTHING = point(ZERO)
const NEGATIVE: Interval = { low: UNBOUNDED, high: open(ZERO) }
const POSITIVE: Interval = { low: open(ZERO), high: UNBOUNDED }
const SIDES = [NEGATIVE, POSITIVE]

/** The interval without zero, in at most two parts. */
const withoutZero = (interval: Interval): Interval[] =>
  isPositive(interval) ? [interval] : SIDES.flatMap((side) => intersect(interval, side) ?? [])

const holdsZero = (interval: Interval): boolean =>
  !isPositive(interval) && intersect(interval, NOTHING) !== null

const invert = ({ low, high }: Interval): Interval => ({
  low: high.at === null ? open(ZERO) : high.at.equals(0) ? UNBOUNDED : { ...high, at: high.at.inverse() },
  high: low.at === null ? open(ZERO) : low.at.equals(0) ? UNBOUNDED : { ...low, at: low.at.inverse() },
})

/** All x in `within` with x × divisor in `whole`, for some divisor that is not zero. */
const quotients = (whole: Interval, divisor: Interval, within: Interval): Interval | null =>
  union(withoutZero(divisor).map((part) => intersect(multiply(whole, invert(part)), within)))

const projectSum = (cells: readonly Interval[], within: readonly Interval[]): Projection => {
  const [total = EVERYTHING, ...terms] = cells
  const left = foldOthers(terms, add, NOTHING).map((others) => subtract(total, others))
  return [foldAll(terms, add, NOTHING), ...left].map((each, index) =>
    intersect(each, within[index] ?? EVERYTHING),
  )
}

const factor = (whole: Interval, other: Interval, within: Interval): Interval | null =>
  holdsZero(whole) && holdsZero(other) ? within : quotients(whole, other, within)

const projectProduct = (
  [whole = EVERYTHING, a = EVERYTHING, b = EVERYTHING]: readonly Interval[],
  [inWhole = EVERYTHING, inA = EVERYTHING, inB = EVERYTHING]: readonly Interval[],
): Projection => [intersect(multiply(a, b), inWhole), factor(whole, b, inA), factor(whole, a, inB)]

/** whole = quotient × divisor, the divisor not being zero. */
const projectQuotient = (
  [whole = EVERYTHING, quotient = EVERYTHING, divisor = EVERYTHING]: readonly Interval[],
  [inWhole = EVERYTHING, inQuotient = EVERYTHING, inDivisor = EVERYTHING]: readonly Interval[],
): Projection => [
  union(withoutZero(divisor).map((part) => intersect(multiply(quotient, part), inWhole))),
  quotients(whole, divisor, inQuotient),
  union(withoutZero(inDivisor).map((part) => factor(whole, quotient, part))),
]

const above = (other: Interval, orEqual: boolean): Interval => ({
  low: orEqual ? other.low : { ...other.low, closed: false },
  high: UNBOUNDED,
})

const below = (other: Interval, orEqual: boolean): Interval => ({
  low: UNBOUNDED,
  high: orEqual ? other.high : { ...other.high, closed: false },
})

/** What the other side of each comparison leaves this side. */
const LEAVES: Record<
  Comparison,
  { left: (right: Interval) => Interval; right: (left: Interval) => Interval }
> = {
  '=': { left: (right) => right, right: (left) => left },
  '<': { left: (right) => below(right, false), right: (left) => above(left, false) },
  '<=': { left: (right) => below(right, true), right: (left) => above(left, true) },
  '>': { left: (right) => above(right, false), right: (left) => below(left, false) },
  '>=': { left: (right) => above(right, true), right: (left) => below(left, true) },
}

/** What the comparison leaves the cell at `position`, which may be neither of its sides; `null` where it cannot hold. */
const leftBy = (
  { comparison, left, right }: Alternative,
  position: number,
  at: (place: number) => Interval,
): Interval | null => {
  const [own, leaves] = [at(position), LEAVES[comparison]]
  if (left === right) return comparison === '<' || comparison === '>' ? null : own
  if (position === left) return intersect(own, leaves.left(at(right)))
  if (position === right) return intersect(own, leaves.right(at(left)))
  return intersect(at(left), leaves.left(at(right))) === null ? null : own
}

const projectAny = (
  { cells, alternatives }: Extract<Constraint, { kind: 'any' }>,
  given: readonly Interval[],
  within: readonly Interval[],
): Projection =>
  cells.map((_, position) => {
    const at = (place: number): Interval => (place === position ? within : given)[place] ?? EVERYTHING
    return union(alternatives.map((alternative) => leftBy(alternative, position, at)))
  })

/** The larger of two: it is not below either, and reaches as far as one of them does. */
const larger = (a: Interval, b: Interval): Interval => ({
  low: (intersect({ ...a, high: UNBOUNDED }, { ...b, high: UNBOUNDED }) ?? a).low,
  high: hull(a, b).high,
})

/** An item is the largest, or lies below the largest of the others; `largest` holds the larger of the two. */
const projectMax = (given: readonly Interval[], within: readonly Interval[]): Projection => {
  const [largest = EVERYTHING, ...items] = given
  const item = (others: Interval, own: Interval): Interval | null => {
    const reached = intersect(largest, { low: others.low, high: UNBOUNDED })
    const beside = intersect(largest, others)
    return union([
      reached === null ? null : intersect(own, reached),
      beside === null ? null : intersect(own, below(beside, true)),
    ])
  }
  return [
    intersect(foldAll(items, larger, EVERYTHING), within[0] ?? EVERYTHING),
    ...(items.length === 1
      ? [intersect(largest, within[1] ?? EVERYTHING)]
      : foldOthers(items, larger, EVERYTHING).map((others, index) =>
          item(others, within[index + 1] ?? EVERYTHING),
        )),
  ]
}

const mirrored = (intervals: readonly Interval[]): Interval[] => intervals.map(negate)

const projectMin = (given: readonly Interval[], within: readonly Interval[]): Projection =>
  projectMax(mirrored(given), mirrored(within)).map((each) => (each === null ? null : negate(each)))

/**
 * @param given by cell of the constraint, what it can be
 * @param within by cell, what is asked about it; by default what it can be. The two differ where a cell's own statement
 *   is to be left out: the others as they are, the cell itself free.
 * @returns by cell, the hull of its values in `within` that some values of the others in `given` allow
 */
export const project = (
  constraint: Constraint,
  given: readonly Interval[],
  within: readonly Interval[] = given,
): Projection => {
  switch (constraint.kind) {
    case 'sum':
      return projectSum(given, within)
    case 'product':
      return constraint.divides ? projectQuotient(given, within) : projectProduct(given, within)
    case 'share':
      return projectShare(given, within)
    case 'max':
      return projectMax(given, within)
    case 'min':
      return projectMin(given, within)
    case 'rank':
      return projectRank(given, within)
    case 'any':
      return projectAny(constraint, given, within)
  }
}
