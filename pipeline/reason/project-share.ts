// The share of a part in a whole that holds it: share = part / (part + rest), as tight as it can be.
// It rises with the part and falls with the rest, so everything goes through their quotient, the odds.
import {
  closed,
  type End,
  EVERYTHING,
  hull,
  type Interval,
  intersect,
  multiply,
  open,
  point,
  subtract,
  UNBOUNDED,
} from '../model/interval.ts'
import { ONE, ZERO } from '../model/rational.ts'
import type { Projection } from './network.ts'

const POSITIVE: Interval = { low: open(ZERO), high: UNBOUNDED }
const NOT_NEGATIVE: Interval = { low: closed(ZERO), high: UNBOUNDED }
const BELOW_ALL: Interval = { low: closed(ZERO), high: open(ONE) }
const NOTHING = point(ZERO)
const ALL = point(ONE)

const has = (interval: Interval, other: Interval): boolean => intersect(interval, other) !== null

const join = (a: Interval | null, b: Interval | null): Interval | null =>
  a === null || b === null ? (a ?? b) : hull(a, b)

/** From odds to the share, and back: both rise, and infinite odds are a share of 1. */
const shareEnd = ({ at, closed: reached }: End): End =>
  at === null ? open(ONE) : { at: at.div(at.add(ONE)), closed: reached }
const oddsEnd = ({ at, closed: reached }: End): End =>
  at === null || at.gte(ONE) ? UNBOUNDED : { at: at.div(ONE.sub(at)), closed: reached }

const inverseOf = ({ low, high }: Interval): Interval => ({
  low: high.at === null ? open(ZERO) : { at: ONE.div(high.at), closed: high.closed },
  high: low.at === null || low.at.equals(0) ? UNBOUNDED : { at: ONE.div(low.at), closed: low.closed },
})

/** What the share can be. Without a rest it is 1, without both it is nothing at all. */
const shareFrom = (part: Interval, rest: Interval): Interval | null => {
  const someRest = intersect(rest, POSITIVE)
  const odds = someRest === null ? null : multiply(part, inverseOf(someRest))
  const some = odds === null ? null : { low: shareEnd(odds.low), high: shareEnd(odds.high) }
  return join(some, has(rest, NOTHING) && has(part, POSITIVE) ? ALL : null)
}

/** What the one side can be, given its share and the other side. */
const sideFrom = (share: Interval, other: Interval): Interval | null => {
  const [below, someOther] = [intersect(share, BELOW_ALL), intersect(other, POSITIVE)]
  const some =
    below === null || someOther === null
      ? null
      : multiply({ low: oddsEnd(below.low), high: oddsEnd(below.high) }, someOther)
  return join(some, has(share, ALL) && has(other, NOTHING) ? POSITIVE : null)
}

/** @param given the share, the part and the rest */
export const projectShare = (given: readonly Interval[], within: readonly Interval[]): Projection => {
  const [share = EVERYTHING, ...sides] = given
  const [part, rest] = sides.map((side) => intersect(side, NOT_NEGATIVE))
  if (part === undefined || rest === undefined || part === null || rest === null) return [null, null, null]
  const left = [shareFrom(part, rest), sideFrom(share, rest), sideFrom(subtract(ALL, share), part)]
  return left.map((each, index) => (each === null ? null : intersect(each, within[index] ?? EVERYTHING)))
}
