// Each statement left out in turn, where no tree tells what it carries: the others are taken in by halves.
// Method: divide and conquer. With all but one half of the statements taken in, the half is halved again, and so on down
// to one. What is taken in only narrows, so each step goes on from the one before and is taken back afterwards; a
// statement is taken in once for each halving, and not once for each of the others.
import { EVERYTHING, type Interval, intersect } from '../model/interval.ts'
import type { Cell, Constraint } from './network.ts'
import { isSettledByOneRun, MOST_SWEEPS, narrowedBy, propagate, sameInterval } from './propagate.ts'
import type { Component } from './structure.ts'

/** Cells that may be looked at in one component: about a minute. */
const MOST_WORK = 20_000_000

/** Domains that can be narrowed, and taken back to what they were. */
class Narrowing {
  readonly current: Map<Cell, Interval>
  readonly #component: Component
  readonly #before: (readonly [Cell, Interval])[] = []
  #work = 0

  constructor(component: Component, start: ReadonlyMap<Cell, Interval>) {
    this.current = new Map(start)
    this.#component = component
  }

  get mark(): number {
    return this.#before.length
  }

  get isTired(): boolean {
    return this.#work > MOST_WORK
  }

  #set(cell: Cell, interval: Interval, due: Set<Constraint>): void {
    const before = this.current.get(cell)
    if (before === undefined) return
    this.#before.push([cell, before])
    this.current.set(cell, interval)
    for (const constraint of this.#component.touching[cell] ?? []) due.add(constraint)
  }

  /** Narrows by what the cells are said to be, and by all that follows; false where that cannot hold. */
  take(cells: readonly Cell[], stated: (cell: Cell) => Interval): boolean {
    const due = new Set<Constraint>()
    for (const cell of cells) {
      const before = this.current.get(cell) ?? EVERYTHING
      const both = intersect(before, stated(cell))
      if (both === null) return false
      if (!sameInterval(both, before)) this.#set(cell, both, due)
    }
    let runs = this.#component.links.length * MOST_SWEEPS
    for (const constraint of due) {
      due.delete(constraint)
      runs -= 1
      this.#work += constraint.cells.length
      if (runs < 0 || this.isTired) return true
      const news = narrowedBy(constraint, this.current)
      if (news === null) return false
      for (const [cell, interval] of news) this.#set(cell, interval, due)
      if (isSettledByOneRun(constraint)) due.delete(constraint)
    }
    return true
  }

  back(mark: number): void {
    for (const [cell, interval] of this.#before.splice(mark).reverse()) this.current.set(cell, interval)
  }
}

/**
 * @param component one that can hold as stated
 * @returns by cell, what all but its own statement leave it; a cell is missing where that would be too much work
 */
export const withholdEach = (
  component: Component,
  asked: readonly Cell[],
  stated: (cell: Cell) => Interval,
  free: (cell: Cell) => Interval,
): Map<Cell, Interval> => {
  const open = new Set(asked)
  const { domains: start } = propagate(component, (cell) => (open.has(cell) ? free(cell) : stated(cell)))
  const narrowing = new Narrowing(component, start)
  const implied = new Map<Cell, Interval>()
  const divide = (cells: readonly Cell[]): void => {
    const [cell, other] = cells
    if (narrowing.isTired || cell === undefined) return
    if (other === undefined) {
      const range = narrowing.current.get(cell)
      if (range !== undefined) implied.set(cell, range)
      return
    }
    const middle = Math.floor(cells.length / 2)
    const [first, second] = [cells.slice(0, middle), cells.slice(middle)]
    for (const [left, taken] of [[first, second] as const, [second, first] as const]) {
      const mark = narrowing.mark
      if (narrowing.take(taken, stated)) divide(left)
      narrowing.back(mark)
    }
  }
  divide(asked)
  return implied
}
