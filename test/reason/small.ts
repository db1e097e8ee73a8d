// Small networks written down cell by cell.
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import type { Comparison } from '../../pipeline/reason/expression.ts'
import type { Cell, Constraint, Network } from '../../pipeline/reason/network.ts'
import { propagate } from '../../pipeline/reason/propagate.ts'
import { componentsOf } from '../../pipeline/reason/structure.ts'
import { show, span } from '../model/samples.ts'

export const sum = (...cells: Cell[]): Constraint => ({ kind: 'sum', cells })
export const product = (...cells: Cell[]): Constraint => ({ kind: 'product', cells, divides: false })
export const quotient = (over: Cell, own: Cell, under: Cell): Constraint => ({
  kind: 'product',
  cells: [over, own, under],
  divides: true,
})
export const compare = (left: Cell, comparison: Comparison, right: Cell): Constraint => ({
  kind: 'any',
  cells: [left, right],
  alternatives: [{ id: 'R1', comparison, left: 0, right: 1 }],
})

export const run = (spans: readonly string[], constraints: readonly Constraint[]) => {
  const network: Network = { free: spans.map(span), constraints, statements: [] }
  const [component] = componentsOf(network)
  if (component === undefined) throw new Error('an empty network')
  return propagate(component, (cell) => network.free[cell] ?? EVERYTHING)
}

export const shown = (spans: readonly string[], constraints: readonly Constraint[]): string => {
  const { domains, impossible, complete } = run(spans, constraints)
  const ranges = spans.map((_, cell) => show(domains.get(cell) ?? EVERYTHING)).join(' ')
  return `${impossible === null ? ranges : 'impossible'}${complete ? '' : ', unfinished'}`
}
