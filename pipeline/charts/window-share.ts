// The share of partners in what all partners supplied in a period.
import { add, closed, type End, type Interval, point } from '../model/interval.ts'
import { type Period, years } from '../model/period.ts'
import { greatest, ONE, type Rational, ZERO } from '../model/rational.ts'
import { type CleanObservation, observedInterval } from '../model/reference.ts'

const summed = (rows: readonly CleanObservation[]): Interval =>
  rows.map(observedInterval).reduce(add, point(ZERO))

/** A printed zero is rounded, and its interval reaches below what can be supplied. */
const supplied = ({ at }: End): Rational => greatest(at ?? ZERO, ZERO)

const ratio = (part: End, rest: End): End => {
  const own = supplied(part)
  const at = own.equals(0) ? ZERO : own.div(own.add(supplied(rest)))
  return { at, closed: part.closed && rest.closed }
}

/**
 * @param rows of all partners, by calendar year
 * @param isPart whether a key is of the partners whose share is asked for
 * @returns the share as a ratio, from nothing to the whole where a figure has no end; zero where they have no row, as
 *   publishers leave cells empty
 */
export const shareIn = (
  rows: readonly CleanObservation[],
  isPart: (key: string) => boolean,
  period: Period,
): Interval => {
  const inside = rows.filter((row) => years(period).includes(Number(row.period?.text)))
  const parts = inside.filter(({ key }) => isPart(key))
  if (parts.length === 0) return point(ZERO)
  const [part, rest] = [summed(parts), summed(inside.filter(({ key }) => !isPart(key)))]
  return {
    low: rest.high.at === null ? closed(ZERO) : ratio(part.low, rest.high),
    high: part.high.at === null ? closed(ONE) : ratio(part.high, rest.low),
  }
}
