// Every end of every projection is reached: for any box of intervals and any kind of constraint.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, hull, type Interval, isPoint, point } from '../../pipeline/model/interval.ts'
import { type Rational, rational } from '../../pipeline/model/rational.ts'
import type { Constraint } from '../../pipeline/reason/network.ts'
import { project } from '../../pipeline/reason/project.ts'
import { sameInterval } from '../../pipeline/reason/propagate.ts'
import { FAR, HAIR, inside, intervals, samples, show } from '../model/samples.ts'
import { constraintOf, KINDS, sizeOf, stepOf } from './networks.ts'
import { holdsOf, rationals } from './truth.ts'

const OF = rationals(rational(0))

interface Boxed {
  readonly constraint: Constraint
  readonly box: readonly Interval[]
}

const boxed: fc.Arbitrary<Boxed> = fc
  .record({ step: stepOf(KINDS), given: fc.array(intervals, { minLength: 4, maxLength: 4 }) })
  .map(({ step, given }) => {
    const size = sizeOf(step)
    const cells = Array.from({ length: size }, (_, cell) => cell)
    return { constraint: constraintOf(step, cells), box: given.slice(0, size) }
  })

const replaced = (box: readonly Interval[], at: number, value: Interval): Interval[] =>
  box.map((interval, index) => (index === at ? value : interval))

/** Numbers in the box that satisfy the constraint. Whoever finds them, that they do is tried out by plain arithmetic. */
const solution = (constraint: Constraint, box: readonly Interval[]): readonly Rational[] | null => {
  const open = box.findIndex((interval) => !isPoint(interval))
  if (open === -1) {
    const values = box.map(({ low }) => low.at ?? OF.zero)
    return holdsOf(constraint, values, OF) ? values : null
  }
  const left = project(constraint, box)[open]
  for (const value of left ? samples(left) : []) {
    const found = solution(constraint, replaced(box, open, point(value)))
    if (found !== null) return found
  }
  return null
}

/** The end itself if it is closed, a hair inside an open one, far out where there is none. */
const outermost = ({ low, high }: Interval): Rational[] => [
  low.at === null ? FAR.neg() : low.closed ? low.at : low.at.add(HAIR),
  high.at === null ? FAR : high.closed ? high.at : high.at.sub(HAIR),
]

describe('what a constraint leaves each of its cells', () => {
  it('reaches as far as some numbers of the box do that satisfy it', () => {
    fc.assert(
      fc.property(boxed, ({ constraint, box }) => {
        const unreached = project(constraint, box).flatMap((left, at) =>
          (left === null ? [] : outermost(left))
            .filter((value) => solution(constraint, replaced(box, at, point(value))) === null)
            .map((value) => `${at}: ${value.toFraction()} of ${left === null ? '' : show(left)}`),
        )
        expect(unreached).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('holds all numbers of the box that satisfy it', () => {
    fc.assert(
      fc.property(
        boxed,
        fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
        ({ constraint, box }, picks) => {
          const values = box.map((interval, at) => {
            const some = samples(interval)
            return some[(picks[at] ?? 0) % some.length] ?? OF.zero
          })
          const left = project(constraint, box)
          for (const [at] of values.entries()) {
            const others = values.map((value, index) => (index === at ? EVERYTHING : point(value)))
            const own = project(constraint, others)[at]
            const inBox = (own ? samples(own) : []).filter(
              (value) =>
                inside(box[at] ?? EVERYTHING, value) &&
                holdsOf(
                  constraint,
                  values.map((each, index) => (index === at ? value : each)),
                  OF,
                ),
            )
            expect(inBox.filter((value) => !inside(left[at] ?? point(FAR), value))).toEqual([])
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is nothing for one cell only if it is nothing for all', () => {
    fc.assert(
      fc.property(boxed, ({ constraint, box }) => {
        const left = project(constraint, box)
        expect(new Set(left.map((each) => each === null)).size).toBe(1)
      }),
      { numRuns: 2000 },
    )
  })

  it('is no less when it is asked again of what it left', () => {
    fc.assert(
      fc.property(boxed, ({ constraint, box }) => {
        const once = project(constraint, box).map((each) => each ?? EVERYTHING)
        fc.pre(project(constraint, box)[0] !== null)
        const twice = project(constraint, once)
        expect(
          twice.filter((each, at) => each === null || !sameInterval(each, once[at] ?? EVERYTHING)),
        ).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('is no less where the others can be more, nor where more is asked about', () => {
    fc.assert(
      fc.property(boxed, fc.array(intervals, { minLength: 4, maxLength: 4 }), ({ constraint, box }, more) => {
        const wider = box.map((interval, at) => hull(interval, more[at] ?? interval))
        const left = project(constraint, box)
        const leftWider = [project(constraint, wider), project(constraint, box, wider)]
        for (const [at, each] of left.entries())
          for (const wide of leftWider)
            expect(each === null || sameInterval(hull(each, wide[at] ?? each), wide[at] ?? point(FAR))).toBe(
              true,
            )
      }),
      { numRuns: 2000 },
    )
  })
})
