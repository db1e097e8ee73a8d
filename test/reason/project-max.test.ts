import { describe, expect, it } from 'vitest'
import { leaves, leftBy } from './boxes.ts'

describe('the largest', () => {
  it.each([
    ['(, )', '[1, 4]', '[3, 5)', '[3, 5) [1, 4] [3, 5)'],
    ['(, )', '[1, 4]', '(3, 4)', '(3, 4] [1, 4] (3, 4)'],
    ['(, )', '(, 4]', '(, 2]', '(, 4] (, 4] (, 2]'],
    ['(, )', '[1, )', '[3, 5]', '[3, ) [1, ) [3, 5]'],
    ['[4, 4]', '[1, 9]', '[3, 9]', '[4, 4] [1, 4] [3, 4]'],
    ['[4, 5)', '[1, 9]', '[3, 9]', '[4, 5) [1, 5) [3, 5)'],
    ['[4, 5]', '[1, 2]', '(, )', '[4, 5] [1, 2] [4, 5]'],
    ['[4, 5]', '[1, 4)', '(, )', '[4, 5] [1, 4) [4, 5]'],
    ['[4, 5]', '[1, 4]', '(, )', '[4, 5] [1, 4] (, 5]'],
    ['[4, 5]', '[1, 2]', '[3, 3]', 'nothing nothing nothing'],
    ['[1, 2]', '[3, 3]', '(, )', 'nothing nothing nothing'],
    ['[1, 3)', '[3, 3]', '(, )', 'nothing nothing nothing'],
    ['[1, 3]', '[3, 4]', '(, )', '[3, 3] [3, 3] (, 3]'],
  ])('%s of %s and %s leaves %s', (largest, a, b, expected) => {
    expect(leaves('max', largest, a, b)).toBe(expected)
  })

  it('of three leaves one of them to be it, where the others cannot', () => {
    expect(leaves('max', '[6, 7]', '[1, 2]', '[1, 9]', '[0, 5]')).toBe('[6, 7] [1, 2] [6, 7] [0, 5]')
    expect(leaves('max', '[6, 7]', '[1, 6]', '[1, 9]', '[0, 5]')).toBe('[6, 7] [1, 6] [1, 7] [0, 5]')
  })

  it('of one is that one', () => {
    expect(leaves('max', '[1, 3]', '[2, 4)')).toBe('[2, 3] [2, 3]')
    expect(leaves('max', '[1, 2)', '[2, 4)')).toBe('nothing nothing')
  })

  it('is two pieces for an item that may be it or lie below; what is said of it decides', () => {
    expect(leftBy('max', 1, '[4, 5]', '[9, 9]', '[1, 4]')).toBe('(, 5]')
    expect(leftBy('max', 1, '[4, 5]', '[9, 9]', '[1, 2]')).toBe('[4, 5]')
  })
})

describe('the smallest', () => {
  it.each([
    ['(, )', '[1, 4]', '[3, 5)', '[1, 4] [1, 4] [3, 5)'],
    ['(, )', '(1, 4]', '[1, 1]', '[1, 1] (1, 4] [1, 1]'],
    ['[4, 4]', '[1, 9]', '[3, 9]', '[4, 4] [4, 9] [4, 9]'],
    ['(3, 5]', '[1, 9]', '[3, 9]', '(3, 5] (3, 9] (3, 9]'],
    ['[4, 5]', '[6, 7]', '(, )', '[4, 5] [6, 7] [4, 5]'],
    ['[6, 7]', '[1, 2]', '(, )', 'nothing nothing nothing'],
    ['[-2, )', '(, -2]', '(, )', '[-2, -2] [-2, -2] [-2, )'],
  ])('%s of %s and %s leaves %s', (smallest, a, b, expected) => {
    expect(leaves('min', smallest, a, b)).toBe(expected)
  })
})
