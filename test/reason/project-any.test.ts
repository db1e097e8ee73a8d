import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../pipeline/reason/expression.ts'
import type { Alternative } from '../../pipeline/reason/network.ts'
import { leavesOf } from './boxes.ts'

/** `0 < 1`: the cells by their places. */
const alternative = (text: string): Alternative => {
  const [left, comparison = '=', right] = text.split(' ')
  const known: Record<string, Comparison> = { '=': '=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' }
  return { id: text, comparison: known[comparison] ?? '=', left: Number(left), right: Number(right) }
}

const any = (said: string, ...box: readonly string[]): string =>
  leavesOf('any', box, { alternatives: said.split(' or ').map(alternative) }).join(' ')

describe('one comparison', () => {
  it.each([
    ['0 = 1', '[1, 3]', '(2, 4]', '(2, 3] (2, 3]'],
    ['0 < 1', '[1, 5]', '[2, 4]', '[1, 4) [2, 4]'],
    ['0 < 1', '[3, 5]', '[2, 4)', '[3, 4) (3, 4)'],
    ['0 < 1', '(3, 5]', '[2, 4)', '(3, 4) (3, 4)'],
    ['0 <= 1', '[1, 5]', '[2, 4]', '[1, 4] [2, 4]'],
    ['0 <= 1', '[3, 5]', '[2, 4]', '[3, 4] [3, 4]'],
    ['0 <= 1', '(3, 5]', '[2, 4)', '(3, 4) (3, 4)'],
    ['0 > 1', '[1, 5]', '[2, 4]', '(2, 5] [2, 4]'],
    ['0 > 1', '[1, 3]', '[2, 4]', '(2, 3] [2, 3)'],
    ['0 >= 1', '[1, 3]', '[2, 4]', '[2, 3] [2, 3]'],
    ['0 >= 1', '[1, 3)', '(2, 4]', '(2, 3) (2, 3)'],
    ['0 = 1', '(, )', '[2, )', '[2, ) [2, )'],
    ['0 < 1', '(, )', '(, 2)', '(, 2) (, 2)'],
    ['0 >= 1', '(, )', '(2, )', '(2, ) (2, )'],
  ])('%s leaves of %s and %s: %s', (said, a, b, expected) => {
    expect(any(said, a, b)).toBe(expected)
  })

  it.each([
    ['0 = 1', '[1, 2]', '[2, 3]', true],
    ['0 = 1', '[1, 2)', '[2, 3]', false],
    ['0 < 1', '[2, 3]', '[1, 2]', false],
    ['0 <= 1', '[2, 3]', '[1, 2]', true],
    ['0 <= 1', '[2, 3]', '[1, 2)', false],
    ['0 > 1', '[1, 2]', '[2, 3]', false],
    ['0 >= 1', '[1, 2]', '[2, 3]', true],
    ['0 >= 1', '[1, 2)', '[2, 3]', false],
  ])('%s has its edge where two intervals touch: %s and %s (%s)', (said, a, b, can) => {
    expect(any(said, a, b) !== 'nothing nothing').toBe(can)
  })

  it('of a cell with itself holds or does not, whatever it is', () => {
    expect(['0 = 0', '0 <= 0', '0 >= 0'].map((said) => any(said, '[1, 2)'))).toEqual([
      '[1, 2)',
      '[1, 2)',
      '[1, 2)',
    ])
    expect(['0 < 0', '0 > 0'].map((said) => any(said, '[1, 2)'))).toEqual(['nothing', 'nothing'])
  })
})

describe('one of several comparisons', () => {
  it('leaves a cell what any of them does, and nothing in between that it was not said to be', () => {
    expect(any('0 = 1 or 0 = 2', '(, )', '[1, 2]', '[5, 6)')).toBe('[1, 6) [1, 2] [5, 6)')
    expect(any('0 = 1 or 0 = 2', '[2, 9]', '[1, 2]', '[5, 6)')).toBe('[2, 6) [1, 2] [5, 6)')
    expect(any('0 = 1 or 0 = 2', '[3, 4]', '[1, 2]', '[5, 6)')).toBe('nothing nothing nothing')
  })

  it('binds a cell once the others cannot hold', () => {
    expect(any('0 = 1 or 0 = 2', '[5, 9]', '[1, 2]', '(, )')).toBe('[5, 9] [1, 2] [5, 9]')
    expect(any('0 = 1 or 2 < 3', '[5, 9]', '[1, 7]', '[4, 5]', '[1, 2]')).toBe('[5, 7] [5, 7] [4, 5] [1, 2]')
  })

  it('leaves alone what it says nothing of, as long as one of them can hold', () => {
    expect(any('0 = 1 or 2 < 3', '[5, 9]', '[1, 2]', '[4, 5]', '[4, 5]')).toBe('[5, 9] [1, 2] [4, 5) (4, 5]')
    expect(any('0 = 1 or 2 < 3', '[5, 9]', '[5, 7]', '[4, 5]', '[4, 5]')).toBe('[5, 9] [5, 7] [4, 5] [4, 5]')
  })

  it('is demanded of what is asked about with the others as they are', () => {
    const alternatives = [alternative('0 = 1'), alternative('0 = 2')]
    const box = ['[3, 4]', '[1, 2]', '[5, 6)']
    expect(leavesOf('any', box, { alternatives, within: ['(, )', '(, )', '(, )'] })).toEqual([
      '[1, 6)',
      '[3, 4]',
      '[3, 4]',
    ])
  })
})
