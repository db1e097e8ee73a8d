// Units of belief: statements that are believed or doubted together, and whether some of them can hold.
import type { Interval } from '../model/interval.ts'
import { atMost, explain, type Oracle, type Parts } from './conflicts.ts'
import type { Cell, Constraint, Statement } from './network.ts'
import { propagate } from './propagate.ts'
import { type Component, nearest } from './structure.ts'

/** One claim, or all that one series contributes to the same constraints. */
export interface Unit {
  readonly statements: readonly Statement[]
  /** What it costs to give it up. */
  readonly cost: number
}

/** Statements of one series that stand in the very same constraints are one witness saying one thing. */
export const unitsOf = (
  statements: readonly Statement[],
  { links }: Component,
  cost: (statement: Statement) => number,
): Unit[] => {
  const places = new Map<Cell, number[]>()
  for (const [index, { constraint }] of links.entries())
    for (const cell of constraint.cells) {
      const known = places.get(cell)
      if (known === undefined) places.set(cell, [index])
      else known.push(index)
    }
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = `${statement.witness} ${(places.get(statement.cell) ?? []).join(' ')}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [statement])
    else group.push(statement)
  }
  return [...groups.values()].map((group) => ({
    statements: group,
    cost: Math.max(...group.map(cost)),
  }))
}

/** By cell, the unit that speaks of it. */
export type Speakers = Pick<ReadonlyMap<Cell, Unit>, 'get'>

export const speakersOf = (units: readonly Unit[]): Speakers =>
  new Map(units.flatMap((unit) => unit.statements.map(({ cell }) => [cell, unit])))

/** Those that speak of the component's cells, in the order of these. */
export const unitsIn = ({ cells }: Component, speakers: Speakers): Unit[] => [
  ...new Set(cells.flatMap((cell) => speakers.get(cell) ?? [])),
]

export const without = (units: readonly Unit[], gone: Iterable<Unit>): Unit[] => {
  const out = new Set(gone)
  return units.filter((unit) => !out.has(unit))
}

const isAnyDemand = (): boolean => true

/** The constraint to which these units, with these demands, leave nothing; `null` where they can hold. */
export const impossibleFor = (
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
  isDemanded: (constraint: Constraint) => boolean = isAnyDemand,
): Constraint | null => {
  const stated = new Map(
    units.flatMap(({ statements }) => statements.map(({ cell, interval }) => [cell, interval])),
  )
  const links =
    isDemanded === isAnyDemand
      ? component.links
      : component.links.filter(({ constraint }) => isDemanded(constraint))
  return propagate({ ...component, links }, (cell) => stated.get(cell) ?? free(cell)).impossible
}

/** Whether the statements of these units, with these demands, can hold. */
export const canHold = (...asked: Parameters<typeof impossibleFor>): boolean =>
  impossibleFor(...asked) === null

/** Constraints that are looked at first; only where these can hold, twice as many. */
const NEAR = 32

/** Of ever larger neighbourhoods of a cell the first that cannot hold by itself: a clash costs what it spans. */
const impossibleNear = (
  root: Cell,
  component: Component,
  speakers: Speakers,
  free: (cell: Cell) => Interval,
): Component => {
  for (let most = NEAR; most < component.links.length; most *= 2) {
    const part = nearest(component, root, most)
    if (!canHold(part, unitsIn(part, speakers), free)) return part
  }
  return component
}

/** Units that cannot all hold, in a part of the component that shows it. */
export interface Clash {
  readonly component: Component
  readonly units: readonly Unit[]
}

/** How much more is looked at around a clash: with what is defined there, fewer units may clash. */
const AROUND = 8

/** The units that clash nearest to a cell, and what lies around them. */
export const clashNear = (
  root: Cell,
  component: Component,
  speakers: Speakers,
  free: (cell: Cell) => Interval,
): Clash => {
  const part = impossibleNear(root, component, speakers, free)
  const most = AROUND * part.links.length
  return {
    component: most < component.links.length ? nearest(component, root, most) : component,
    units: unitsIn(part, speakers),
  }
}

/** Runs of one constraint that shrinking a contradiction may cost: about a second. */
const MOST_WORK = 300_000

const shrunk = (count: number, canHold: Oracle, { links }: Component): Parts =>
  explain(
    Array.from({ length: count }, (_, part) => part),
    atMost(MOST_WORK / links.length, canHold),
  )

/** Units and demands, as few of each as will do (or as can be found in the time), that cannot hold together. */
export interface Contradiction {
  readonly units: readonly Unit[]
  readonly demands: readonly Constraint[]
}

/** The demands that these units, which cannot hold, need for it: without any one of them they could. */
export const demandsAgainst = (
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
): Constraint[] => {
  const root = units[0]?.statements[0]?.cell
  const part = root === undefined ? component : impossibleNear(root, component, speakersOf(units), free)
  const demands = part.links.flatMap(({ constraint }) => (constraint.kind === 'any' ? [constraint] : []))
  const holds = (parts: Parts): boolean => {
    const kept = new Set(parts.map((each) => demands[each]))
    return canHold(part, units, free, (each) => each.kind !== 'any' || kept.has(each))
  }
  return shrunk(demands.length, holds, part).flatMap((each) => demands[each] ?? [])
}

/** @returns one contradiction among the units, which cannot all hold */
export const contradictionAmong = (
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
): Contradiction => {
  const chosen = (parts: Parts): Unit[] => parts.flatMap((part) => units[part] ?? [])
  const few = chosen(shrunk(units.length, (parts) => canHold(component, chosen(parts), free), component))
  return { units: few, demands: demandsAgainst(component, few, free) }
}
