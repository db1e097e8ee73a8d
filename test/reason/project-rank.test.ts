import { describe, expect, it } from 'vitest'
import { leaves, leftBy } from './boxes.ts'

describe('the place of one among others', () => {
  it.each([
    ['[5, 6]', ['[1, 2]', '[3, 4]'], '[1, 1]'],
    ['[3, 4]', ['[1, 2]', '[5, 6]'], '[2, 2]'],
    ['[1, 2]', ['[3, 4]', '[5, 6]'], '[3, 3]'],
    ['[1, 4]', ['[2, 3]', '[5, 6]'], '[2, 3]'],
    ['[1, 9]', ['[2, 3]', '[5, 6]'], '[1, 3]'],
    ['(, )', ['(, )', '(, )'], '[1, 3]'],
    ['[5, 5]', [], '[1, 1]'],
  ])('of %s among %j is %s', (own, others, expected) => {
    expect(leftBy('rank', 0, '(, )', own, ...others)).toBe(expected)
  })

  it('is shared by equals: only what lies above takes a place away', () => {
    expect(leftBy('rank', 0, '(, )', '[2, 2]', '[2, 2]')).toBe('[1, 1]')
    expect(leftBy('rank', 0, '(, )', '[1, 2]', '[2, 3]')).toBe('[1, 2]')
    expect(leftBy('rank', 0, '(, )', '[1, 2)', '[2, 3]')).toBe('[2, 2]')
    expect(leftBy('rank', 0, '(, )', '[1, 2]', '(2, 3]')).toBe('[2, 2]')
    expect(leftBy('rank', 0, '(, )', '[2, 3]', '[1, 2]')).toBe('[1, 1]')
  })

  it('is a whole number', () => {
    expect(leaves('rank', '(1, 5/2)', '(, )', '(, )', '(, )')).toBe('[2, 2] (, ) (, ) (, )')
    expect(leaves('rank', '(1, 2)', '(, )', '(, )')).toBe('nothing nothing nothing')
    expect(leaves('rank', '(, )', '(, )', '(, )')).toBe('[1, 2] (, ) (, )')
  })
})

describe('the one that has a place', () => {
  it.each([
    ['[1, 1]', ['[1, 2]', '[3, 4)'], '[3, )'],
    ['[2, 2]', ['[1, 2]', '[3, 4)'], '[1, 4)'],
    ['[3, 3]', ['[1, 2]', '[3, 4)'], '(, 2)'],
    ['[1, 2]', ['(1, 2]', '[3, 4)'], '(1, )'],
    ['[2, 3]', ['[1, 2]', '[3, 4)'], '(, 4)'],
    ['(, )', ['[1, 2]', '[3, 4)'], '(, )'],
    ['[1, 1]', ['(, 2]'], '(, )'],
    ['[1, 1]', ['[2, 3]', '(2, 3]'], '(2, )'],
    ['[1, 1]', ['(2, 3]', '[2, 3]'], '(2, )'],
    ['[1, 2]', ['(2, 3]', '[2, 3]'], '[2, )'],
    ['[1, 2]', ['[2, 3]', '(2, 3]'], '[2, )'],
    ['[2, 2]', ['[2, )'], '(, )'],
    ['[4, 4]', ['[1, 2]', '[3, 4)'], 'nothing'],
    ['[0, 0]', ['[1, 2]', '[3, 4)'], 'nothing'],
  ])('%s among %j lies in %s', (place, others, expected) => {
    expect(leftBy('rank', 1, place, '(, )', ...others)).toBe(expected)
  })
})

describe('one of the others', () => {
  it.each([
    ['[1, 1]', '[3, 4]', ['(, )'], '(, 4]'],
    ['[1, 1]', '[3, 4)', ['(, )'], '(, 4)'],
    ['[2, 2]', '[3, 4]', ['(, )'], '(3, )'],
    ['[1, 2]', '[3, 4]', ['(, )'], '(, )'],
    ['[2, 2]', '[3, 4]', ['(, )', '[5, 6]'], '(, 4]'],
    ['[2, 2]', '[3, 4]', ['(, )', '[1, 2]'], '(3, )'],
    ['[3, 3]', '[3, 4]', ['(, )', '[5, 6]'], '(3, )'],
    ['[3, 3]', '[1, 4]', ['(, )', '[2, 3]'], '(1, )'],
    ['[1, 1]', '[1, 4]', ['(, )', '[2, 3]'], '(, 4]'],
    ['[3, 3]', '[3, 4]', ['(, )', '[1, 2]'], 'nothing'],
  ])('of the place %s and %s knows from the rest of %j: %s', (place, own, others, expected) => {
    expect(leftBy('rank', 2, place, own, ...others)).toBe(expected)
  })

  it('lies about the one that is ranked, as the others narrow it', () => {
    expect(leaves('rank', '[2, 2]', '[0, 9]', '[0, 9]', '[7, 8]')).toBe('[2, 2] [0, 9) [0, 9] [7, 8]')
    expect(leaves('rank', '[1, 1]', '[0, 9]', '[0, 20]', '[7, 8]')).toBe('[1, 1] [7, 9] [0, 9] [7, 8]')
    expect(leaves('rank', '[3, 3]', '[0, 9]', '[-5, 9]', '[7, 8]')).toBe('[3, 3] [0, 8) (0, 9] [7, 8]')
  })
})
