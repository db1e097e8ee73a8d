// Units of belief: statements that are believed or doubted together, and whether some of them can hold.
import type { Interval } from '../model/interval.ts'
import { explain, type Parts } from './conflicts.ts'
import type { Cell, Constraint, Statement } from './network.ts'
import { propagate } from './propagate.ts'
import type { Component } from './structure.ts'

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

const isAnyDemand = (): boolean => true

/** Whether the statements of these units, with these demands, can hold. */
export const canHold = (
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
  isDemanded: (constraint: Constraint) => boolean = isAnyDemand,
): boolean => {
  const stated = new Map(
    units.flatMap(({ statements }) => statements.map(({ cell, interval }) => [cell, interval])),
  )
  const links =
    isDemanded === isAnyDemand
      ? component.links
      : component.links.filter(({ constraint }) => isDemanded(constraint))
  return propagate({ ...component, links }, (cell) => stated.get(cell) ?? free(cell)).impossible === null
}

/** Units and demands, as few of each as will do, that cannot hold together. */
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
  const demands = component.links.flatMap(({ constraint }) => (constraint.kind === 'any' ? [constraint] : []))
  const holds = (parts: Parts): boolean => {
    const kept = new Set(parts.map((part) => demands[part]))
    return canHold(component, units, free, (each) => each.kind !== 'any' || kept.has(each))
  }
  return explain(
    demands.map((_, part) => part),
    holds,
  ).flatMap((part) => demands[part] ?? [])
}

/** @returns one contradiction among the units, which cannot all hold */
export const contradictionAmong = (
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
): Contradiction => {
  const chosen = (parts: Parts): Unit[] => parts.flatMap((part) => units[part] ?? [])
  const few = chosen(
    explain(
      units.map((_, part) => part),
      (parts) => canHold(component, chosen(parts), free),
    ),
  )
  return { units: few, demands: demandsAgainst(component, few, free) }
}
