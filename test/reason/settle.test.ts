import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Interval } from '../../pipeline/model/interval.ts'
import type { Oracle } from '../../pipeline/reason/conflicts.ts'
import type { Cell, Constraint, Network, Statement } from '../../pipeline/reason/network.ts'
import { propagate } from '../../pipeline/reason/propagate.ts'
import { settle } from '../../pipeline/reason/settle.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import { type Contradiction, type Unit, unitsOf } from '../../pipeline/reason/units.ts'
import { intervals, span } from '../model/samples.ts'
import { domainsOf, KINDS, tangles, trees } from './networks.ts'
import { compare } from './small.ts'
import { everySet, named } from './subsets.ts'

const MOST_STATEMENTS = 12

/** With few enough statements to try all sets of them, some of one witness. */
const few = (networks: fc.Arbitrary<Network>): fc.Arbitrary<Network> =>
  fc
    .tuple(networks, fc.array(fc.nat(20), { minLength: 1, maxLength: MOST_STATEMENTS }))
    .map(([network, names]) => ({
      ...network,
      statements: network.statements
        .slice(0, MOST_STATEMENTS)
        .map((each, index) => ({ ...each, witness: `S${names[index % names.length]}` })),
    }))

const costOf = ({ cell }: Statement): number => 1 + (cell % 3)

interface Clash {
  readonly component: Component
  readonly units: readonly Unit[]
  readonly free: (cell: Cell) => Interval
}

const clashesIn = (network: Network): Clash[] =>
  componentsOf(network)
    .filter((component) => propagate(component, domainsOf(network).stated).impossible !== null)
    .map((component) => {
      const statements = network.statements.filter(({ cell }) => component.cells.includes(cell))
      return { component, units: unitsOf(statements, component, costOf), free: domainsOf(network).free }
    })

/** Whether these units and these constraints can hold, by a propagation of its own. */
const holds = (
  { component, free }: Clash,
  units: readonly Unit[],
  keep: (each: Constraint) => boolean,
): boolean => {
  const said = new Map(
    units.flatMap(({ statements }) => statements.map((each) => [each.cell, each.interval])),
  )
  const links = component.links.filter(({ constraint }) => keep(constraint))
  return propagate({ ...component, links }, (cell) => said.get(cell) ?? free(cell)).impossible === null
}

const numbersOf = (sets: readonly (readonly Unit[])[], { units }: Clash): string[] =>
  named(sets.map((set) => set.map((unit) => units.indexOf(unit)).sort((a, b) => a - b)))

const cost = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.cost, 0)

const cheapest = (sets: readonly (readonly Unit[])[]): (readonly Unit[])[] => {
  const least = Math.min(...sets.map(cost))
  return sets.filter((set) => cost(set) === least)
}

/** Demands without any one of which the units could hold. */
const areNeeded = (clash: Clash, { units, demands }: Contradiction): boolean => {
  const keeping = (kept: readonly Constraint[]) => (each: Constraint) =>
    each.kind !== 'any' || kept.includes(each)
  const isClash = !holds(clash, units, keeping(demands))
  return (
    isClash && demands.every((gone) => holds(clash, units, keeping(demands.filter((each) => each !== gone))))
  )
}

describe('settle', () => {
  it.each([
    ['a tree', few(trees({ kinds: KINDS, steps: 4, size: 4, alternatives: 2, given: intervals })), 400],
    ['a network with rounds', few(tangles(KINDS, { cells: 8, steps: 5 })), 300],
  ])('finds what trying every set of statements finds: in %s', (_, networks, numRuns) => {
    fc.assert(
      fc.property(networks, (network) => {
        for (const clash of clashesIn(network)) {
          const { units } = clash
          const chosen = (parts: readonly number[]): Unit[] => parts.flatMap((part) => units[part] ?? [])
          const oracle: Oracle = (parts) => holds(clash, chosen(parts), () => true)
          const truth = everySet(units.length, oracle)
          const found = settle(clash.component, units, clash.free)
          expect(
            numbersOf(
              found.conflicts.map((each) => each.units),
              clash,
            ),
          ).toEqual(named(truth.conflicts))
          expect(numbersOf(found.corrections, clash)).toEqual(
            numbersOf(cheapest(truth.corrections.map(chosen)), clash),
          )
          expect(found.conflicts.filter((each) => !areNeeded(clash, each))).toEqual([])
          expect(found.complete).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  it('of several ways to resolve all takes those that cost least, however many statements they are', () => {
    const said = ['[1, 1]', '[2, 2]', '[3, 3]']
    const statements = said.map((each, cell) => ({
      id: `C${cell}`,
      witness: `C${cell}`,
      cell,
      interval: span(each),
    }))
    const constraints = [compare(0, '=', 1), compare(0, '=', 2)]
    const [component] = componentsOf({ free: said.map(() => EVERYTHING), constraints, statements })
    const corrections = (dear: number): string[] => {
      if (component === undefined) return []
      const units = unitsOf(statements, component, ({ cell }) => (cell === 0 ? dear : 1))
      return settle(component, units, () => EVERYTHING).corrections.map((each) =>
        each.map((unit) => unit.statements.map(({ id }) => id).join()).join(),
      )
    }
    expect(corrections(1)).toEqual(['C0,C1', 'C0,C2', 'C1,C2'])
    expect(corrections(2)).toEqual(['C1,C2'])
  })

  it('says where there was too much to find, and still gives a way out', () => {
    const pairs = 20
    const cells = Array.from({ length: 2 * pairs }, (_, cell) => cell)
    const statements = cells.map((cell) => ({
      id: `C${cell}`,
      witness: `C${cell}`,
      cell,
      interval: span(cell % 2 === 0 ? '[1, 1]' : '[2, 2]'),
    }))
    const clash = cells.flatMap((cell) => (cell % 2 === 0 ? [compare(cell, '=', cell + 1)] : []))
    const bridge = cells.map((cell) => compare(cell, '<', 2 * pairs))
    const free = [...cells, 2 * pairs].map(() => EVERYTHING)
    const [component] = componentsOf({ free, constraints: [...clash, ...bridge], statements })
    if (component === undefined) throw new Error('an empty network')
    const units = unitsOf(statements, component, costOf)
    const found = settle(component, units, () => EVERYTHING)
    expect(found.complete).toBe(false)
    expect(found.conflicts.length).toBeGreaterThan(0)
    const left = found.corrections.map((gone) => units.filter((each) => !gone.includes(each)))
    expect(left.map((rest) => holds({ component, units, free: () => EVERYTHING }, rest, () => true))).toEqual(
      [true],
    )
  })
})
