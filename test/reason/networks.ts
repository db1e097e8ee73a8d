// Random interval networks: small trees and tangles of every kind of constraint.
import fc from 'fast-check'
import { EVERYTHING, type Interval } from '../../pipeline/model/interval.ts'
import { COMPARISONS } from '../../pipeline/reason/expression.ts'
import type { Domains } from '../../pipeline/reason/leave-one-out.ts'
import {
  type Alternative,
  type Cell,
  type Constraint,
  type Network,
  NOT_NEGATIVE,
} from '../../pipeline/reason/network.ts'
import { intervals } from '../model/samples.ts'

export const KINDS = ['sum', 'product', 'quotient', 'share', 'max', 'min', 'rank', 'any'] as const
export type Kind = (typeof KINDS)[number]

/** One constraint before it has cells. */
export interface Step {
  readonly kind: Kind
  readonly size: number
  readonly picks: readonly number[]
  readonly alternatives: readonly Alternative[]
}

const PLACES = 4

const alternative: fc.Arbitrary<Alternative> = fc.record({
  id: fc.constant('R1'),
  comparison: fc.constantFrom(...COMPARISONS),
  left: fc.nat(PLACES),
  right: fc.nat(PLACES),
})

export const stepOf = (kinds: readonly Kind[], mostAlternatives = 3, most = PLACES): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    size: fc.integer({ min: 2, max: most }),
    picks: fc.array(fc.nat(1000), { minLength: PLACES + 1, maxLength: PLACES + 1 }),
    alternatives: fc.array(alternative, { minLength: 1, maxLength: mostAlternatives }),
  })

const SIZES: Partial<Record<Kind, number>> = { product: 3, quotient: 3, share: 3 }

export const sizeOf = ({ kind, size }: Step): number => SIZES[kind] ?? size

export const constraintOf = ({ kind, alternatives }: Step, cells: readonly Cell[]): Constraint => {
  switch (kind) {
    case 'product':
    case 'quotient':
      return { kind: 'product', cells, divides: kind === 'quotient' }
    case 'any': {
      const place = (pick: number): number => pick % cells.length
      const placed = alternatives.map((each) => ({
        ...each,
        left: place(each.left),
        right: place(each.right),
      }))
      return { kind, cells, alternatives: placed }
    }
    default:
      return { kind, cells }
  }
}

/** What is said of one cell, or `null`, and what it can be whatever is said. */
export interface Said {
  readonly interval: Interval | null
  readonly free: Interval
}

export const saidOf = (given: fc.Arbitrary<Interval>): fc.Arbitrary<Said> =>
  fc.record({
    interval: fc.option(given, { freq: 3, nil: null }),
    free: fc.constantFrom(EVERYTHING, NOT_NEGATIVE),
  })

export const networkOf = (constraints: readonly Constraint[], said: readonly Said[]): Network => ({
  free: said.map(({ interval, free }) =>
    interval === null || (interval.low.at?.gte(0) ?? false) ? free : EVERYTHING,
  ),
  constraints,
  statements: said.flatMap(({ interval }, cell) =>
    interval === null ? [] : [{ id: `C${cell}`, witness: `C${cell}`, cell, interval }],
  ),
})

/** What each cell can be: as said of it, and whatever is said. */
export const domainsOf = ({ free, statements }: Network): Domains => {
  const stated = new Map(statements.map(({ cell, interval }) => [cell, interval]))
  const freeOf = (cell: Cell): Interval => free[cell] ?? EVERYTHING
  return { free: freeOf, stated: (cell) => stated.get(cell) ?? freeOf(cell) }
}

const cycle = <T>(items: readonly T[], count: number, empty: T): T[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length] ?? empty)

const SILENT: Said = { interval: null, free: EVERYTHING }

/** Constraints on any of a few cells: with rounds, and with one cell standing twice in a constraint. */
export const tangles = (
  kinds: readonly Kind[] = KINDS,
  { cells, steps }: { cells: number; steps: number } = { cells: 5, steps: 3 },
): fc.Arbitrary<Network> =>
  fc
    .record({
      count: fc.integer({ min: 2, max: cells }),
      steps: fc.array(stepOf(kinds), { minLength: 1, maxLength: steps }),
      said: fc.array(saidOf(intervals), { minLength: 1, maxLength: cells }),
    })
    .map(({ count, steps: all, said }) =>
      networkOf(
        all.map((step) =>
          constraintOf(
            step,
            step.picks.slice(0, sizeOf(step)).map((pick) => pick % count),
          ),
        ),
        cycle(said, count, SILENT),
      ),
    )

/** Each constraint hangs on one cell that is there already, at any of its places; its other cells are new. */
export const treeOf = (steps: readonly Step[]): { constraints: Constraint[]; count: number } => {
  let count = 1
  const constraints = steps.map((step) => {
    const size = sizeOf(step)
    const [on = 0, at = 0] = step.picks
    const [parent, place] = [on % count, at % size]
    const cells = Array.from({ length: size }, (_, index) => (index === place ? parent : count++))
    return constraintOf(step, cells)
  })
  return { constraints, count }
}

export interface TreeShape {
  readonly kinds: readonly Kind[]
  /** At most so many constraints, each of at most so many cells, a comparison of at most so many alternatives. */
  readonly steps: number
  readonly size: number
  readonly alternatives: number
  /** What is said of cells. */
  readonly given: fc.Arbitrary<Interval>
}

export const trees = ({ kinds, steps, size, alternatives, given }: TreeShape): fc.Arbitrary<Network> =>
  fc
    .record({
      steps: fc.array(stepOf(kinds, alternatives, size), { minLength: 1, maxLength: steps }),
      said: fc.array(saidOf(given), { minLength: 1, maxLength: 3 * steps + 1 }),
    })
    .map(({ steps: all, said }) => {
      const { constraints, count } = treeOf(all)
      return networkOf(constraints, cycle(said, count, SILENT))
    })
