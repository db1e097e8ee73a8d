// One component that cannot hold: its conflicts, and what to set aside so that the rest can hold.
import type { Interval } from '../model/interval.ts'
import { findConflicts, type Parts } from './conflicts.ts'
import type { Cell } from './network.ts'
import type { Component } from './structure.ts'
import { type Contradiction, canHold, demandsAgainst, type Unit } from './units.ts'

export interface Settled {
  /** Every smallest set of units that cannot all hold, smallest first. */
  readonly conflicts: readonly Contradiction[]
  /** The cheapest sets of units without which the rest can hold. */
  readonly corrections: readonly (readonly Unit[])[]
  /** False where the bound on work was reached: there may be more. */
  readonly complete: boolean
}

/** Runs of one constraint that a component may cost: some seconds. */
const MOST_WORK = 1_500_000
const FEWEST_QUESTIONS = 50

const costOf = (units: readonly Unit[]): number => units.reduce((sum, { cost }) => sum + cost, 0)

/** @param units all statements of a component that cannot hold */
export const settle = (
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
): Settled => {
  const chosen = (parts: Parts): Unit[] => parts.flatMap((part) => units[part] ?? [])
  const budget = Math.max(FEWEST_QUESTIONS, Math.floor(MOST_WORK / component.links.length))
  const found = findConflicts(units.length, (parts) => canHold(component, chosen(parts), free), budget)
  const corrections = found.corrections.map(chosen)
  const least = Math.min(...corrections.map(costOf))
  return {
    conflicts: found.conflicts.map(chosen).map((few) => ({
      units: few,
      demands: demandsAgainst(component, few, free),
    })),
    corrections: corrections.filter((correction) => costOf(correction) === least),
    complete: found.complete,
  }
}
