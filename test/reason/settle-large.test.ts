// Networks too large to look for all conflicts at once: what is found is right, and what is set aside lets the rest hold.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, EVERYTHING, type Interval, point } from '../../pipeline/model/interval.ts'
import { rational } from '../../pipeline/model/rational.ts'
import type { Cell, Network, Statement } from '../../pipeline/reason/network.ts'
import { propagate } from '../../pipeline/reason/propagate.ts'
import { reason } from '../../pipeline/reason/reasoning.ts'
import { settle } from '../../pipeline/reason/settle.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import { canHold, type Unit, unitsOf } from '../../pipeline/reason/units.ts'
import { span } from '../model/samples.ts'
import { domainsOf } from './networks.ts'
import { planted } from './planted.ts'
import { compare } from './small.ts'

const FAR = point(rational(1000))

/** A network that holds, but for a few statements that were moved far away. */
const corrupted: fc.Arbitrary<Network> = fc
  .tuple(
    planted({ least: 110, most: 130, kinds: ['sum', 'max', 'min', 'any'], reach: 4 }),
    fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
  )
  .map(([{ network }, picks]) => {
    const moved = new Set(picks.map((pick) => pick % Math.max(1, network.statements.length)))
    const move = (each: Statement): Statement => ({ ...each, interval: add(each.interval, FAR) })
    return {
      ...network,
      statements: network.statements.map((each, index) => (moved.has(index) ? move(each) : each)),
    }
  })

interface Clash {
  readonly component: Component
  readonly units: readonly Unit[]
  readonly free: (cell: Cell) => Interval
}

const clashesIn = (network: Network): Clash[] => {
  const { stated, free } = domainsOf(network)
  return componentsOf(network)
    .filter((component) => component.links.length > 100 && propagate(component, stated).impossible !== null)
    .map((component) => ({ component, free, units: unitsOf(network.statements, component, () => 1) }))
}

describe('a large network that cannot hold', () => {
  it('has conflicts that cannot hold, and ways out that let all the rest hold', () => {
    let clashes = 0
    fc.assert(
      fc.property(corrupted, (network) => {
        for (const clash of clashesIn(network)) {
          clashes += 1
          const { component, units, free } = clash
          const found = settle(component, units, free)
          expect(found.complete).toBe(false)
          expect(found.conflicts.length).toBeGreaterThan(0)
          expect(found.conflicts.filter((each) => canHold(component, each.units, free))).toHaveLength(0)
          expect(found.corrections.length).toBeGreaterThan(0)
          const left = found.corrections.map((gone) => units.filter((each) => !gone.includes(each)))
          expect(left.filter((rest) => !canHold(component, rest, free))).toHaveLength(0)
        }
      }),
      { numRuns: 5, endOnFailure: true },
    )
    expect(clashes).toBeGreaterThan(2)
  })

  it('says of every cell what the rest leaves it', () => {
    const size = 400
    const statements = Array.from({ length: size }, (_, cell) => ({
      id: `C${cell}`,
      witness: `C${cell}`,
      cell,
      interval: span(cell === 200 ? '[9, 9]' : `[${cell}, ${cell + 2}]`),
    }))
    const constraints = Array.from({ length: size - 1 }, (_, cell) => compare(cell, '<', cell + 1))
    const network = { free: statements.map(() => EVERYTHING), constraints, statements }
    const cells = statements.map(({ cell }) => cell)
    const { implied, parts } = reason(network, cells, () => 1)
    expect(cells.filter((cell) => !implied.has(cell))).toEqual([])
    expect(implied.get(200)?.isSuspect).toBe(true)
    expect(implied.get(20)?.isSuspect).toBe(false)
    expect(parts.map(({ complete }) => complete)).toEqual([false])
  })
})
