// Every assignment of a grid that satisfies a network but for at most one of its statements: what may never be cut off.
import { EVERYTHING, type Interval } from '../../pipeline/model/interval.ts'
import type { Rational } from '../../pipeline/model/rational.ts'
import type { Cell, Network } from '../../pipeline/reason/network.ts'
import type { Component } from '../../pipeline/reason/structure.ts'
import { inside } from '../model/samples.ts'
import { type Arithmetic, satisfies } from './truth.ts'

/** Values to try, as exact rationals and as what is calculated with. */
export interface Grid<T> {
  readonly exact: readonly Rational[]
  readonly values: readonly T[]
  readonly of: Arithmetic<T>
}

export interface Reached {
  /** By cell, the indices of values that it has in some assignment that satisfies everything. */
  readonly stated: ReadonlyMap<Cell, ReadonlySet<number>>
  /** By cell, those that it has where all but its own statement are satisfied. */
  readonly implied: ReadonlyMap<Cell, ReadonlySet<number>>
}

interface Choice {
  readonly index: number
  /** Whether it is against what is said of the cell. */
  readonly isAgainst: boolean
}

const choicesOf = <T>(cell: Cell, { free, statements }: Network, { exact }: Grid<T>): Choice[] => {
  const own = statements.find((each) => each.cell === cell)?.interval ?? EVERYTHING
  return exact.flatMap((value, index) =>
    inside(free[cell] ?? EVERYTHING, value) ? [{ index, isAgainst: !inside(own, value) }] : [],
  )
}

/** Cells in the order of the walk; a constraint is asked as soon as the last of its cells has a value. */
export const bruteForce = <T>(component: Component, network: Network, grid: Grid<T>): Reached => {
  const { cells, links } = component
  const choices = cells.map((cell) => choicesOf(cell, network, grid))
  const turn = new Map(cells.map((cell, index) => [cell, index]))
  const lastTurn = (members: readonly Cell[]): number =>
    Math.max(...members.map((each) => turn.get(each) ?? 0))
  const due = cells.map((_, index) =>
    links.map(({ constraint }) => constraint).filter((each) => lastTurn(each.cells) === index),
  )
  const [stated, implied] = [0, 1].map(() => new Map(cells.map((cell) => [cell, new Set<number>()])))
  const chosen = new Map<Cell, number>()
  const valueAt = (cell: Cell): T => grid.values[chosen.get(cell) ?? 0] ?? grid.of.zero
  const reach = (against: Cell | null): void => {
    for (const [cell, index] of chosen) {
      if (against === null) stated?.get(cell)?.add(index)
      if (against === null || against === cell) implied?.get(cell)?.add(index)
    }
  }
  const choose = (index: number, against: Cell | null): void => {
    const cell = cells[index]
    if (cell === undefined) reach(against)
    if (cell === undefined) return
    for (const choice of choices[index] ?? []) {
      if (choice.isAgainst && against !== null) continue
      chosen.set(cell, choice.index)
      if (due[index]?.every((each) => satisfies(each, valueAt, grid.of)) !== false)
        choose(index + 1, choice.isAgainst ? cell : against)
    }
    chosen.delete(cell)
  }
  choose(0, null)
  return { stated: stated ?? new Map(), implied: implied ?? new Map() }
}

/** Values that were reached but are not in the interval. */
export const cutOff = <T>(
  reached: ReadonlySet<number> | undefined,
  interval: Interval,
  { exact }: Grid<T>,
): string[] =>
  [...(reached ?? [])].flatMap((index) => {
    const value = exact[index]
    return value === undefined || inside(interval, value) ? [] : [value.toFraction()]
  })
