import { describe, expect, it } from 'vitest'
import { leaves, leftBy } from './boxes.ts'

describe('a sum', () => {
  it.each([
    ['(, )', '[1, 2]', '[3, 4]', '[4, 6] [1, 2] [3, 4]'],
    ['(, )', '[1, 2)', '[3, 4]', '[4, 6) [1, 2) [3, 4]'],
    ['(, )', '(1, 2)', '[3, 3]', '(4, 5) (1, 2) [3, 3]'],
    ['(, )', '(, 2]', '[3, 4]', '(, 6] (, 2] [3, 4]'],
    ['(, )', '[-2, -1]', '[1, )', '[-1, ) [-2, -1] [1, )'],
    ['[5, 5]', '[1, 2]', '(, )', '[5, 5] [1, 2] [3, 4]'],
    ['[5, 5]', '[1, 2)', '(, )', '[5, 5] [1, 2) (3, 4]'],
    ['[0, 5)', '[1, )', '[3, )', '[4, 5) [1, 2) [3, 4)'],
    ['(, 4]', '[1, 2]', '[3, 4]', '[4, 4] [1, 1] [3, 3]'],
    ['(, 4)', '[1, 2]', '[3, 4]', 'nothing nothing nothing'],
    ['[0, 0]', '(, )', '(, )', '[0, 0] (, ) (, )'],
    ['[0, 0]', '(, 1)', '(, 2]', '[0, 0] [-2, 1) (-1, 2]'],
  ])('%s of %s and %s leaves %s', (total, a, b, expected) => {
    expect(leaves('sum', total, a, b)).toBe(expected)
  })

  it('of many leaves each what all the others do', () => {
    expect(leaves('sum', '[10, 10]', '[1, 2]', '[1, 2]', '[5, 9]')).toBe('[10, 10] [1, 2] [1, 2] [6, 8]')
    expect(leaves('sum', '[7, 8]', '(, )')).toBe('[7, 8] [7, 8]')
  })

  it('tells what the others leave a cell whatever is said of it', () => {
    expect(leftBy('sum', 0, '[0, 0]', '[1, 2]', '[3, 4]')).toBe('[4, 6]')
    expect(leftBy('sum', 2, '[5, 5]', '[1, 2]', '[9, 9]')).toBe('[3, 4]')
  })
})
