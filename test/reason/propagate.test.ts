import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { sameInterval } from '../../pipeline/reason/propagate.ts'
import { inside, show, span } from '../model/samples.ts'
import { compare, product, quotient, run, shown, sum } from './small.ts'

describe('propagate', () => {
  it('narrows through a chain of constraints, there and back', () => {
    const chain = [sum(2, 0, 1), product(4, 2, 3), compare(4, '<', 5)]
    expect(shown(['[1, 2]', '[3, 9]', '(, )', '[2, 2]', '(, )', '[12, 12]'], chain)).toBe(
      '[1, 2] [3, 5) [4, 6) [2, 2] [8, 12) [12, 12]',
    )
  })

  it('finds the same in whatever order the constraints are listed', () => {
    const chain = [sum(2, 0, 1), product(4, 2, 3), compare(4, '<', 5)]
    const spans = ['[1, 2]', '[3, 9]', '(, )', '[2, 2]', '(, )', '[12, 12]']
    expect(shown(spans, [...chain].reverse())).toBe(shown(spans, chain))
  })

  it('names the constraint that leaves nothing', () => {
    const [first, second] = [sum(2, 0, 1), compare(2, '>', 3)]
    const { impossible, complete } = run(['[1, 2]', '[1, 2]', '(, )', '[4, 4]'], [first, second])
    expect([impossible === first || impossible === second, complete]).toEqual([true, true])
  })

  it('sees what one look forwards does not: a quotient in the gap between its two pieces', () => {
    expect(
      shown(['[9/2, 11/2)', '(, )', '(-1/2, 1/2)', '[5, 5]'], [quotient(0, 1, 2), compare(1, '=', 3)]),
    ).toBe('impossible')
    expect(
      shown(['[9/2, 11/2)', '(, )', '(-1/2, 1/2)', '[10, 20]'], [quotient(0, 1, 2), compare(1, '=', 3)]),
    ).toBe('[9/2, 11/2) [10, 20] [9/40, 1/2) [10, 20]')
  })

  it('goes round a ring of constraints until nothing changes', () => {
    expect(shown(['[0, 9]', '[0, 9]', '[1, 1]'], [sum(0, 1, 2), compare(0, '<=', 1)])).toBe('impossible')
    expect(shown(['[0, 9]', '[0, 5]', '[1, 2]'], [sum(0, 1, 2), compare(1, '>=', 0)])).toBe('impossible')
  })

  it('does not see what only a ring as a whole says: of two numbers the larger, less the other, is above zero', () => {
    expect(shown(['[0, 9]', '[0, 9]', '[-2, 1]'], [sum(0, 1, 2), compare(0, '>', 1)])).toBe(
      '(0, 9] [0, 9) [-2, 1]',
    )
  })

  it('closes in on what solves a ring, and says that it could be closer still', () => {
    const { domains, complete } = run(['[0, 9]', '[0, 9]', '[2, 2]'], [sum(0, 1, 2), product(0, 1, 2)])
    const { low, high } = domains.get(1) ?? EVERYTHING
    expect([complete, low.at?.valueOf(), high.at?.valueOf()]).toEqual([
      false,
      expect.closeTo(2, 6),
      expect.closeTo(2, 6),
    ])
    expect(inside(domains.get(1) ?? EVERYTHING, rational(2))).toBe(true)
  })

  it('takes one cell that stands twice for two, and loses nothing by it', () => {
    expect(shown(['(, )', '[1, 2]'], [sum(0, 1, 1)])).toBe('[2, 4] [1, 2]')
    expect(shown(['[3, 3]', '[1, 2]'], [sum(0, 1, 1)])).toBe('[3, 3] [1, 2]')
    expect(shown(['[4, 4]', '[0, 9]'], [product(0, 1, 1)])).toBe('[4, 4] [4/9, 9]')
  })

  it('reaches from one end of a long chain to the other, whichever end is said something of', () => {
    const size = 500
    const chain = Array.from({ length: size - 1 }, (_, cell) => compare(cell, '<=', cell + 1))
    for (const [at, said, other] of [[0, '[1, 1]', size - 1] as const, [size - 1, '[1, 1]', 0] as const]) {
      const spans = Array.from({ length: size }, (_, cell) => (cell === at ? said : '(, )'))
      const { domains, complete } = run(spans, chain)
      expect([show(domains.get(other) ?? EVERYTHING), complete]).toEqual([at === 0 ? '[1, )' : '(, 1]', true])
    }
  })

  it('is at rest in a cell that nothing constrains', () => {
    expect(shown(['[1, 2)'], [])).toBe('[1, 2)')
  })
})

describe('sameInterval', () => {
  it('compares ends by number and by whether they belong to it', () => {
    expect(sameInterval(span('[1/2, 2)'), span('[0.5, 2)'))).toBe(true)
    expect(sameInterval(span('[1, 2)'), span('(1, 2)'))).toBe(false)
    expect(sameInterval(span('[1, 2)'), span('[1, )'))).toBe(false)
    expect(sameInterval(span('(, )'), EVERYTHING)).toBe(true)
  })
})
