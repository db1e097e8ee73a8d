// The reasoning over a network: what everything else leaves each figure, what carries that, and what cannot all hold.
import { type End, EVERYTHING, type Interval, intersect, UNBOUNDED } from '../model/interval.ts'
import { type Domains, impliedIn } from './leave-one-out.ts'
import type { Cell, Network, Statement } from './network.ts'
import { propagate, sameInterval } from './propagate.ts'
import { type Settled, settle } from './settle.ts'
import { type Component, componentsOf } from './structure.ts'
import {
  type Contradiction,
  canHold,
  clashNear,
  contradictionAmong,
  type Speakers,
  speakersOf,
  type Unit,
  unitsOf,
  without,
} from './units.ts'

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
  readonly speakers: Speakers
  readonly free: (cell: Cell) => Interval
}

const heldOf = (component: Component, units: readonly Unit[], free: (cell: Cell) => Interval): Held => ({
  component,
  units,
  speakers: speakersOf(units),
  free,
})

const domainsOf = ({ units, free }: Held): Domains => {
  const stated = new Map(
    units.flatMap(({ statements }) => statements.map(({ cell, interval }) => [cell, interval])),
  )
  return { free, stated: (cell) => stated.get(cell) ?? free(cell) }
}

/** All but what is said of the cell itself; what its witness says besides stays. */
const speakersBeside = (cell: Cell, speakers: Speakers): Speakers => {
  const own = speakers.get(cell)
  const besides = own && { ...own, statements: own.statements.filter((each) => each.cell !== cell) }
  return {
    get: (each) => {
      const unit = speakers.get(each)
      if (each === cell) return undefined
      return unit === own ? besides : unit
    },
  }
}

/** What forces each end: the contradiction in saying that the cell lies beyond it. */
const carriersOf = (cell: Cell, range: Interval, { component, speakers, free }: Held): Contradiction[] => {
  const others = speakersBeside(cell, speakers)
  return beyond(range).flatMap((side) => {
    const outside = intersect(free(cell), side)
    if (outside === null) return []
    const forced = (each: Cell): Interval => (each === cell ? outside : free(each))
    const clash = clashNear(cell, component, others, forced)
    return [contradictionAmong(clash.component, clash.units, forced)]
  })
}

/** What all that is held leaves each of the cells, their own statements left out. */
const impliedWhere = (held: Held, cells: readonly Cell[], isSuspect: boolean): [Cell, Implied][] =>
  [...impliedIn(held.component, cells, domainsOf(held))].map(([cell, range]) => [
    cell,
    {
      range,
      isTested: !sameInterval(range, held.free(cell)),
      isSuspect,
      carriers: () => carriersOf(cell, range, held),
    },
  ])

/** A suspect is judged by all that its own withdrawal leaves standing, the others without any suspect. */
const impliedAfter = (settled: Settled, asked: readonly Cell[], held: Held): [Cell, Implied][] => {
  const { component, units, speakers, free } = held
  const doubted = new Set<Unit | undefined>()
  const mine = settled.corrections.flatMap((correction) => {
    const own = new Set<Unit | undefined>(correction.filter((unit) => !doubted.has(unit)))
    for (const unit of own) doubted.add(unit)
    const cells = asked.filter((cell) => own.has(speakers.get(cell)))
    return impliedWhere(heldOf(component, without(units, correction), free), cells, true)
  })
  const rest = without(units, settled.corrections.flat())
  if (!canHold(component, rest, free)) return mine
  const others = asked.filter((cell) => !doubted.has(speakers.get(cell)))
  return [...mine, ...impliedWhere(heldOf(component, rest, free), others, false)]
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
    const held = heldOf(component, unitsOf(statements, component, cost), free)
    const { impossible, complete } = propagate(component, domainsOf(held).stated)
    const settled = impossible === null ? null : settle(component, held.units, free)
    const ranges = settled === null ? impliedWhere(held, inside, false) : impliedAfter(settled, inside, held)
    for (const [cell, each] of ranges) implied.set(cell, each)
    if (component.links.length > 0)
      parts.push({ asked: inside, settled, complete: complete && settled?.complete !== false })
  }
  return { implied, parts }
}
