import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { impliedIn } from '../../pipeline/reason/leave-one-out.ts'
import type { Network } from '../../pipeline/reason/network.ts'
import { propagate } from '../../pipeline/reason/propagate.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import { inside, intervals } from '../model/samples.ts'
import { bruteForce, cutOff, type Grid } from './brute-force.ts'
import { domainsOf, KINDS, tangles, trees } from './networks.ts'
import { planted } from './planted.ts'
import { FLOATS, rationals, satisfies } from './truth.ts'

const gridOf = (values: readonly number[]): Grid<number> => ({
  exact: values.map((value) => rational(String(value))),
  values,
  of: FLOATS,
})

const FINE = gridOf([-4, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4])
const COARSE = gridOf([-2, -1, -0.5, 0, 0.5, 1, 2, 3])

/** What the engine says cannot be, although brute force has found it. */
const lostIn = (component: Component, network: Network, grid: Grid<number>): string[] => {
  const domains = domainsOf(network)
  const reached = bruteForce(component, network, grid)
  const { impossible, domains: narrowed } = propagate(component, domains.stated)
  const { cells } = component
  if (impossible !== null) return cells.filter((cell) => reached.stated.get(cell)?.size !== 0).map(String)
  const implied = impliedIn(component, cells, domains)
  return cells.flatMap((cell) => [
    ...cutOff(reached.stated.get(cell), narrowed.get(cell) ?? EVERYTHING, grid),
    ...cutOff(reached.implied.get(cell), implied.get(cell) ?? EVERYTHING, grid),
  ])
}

const lost = (network: Network, grid: Grid<number>): string[] =>
  componentsOf(network).flatMap((component) => lostIn(component, network, grid))

describe('what satisfies everything on a grid', () => {
  it('is in every domain of a network with rounds, and in every implied range', () => {
    fc.assert(
      fc.property(tangles(), (network) => {
        expect(lost(network, FINE)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('is in every domain of a tree, and in every implied range', () => {
    const shape = { kinds: KINDS, steps: 3, size: 3, alternatives: 3, given: intervals }
    fc.assert(
      fc.property(trees(shape), (network) => {
        expect(lost(network, COARSE)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('numbers that everything was said about', () => {
  it('are in every domain and every implied range of a network of many constraints', () => {
    fc.assert(
      fc.property(planted({ most: 8 }), ({ network, values }) => {
        const of = rationals(rational(0))
        const valueAt = (cell: number) => values[cell] ?? of.zero
        expect(network.constraints.filter((each) => !satisfies(each, valueAt, of))).toEqual([])
        const domains = domainsOf(network)
        for (const component of componentsOf(network)) {
          const { impossible, domains: narrowed } = propagate(component, domains.stated)
          expect(impossible).toBeNull()
          const implied = impliedIn(component, component.cells, domains)
          const cut = component.cells.filter((cell) =>
            [narrowed, implied].some((ranges) => !inside(ranges.get(cell) ?? EVERYTHING, valueAt(cell))),
          )
          expect(cut).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  })
})
