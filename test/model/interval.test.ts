import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canBeLess,
  contains,
  EVERYTHING,
  hull,
  type Interval,
  intersect,
  isPoint,
  meets,
  negate,
} from '../../pipeline/model/interval.ts'
import type { Rational } from '../../pipeline/model/rational.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { HAIR, inside, intervals, QUARTERS, samples, show, span } from './samples.ts'

const somePair = (a: Interval, b: Interval, holds: (x: Rational, y: Rational) => boolean): boolean =>
  samples(a).some((x) => samples(b).some((y) => holds(x, y)))

describe('intersect and meets', () => {
  it('hold exactly the numbers that both intervals hold', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = intersect(a, b)
        const shared = QUARTERS.filter((value) => inside(a, value) && inside(b, value))
        expect(QUARTERS.filter((value) => both !== null && inside(both, value))).toEqual(shared)
        expect(meets(a, b)).toBe(shared.length > 0)
      }),
    )
  })

  it('keep an end only where both intervals reach it', () => {
    expect(intersect(span('[1, 2]'), span('[2, 3]'))).toEqual(span('[2, 2]'))
    expect(intersect(span('[1, 2)'), span('[2, 3]'))).toBeNull()
    expect(intersect(span('[1, 2]'), span('(2, 3]'))).toBeNull()
    expect(intersect(span('[1, 3)'), span('(1, 3]'))).toEqual(span('(1, 3)'))
    expect(intersect(span('(, 3]'), span('[1, )'))).toEqual(span('[1, 3]'))
  })
})

describe('hull', () => {
  it('holds both intervals, and ends where one of them does', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const joined = hull(a, b)
        const either = (value: Rational): boolean => inside(a, value) || inside(b, value)
        for (const value of QUARTERS.filter(either)) expect(inside(joined, value)).toBe(true)
        const { low, high } = joined
        if (low.at !== null)
          expect([either(low.at), either(low.at.add(HAIR)) || low.closed]).toEqual([low.closed, true])
        if (high.at !== null)
          expect([either(high.at), either(high.at.sub(HAIR)) || high.closed]).toEqual([high.closed, true])
        expect([low.at === null, high.at === null]).toEqual([
          a.low.at === null || b.low.at === null,
          a.high.at === null || b.high.at === null,
        ])
      }),
    )
  })

  it('bridges a gap and keeps the closed end of two equal ones', () => {
    expect(show(hull(span('[1, 2]'), span('(5, 6)')))).toBe('[1, 6)')
    expect(show(hull(span('(1, 2)'), span('[1, 2]')))).toBe('[1, 2]')
    expect(hull(span('(, 2]'), span('[5, )'))).toEqual(EVERYTHING)
  })
})

describe('contains', () => {
  it('agrees with membership as a schoolbook writes it', () => {
    fc.assert(
      fc.property(intervals, fc.constantFrom(...QUARTERS), (interval, value) => {
        expect(contains(interval, value)).toBe(inside(interval, value))
      }),
    )
  })
})

describe('canBeLess', () => {
  it('holds exactly where some pair of values stands in that order', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(canBeLess(a, b, false)).toBe(somePair(a, b, (x, y) => x.lt(y)))
        expect(canBeLess(a, b, true)).toBe(somePair(a, b, (x, y) => x.lte(y)))
      }),
      { numRuns: 300 },
    )
  })

  it('lets touching intervals be equal only where both reach the shared end', () => {
    expect(canBeLess(span('[2, 3]'), span('[1, 2]'), true)).toBe(true)
    expect(canBeLess(span('[2, 3]'), span('[1, 2)'), true)).toBe(false)
    expect(canBeLess(span('[2, 3]'), span('[1, 2]'), false)).toBe(false)
  })
})

describe('negate', () => {
  it('holds the opposite of every number, and undoes itself', () => {
    fc.assert(
      fc.property(intervals, (a) => {
        expect(QUARTERS.filter((value) => inside(negate(a), value.neg()))).toEqual(
          QUARTERS.filter((value) => inside(a, value)),
        )
        expect(show(negate(negate(a)))).toBe(show(a))
      }),
    )
  })
})

describe('isPoint', () => {
  it('is true of one number alone', () => {
    expect(isPoint(span('[2, 2]'))).toBe(true)
    expect(isPoint(span('[2, 2.0001]'))).toBe(false)
    expect(isPoint(EVERYTHING)).toBe(false)
    expect(contains(span('[1/3, 1/3]'), rational('1/3'))).toBe(true)
  })
})
