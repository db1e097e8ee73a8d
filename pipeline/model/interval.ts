// Intervals of exact rationals with open, closed and unbounded ends, and the four operations on them.
// Method: interval arithmetic as in Moore, Kearfott & Cloud, Introduction to Interval Analysis (2009), ch. 2, with the
// open ends that rounding needs ("43%" is [42.5, 43.5)).
import { ONE, type Rational, ZERO } from './rational.ts'

/** One end: a number and whether it belongs to the interval; `null` is infinity, which never does. */
export interface End {
  readonly at: Rational | null
  readonly closed: boolean
}

/** A non-empty set of numbers between two ends. */
export interface Interval {
  readonly low: End
  readonly high: End
}

export const closed = (at: Rational): End => ({ at, closed: true })
export const open = (at: Rational): End => ({ at, closed: false })
export const UNBOUNDED: End = { at: null, closed: false }
export const EVERYTHING: Interval = { low: UNBOUNDED, high: UNBOUNDED }

export const point = (at: Rational): Interval => ({ low: closed(at), high: closed(at) })

export const isPoint = ({ low, high }: Interval): boolean =>
  low.at !== null && high.at !== null && low.at.equals(high.at)

/** Whether no number lies between the ends. */
const isEmpty = (low: End, high: End): boolean => {
  if (low.at === null || high.at === null) return false
  const order = low.at.compare(high.at)
  return order > 0 || (order === 0 && !(low.closed && high.closed))
}

/** The tighter of two lower ends (`side` 1) or upper ends (`side` -1). */
const tighter = (a: End, b: End, side: 1 | -1): End => {
  if (a === b || a.at === null) return b
  if (b.at === null) return a
  const order = a.at.compare(b.at) * side
  if (order === 0) return a.closed ? b : a
  return order > 0 ? a : b
}

const looser = (a: End, b: End, side: 1 | -1): End => {
  if (a.at === null || b.at === null) return UNBOUNDED
  const order = a.at.compare(b.at) * side
  if (order === 0) return a.closed ? a : b
  return order < 0 ? a : b
}

/** The numbers that both hold, or `null` where there are none. */
export const intersect = (a: Interval, b: Interval): Interval | null => {
  const low = tighter(a.low, b.low, 1)
  const high = tighter(a.high, b.high, -1)
  return isEmpty(low, high) ? null : { low, high }
}

export const meets = (a: Interval, b: Interval): boolean => intersect(a, b) !== null

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: looser(a.low, b.low, 1),
  high: looser(a.high, b.high, -1),
})

export const contains = (a: Interval, value: Rational): boolean => meets(a, point(value))

const plus = (a: End, b: End): End =>
  a.at === null || b.at === null ? UNBOUNDED : { at: a.at.add(b.at), closed: a.closed && b.closed }

export const add = (a: Interval, b: Interval): Interval => ({
  low: plus(a.low, b.low),
  high: plus(a.high, b.high),
})

const negateEnd = ({ at, closed }: End): End => ({ at: at === null ? null : at.neg(), closed })

export const negate = ({ low, high }: Interval): Interval => ({ low: negateEnd(high), high: negateEnd(low) })

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b))

/** An end with the sign of its infinity, so that products of ends can be ordered. */
interface Signed extends End {
  readonly infinity: -1 | 0 | 1
}

const signed = ({ at, closed }: End, infinity: -1 | 1): Signed => ({
  at,
  closed,
  infinity: at === null ? infinity : 0,
})

const isZero = (end: Signed): boolean => end.at?.equals(0) ?? false

const signOf = (end: Signed): number => (end.at === null ? end.infinity : Number(end.at.s))

/** Zero times anything is zero, infinity too: a closed zero end is reached whatever the other factor is. */
const times = (a: Signed, b: Signed): Signed => {
  if (isZero(a) || isZero(b)) {
    const reached = (isZero(a) && a.closed) || (isZero(b) && b.closed)
    return { at: ZERO, closed: reached, infinity: 0 }
  }
  if (a.at === null || b.at === null)
    return { at: null, closed: false, infinity: signOf(a) * signOf(b) > 0 ? 1 : -1 }
  return { at: a.at.mul(b.at), closed: a.closed && b.closed, infinity: 0 }
}

const order = (a: Signed, b: Signed): number => {
  if (a.at !== null && b.at !== null) return a.at.compare(b.at)
  return a.infinity - b.infinity
}

const extreme = (ends: readonly Signed[], side: 1 | -1): End => {
  const [first, ...rest] = ends
  if (first === undefined) return UNBOUNDED
  const best = rest.reduce((kept, end) => {
    const difference = order(end, kept) * side
    return difference < 0 || (difference === 0 && end.closed) ? end : kept
  }, first)
  return { at: best.at, closed: best.closed }
}

/** Whether all of it lies above zero. */
export const isPositive = ({ low }: Interval): boolean => low.at !== null && low.at.s > 0n && low.at.n > 0n

const isNotNegative = ({ low }: Interval): boolean => low.at !== null && low.at.s > 0n

/** The outermost of all products of ends; of two that are not negative, low with low and high with high. */
export const multiply = (a: Interval, b: Interval): Interval => {
  const [aLow, aHigh] = [signed(a.low, -1), signed(a.high, 1)]
  const [bLow, bHigh] = [signed(b.low, -1), signed(b.high, 1)]
  const [least, most] = [times(aLow, bLow), times(aHigh, bHigh)]
  if (isNotNegative(a) && isNotNegative(b)) return { low: extreme([least], 1), high: extreme([most], -1) }
  const all = [least, most, times(aLow, bHigh), times(aHigh, bLow)]
  return { low: extreme(all, 1), high: extreme(all, -1) }
}

const invertEnd = (end: End): End =>
  end.at === null ? open(ZERO) : end.at.equals(0) ? UNBOUNDED : { at: ONE.div(end.at), closed: end.closed }

/** 1/x over the interval: everything where zero lies strictly inside (two branches, joined), `null` for zero alone. */
const reciprocal = (a: Interval): Interval | null => {
  if (isPoint(a) && contains(a, ZERO)) return null
  const below = a.low.at === null || a.low.at.lt(0)
  const above = a.high.at === null || a.high.at.gt(0)
  return below && above ? EVERYTHING : { low: invertEnd(a.high), high: invertEnd(a.low) }
}

/** @returns `null` where the divisor can only be zero */
export const divide = (a: Interval, b: Interval): Interval | null => {
  const inverse = reciprocal(b)
  return inverse === null ? null : multiply(a, inverse)
}

/** Whether some x of `a` and y of `b` have x < y (or x <= y). */
export const canBeLess = (a: Interval, b: Interval, orEqual: boolean): boolean => {
  if (a.low.at === null || b.high.at === null) return true
  const difference = a.low.at.compare(b.high.at)
  return difference < 0 || (difference === 0 && orEqual && a.low.closed && b.high.closed)
}
