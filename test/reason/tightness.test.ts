import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Interval, intersect } from '../../pipeline/model/interval.ts'
import { impliedBy, impliedIn } from '../../pipeline/reason/leave-one-out.ts'
import { type Cell, type Network, NOT_NEGATIVE } from '../../pipeline/reason/network.ts'
import { propagate, sameInterval } from '../../pipeline/reason/propagate.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import { intervals, show } from '../model/samples.ts'
import { domainsOf, trees } from './networks.ts'
import { hasWitness, outermost } from './witness.ts'

const positive = intervals.map((interval) => intersect(interval, NOT_NEGATIVE) ?? NOT_NEGATIVE)

/** Trees in which what each part allows is one piece: numbers of any sign added and compared, others without sign. */
const LINEAR = trees({
  kinds: ['sum', 'max', 'min', 'any'],
  steps: 5,
  size: 4,
  alternatives: 1,
  given: intervals,
})
const POSITIVE = trees({
  kinds: ['sum', 'product', 'quotient', 'share', 'max', 'min', 'any'],
  steps: 5,
  size: 4,
  alternatives: 1,
  given: positive,
}).map((network): Network => ({ ...network, free: network.free.map(() => NOT_NEGATIVE) }))

const SHARES = trees({ kinds: ['share', 'any'], steps: 4, size: 3, alternatives: 1, given: positive }).map(
  (network): Network => ({ ...network, free: network.free.map(() => NOT_NEGATIVE) }),
)

const possible = (network: Network): Component[] =>
  componentsOf(network).filter(
    (component) => propagate(component, domainsOf(network).stated).impossible === null,
  )

/** Ends that no assignment reaches, in the domains as stated and in what all but its own statement leave a cell. */
const unreached = (network: Network, component: Component): string[] => {
  const domains = domainsOf(network)
  const narrowed = propagate(component, domains.stated).domains
  const implied = impliedIn(component, component.cells, domains)
  const missed = (cell: Cell, range: Interval, start: (each: Cell) => Interval): string[] =>
    outermost(range)
      .filter((value) => !hasWitness(component, start, cell, value))
      .map((value) => `${cell}: ${value.toFraction()} of ${show(range)}`)
  return component.cells.flatMap((cell) => [
    ...missed(cell, narrowed.get(cell) ?? EVERYTHING, domains.stated),
    ...missed(cell, implied.get(cell) ?? EVERYTHING, (each) =>
      each === cell ? domains.free(each) : domains.stated(each),
    ),
  ])
}

describe('on a tree', () => {
  it.each([
    ['sums, extremes and comparisons of any sign', LINEAR, 300],
    ['all arithmetic on what is not negative', POSITIVE, 400],
    ['shares of wholes', SHARES, 300],
  ])('every end of every domain and of every implied range is reached: %s', (_, networks, numRuns) => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(possible(network).flatMap((component) => unreached(network, component))).toEqual([])
      }),
      { numRuns },
    )
  })

  it.each([
    ['sums, extremes and comparisons of any sign', LINEAR],
    ['all arithmetic on what is not negative', POSITIVE],
  ])('messages leave each cell what a propagation of its own does: %s', (_, networks) => {
    fc.assert(
      fc.property(networks, (network) => {
        const domains = domainsOf(network)
        const different = possible(network).flatMap((component) => {
          const implied = impliedIn(component, component.cells, domains)
          return component.cells.filter(
            (cell) => !sameInterval(implied.get(cell) ?? EVERYTHING, impliedBy(component, cell, domains)),
          )
        })
        expect(different).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
