import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Interval } from '../../pipeline/model/interval.ts'
import type { Cell, Constraint, Network, Statement } from '../../pipeline/reason/network.ts'
import { type Reasoning, reason } from '../../pipeline/reason/reasoning.ts'
import type { Contradiction } from '../../pipeline/reason/units.ts'
import { intervals, show, span } from '../model/samples.ts'
import { beyond, cellsOf, costOf, freeAt, judgesOf, runOf, shared } from './judged.ts'
import { KINDS, tangles, trees } from './networks.ts'
import { compare, sum } from './small.ts'

/** Whether these statements and demands keep the cell out of the interval. */
const keepOut = (
  network: Network,
  cell: Cell,
  side: Interval,
  statements: readonly Statement[],
  demands: readonly Constraint[] = network.constraints,
): boolean =>
  runOf(network, statements, cell, side, (each) => each.kind !== 'any' || demands.includes(each))
    .impossible !== null

/** Whether the carrier does so, and would not without any one of its units, nor of its demands. */
const isCarrier = (
  network: Network,
  cell: Cell,
  side: Interval,
  { units, demands }: Contradiction,
): boolean => {
  const statements = units.flatMap((unit) => unit.statements)
  const spareUnit = units.some((gone) =>
    keepOut(
      network,
      cell,
      side,
      statements.filter((each) => !gone.statements.includes(each)),
    ),
  )
  const spareDemand = demands.some((gone) =>
    keepOut(
      network,
      cell,
      side,
      statements,
      demands.filter((each) => each !== gone),
    ),
  )
  return keepOut(network, cell, side, statements, demands) && !spareUnit && !spareDemand
}

const wrongIn = (network: Network, found: Reasoning): string[] =>
  [...found.implied].flatMap(([cell, { range, carriers }]) => {
    const run = runOf(network, judgesOf(cell, found, network), cell, freeAt(network, cell))
    if (!run.complete || found.parts.some(({ complete }) => !complete)) return []
    const sides = beyond(range, freeAt(network, cell))
    const carried = carriers()
    if (carried.length !== sides.length)
      return [`${cell}: ${carried.length} carriers of ${sides.length} ends`]
    const own = carried
      .flatMap(({ units }) => units.flatMap((unit) => unit.statements))
      .filter((each) => each.cell === cell)
    return sides.flatMap((side, index) => {
      const carrier = carried[index]
      if (!runOf(network, judgesOf(cell, found, network), cell, side).complete) return []
      const isRight = carrier !== undefined && own.length === 0 && isCarrier(network, cell, side, carrier)
      return isRight ? [] : [`${cell}: ${show(side)}`]
    })
  })

describe('the carriers of an implied range', () => {
  it.each([
    ['trees', trees({ kinds: KINDS, steps: 4, size: 4, alternatives: 2, given: intervals }), 300],
    ['networks with rounds', tangles(), 300],
  ])('are for each end as few statements and demands as force it: in %s', (_, networks, numRuns) => {
    fc.assert(
      fc.property(shared(networks), (network) => {
        expect(wrongIn(network, reason(network, cellsOf(network), costOf))).toEqual([])
      }),
      { numRuns },
    )
  })

  it('leave out the statement itself, but not what its witness says besides', () => {
    const network: Network = {
      free: [EVERYTHING, EVERYTHING, EVERYTHING],
      constraints: [sum(2, 0, 1)],
      statements: [0, 1, 2].map((cell) => ({
        id: `row${cell}`,
        witness: 'series',
        cell,
        interval: span(['[1, 1]', '[2, 2]', '[3, 3]'][cell] ?? ''),
      })),
    }
    const implied = reason(network, [2], () => 1).implied.get(2)
    expect(show(implied?.range ?? EVERYTHING)).toBe('[3, 3]')
    const ids = implied
      ?.carriers()
      .map(({ units }) => units.flatMap(({ statements }) => statements.map(({ id }) => id)))
    expect(ids).toEqual([
      ['row0', 'row1'],
      ['row0', 'row1'],
    ])
  })

  it('are those of the one end that there is, and none of a range without ends', () => {
    const constraints: Constraint[] = [compare(0, '<', 1), compare(1, '<', 2)]
    const network: Network = {
      free: [EVERYTHING, EVERYTHING, EVERYTHING],
      constraints,
      statements: [
        { id: 'C0', witness: 'C0', cell: 0, interval: span('[1, 1]') },
        { id: 'C2', witness: 'C2', cell: 2, interval: span('[9, 9]') },
      ],
    }
    const { implied } = reason(network, [0, 1, 2], () => 1)
    const named = (cell: Cell) =>
      implied
        .get(cell)
        ?.carriers()
        .map(({ units, demands }) => ({
          ids: units.flatMap(({ statements }) => statements.map(({ id }) => id)),
          demands: demands.map((each) => constraints.indexOf(each)),
        }))
    expect(named(0)).toEqual([{ ids: ['C2'], demands: [0, 1] }])
    expect(named(1)).toEqual([
      { ids: ['C0'], demands: [0] },
      { ids: ['C2'], demands: [1] },
    ])
    expect(
      reason({ ...network, statements: [] }, [1], () => 1)
        .implied.get(1)
        ?.carriers(),
    ).toEqual([])
  })
})
