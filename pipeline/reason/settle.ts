// One component that cannot hold: its conflicts, and what to set aside so that the rest can hold.
import type { Interval } from '../model/interval.ts'
import { findConflicts, type Parts } from './conflicts.ts'
import type { Cell, Constraint } from './network.ts'
import type { Component } from './structure.ts'
import {
  type Clash,
  type Contradiction,
  canHold,
  clashNear,
  demandsAgainst,
  impossibleFor,
  speakersOf,
  type Unit,
  without,
} from './units.ts'

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

/** Looks for all conflicts. */
const settleWhole = ({ component, units }: Clash, free: (cell: Cell) => Interval): Settled => {
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

/** Runs of one constraint that going from clash to clash may cost, besides what each clash does. */
const MOST_ROUNDS = 6_000_000

/** Components of so many constraints are searched as a whole, larger ones where propagation finds nothing left. */
const WHOLE = 100

/** A cell of the constraint that stands in as few others as possible: what lies around it is near. */
const rootOf = ({ cells }: Constraint, { touching }: Component): Cell =>
  cells.reduce((least, cell) =>
    (touching[cell]?.length ?? 0) < (touching[least]?.length ?? 0) ? cell : least,
  )

/** What is doubted: of a search that ended too early, all that stands in a conflict. */
const suspectsOf = ({ conflicts, corrections }: Settled): Unit[] =>
  corrections.length > 0 ? corrections.flat() : conflicts.flatMap(({ units }) => units)

/** The ways out of the only clash that let all hold; of several clashes, or without such a way, all suspects at once. */
const waysOut = (
  found: readonly Settled[],
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
): (readonly Unit[])[] => {
  const [first, second] = found
  const holds = (gone: readonly Unit[]): boolean => canHold(component, without(units, gone), free)
  const exact = second === undefined ? (first?.corrections ?? []).filter(holds) : []
  return exact.length > 0 ? exact : [[...new Set(found.flatMap(suspectsOf))]]
}

/** Clash by clash: the suspects of each are set aside, until the others can hold or the bound on work is reached. */
const settleByClash = (
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
): Settled => {
  const found: Settled[] = []
  let standing = units
  let corrections: (readonly Unit[])[] = []
  for (let work = 0; work < MOST_ROUNDS; work += component.links.length) {
    const impossible = impossibleFor(component, standing, free)
    if (impossible === null) {
      corrections = waysOut(found, component, units, free)
      break
    }
    const root = rootOf(impossible, component)
    const settled = settleWhole(clashNear(root, component, speakersOf(standing), free), free)
    const suspects = suspectsOf(settled)
    if (suspects.length === 0) break
    found.push(settled)
    standing = without(standing, suspects)
  }
  return { conflicts: found.flatMap(({ conflicts }) => conflicts), corrections, complete: false }
}

/** @param units all statements of a component that cannot hold */
export const settle = (
  component: Component,
  units: readonly Unit[],
  free: (cell: Cell) => Interval,
): Settled => {
  const whole = component.links.length <= WHOLE ? settleWhole({ component, units }, free) : null
  // A dozen independent clashes have more ways out than can be listed: the search may end before it has found any.
  const isEnough = whole !== null && (whole.complete || whole.corrections.length > 0)
  return isEnough ? whole : settleByClash(component, units, free)
}
