// The reasoning over a network: what everything else leaves each figure, what carries that, and what cannot all hold.
import { type End, EVERYTHING, type Interval, intersect, UNBOUNDED } from '../model/interval.ts'
import { type Domains, impliedBy, impliedIn } from './leave-one-out.ts'
import type { Cell, Network, Statement } from './network.ts'
import { propagate, sameInterval } from './propagate.ts'
import { type Settled, settle } from './settle.ts'
import { type Component, componentsOf } from './structure.ts'
import { type Contradiction, contradictionAmong, type Unit, unitsOf } from './units.ts'

export interface Implied {
  /** What everything else leaves the figure. */
  readonly range: Interval
  /** Whether that is less than what any such figure could be. */
  readonly isTested: boolean
  /** Whether to withdraw it is among the cheapest ways to make all hold. */
  readonly isSuspect: boolean
  /** Statements and demands without which the range would be wider: for each end as few as will do. */
  readonly carriers: () => readonly Contradiction[]
}

/** What was found out about one connected part. */
export interface Part {
  /** Those asked about. */
  readonly asked: readonly Cell[]
  /** `null` where all can hold. */
  readonly settled: Settled | null
  /** Whether propagation reached its fixpoint, so that nothing narrower follows. */
  readonly complete: boolean
}

export interface Reasoning {
  /** By cell asked about; missing where it would be too much work. */
  readonly implied: ReadonlyMap<Cell, Implied>
  /** The parts in which something asked about is constrained. */
  readonly parts: readonly Part[]
}

const beyond = ({ low, high }: Interval): Interval[] => {
  const other = ({ at, closed }: End): End => ({ at, closed: !closed })
  return [
    ...(low.at === null ? [] : [{ low: UNBOUNDED, high: other(low) }]),
    ...(high.at === null ? [] : [{ low: other(high), high: UNBOUNDED }]),
  ]
}

/** One component with its statements, some of them set aside. */
interface Held {
  readonly component: Component
  readonly units: readonly Unit[]
  readonly free: (cell: Cell) => Interval
}

const without = (units: readonly Unit[], gone: readonly Unit[]): Unit[] =>
  units.filter((unit) => !gone.includes(unit))

const domainsOf = ({ units, free }: Held): Domains => {
  const stated = new Map(
    units.flatMap(({ statements }) => statements.map(({ cell, interval }) => [cell, interval])),
  )
  return { free, stated: (cell) => stated.get(cell) ?? free(cell) }
}

/** What forces each end: the contradiction in saying that the cell lies beyond it. */
const carriersOf = (cell: Cell, range: Interval, { component, units, free }: Held): Contradiction[] => {
  const others = units.filter(({ statements }) => !statements.some((each) => each.cell === cell))
  return beyond(range).flatMap((side) => {
    const outside = intersect(free(cell), side)
    if (outside === null) return []
    return [contradictionAmong(component, others, (each) => (each === cell ? outside : free(each)))]
  })
}

const impliedOf = (cell: Cell, range: Interval, isSuspect: boolean, held: Held): Implied => ({
  range,
  isTested: !sameInterval(range, held.free(cell)),
  isSuspect,
  carriers: () => carriersOf(cell, range, held),
})

const speaksOf = (unit: Unit, cell: Cell): boolean => unit.statements.some((each) => each.cell === cell)

/** A suspect is judged by all that its own withdrawal leaves standing, the others without any suspect. */
const impliedAfter = (settled: Settled, asked: readonly Cell[], held: Held): [Cell, Implied][] => {
  const suspects = [...new Set(settled.corrections.flat())]
  const [own, others] = [true, false].map((isSuspect) =>
    asked.filter((cell) => suspects.some((unit) => speaksOf(unit, cell)) === isSuspect),
  )
  const mine = (own ?? []).map((cell): [Cell, Implied] => {
    const correction = settled.corrections.find((units) => units.some((unit) => speaksOf(unit, cell))) ?? []
    const rest = { ...held, units: without(held.units, correction) }
    return [cell, impliedOf(cell, impliedBy(held.component, cell, domainsOf(rest)), true, rest)]
  })
  const rest = { ...held, units: without(held.units, suspects) }
  const canHold = propagate(held.component, domainsOf(rest).stated).impossible === null
  const ranges = canHold
    ? impliedIn(held.component, others ?? [], domainsOf(rest))
    : new Map<Cell, Interval>()
  return [
    ...mine,
    ...[...ranges].map(([cell, range]): [Cell, Implied] => [cell, impliedOf(cell, range, false, rest)]),
  ]
}

/**
 * @param asked cells whose statements are to be judged
 * @param cost what it costs to give a statement up: of several ways to make all hold the cheapest counts
 */
export const reason = (
  network: Network,
  asked: readonly Cell[],
  cost: (statement: Statement) => number,
): Reasoning => {
  const free = (cell: Cell): Interval => network.free[cell] ?? EVERYTHING
  const byCell = new Map(network.statements.map((statement) => [statement.cell, statement]))
  const wanted = new Set(asked)
  const implied = new Map<Cell, Implied>()
  const parts: Part[] = []
  for (const component of componentsOf(network)) {
    const inside = component.cells.filter((cell) => wanted.has(cell))
    if (inside.length === 0) continue
    const statements = component.cells.flatMap((cell) => byCell.get(cell) ?? [])
    const held: Held = { component, units: unitsOf(statements, component, cost), free }
    const domains = domainsOf(held)
    const { impossible, complete } = propagate(component, domains.stated)
    const settled = impossible === null ? null : settle(component, held.units, free)
    const ranges =
      settled === null
        ? [...impliedIn(component, inside, domains)].map(([cell, range]): [Cell, Implied] => [
            cell,
            impliedOf(cell, range, false, held),
          ])
        : impliedAfter(settled, inside, held)
    for (const [cell, each] of ranges) implied.set(cell, each)
    if (component.links.length > 0)
      parts.push({ asked: inside, settled, complete: complete && settled?.complete !== false })
  }
  return { implied, parts }
}
