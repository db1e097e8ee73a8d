// Relations computed on intervals: what each side can be, and whether the comparison can hold.
import { add, canBeLess, divide, type Interval, meets, multiply, point, subtract } from '../model/interval.ts'
import { rational } from '../model/rational.ts'
import { type Assertion, type Comparison, type Expression, Fault, type Operator } from './expression.ts'
import { partOfWhole } from './part-of-whole.ts'
import type { Known, Quantity } from './quantity.ts'
import { combine, dimensionText, LITERAL, type QuantityType, sameDimension } from './quantity-type.ts'
import { added, rank, selected, single, sum } from './series-functions.ts'

type Operation = Extract<Expression, { type: 'operation' }>

const FUNCTIONS = { sum, rank }

const apply = (operator: Operator, a: Interval, b: Interval): Interval => {
  if (operator === '+') return add(a, b)
  if (operator === '-') return subtract(a, b)
  if (operator === '*') return multiply(a, b)
  const quotient = divide(a, b)
  if (quotient === null) throw new Fault('division-by-zero', 'a divisor that can differ from 0', 'exactly 0')
  return quotient
}

/** A sum divided by a sum that holds all its rows: the rows they share must not count as two unknowns. */
const shareOfSum = ({ operator, left, right }: Operation, known: Known): Interval | null => {
  if (operator !== '/' || left.type !== 'call' || right.type !== 'call') return null
  if (left.name !== 'sum' || right.name !== 'sum') return null
  const [part, whole] = [selected(left.argument, known), selected(right.argument, known)]
  const rest = whole.filter((row) => !part.includes(row))
  if (rest.length === 0 || rest.length + part.length !== whole.length) return null
  return partOfWhole(added(part, left.argument).interval, added(rest, right.argument).interval)
}

const mustMatch = (a: QuantityType, b: QuantityType): void => {
  if (!sameDimension(a, b))
    throw new Fault(
      'mixed-units',
      `one unit on both sides: the left is in ${dimensionText(a.dimension)}`,
      `${dimensionText(b.dimension)} on the right; they cannot be added or compared`,
    )
}

/** @throws Fault for unknown names, mixed units and division by zero */
export const evaluate = (node: Expression, known: Known): Quantity => {
  switch (node.type) {
    case 'number':
      return { interval: point(rational(node.digits)), type: LITERAL, from: [] }
    case 'claim':
      return known.claim(node.claim, node.at)
    case 'series':
      return single(node, known)
    case 'call':
      return FUNCTIONS[node.name](node.argument, known)
    case 'operation': {
      const [left, right] = [evaluate(node.left, known), evaluate(node.right, known)]
      if (node.operator === '+' || node.operator === '-') mustMatch(left.type, right.type)
      return {
        interval: shareOfSum(node, known) ?? apply(node.operator, left.interval, right.interval),
        type: combine(node.operator, left.type, right.type),
        from: [...left.from, ...right.from],
      }
    }
  }
}

const HOLDS: Record<Comparison, (a: Interval, b: Interval) => boolean> = {
  '=': meets,
  '<': (a, b) => canBeLess(a, b, false),
  '<=': (a, b) => canBeLess(a, b, true),
  '>': (a, b) => canBeLess(b, a, false),
  '>=': (a, b) => canBeLess(b, a, true),
}

export interface Evaluation {
  readonly left: Quantity
  readonly right: Quantity
  /** Whether some value of the left and some value of the right stand in the comparison. */
  readonly canHold: boolean
}

/** Both sides of an assertion, and whether the comparison can hold for some of their values. */
export const evaluateAssertion = ({ comparison, left, right }: Assertion, known: Known): Evaluation => {
  const [a, b] = [evaluate(left, known), evaluate(right, known)]
  mustMatch(a.type, b.type)
  return { left: a, right: b, canHold: HOLDS[comparison](a.interval, b.interval) }
}
