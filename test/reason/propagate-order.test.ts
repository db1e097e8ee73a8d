import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Interval } from '../../pipeline/model/interval.ts'
import type { Cell, Network } from '../../pipeline/reason/network.ts'
import { propagate } from '../../pipeline/reason/propagate.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import { intervals, show } from '../model/samples.ts'
import { domainsOf, KINDS, tangles, trees } from './networks.ts'

const shuffled = <T>(items: readonly T[], seed: readonly number[]): T[] =>
  items
    .map((item, index) => ({ item, turn: seed[index % seed.length] ?? 0, index }))
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .map(({ item }) => item)

/** The same network with its constraints and statements in another order, and its cells by other numbers. */
const reordered = (network: Network, seed: readonly number[]): { network: Network; renamed: number[] } => {
  const order = shuffled([...network.free.keys()], seed)
  const renamed = network.free.map((_, cell) => order.indexOf(cell))
  const rename = (cell: number): number => renamed[cell] ?? 0
  return {
    renamed,
    network: {
      free: order.map((cell) => network.free[cell] ?? EVERYTHING),
      constraints: shuffled(network.constraints, seed).map((each) => ({
        ...each,
        cells: each.cells.map(rename),
      })),
      statements: shuffled(network.statements, seed).map((each) => ({ ...each, cell: rename(each.cell) })),
    },
  }
}

interface Found {
  readonly complete: boolean
  /** By cell: what it can be, and what all but its own statement leave it. */
  readonly ranges: readonly string[]
}

const found = (network: Network): Found => {
  const domains = domainsOf(network)
  const ranges: string[] = network.free.map(() => '')
  let isComplete = true
  const runOf = (component: Component, start: (cell: Cell) => Interval) => {
    const run = propagate(component, start)
    isComplete &&= run.complete
    return (cell: Cell): string =>
      run.impossible === null ? show(run.domains.get(cell) ?? EVERYTHING) : 'impossible'
  }
  for (const component of componentsOf(network)) {
    const stated = runOf(component, domains.stated)
    for (const cell of component.cells) {
      const free = runOf(component, (each) => (each === cell ? domains.free(each) : domains.stated(each)))
      ranges[cell] = `${stated(cell)} ${free(cell)}`
    }
  }
  return { complete: isComplete, ranges }
}

const SEED = fc.array(fc.nat(), { minLength: 12, maxLength: 12 })
const TREES = trees({ kinds: KINDS, steps: 6, size: 4, alternatives: 3, given: intervals })

describe('the order in which things are listed', () => {
  it.each([
    ['a tree', TREES, 500],
    ['a network with rounds', tangles(), 800],
  ])(
    'changes nothing that is found out about %s, as long as it was found out to the end',
    (_, networks, numRuns) => {
      fc.assert(
        fc.property(networks, SEED, (network, seed) => {
          const { network: other, renamed } = reordered(network, seed)
          const [one, two] = [found(network), found(other)]
          fc.pre(one.complete && two.complete)
          expect(renamed.map((cell) => two.ranges[cell])).toEqual(one.ranges)
        }),
        { numRuns },
      )
    },
  )
})
