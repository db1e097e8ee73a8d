// Witnesses: an assignment that satisfies a tree with one cell at a given value. The search follows the engine's domains,
// but what it finds is tried out by plain arithmetic: an assignment that satisfies everything proves that the value can
// be, whoever found it.
import { EVERYTHING, type Interval, point } from '../../pipeline/model/interval.ts'
import { type Rational, rational } from '../../pipeline/model/rational.ts'
import type { Cell, Constraint } from '../../pipeline/reason/network.ts'
import { project } from '../../pipeline/reason/project.ts'
import { propagate } from '../../pipeline/reason/propagate.ts'
import type { Component } from '../../pipeline/reason/structure.ts'
import { inside } from '../model/samples.ts'
import { rationals, satisfies } from './truth.ts'

const OF = rationals(rational(0))

const FAR = rational(10n ** 15n)
const HAIR = FAR.inverse()

/** Some number well inside. */
const middle = ({ low, high }: Interval): Rational => {
  if (low.at === null) return high.at === null ? OF.zero : high.at.sub(1)
  return high.at === null ? low.at.add(1) : low.at.add(high.at).div(2)
}

/** Values of the constraint's cells, those that have one kept. */
const complete = (
  constraint: Constraint,
  values: Map<Cell, Rational>,
  domains: ReadonlyMap<Cell, Interval>,
): boolean => {
  const { cells } = constraint
  for (const [at, cell] of cells.entries()) {
    if (values.has(cell)) continue
    const given = cells.map((each) => {
      const value = values.get(each)
      return value === undefined ? (domains.get(each) ?? EVERYTHING) : point(value)
    })
    const left = project(constraint, given)[at]
    if (!left) return false
    values.set(cell, middle(left))
  }
  return true
}

/** Constraints in an order in which each has a cell that those before it have reached. */
const outwards = (links: Component['links'], from: Cell): Constraint[] => {
  const reached = new Set([from])
  const waiting = new Set(links.map(({ constraint }) => constraint))
  const order: Constraint[] = []
  while (waiting.size > 0) {
    const next = [...waiting].find(({ cells }) => cells.some((cell) => reached.has(cell)))
    if (next === undefined) throw new Error('no connected component')
    waiting.delete(next)
    order.push(next)
    for (const cell of next.cells) reached.add(cell)
  }
  return order
}

/** Whether an assignment with the cell at the value has been found, and is one. */
export const hasWitness = (
  component: Component,
  start: (cell: Cell) => Interval,
  cell: Cell,
  value: Rational,
): boolean => {
  const startAt = (each: Cell): Interval => (each === cell ? point(value) : start(each))
  const { impossible, domains } = propagate(component, startAt)
  if (impossible !== null || !inside(start(cell), value)) return false
  const values = new Map([[cell, value]])
  const order = outwards(component.links, cell)
  if (!order.every((constraint) => complete(constraint, values, domains))) return false
  const valueAt = (each: Cell): Rational => values.get(each) ?? OF.zero
  return (
    component.cells.every((each) => inside(startAt(each), valueAt(each))) &&
    order.every((constraint) => satisfies(constraint, valueAt, OF))
  )
}

/** The end itself if it is closed, a hair inside an open one, far out where there is none. */
export const outermost = ({ low, high }: Interval): Rational[] => [
  low.at === null ? FAR.neg() : low.closed ? low.at : low.at.add(HAIR),
  high.at === null ? FAR : high.closed ? high.at : high.at.sub(HAIR),
]
