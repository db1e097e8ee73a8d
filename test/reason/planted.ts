// Random networks around a solution: numbers first, then what is computed from them, then intervals that hold them all.
import fc from 'fast-check'
import { type End, EVERYTHING, UNBOUNDED } from '../../pipeline/model/interval.ts'
import { type Rational, rational } from '../../pipeline/model/rational.ts'
import { type Cell, type Constraint, type Network, NOT_NEGATIVE } from '../../pipeline/reason/network.ts'
import { constraintOf, KINDS, type Kind, networkOf, type Step, sizeOf, stepOf } from './networks.ts'

export interface Planted {
  readonly network: Network
  /** By cell, values that satisfy everything. */
  readonly values: readonly Rational[]
}

const sum = (values: readonly Rational[]): Rational => values.reduce((a, b) => a.add(b), rational(0))

const extreme = (values: readonly Rational[], side: 1 | -1): Rational =>
  values.reduce((a, b) => (a.compare(b) * side >= 0 ? a : b))

const shareOf = (part: Rational, rest: Rational): Rational | null =>
  part.lt(0) || rest.lt(0) || part.add(rest).equals(0) ? null : part.div(part.add(rest))

/** What the new cell of a constraint is, its other cells given; `null` where there is no such number. */
const computed = (kind: Kind, others: readonly Rational[]): Rational | null => {
  const [first = rational(0), second = rational(0)] = others
  switch (kind) {
    case 'sum':
      return sum(others)
    case 'product':
      return first.mul(second)
    case 'quotient':
      return second.equals(0) ? null : first.div(second)
    case 'share':
      return shareOf(first, second)
    case 'max':
      return extreme(others, 1)
    case 'min':
      return extreme(others, -1)
    case 'rank':
      return rational(1 + others.slice(1).filter((other) => other.gt(first)).length)
    case 'any':
      return null
  }
}

/** The cells of a quotient stand as dividend, quotient, divisor. */
const ordered = (kind: Kind, own: Cell, [first = 0, second = 0, ...rest]: readonly Cell[]): Cell[] =>
  kind === 'quotient' ? [first, own, second] : [own, first, second, ...rest]

/** One of the alternatives is true of the values, the others may be. */
const trueAny = (step: Step, cells: readonly Cell[], values: readonly Rational[]): Constraint => {
  const [a = rational(0), b = rational(0)] = cells.map((cell) => values[cell] ?? rational(0))
  const order = a.compare(b)
  const comparison = order === 0 ? '=' : order < 0 ? '<' : '>='
  const holding = { id: 'R0', comparison, left: 0, right: 1 } as const
  return constraintOf({ ...step, kind: 'any', alternatives: [...step.alternatives, holding] }, cells)
}

/** @param reach how far back the cells lie that something is computed from */
const grow = (
  base: readonly Rational[],
  steps: readonly Step[],
  reach: number,
): { values: Rational[]; constraints: Constraint[] } => {
  const values = [...base]
  const constraints: Constraint[] = []
  for (const step of steps) {
    const size = Math.max(2, step.kind === 'any' ? step.size : sizeOf(step) - 1)
    const near = Math.min(reach, values.length)
    const cells = step.picks.slice(0, size).map((pick) => values.length - 1 - (pick % near))
    const value = computed(
      step.kind,
      cells.map((cell) => values[cell] ?? rational(0)),
    )
    if (value === null) constraints.push(trueAny(step, cells, values))
    else constraints.push(constraintOf(step, ordered(step.kind, values.push(value) - 1, cells)))
  }
  return { values, constraints }
}

const REACH = [null, rational(0), rational('1/100'), rational('1/4'), rational(2), rational(50)]

/** An end at or beyond the value: at it, near it, far from it, or none. */
const endAt = (value: Rational, pick: number, side: 1 | -1): End => {
  const reach = REACH[pick % REACH.length] ?? null
  if (reach === null) return UNBOUNDED
  return { at: value.add(reach.mul(side)), closed: reach.equals(0) || pick % 2 === 0 }
}

interface Size {
  readonly least?: number
  readonly most: number
  readonly kinds?: readonly Kind[]
  readonly reach?: number
}

/** @param size how many constraints, and of which kinds */
export const planted = ({
  least = 1,
  most,
  kinds = KINDS,
  reach = Number.POSITIVE_INFINITY,
}: Size): fc.Arbitrary<Planted> =>
  fc
    .record({
      base: fc.array(
        fc.integer({ min: -8, max: 8 }).map((n) => rational(n).div(2)),
        { minLength: 2, maxLength: 6 },
      ),
      steps: fc.array(stepOf(kinds), { minLength: least, maxLength: most }),
      said: fc.array(fc.option(fc.tuple(fc.nat(100), fc.nat(100)), { nil: null }), {
        minLength: 1,
        maxLength: 20,
      }),
      positive: fc.boolean(),
    })
    .map(({ base, steps: all, said, positive }) => {
      const { values, constraints } = grow(positive ? base.map((value) => value.abs()) : base, all, reach)
      const cells = values.map((value, cell) => {
        const ends = said[cell % said.length] ?? null
        const free = value.gte(0) && cell % 2 === 0 ? NOT_NEGATIVE : EVERYTHING
        if (ends === null) return { interval: null, free }
        return { interval: { low: endAt(value, ends[0], -1), high: endAt(value, ends[1], 1) }, free }
      })
      return { network: networkOf(constraints, cells), values }
    })
