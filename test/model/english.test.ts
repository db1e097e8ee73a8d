import { describe, expect, it } from 'vitest'
import { capital, counted, listed, numberWord, placeWord, possessive } from '../../pipeline/model/english.ts'

describe('words in a sentence', () => {
  it('agree with their number', () => {
    expect([0, 1, 2].map((count) => counted(count, 'day'))).toEqual(['0 days', '1 day', '2 days'])
    expect(counted(2, 'figure or date', 'figures and dates')).toBe('2 figures and dates')
  })

  it('own as their last letter asks', () => {
    expect(possessive('United States')).toBe('United States’')
    expect(possessive('Italy')).toBe('Italy’s')
  })

  it('begin a sentence with a capital', () => {
    expect(capital('north harbour to XVL')).toBe('North harbour to XVL')
    expect(capital('')).toBe('')
  })

  it('stand in a list', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c'])
  })

  it('count in words as far as prose does', () => {
    expect([0, 1, 5, 10, 11].map(numberWord)).toEqual(['no', 'one', 'five', 'ten', '11'])
    expect([1, 2, 3, 10].map(placeWord)).toEqual(['first', 'second', 'third', 'tenth'])
    expect([11, 12, 13, 21, 22, 23, 30, 111].map(placeWord)).toEqual([
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '30th',
      '111th',
    ])
  })
})
