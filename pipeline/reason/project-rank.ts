// The place of one among others: 1 and one more for each that lies above it; equals share a place.
import {
  canBeLess,
  closed,
  type End,
  EVERYTHING,
  type Interval,
  intersect,
  UNBOUNDED,
} from '../model/interval.ts'
import { ONE, rational } from '../model/rational.ts'
import type { Projection } from './project.ts'

/** Fewest and most that may lie above; whole numbers. */
interface Above {
  readonly least: number
  readonly most: number
}

const demanded = ({ low, high }: Interval): Above => {
  const first = low.at === null ? 1 : (low.closed ? low.at.ceil() : low.at.floor().add(ONE)).valueOf()
  const last =
    high.at === null
      ? Number.POSITIVE_INFINITY
      : (high.closed ? high.at.floor() : high.at.ceil().sub(ONE)).valueOf()
  return { least: Math.max(0, first - 1), most: last - 1 }
}

const surely = (other: Interval, own: Interval): boolean => !canBeLess(other, own, true)
const perhaps = (other: Interval, own: Interval): boolean => canBeLess(own, other, false)

/** Ends from the highest down; of lower ends at one number the open one is higher, for it is never reached. */
const descending = (ends: readonly End[], infinity: 1 | -1): End[] =>
  [...ends].sort((a, b) => {
    if (a.at === null || b.at === null) return infinity * (Number(b.at === null) - Number(a.at === null))
    return b.at.compare(a.at) || Number(a.closed) - Number(b.closed)
  })

/** At most `most` others are above whatever they are: no lower than the next of their lower ends; and the like above. */
const ownLeft = (others: readonly Interval[], { least, most }: Above): Interval | null => {
  const lows = descending(
    others.map(({ low }) => low),
    -1,
  )
  const highs = descending(
    others.map(({ high }) => high),
    1,
  )
  if (least > others.length || most < 0) return null
  const high = least === 0 ? UNBOUNDED : { ...(highs[least - 1] ?? UNBOUNDED), closed: false }
  return intersect({ low: lows[most] ?? UNBOUNDED, high: UNBOUNDED }, { low: UNBOUNDED, high })
}

/**
 * @param given the place, the one ranked and the others
 * @returns exact for the place and for the one ranked; each other is only told whether it must lie above or must not
 */
export const projectRank = (given: readonly Interval[], within: readonly Interval[]): Projection => {
  const [place = EVERYTHING, own = EVERYTHING, ...others] = given
  const above = demanded(place)
  const sure = others.filter((other) => surely(other, own)).length
  const possible = others.filter((other) => perhaps(other, own)).length
  const otherLeft = (other: Interval): Interval | null => {
    const sureBeside = sure - Number(surely(other, own))
    const possibleBeside = possible - Number(perhaps(other, own))
    const mustBeAbove = possibleBeside < above.least
    const mustNotBe = sureBeside >= above.most
    const low = mustBeAbove ? { ...own.low, closed: false } : UNBOUNDED
    const high = mustNotBe ? own.high : UNBOUNDED
    return mustBeAbove && mustNotBe ? null : intersect({ low, high: UNBOUNDED }, { low: UNBOUNDED, high })
  }
  const left = [
    { low: closed(rational(1 + sure)), high: closed(rational(1 + possible)) },
    ownLeft(others, above),
    ...others.map(otherLeft),
  ]
  return left.map((each, index) => (each === null ? null : intersect(each, within[index] ?? EVERYTHING)))
}
