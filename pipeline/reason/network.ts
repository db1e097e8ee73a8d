// The interval network: cells that hold a value each, and constraints between them. Statements give cells their
// intervals; equal expressions share one cell, so that a quotient tested twice is one unknown and not two.
import { closed, EVERYTHING, type Interval, isPoint, UNBOUNDED } from '../model/interval.ts'
import { ZERO } from '../model/rational.ts'
import type { Comparison } from './expression.ts'

/** An index into the network's domains. */
export type Cell = number

/** One comparison of two cells of a constraint, by their places in `cells`. */
export interface Alternative {
  /** The relation that asserts it, or what else does. */
  readonly id: string
  readonly comparison: Comparison
  readonly left: number
  readonly right: number
}

export type Constraint =
  /** cells[0] is the sum of the others. */
  | { readonly kind: 'sum'; readonly cells: readonly Cell[] }
  /** cells[0] = cells[1] × cells[2]; `divides`: cells[1] is a quotient, so cells[2] is not zero. */
  | { readonly kind: 'product'; readonly cells: readonly Cell[]; readonly divides: boolean }
  /** cells[0] = cells[1] / (cells[1] + cells[2]), neither of which is negative. */
  | { readonly kind: 'share'; readonly cells: readonly Cell[] }
  /** cells[0] is the largest or the smallest of the others. */
  | { readonly kind: 'max' | 'min'; readonly cells: readonly Cell[] }
  /** cells[0] is the place of cells[1] among itself and the others: one more than those above it. */
  | { readonly kind: 'rank'; readonly cells: readonly Cell[] }
  /** At least one comparison holds. */
  | { readonly kind: 'any'; readonly cells: readonly Cell[]; readonly alternatives: readonly Alternative[] }

/** By cell of a constraint, what it leaves; `null`: no value. */
export type Projection = readonly (Interval | null)[]

/** What somebody says of a cell, and could take back: a claim of the article or an observation. */
export interface Statement {
  readonly id: string
  /** Who says it: the claim itself, or the observation's series. */
  readonly witness: string
  readonly cell: Cell
  readonly interval: Interval
}

export const NOT_NEGATIVE: Interval = { low: closed(ZERO), high: UNBOUNDED }

/** Whatever is counted here is not negative by nature; only a figure that is stated below zero shows that it can be. */
const freeOf = ({ low }: Interval): Interval => (low.at?.gte(0) === true ? NOT_NEGATIVE : EVERYTHING)

export interface Network {
  /** By cell, what it can be before anybody has said anything. */
  readonly free: readonly Interval[]
  readonly constraints: readonly Constraint[]
  readonly statements: readonly Statement[]
}

/** Builds a network, giving one cell to whatever is named by one key. */
export class NetworkBuilder {
  readonly #cells = new Map<string, Cell>()
  readonly #free: Interval[] = []
  readonly #constraints: Constraint[] = []
  readonly #statements: Statement[] = []

  /**
   * The cell of that key; where it is new, `define` may say by constraints what it is.
   * @param free what it can be whatever anybody says
   */
  cell(key: string, free: Interval = EVERYTHING, define: (cell: Cell) => void = () => {}): Cell {
    const known = this.#cells.get(key)
    if (known !== undefined) return known
    const cell = this.#free.push(free) - 1
    this.#cells.set(key, cell)
    define(cell)
    return cell
  }

  /** The cell of what the witness states. */
  stated(id: string, interval: Interval, witness = id): Cell {
    return this.cell(id, freeOf(interval), (cell) => this.#statements.push({ id, witness, cell, interval }))
  }

  /** Whether the cell's value could lie below zero, whatever is stated. */
  canBeNegative(cell: Cell): boolean {
    const { low } = this.#free[cell] ?? EVERYTHING
    return low.at === null || low.at.lt(0)
  }

  /** A constant carries nothing from one constraint to another: each has its own, and the network stays in parts. */
  constrain(constraint: Constraint): void {
    const own = (cell: Cell): Cell => {
      const free = this.#free[cell]
      return free !== undefined && isPoint(free) ? this.#free.push(free) - 1 : cell
    }
    this.#constraints.push({ ...constraint, cells: constraint.cells.map(own) })
  }

  build(): Network {
    return { free: this.#free, constraints: this.#constraints, statements: this.#statements }
  }
}
