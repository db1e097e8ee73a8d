// The place of one among others: 1 and one more for each that lies above it; equals share a place.
import {
  canBeLess,
  closed,
  type End,
  EVERYTHING,
  hull,
  type Interval,
  intersect,
  UNBOUNDED,
} from '../model/interval.ts'
import { ONE, rational } from '../model/rational.ts'
import type { Projection } from './network.ts'

/** From the first whole number of the interval to the last; the wrong way round where there is none. */
const wholes = ({ low, high }: Interval): Interval => ({
  low: low.at === null ? UNBOUNDED : closed(low.closed ? low.at.ceil() : low.at.floor().add(ONE)),
  high: high.at === null ? UNBOUNDED : closed(high.closed ? high.at.floor() : high.at.ceil().sub(ONE)),
})

/** Fewest and most that may lie above. */
interface Above {
  readonly least: number
  readonly most: number
}

const demanded = (place: Interval): Above => {
  const { low, high } = wholes(place)
  return {
    least: low.at === null ? 0 : Math.max(0, low.at.valueOf() - 1),
    most: high.at === null ? Number.POSITIVE_INFINITY : high.at.valueOf() - 1,
  }
}

const surely = (other: Interval, own: Interval): boolean => !canBeLess(other, own, true)
const perhaps = (other: Interval, own: Interval): boolean => canBeLess(own, other, false)

/** Of lower ends at one number the open one is higher, for it is never reached. */
const descending = (a: End, b: End, infinity: 1 | -1): number => {
  if (a.at === null || b.at === null) return infinity * (Number(b.at === null) - Number(a.at === null))
  return b.at.compare(a.at) || Number(a.closed) - Number(b.closed)
}

/** Finds the n-th end from the highest down, from 0; one of them can be left out. */
type Nth = (n: number, without: number | null) => End | undefined

const ranked = (ends: readonly End[], infinity: 1 | -1): Nth => {
  const order = ends.map((end, index) => ({ end, index }))
  order.sort((a, b) => descending(a.end, b.end, infinity))
  const places = new Map(order.map(({ index }, place) => [index, place]))
  return (n, without) => {
    const isBefore = without !== null && (places.get(without) ?? 0) <= n
    return order[isBefore ? n + 1 : n]?.end
  }
}

/**
 * What the one ranked can be among the others: with at most `most` above whatever they are, it is no lower than the next
 * of their lower ends; with at least `least` above, it is below the last of as many upper ends.
 */
const ownAmong = (
  [lows, highs]: readonly [Nth, Nth],
  count: number,
  { least, most }: Above,
  without: number | null = null,
): Interval | null => {
  if (least > count || most < 0 || least > most) return null
  const high = least <= 0 ? UNBOUNDED : { ...(highs(least - 1, without) ?? UNBOUNDED), closed: false }
  return intersect({ low: lows(most, without) ?? UNBOUNDED, high: UNBOUNDED }, { low: UNBOUNDED, high })
}

const both = (a: Interval | null, b: Interval | null): Interval | null =>
  a === null || b === null ? null : intersect(a, b)

const either = (a: Interval | null, b: Interval | null): Interval | null =>
  a === null || b === null ? (a ?? b) : hull(a, b)

/** @param given the place, the one ranked and the others */
export const projectRank = (given: readonly Interval[], within: readonly Interval[]): Projection => {
  const [place = EVERYTHING, own = EVERYTHING, ...others] = given
  const [inPlace = EVERYTHING, inOwn = EVERYTHING, ...inOthers] = within
  const [sure, possible] = [surely, perhaps].map((is) => others.filter((other) => is(other, own)).length)
  const left = { low: closed(rational(1 + (sure ?? 0))), high: closed(rational(1 + (possible ?? 0))) }
  const ends: [Nth, Nth] = [
    ranked(
      others.map(({ low }) => low),
      -1,
    ),
    ranked(
      others.map(({ high }) => high),
      1,
    ),
  ]
  const above = demanded(place)
  const [least, most] = [above.least - 1, above.most - 1]
  const otherLeft = (inOther: Interval, index: number): Interval | null => {
    const count = others.length - 1
    const under = both(own, ownAmong(ends, count, { least, most }, index))
    const over = both(own, ownAmong(ends, count, above, index))
    return either(
      under === null ? null : intersect(inOther, { low: { ...under.low, closed: false }, high: UNBOUNDED }),
      over === null ? null : intersect(inOther, { low: UNBOUNDED, high: over.high }),
    )
  }
  return [
    intersect(left, wholes(inPlace)),
    both(inOwn, ownAmong(ends, others.length, above)),
    ...inOthers.map(otherLeft),
  ]
}
