import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import type { Cell, Network } from '../../pipeline/reason/network.ts'
import { type Component, componentsOf, constraintsByCell, nearest } from '../../pipeline/reason/structure.ts'
import { intervals } from '../model/samples.ts'
import { KINDS, tangles, trees } from './networks.ts'
import { compare, sum } from './small.ts'

const network = (count: number, constraints: Network['constraints']): Network => ({
  free: Array.from({ length: count }, () => EVERYTHING),
  constraints,
  statements: [],
})

const parts = (count: number, constraints: Network['constraints']) =>
  componentsOf(network(count, constraints)).map(({ cells, links, isTree }) => ({
    cells,
    links: links.length,
    isTree,
  }))

describe('componentsOf', () => {
  it('parts what no constraint connects, in the order of the first cell', () => {
    expect(parts(6, [sum(4, 0, 2), compare(1, '<', 5)])).toEqual([
      { cells: [0, 4, 2], links: 1, isTree: true },
      { cells: [1, 5], links: 1, isTree: true },
      { cells: [3], links: 0, isTree: true },
    ])
  })

  it.each([
    ['a chain', [sum(0, 1, 2), compare(2, '=', 3)], true],
    ['a star', [compare(0, '=', 1), compare(0, '=', 2), compare(0, '=', 3)], true],
    ['a ring', [compare(0, '=', 1), compare(1, '=', 2), compare(2, '=', 0)], false],
    ['two constraints on the same two cells', [compare(0, '<', 1), compare(0, '>', 1)], false],
    ['one cell twice in a constraint', [sum(0, 1, 1)], false],
    ['two constraints that share two of three', [sum(0, 1, 2), sum(3, 1, 2)], false],
  ])('tells whether it is a tree: %s', (_, constraints, isTree) => {
    expect(parts(4, constraints)[0]?.isTree).toBe(isTree)
  })

  it('calls a tree what was built as one, and has its links from the root outwards', () => {
    const shape = { kinds: KINDS, steps: 8, size: 4, alternatives: 2, given: intervals }
    fc.assert(
      fc.property(trees(shape), (tree) => {
        const all = componentsOf(tree)
        expect(all.map(({ isTree }) => isTree)).toEqual([true])
        const reached = new Set(all[0]?.cells.slice(0, 1))
        for (const { constraint, parent } of all[0]?.links ?? []) {
          expect(reached.has(constraint.cells[parent] ?? -1)).toBe(true)
          for (const cell of constraint.cells) reached.add(cell)
        }
        expect(reached.size).toBe(tree.free.length)
      }),
      { numRuns: 200 },
    )
  })

  it('has every cell in one part and every constraint in the part of its cells', () => {
    const isInside = ({ cells, links }: Component): boolean =>
      links.every(({ constraint }) => constraint.cells.every((cell) => cells.includes(cell)))
    fc.assert(
      fc.property(tangles(), (tangle) => {
        const all = componentsOf(tangle)
        const cells: Cell[] = all.flatMap((part) => part.cells)
        expect([...cells].sort((a, b) => a - b)).toEqual([...tangle.free.keys()])
        expect(all.flatMap(({ links }) => links)).toHaveLength(tangle.constraints.length)
        expect(all.every(isInside)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('constraintsByCell', () => {
  it('names a constraint once for each of its cells', () => {
    const [twice, other] = [sum(0, 1, 1), compare(1, '<', 2)]
    expect(constraintsByCell(network(4, [twice, other]))).toEqual([[twice], [twice, other], [other], []])
  })
})

describe('nearest', () => {
  const chain = Array.from({ length: 9 }, (_, cell) => compare(cell, '<', cell + 1))
  const [whole] = componentsOf(network(10, chain))

  it('walks from the cell outwards, through so many constraints and no more', () => {
    if (whole === undefined) throw new Error('an empty network')
    const { cells, links } = nearest(whole, 4, 4)
    expect([...cells].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6])
    expect(links.map(({ constraint }) => chain.indexOf(constraint)).sort()).toEqual([2, 3, 4, 5])
  })

  it('is all there is where there is no more', () => {
    if (whole === undefined) throw new Error('an empty network')
    expect(nearest(whole, 4, 100).links).toHaveLength(9)
    expect(nearest(whole, 4, 9).cells).toHaveLength(10)
    expect(nearest(whole, 4, 0)).toMatchObject({ cells: [4], links: [] })
  })
})
