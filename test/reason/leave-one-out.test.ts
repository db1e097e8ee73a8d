import { describe, expect, it } from 'vitest'
import { impliedBy, impliedIn } from '../../pipeline/reason/leave-one-out.ts'
import type { Cell, Constraint, Network } from '../../pipeline/reason/network.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import { show, span } from '../model/samples.ts'
import { domainsOf } from './networks.ts'
import { compare, product, quotient, sum } from './small.ts'

/** Statements by cell, `''` for none; every cell is free. */
const networkOf = (said: readonly string[], constraints: readonly Constraint[]): Network => ({
  free: said.map(() => span('(, )')),
  constraints,
  statements: said.flatMap((each, cell) =>
    each === '' ? [] : [{ id: `C${cell}`, witness: `C${cell}`, cell, interval: span(each) }],
  ),
})

const partOf = (network: Network): Component => {
  const [component] = componentsOf(network)
  if (component === undefined) throw new Error('an empty network')
  return component
}

const implied = (said: readonly string[], constraints: readonly Constraint[]): string[] => {
  const network = networkOf(said, constraints)
  const component = partOf(network)
  const ranges = impliedIn(component, component.cells, domainsOf(network))
  return said.map((_, cell) => {
    const range = ranges.get(cell)
    return range === undefined ? 'missing' : show(range)
  })
}

const alone = (said: readonly string[], constraints: readonly Constraint[], cell: Cell): string => {
  const network = networkOf(said, constraints)
  return show(impliedBy(partOf(network), cell, domainsOf(network)))
}

describe('what all but its own statement leave a cell', () => {
  it('is told by the others, through as many constraints as there are', () => {
    expect(implied(['[1, 2]', '[3, 4]', '', '[5, 5]'], [sum(2, 0, 1), compare(2, '=', 3)])).toEqual([
      '[1, 2]',
      '[3, 4]',
      '[5, 5]',
      '[4, 6]',
    ])
  })

  it('is everything where nobody else says anything', () => {
    expect(implied(['[1, 2]', '', ''], [sum(2, 0, 1)])).toEqual(['(, )', '(, )', '(, )'])
    expect(implied(['[1, 2]'], [])).toEqual(['(, )'])
  })

  it('comes from every side of a cell that stands in several constraints', () => {
    const star = [compare(0, '<', 1), compare(0, '>=', 2), sum(0, 3, 4)]
    expect(implied(['[5, 5]', '[0, 9]', '[1, 9]', '[1, 1]', '[0, 6]'], star)).toEqual([
      '[1, 7]',
      '(5, )',
      '(, 5]',
      '[-1, 5]',
      '[4, 4]',
    ])
  })

  it('is the same on a ring, where each cell has a propagation of its own', () => {
    const ring = [sum(2, 0, 1), compare(2, '<=', 3), compare(3, '<', 0)]
    expect(implied(['[4, 9]', '[-3, 0)', '', '[5, 6]'], ring)).toEqual([
      '(5, 9]',
      '(, 1)',
      '(2, 6]',
      '[1, 9)',
    ])
  })
})

describe('of two pieces', () => {
  const about = [quotient(0, 1, 2)]

  it('the statement of the cell on the way decides between them', () => {
    const chain = [...about, compare(1, '<=', 3)]
    expect(implied(['[2, 4]', '[0, 5]', '[-1, 2]', ''], chain)[3]).toBe('[1, )')
    expect(implied(['[2, 4]', '[-5, 0]', '[-1, 2]', ''], chain)[3]).toBe('[-5, )')
  })

  it('both are left to the cell whose own statement would decide', () => {
    expect(implied(['[2, 4]', '[0, 5]', '[-1, 2]'], about)[1]).toBe('(, )')
  })

  it('what only another constraint decides is decided, as by a propagation of its own', () => {
    const decided = [...about, compare(1, '>=', 3)]
    const said = ['[2, 4]', '', '[-1, 2]', '[1/2, 1/2]']
    expect(implied(said, decided)[1]).toBe('[1, )')
    expect(alone(said, decided, 1)).toBe('[1, )')
  })
})

describe('impliedIn', () => {
  it('answers for those asked about', () => {
    const network = networkOf(['[1, 2]', '[3, 4]', ''], [sum(2, 0, 1)])
    expect([...impliedIn(partOf(network), [2], domainsOf(network)).keys()]).toEqual([2])
  })

  it('answers for every cell of a ring, too', () => {
    const size = 300
    const ring = Array.from({ length: size }, (_, cell) => compare(cell, '<=', (cell + 1) % size))
    const said = Array.from({ length: size }, (_, cell) => (cell % 100 === 0 ? '[1, 2]' : '[0, 3]'))
    expect(new Set(implied(said, ring))).toEqual(new Set(['[1, 2]']))
  })

  it('answers for every cell of a tree however large it is', () => {
    const size = 3000
    const chain = Array.from({ length: size - 1 }, (_, cell) => compare(cell, '<=', cell + 1))
    const said = Array.from({ length: size }, (_, cell) =>
      cell === 0 ? '[1, 1]' : cell === size - 1 ? '[2, 2]' : '',
    )
    const ranges = implied(said, chain)
    expect([ranges[0], ranges[size / 2], ranges[size - 1]]).toEqual(['(, 2]', '[1, 2]', '[1, )'])
  })

  it('has nothing to say of what cannot hold', () => {
    const clash = () => alone(['[1, 1]', '[2, 2]', ''], [compare(0, '=', 1), product(2, 0, 1)], 2)
    expect(clash).toThrow('a network that cannot hold')
  })
})
