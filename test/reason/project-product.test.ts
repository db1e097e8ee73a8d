import { describe, expect, it } from 'vitest'
import { leaves, leavesOf, leftBy } from './boxes.ts'

describe('a product', () => {
  it.each([
    ['(, )', '[1, 2]', '[3, 4)', '[3, 8) [1, 2] [3, 4)'],
    ['(, )', '[-1, 2]', '[-3, 4]', '[-6, 8] [-1, 2] [-3, 4]'],
    ['(, )', '[-2, -1]', '(-4, -3]', '[3, 8) [-2, -1] (-4, -3]'],
    ['(, )', '[0, 2]', '[3, )', '[0, ) [0, 2] [3, )'],
    ['(, )', '(0, 2]', '[3, )', '(0, ) (0, 2] [3, )'],
    ['[6, 6]', '[1, 2]', '(, )', '[6, 6] [1, 2] [3, 6]'],
    ['[6, 6]', '(1, 2]', '(, )', '[6, 6] (1, 2] [3, 6)'],
    ['[6, 6]', '[0, 2]', '(, )', '[6, 6] (0, 2] [3, )'],
    ['[6, 6]', '(, )', '[-2, 0)', '[6, 6] (, -3] [-2, 0)'],
    ['[1, 2]', '[4, )', '(, )', '[1, 2] [4, ) (0, 1/2]'],
    ['[0, 0]', '[1, 2]', '(, )', '[0, 0] [1, 2] [0, 0]'],
    ['[0, 0]', '[0, 2]', '(, )', '[0, 0] [0, 2] (, )'],
    ['[0, 0]', '[1, 2]', '[1, 2]', 'nothing nothing nothing'],
    ['[1, 2]', '[0, 0]', '(, )', 'nothing nothing nothing'],
    ['[-4, -1]', '[0, 2]', '[-3, 3]', '[-4, -1] [1/3, 2] [-3, -1/2]'],
  ])('%s of %s and %s leaves %s', (whole, a, b, expected) => {
    expect(leaves('product', whole, a, b)).toBe(expected)
  })

  it('lets a factor be anything where the other and the product can be zero', () => {
    expect(leftBy('product', 2, '[0, 1]', '[0, 1]', '[7, 7]')).toBe('(, )')
    expect(leftBy('product', 2, '(0, 1]', '[0, 1]', '[7, 7]')).toBe('(0, )')
    expect(leftBy('product', 2, '[0, 1]', '(0, 1]', '[7, 7]')).toBe('[0, )')
  })

  it('leaves a factor two pieces where the other lies about zero; what is said of it decides', () => {
    expect(leftBy('product', 2, '[2, 4]', '[-1, 2]', '[7, 7]')).toBe('(, )')
    expect(leaves('product', '[2, 4]', '[-1, 2]', '[0, 5]')).toBe('[2, 4] [2/5, 2] [1, 5]')
    expect(leaves('product', '[2, 4]', '[-1, 2]', '[-5, 0]')).toBe('[2, 4] [-1, -2/5] [-5, -2]')
    expect(leaves('product', '[2, 4]', '[-1, 2]', '(-2, 1)')).toBe('nothing nothing nothing')
    expect(leaves('product', '[2, 4]', '[-1, 2]', '[-2, 1)')).toBe('[2, 2] [-1, -1] [-2, -2]')
  })
})

describe('a quotient', () => {
  /** Dividend, quotient, divisor. */
  it.each([
    ['[6, 8)', '(, )', '[2, 4]', '[6, 8) [3/2, 4) [2, 4]'],
    ['[6, 8]', '(, )', '(2, )', '[6, 8] (0, 4) (2, )'],
    ['[6, 8]', '(, )', '[0, 2]', '[6, 8] [3, ) (0, 2]'],
    ['[6, 8]', '(, )', '(, 0)', '[6, 8] (, 0) (, 0)'],
    ['[-1, 8]', '(, )', '[2, 4]', '[-1, 8] [-1/2, 4] [2, 4]'],
    ['[0, 0]', '(, )', '[-1, 1]', '[0, 0] [0, 0] [-1, 1]'],
    ['[1, 1]', '(, )', '[0, 0]', 'nothing nothing nothing'],
    ['[0, 0]', '(, )', '[0, 0]', 'nothing nothing nothing'],
    ['[1, 2]', '[0, 0]', '(, )', 'nothing nothing nothing'],
    ['[0, 2]', '[0, 0]', '[1, 3]', '[0, 0] [0, 0] [1, 3]'],
    ['(, )', '[2, 3]', '[4, 5)', '[8, 15) [2, 3] [4, 5)'],
    ['[1, 2]', '[4, )', '(, )', '[1, 2] [4, ) (0, 1/2]'],
    ['(, )', '[2, 3]', '[0, 1]', '(0, 3] [2, 3] (0, 1]'],
  ])('of %s as %s by %s leaves %s', (whole, quotient, divisor, expected) => {
    expect(leaves('quotient', whole, quotient, divisor)).toBe(expected)
  })

  it('has no zero for a divisor: an end that is zero opens', () => {
    expect(leftBy('quotient', 2, '[0, 1]', '[0, 1]', '[0, 0]')).toBe('(, )')
    expect(leaves('quotient', '(, )', '(, )', '[0, 1]')).toBe('(, ) (, ) (0, 1]')
    expect(leaves('quotient', '(, )', '(, )', '[-1, 0]')).toBe('(, ) (, ) [-1, 0)')
    expect(leaves('quotient', '(, )', '(, )', '[-1, 1]')).toBe('(, ) (, ) [-1, 1]')
  })

  it('has two pieces about a divisor of either sign; what is said of it decides', () => {
    const about = ['[2, 4]', '[0, )', '[-1, 2]'] as const
    expect(leftBy('quotient', 1, ...about)).toBe('(, )')
    expect(leaves('quotient', ...about)).toBe('[2, 4] [1, ) (0, 2]')
    expect(leaves('quotient', '[2, 4]', '(, 0]', '[-1, 2]')).toBe('[2, 4] (, -2] [-1, 0)')
    expect(leaves('quotient', '[2, 4]', '(-2, 1)', '[-1, 2]')).toBe('nothing nothing nothing')
  })

  it('is decided by what is asked about, not by what the asked cell can be', () => {
    const box = ['[2, 4]', '(, )', '[-1, 2]']
    const asked = (within: string) => leavesOf('quotient', box, { within: ['(, )', within, '(, )'] })[1]
    expect([asked('[0, )'), asked('(, 0]'), asked('(-2, 1)')]).toEqual(['[1, )', '(, -2]', 'nothing'])
  })
})
