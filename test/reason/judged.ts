// The reasoning done over again, one cell at a time and with every statement named: to hold the engine against.
import fc from 'fast-check'
import { EVERYTHING, type Interval, intersect, UNBOUNDED } from '../../pipeline/model/interval.ts'
import type { Cell, Constraint, Network, Statement } from '../../pipeline/reason/network.ts'
import { type Propagated, propagate } from '../../pipeline/reason/propagate.ts'
import type { Reasoning } from '../../pipeline/reason/reasoning.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import type { Unit } from '../../pipeline/reason/units.ts'

/** Some statements of one witness, so that they are believed or doubted together. */
export const shared = (networks: fc.Arbitrary<Network>): fc.Arbitrary<Network> =>
  fc.tuple(networks, fc.array(fc.nat(3), { minLength: 1, maxLength: 8 })).map(([network, names]) => ({
    ...network,
    statements: network.statements.map((each, index) => {
      const name = names[index % names.length]
      return { ...each, witness: name === 0 ? each.id : `S${name}` }
    }),
  }))

export const cellsOf = (network: Network): Cell[] => [...network.free.keys()]

export const costOf = ({ cell }: Statement): number => 1 + (cell % 3)

export const freeAt = (network: Network, cell: Cell): Interval => network.free[cell] ?? EVERYTHING

export const componentAt = (network: Network, cell: Cell): Component => {
  const found = componentsOf(network).find(({ cells }) => cells.includes(cell))
  if (found === undefined) throw new Error(`no component of ${cell}`)
  return found
}

/** A propagation of these statements and of the demands that are kept, the cell lying in the interval. */
export const runOf = (
  network: Network,
  statements: readonly Statement[],
  cell: Cell,
  interval: Interval,
  isKept: (constraint: Constraint) => boolean = () => true,
): Propagated => {
  const component = componentAt(network, cell)
  const said = new Map(statements.map((each) => [each.cell, each.interval]))
  const links = component.links.filter(({ constraint }) => isKept(constraint))
  return propagate({ ...component, links }, (each) =>
    each === cell ? interval : (said.get(each) ?? freeAt(network, each)),
  )
}

const correctionsOf = ({ parts }: Reasoning): (readonly Unit[])[] =>
  parts.flatMap(({ settled }) => settled?.corrections ?? [])

const speaks = (cell: Cell) => (unit: Unit) => unit.statements.some((each) => each.cell === cell)

export const isSuspected = (cell: Cell, found: Reasoning): boolean =>
  correctionsOf(found).flat().some(speaks(cell))

/** The statements that a cell is judged by: without its own correction, or without all suspects; never its own. */
export const judgesOf = (cell: Cell, found: Reasoning, network: Network): Statement[] => {
  const corrections = correctionsOf(found)
  const own = corrections.find((units) => units.some(speaks(cell)))
  const gone = (own ?? corrections.flat()).flatMap(({ statements }) => statements)
  return network.statements.filter((each) => !gone.includes(each) && each.cell !== cell)
}

/** What lies beyond each end of a range, as far as the cell could lie there at all. */
export const beyond = ({ low, high }: Interval, free: Interval): Interval[] => {
  const sides = [
    low.at === null ? null : { low: UNBOUNDED, high: { ...low, closed: !low.closed } },
    high.at === null ? null : { low: { ...high, closed: !high.closed }, high: UNBOUNDED },
  ]
  return sides.flatMap((side) => (side === null ? [] : (intersect(side, free) ?? [])))
}
