// One relation by itself: what each side can be as stated, whether the comparison can hold, and what it rests on.
import { EVERYTHING, type Interval } from '../model/interval.ts'
import { compile, demand } from './compile.ts'
import { type Assertion, type Expression, Fault, type SeriesReference } from './expression.ts'
import { typeOf } from './infer.ts'
import { NetworkBuilder } from './network.ts'
import { project } from './project.ts'
import type { Known, Quantity } from './quantity.ts'
import { mustCompare } from './quantity-type.ts'
import { fieldOf, selected, single } from './select.ts'

const rows = (node: SeriesReference, known: Known): string[] => selected(node, known).map(({ id }) => id)

const ranked = (node: SeriesReference, known: Known): string[] => {
  const { own, others } = fieldOf(node, known)
  return [...own, ...others.flat()].map(({ id }) => id)
}

const namesIn = (node: Expression, known: Known): string[] => {
  switch (node.type) {
    case 'number':
      return []
    case 'claim':
      return [node.claim]
    case 'series':
      return [single(node, known).id]
    case 'of-series':
      return node.name === 'rank' ? ranked(node.argument, known) : rows(node.argument, known)
    case 'list':
      return node.items.flatMap((item) => (item.type === 'series' ? rows(item, known) : namesIn(item, known)))
    case 'operation':
      return [...namesIn(node.left, known), ...namesIn(node.right, known)]
  }
}

/** The ids of all claims and observations that the assertion rests on, each once, in reading order. */
export const restsOn = ({ left, right }: Assertion, known: Known): string[] => [
  ...new Set([...namesIn(left, known), ...namesIn(right, known)]),
]

/**
 * What the cells come to when every statement stands as it is, constraints run in the order in which they were built.
 * `null` where one of them leaves nothing.
 */
const forwards = (builder: NetworkBuilder): Interval[] | null => {
  const { free, statements, constraints } = builder.build()
  const domains = [...free]
  for (const { cell, interval } of statements) domains[cell] = interval
  for (const constraint of constraints) {
    const given = constraint.cells.map((cell) => domains[cell] ?? EVERYTHING)
    for (const [position, left] of project(constraint, given).entries()) {
      if (left === null) return null
      domains[constraint.cells[position] ?? 0] = left
    }
  }
  return domains
}

/** One expression as stated; throws a Fault as `evaluateAssertion` does. */
export const evaluate = (node: Expression, known: Known): Quantity => {
  const type = typeOf(node, known)
  const builder = new NetworkBuilder()
  const cell = compile(node, { builder, known })
  const domains = forwards(builder)
  if (domains === null)
    throw new Fault('division-by-zero', 'a divisor that can differ from 0', 'exactly 0', node.at)
  return { interval: domains[cell] ?? EVERYTHING, type }
}

export interface Evaluation {
  readonly left: Quantity
  readonly right: Quantity
  /** Whether some values of what is stated make the comparison true. */
  readonly canHold: boolean
}

/** @throws Fault for unknown names, mixed units and division by zero, at its column in the cell */
export const evaluateAssertion = (assertion: Assertion, known: Known): Evaluation => {
  const [left, right] = [evaluate(assertion.left, known), evaluate(assertion.right, known)]
  mustCompare(left.type, right.type, assertion.right.at)
  const builder = new NetworkBuilder()
  demand([{ id: '', assertion }], { builder, known })
  return { left, right, canHold: forwards(builder) !== null }
}
