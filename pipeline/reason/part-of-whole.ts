// The share of a part in a whole that holds it, as tight as it can be.
import { canBeLess, closed, type End, type Interval, open, point } from '../model/interval.ts'
import { ONE, ZERO } from '../model/rational.ts'

const isReachedZero = (end: End): boolean => end.closed && (end.at?.equals(0) ?? false)

/**
 * part / (part + rest) at one end of each; infinity of the rest makes it 0, of the part 1. Nothing of something is 0 and
 * something of itself 1 whatever the other is, so these are reached even where the other's end is not.
 */
const shareEnd = (part: End, rest: End): End => {
  if (isReachedZero(part)) return closed(ZERO)
  if (isReachedZero(rest)) return closed(ONE)
  if (part.at === null) return open(ONE)
  if (rest.at === null) return open(ZERO)
  return { at: part.at.div(part.at.add(rest.at)), closed: part.closed && rest.closed }
}

/**
 * part / (part + rest) rises with the part and falls with the rest, so its ends are reached at theirs. Divided as
 * two unrelated intervals, the part would be high above and low below at once, and the share wider than it can be.
 * @returns the share as a ratio; `null` where a side can be negative or both can be zero
 */
export const partOfWhole = (part: Interval, rest: Interval): Interval | null => {
  const zero = point(ZERO)
  if (canBeLess(part, zero, false) || canBeLess(rest, zero, false)) return null
  if (canBeLess(part, zero, true) && canBeLess(rest, zero, true)) return null
  return { low: shareEnd(part.low, rest.high), high: shareEnd(part.high, rest.low) }
}
