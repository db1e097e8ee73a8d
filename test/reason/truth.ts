// What a constraint says, as a schoolbook writes it, of numbers and not of intervals: independent of the code under test.
import type { Rational } from '../../pipeline/model/rational.ts'
import type { Comparison } from '../../pipeline/reason/expression.ts'
import type { Cell, Constraint } from '../../pipeline/reason/network.ts'

/** Numbers of one kind: exact rationals, or floating-point ones that stay exact. */
export interface Arithmetic<T> {
  readonly zero: T
  readonly plus: (a: T, b: T) => T
  readonly times: (a: T, b: T) => T
  readonly order: (a: T, b: T) => number
  readonly whole: (place: number) => T
}

/** Exact as long as only halves, and few of them, are multiplied. */
export const FLOATS: Arithmetic<number> = {
  zero: 0,
  plus: (a, b) => a + b,
  times: (a, b) => a * b,
  order: (a, b) => a - b,
  whole: (place) => place,
}

export const rationals = (zero: Rational): Arithmetic<Rational> => ({
  zero,
  plus: (a, b) => a.add(b),
  times: (a, b) => a.mul(b),
  order: (a, b) => a.compare(b),
  whole: (place) => zero.add(place),
})

const HOLDS: Record<Comparison, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

const isShare = <T>(
  [share, part, rest]: readonly T[],
  { zero, plus, times, order }: Arithmetic<T>,
): boolean => {
  if (share === undefined || part === undefined || rest === undefined) return false
  const whole = plus(part, rest)
  const isPart = order(part, zero) >= 0 && order(rest, zero) >= 0 && order(whole, zero) > 0
  return isPart && order(times(share, whole), part) === 0
}

/** @param values by place among the constraint's cells */
export const holdsOf = <T>(constraint: Constraint, values: readonly T[], of: Arithmetic<T>): boolean => {
  const [first = of.zero, ...others] = values
  const [second = of.zero, third = of.zero] = others
  switch (constraint.kind) {
    case 'sum':
      return of.order(first, others.reduce(of.plus)) === 0
    case 'product':
      if (constraint.divides && of.order(third, of.zero) === 0) return false
      return of.order(first, of.times(second, third)) === 0
    case 'share':
      return isShare(values, of)
    case 'max':
    case 'min': {
      const side = constraint.kind === 'max' ? 1 : -1
      const isBound = others.every((other) => of.order(first, other) * side >= 0)
      return isBound && others.some((other) => of.order(first, other) === 0)
    }
    case 'rank': {
      const above = others.slice(1).filter((other) => of.order(other, second) > 0).length
      return of.order(first, of.whole(1 + above)) === 0
    }
    case 'any':
      return constraint.alternatives.some(({ comparison, left, right }) => {
        const [a = of.zero, b = of.zero] = [values[left], values[right]]
        return HOLDS[comparison](of.order(a, b))
      })
  }
}

/** @param valueAt by cell */
export const satisfies = <T>(
  constraint: Constraint,
  valueAt: (cell: Cell) => T,
  of: Arithmetic<T>,
): boolean => holdsOf(constraint, constraint.cells.map(valueAt), of)
