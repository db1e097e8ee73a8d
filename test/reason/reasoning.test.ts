import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, hull } from '../../pipeline/model/interval.ts'
import { sameInterval } from '../../pipeline/reason/propagate.ts'
import { type Implied, reason } from '../../pipeline/reason/reasoning.ts'
import { intervals, show, span } from '../model/samples.ts'
import { cellsOf, costOf, freeAt, isSuspected, judgesOf, runOf, shared } from './judged.ts'
import { KINDS, tangles, trees } from './networks.ts'
import { compare, sum } from './small.ts'

const ONE_PIECE = trees({
  kinds: ['sum', 'max', 'min', 'any'],
  steps: 4,
  size: 4,
  alternatives: 1,
  given: intervals,
})
const TREES = trees({ kinds: KINDS, steps: 4, size: 4, alternatives: 2, given: intervals })

const NETWORKS = [
  ['trees', TREES, 300],
  ['networks with rounds', tangles(), 300],
] as const

const DECIDED = [
  ['trees of sums, extremes and comparisons', ONE_PIECE, 300],
  ['networks with rounds', tangles(), 300],
] as const

describe('reason', () => {
  it.each(DECIDED)(
    'gives each cell what the statements that judge it leave it: in %s',
    (_, networks, numRuns) => {
      fc.assert(
        fc.property(shared(networks), (network) => {
          const found = reason(network, cellsOf(network), costOf)
          for (const [cell, { range }] of found.implied) {
            const run = runOf(network, judgesOf(cell, found, network), cell, freeAt(network, cell))
            if (run.complete && run.impossible === null && found.parts.every(({ complete }) => complete))
              expect([cell, show(range)]).toEqual([cell, show(run.domains.get(cell) ?? EVERYTHING)])
          }
        }),
        { numRuns },
      )
    },
  )

  it('gives each cell of a tree no less than that, where its values lie in several pieces', () => {
    fc.assert(
      fc.property(shared(TREES), (network) => {
        const found = reason(network, cellsOf(network), costOf)
        for (const [cell, { range }] of found.implied) {
          const run = runOf(network, judgesOf(cell, found, network), cell, freeAt(network, cell))
          const alone = run.domains.get(cell) ?? EVERYTHING
          if (run.impossible === null) expect(sameInterval(hull(range, alone), range)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(NETWORKS)(
    'says of each whether it is tested, and whether it is suspected: in %s',
    (_, networks, numRuns) => {
      fc.assert(
        fc.property(shared(networks), (network) => {
          const found = reason(network, cellsOf(network), costOf)
          for (const [cell, { range, isTested, isSuspect }] of found.implied) {
            expect(isTested).toBe(!sameInterval(range, freeAt(network, cell)))
            expect(isSuspect).toBe(isSuspected(cell, found))
          }
        }),
        { numRuns },
      )
    },
  )

  it.each(NETWORKS)(
    'has an answer about every cell asked about, and about no other: in %s',
    (_, networks, numRuns) => {
      fc.assert(
        fc.property(shared(networks), (network) => {
          const asked = cellsOf(network).filter((cell) => cell % 2 === 0)
          const { implied, parts } = reason(network, asked, costOf)
          const resolved = parts.filter(({ settled }) => settled === null || settled.corrections.length > 0)
          expect([...implied.keys()].filter((cell) => !asked.includes(cell))).toEqual([])
          expect(resolved.flatMap((part) => part.asked).filter((cell) => !implied.has(cell))).toEqual([])
        }),
        { numRuns },
      )
    },
  )
})

describe('a network of three figures and a fourth', () => {
  const figures = (...said: string[]) => ({
    free: [...said.map(() => EVERYTHING), EVERYTHING],
    constraints: [sum(3, 0, 1), compare(2, '=', 3)],
    statements: said.map((each, cell) => ({
      id: `C${cell}`,
      witness: `C${cell}`,
      cell,
      interval: span(each),
    })),
  })

  const about = (said: string[], cell: number): Implied | undefined =>
    reason(figures(...said), [0, 1, 2], () => 1).implied.get(cell)

  it('tells of each what the others leave it, where all can hold', () => {
    const said = ['[1, 2]', '[3, 4]', '[5, 9]']
    expect([0, 1, 2].map((cell) => show(about(said, cell)?.range ?? EVERYTHING))).toEqual([
      '[1, 6]',
      '[3, 8]',
      '[4, 6]',
    ])
    expect(about(said, 0)).toMatchObject({ isTested: true, isSuspect: false })
  })

  it('tells of each suspect what the others leave it, where not all can', () => {
    const said = ['[1, 2]', '[3, 4]', '[9, 9]']
    expect([0, 1, 2].map((cell) => show(about(said, cell)?.range ?? EVERYTHING))).toEqual([
      '[5, 6]',
      '[7, 8]',
      '[4, 6]',
    ])
    expect([0, 1, 2].map((cell) => about(said, cell)?.isSuspect)).toEqual([true, true, true])
    const { parts } = reason(figures(...said), [0, 1, 2], () => 1)
    expect(parts.map(({ settled }) => settled?.conflicts.length)).toEqual([1])
  })

  it('suspects the one that costs least, and judges the others without it', () => {
    const dear = reason(figures('[1, 2]', '[3, 4]', '[9, 9]'), [0, 1, 2], ({ cell }) => (cell === 1 ? 1 : 2))
    expect([0, 1, 2].map((cell) => dear.implied.get(cell)?.isSuspect)).toEqual([false, true, false])
    expect([0, 1, 2].map((cell) => show(dear.implied.get(cell)?.range ?? EVERYTHING))).toEqual([
      '(, )',
      '[7, 8]',
      '(, )',
    ])
    expect(dear.implied.get(0)?.isTested).toBe(false)
  })

  it('counts as parts those in which something asked about is constrained', () => {
    const network = figures('[1, 2]', '[3, 4]', '[5, 9]')
    const apart = { ...network, free: [...network.free, EVERYTHING] }
    expect(reason(apart, [0, 4], () => 1).parts.map(({ asked }) => asked)).toEqual([[0]])
    expect(reason(apart, [4], () => 1)).toMatchObject({ parts: [] })
    expect(reason(apart, [4], () => 1).implied.get(4)).toMatchObject({ isTested: false, isSuspect: false })
  })
})
