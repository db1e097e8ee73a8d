import { describe, expect, it } from 'vitest'
import { capital, counted, possessive } from '../../pipeline/model/english.ts'

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
})
