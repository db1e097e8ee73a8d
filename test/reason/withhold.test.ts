import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import type { Network } from '../../pipeline/reason/network.ts'
import { propagate } from '../../pipeline/reason/propagate.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import { withholdEach } from '../../pipeline/reason/withhold.ts'
import { intervals, show } from '../model/samples.ts'
import { domainsOf, KINDS, tangles, trees } from './networks.ts'
import { planted } from './planted.ts'

const TREES = trees({ kinds: KINDS, steps: 5, size: 4, alternatives: 3, given: intervals })
const LARGE = planted({ least: 20, most: 40, kinds: ['sum', 'max', 'min', 'any'] }).map(
  ({ network }) => network,
)

/** By cell asked about, both answers; those of a propagation that was not finished are left out. */
const compared = (component: Component, network: Network): { each: string[]; alone: string[] } => {
  const { stated, free } = domainsOf(network)
  const { impossible, complete } = propagate(component, stated)
  if (impossible !== null || !complete) return { each: [], alone: [] }
  const asked = component.cells.filter((_, index) => index % 3 !== 1)
  const ranges = withholdEach(component, asked, stated, free)
  const found = asked.map((cell) => ({
    cell,
    run: propagate(component, (other) => (other === cell ? free(other) : stated(other))),
  }))
  const finished = found.filter(({ run }) => run.complete)
  const told = (range = EVERYTHING): string => show(range)
  return {
    each: finished.map(({ cell }) => `${cell} ${told(ranges.get(cell))}`),
    alone: finished.map(({ cell, run }) => `${cell} ${told(run.domains.get(cell))}`),
  }
}

describe('withholdEach', () => {
  it.each([
    ['networks with rounds', tangles(), 500],
    ['trees', TREES, 300],
    ['large networks', LARGE, 60],
  ])('leaves each cell what a propagation without its own statement does: in %s', (_, networks, numRuns) => {
    fc.assert(
      fc.property(networks, (network) => {
        for (const component of componentsOf(network)) {
          const { each, alone } = compared(component, network)
          expect(each).toEqual(alone)
        }
      }),
      { numRuns },
    )
  })

  it('has nothing to say where nothing is asked', () => {
    const [component] = componentsOf({ free: [EVERYTHING], constraints: [], statements: [] })
    if (component === undefined) throw new Error('an empty network')
    expect(
      withholdEach(
        component,
        [],
        () => EVERYTHING,
        () => EVERYTHING,
      ).size,
    ).toBe(0)
    expect([
      ...withholdEach(
        component,
        [0],
        () => EVERYTHING,
        () => EVERYTHING,
      ),
    ]).toEqual([[0, EVERYTHING]])
  })
})
