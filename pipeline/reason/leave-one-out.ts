// What everything else leaves a cell, its own statement left out.
// On a tree two passes of messages give it for all cells at once, exactly where values lie in one piece (Pearl,
// Probabilistic Reasoning in Intelligent Systems, 1988, ch. 4, with intervals for distributions); elsewhere statements
// are left out by halves.
import { EVERYTHING, type Interval, intersect } from '../model/interval.ts'
import { foldAll, foldOthers } from './fold.ts'
import type { Cell, Constraint } from './network.ts'
import { project } from './project.ts'
import { bounded, propagate } from './propagate.ts'
import type { Component, Link } from './structure.ts'
import { withholdEach } from './withhold.ts'

/** What cells can be: with their statement, and without. */
export interface Domains {
  readonly stated: (cell: Cell) => Interval
  readonly free: (cell: Cell) => Interval
}

/** Messages are never empty where propagation has found that all can hold. */
const meet = (a: Interval, b: Interval): Interval => {
  const both = intersect(a, b)
  if (both === null) throw new Error('a message of a network that cannot hold')
  return both
}

const present = (projected: Interval | null | undefined): Interval => {
  if (projected === null || projected === undefined)
    throw new Error('a message of a network that cannot hold')
  return bounded(projected)
}

/** What a link tells its cells: with their statements in view, for passing on, and without, for what is implied. */
interface Told {
  readonly stated: Interval
  readonly free: Interval
}

/** Where values can lie in two pieces, a statement decides between them; joined first, both would count. */
const tell = (link: Link, given: readonly Interval[], { stated, free }: Domains): Told[] => {
  const { constraint } = link
  const open = project(constraint, given, constraint.cells.map(free)).map(present)
  const closed = project(constraint, given, constraint.cells.map(stated)).map(present)
  return open.map((each, position) => ({ free: each, stated: closed[position] ?? each }))
}

const childLinks = ({ links }: Component): Map<Cell, Link[]> => {
  const children = new Map<Cell, Link[]>()
  for (const link of links) {
    const cell = link.constraint.cells[link.parent] ?? 0
    const list = children.get(cell)
    if (list === undefined) children.set(cell, [link])
    else list.push(link)
  }
  return children
}

/** From the leaves to the root: what lies beyond each link tells the cell it hangs on. */
const inwards = (
  component: Component,
  domains: Domains,
): { told: Map<Link, Told>; at: Map<Cell, Interval> } => {
  const at = new Map(component.cells.map((cell) => [cell, domains.stated(cell)]))
  const told = new Map<Link, Told>()
  for (const link of [...component.links].reverse()) {
    const { cells } = link.constraint
    const given = cells.map((cell) => at.get(cell) ?? EVERYTHING)
    const parent = cells[link.parent] ?? 0
    const message = tell(link, given, domains)[link.parent]
    if (message === undefined) continue
    told.set(link, message)
    at.set(parent, meet(at.get(parent) ?? EVERYTHING, message.stated))
  }
  return { told, at }
}

/**
 * @param component a tree that can hold as stated
 * @returns by cell, what all but its own statement leave it
 */
const impliedInTree = (component: Component, domains: Domains): Map<Cell, Interval> => {
  const { told, at } = inwards(component, domains)
  const children = childLinks(component)
  const fromParent = new Map<Cell, Told>()
  const implied = new Map<Cell, Interval>()
  for (const cell of component.cells) {
    const links = children.get(cell) ?? []
    const messages = links.map((link) => told.get(link) ?? { stated: EVERYTHING, free: EVERYTHING })
    const above = fromParent.get(cell) ?? { stated: domains.stated(cell), free: domains.free(cell) }
    const open = messages.map(({ free }) => free)
    implied.set(cell, foldAll([above.free, ...open], meet, EVERYTHING))
    const own = meet(domains.stated(cell), above.stated)
    const others = foldOthers(
      messages.map(({ stated }) => stated),
      meet,
      EVERYTHING,
    )
    for (const [index, link] of links.entries()) {
      const { cells } = link.constraint
      const given = cells.map((each, position) =>
        position === link.parent ? meet(own, others[index] ?? EVERYTHING) : (at.get(each) ?? EVERYTHING),
      )
      for (const [position, message] of tell(link, given, domains).entries())
        if (position !== link.parent) fromParent.set(cells[position] ?? 0, message)
    }
  }
  return implied
}

/** Links above which messages are sent even where values can lie in several pieces: sound, but the pieces are joined. */
const MANY_LINKS = 1000

/** Whether what a constraint leaves can lie in several pieces: of alternatives, or of a factor of either sign. */
const canLeavePieces = (constraint: Constraint, { free }: Domains): boolean => {
  if (constraint.kind === 'any') return constraint.alternatives.length > 1
  return (
    constraint.kind === 'product' && !constraint.cells.every((cell) => (free(cell).low.at?.s ?? -1n) > 0n)
  )
}

const isForMessages = ({ isTree, links }: Component, domains: Domains): boolean =>
  isTree &&
  (links.length > MANY_LINKS || !links.some(({ constraint }) => canLeavePieces(constraint, domains)))

/**
 * @param component one that can hold as stated
 * @param asked the cells that are asked about
 * @returns by cell, what all but its own statement leave it; a cell is missing where that would be too much work
 */
export const impliedIn = (
  component: Component,
  asked: readonly Cell[],
  domains: Domains,
): Map<Cell, Interval> => {
  if (isForMessages(component, domains)) {
    const implied = impliedInTree(component, domains)
    return new Map(asked.map((cell) => [cell, implied.get(cell) ?? EVERYTHING]))
  }
  return withholdEach(component, asked, domains.stated, domains.free)
}

/** What all but its own statement leave one cell, by a propagation of its own. */
export const impliedBy = (component: Component, cell: Cell, { stated, free }: Domains): Interval => {
  const { domains, impossible } = propagate(component, (each) => (each === cell ? free(each) : stated(each)))
  if (impossible !== null) throw new Error('what is implied by a network that cannot hold')
  return domains.get(cell) ?? EVERYTHING
}
