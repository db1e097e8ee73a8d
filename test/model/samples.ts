// Small random intervals and the numbers worth trying in them: their ends, just inside these, far out, around zero.
import fc from 'fast-check'
import { type End, type Interval, UNBOUNDED } from '../../pipeline/model/interval.ts'
import { type Rational, rational } from '../../pipeline/model/rational.ts'

/** Membership as a schoolbook writes it, independent of the code under test. */
export const inside = ({ low, high }: Interval, value: Rational): boolean => {
  const above = low.at === null || value.gt(low.at) || (low.closed && value.equals(low.at))
  const below = high.at === null || value.lt(high.at) || (high.closed && value.equals(high.at))
  return above && below
}

/** Halves from -4 to 4. */
const halves = fc.integer({ min: -8, max: 8 }).map((n) => rational(n).div(2))

const end: fc.Arbitrary<End> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ at: halves, closed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant(UNBOUNDED) },
)

const isNotEmpty = ({ low, high }: Interval): boolean =>
  low.at === null ||
  high.at === null ||
  low.at.lt(high.at) ||
  (low.at.equals(high.at) && low.closed && high.closed)

const points = halves.map((at) => ({ low: { at, closed: true }, high: { at, closed: true } }))

/** Open, closed and unbounded ends; points; many that touch or hold zero. */
export const intervals: fc.Arbitrary<Interval> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ low: end, high: end }).filter(isNotEmpty) },
  { weight: 1, arbitrary: points },
)

export const HAIR = rational('1/1000000000')
export const FAR = rational(1_000_000_000)

/** Quarters from -5 to 5: no two different intervals of halves hold the same ones. */
export const QUARTERS = Array.from({ length: 41 }, (_, index) => rational(index - 20).div(4))

/** Numbers of the interval: each closed end, a hair inside each open one, a middle, far out, and both sides of zero. */
export const samples = (interval: Interval): Rational[] => {
  const ends = [interval.low.at, interval.high.at].flatMap((at) => (at === null ? [] : [at]))
  const [first, last] = [ends[0], ends.at(-1)]
  const middle = first === undefined || last === undefined ? [] : [first.add(last).div(2)]
  return [
    ...ends.flatMap((at) => [at, at.add(HAIR), at.sub(HAIR)]),
    ...middle,
    ...[rational(0), HAIR, HAIR.neg(), FAR, FAR.neg()],
  ].filter((value) => inside(interval, value))
}

/** `[1, 2)`, `(, 3]`: the interval as mathematicians write it, for readable tests. */
export const show = ({ low, high }: Interval): string =>
  `${low.closed ? '[' : '('}${low.at?.toFraction() ?? ''}, ${high.at?.toFraction() ?? ''}${high.closed ? ']' : ')'}`

/** The reverse of `show`. */
export const span = (text: string): Interval => {
  const match = /^([[(])(.*), (.*)([\])])$/.exec(text)
  if (match === null) throw new Error(`no interval: ${text}`)
  const [, left, low = '', high = '', right] = match
  return {
    low: { at: low === '' ? null : rational(low), closed: left === '[' },
    high: { at: high === '' ? null : rational(high), closed: right === ']' },
  }
}
