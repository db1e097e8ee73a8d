// On trees whose ends lie on a grid that the extremes cannot leave, trying out every assignment gives the true ranges.
// Of sums and comparisons that grid is the whole numbers; of products and quotients the powers of two, whose logarithms
// are whole numbers that add up; of shares those of powers of two, whose odds are powers of two again.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closed, EVERYTHING, hull, type Interval, intersect, point } from '../../pipeline/model/interval.ts'
import { type Rational, rational } from '../../pipeline/model/rational.ts'
import { impliedIn } from '../../pipeline/reason/leave-one-out.ts'
import type { Cell, Constraint, Network } from '../../pipeline/reason/network.ts'
import { propagate } from '../../pipeline/reason/propagate.ts'
import { componentsOf } from '../../pipeline/reason/structure.ts'
import { show } from '../model/samples.ts'
import { bruteForce, type Grid } from './brute-force.ts'
import { constraintOf, domainsOf, type Kind, type Step, stepOf, treeOf } from './networks.ts'
import { FLOATS, rationals } from './truth.ts'

const span = (low: Rational, high: Rational): Interval => ({ low: closed(low), high: closed(high) })

const CLOSED = { '=': '=', '<': '<=', '<=': '<=', '>': '>=', '>=': '>=' } as const

/** Between two numbers of a grid no strict comparison reaches its end. */
const stepsOf = (kinds: readonly Kind[], size: number): fc.Arbitrary<Step[]> =>
  fc.array(
    stepOf(kinds, 1, size).map((step) => ({
      ...step,
      alternatives: step.alternatives.map((each) => ({ ...each, comparison: CLOSED[each.comparison] })),
    })),
    { minLength: 1, maxLength: 3 },
  )

interface Shape {
  readonly constraints: readonly Constraint[]
  /** By cell, the numbers that it can be. */
  readonly numbers: readonly (readonly Rational[])[]
}

const said = fc.array(fc.option(fc.nat(1000), { freq: 2, nil: null }), { minLength: 10, maxLength: 10 })

/** Every cell lies between the ends of its grid; some are said to lie between two numbers of it. */
const networks = (shapes: fc.Arbitrary<Shape>): fc.Arbitrary<Network> =>
  fc.tuple(shapes, said, said).map(([{ constraints, numbers }, lows, highs]) => ({
    constraints,
    free: numbers.map((grid) => span(grid[0] ?? rational(0), grid.at(-1) ?? rational(0))),
    statements: numbers.flatMap((grid, cell) => {
      const [low, high] = [lows[cell] ?? null, highs[cell] ?? null]
      if (low === null || high === null) return []
      const [a, b] = [low % grid.length, high % grid.length]
      const interval = span(grid[Math.min(a, b)] ?? rational(0), grid[Math.max(a, b)] ?? rational(0))
      return [{ id: `C${cell}`, witness: `C${cell}`, cell, interval }]
    }),
  }))

const treesOf = (kinds: readonly Kind[], numbers: readonly Rational[]): fc.Arbitrary<Shape> =>
  stepsOf(kinds, 3).map((steps) => {
    const { constraints, count } = treeOf(steps)
    return { constraints, numbers: Array.from({ length: count }, () => numbers) }
  })

const numbersOf = (...texts: readonly string[]): Rational[] => texts.map((text) => rational(text))

const WHOLE = numbersOf('-3', '-2', '-1', '0', '1', '2', '3')
const POWERS = numbersOf('1/8', '1/4', '1/2', '1', '2', '4', '8')
const AMOUNTS = numbersOf('1/2', '1', '2', '4')
const SHARES = numbersOf('1/9', '1/5', '1/3', '1/2', '2/3', '4/5', '8/9')

/** An amount that is there already, beside a new one, makes a share that nothing else is said of, or is compared. */
const shareTree = (steps: readonly Step[]): Shape => {
  const numbers: (readonly Rational[])[] = [AMOUNTS]
  const amounts: Cell[] = [0]
  const constraints = steps.map((step): Constraint => {
    const [on = 0, order = 0] = step.picks
    const known = amounts[on % amounts.length] ?? 0
    const added = numbers.push(AMOUNTS) - 1
    amounts.push(added)
    const sides = order % 2 === 0 ? [known, added] : [added, known]
    return constraintOf(step, step.kind === 'share' ? [numbers.push(SHARES) - 1, ...sides] : sides)
  })
  return { constraints, numbers }
}

const floats = (numbers: readonly Rational[]): Grid<number> => ({
  exact: numbers,
  values: numbers.map((value) => value.valueOf()),
  of: FLOATS,
})

const SHARE_GRID: Grid<Rational> = {
  exact: [...AMOUNTS, ...SHARES],
  values: [...AMOUNTS, ...SHARES],
  of: rationals(rational(0)),
}

const shown = (range: Interval | null | undefined): string => (range ? show(range) : 'nothing')

const hullOf = (reached: ReadonlySet<number> | undefined, exact: readonly Rational[]): Interval | null =>
  [...(reached ?? [])]
    .flatMap((index) => exact[index] ?? [])
    .map(point)
    .reduce<Interval | null>((all, each) => (all === null ? each : hull(all, each)), null)

/** By cell, what the engine and what brute force say of it: as stated, and left by all but its own statement. */
const compared = <T>(network: Network, grid: Grid<T>): { engine: string[]; truth: string[] } => {
  const domains = domainsOf(network)
  const engine: string[] = []
  const truth: string[] = []
  for (const component of componentsOf(network)) {
    const reached = bruteForce(component, network, grid)
    const { impossible, domains: narrowed } = propagate(component, domains.stated)
    for (const cell of component.cells) {
      engine.push(impossible === null ? shown(narrowed.get(cell)) : 'nothing')
      truth.push(shown(hullOf(reached.stated.get(cell), grid.exact)))
    }
    if (impossible !== null) continue
    const implied = impliedIn(component, component.cells, domains)
    for (const cell of component.cells) {
      const range = intersect(implied.get(cell) ?? EVERYTHING, domains.free(cell))
      engine.push(`implied ${shown(range)}`)
      truth.push(`implied ${shown(hullOf(reached.implied.get(cell), grid.exact))}`)
    }
  }
  return { engine, truth }
}

const agrees = <T>(shapes: fc.Arbitrary<Shape>, grid: Grid<T>, numRuns: number): void =>
  fc.assert(
    fc.property(networks(shapes), (network) => {
      const { engine, truth } = compared(network, grid)
      expect(engine).toEqual(truth)
    }),
    { numRuns },
  )

describe('the ranges of a tree are those of all assignments', () => {
  it('of sums, extremes and comparisons of whole numbers', () => {
    agrees(treesOf(['sum', 'max', 'min', 'any'], WHOLE), floats(WHOLE), 500)
  })

  it('of products, quotients, extremes and comparisons of powers of two', () => {
    agrees(treesOf(['product', 'quotient', 'max', 'min', 'any'], POWERS), floats(POWERS), 500)
  })

  it('of shares and comparisons of amounts that are powers of two', () => {
    agrees(stepsOf(['share', 'any'], 2).map(shareTree), SHARE_GRID, 300)
  })
})
