import { describe, expect, it } from 'vitest'
import { today } from '../../pipeline/io/clock.ts'

describe('today', () => {
  it('is the day of SOURCE_DATE_EPOCH in UTC, whatever the machine says', () => {
    expect(today({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01')
    expect(today({ SOURCE_DATE_EPOCH: '1700000000' })).toBe('2023-11-14')
    expect(today({ SOURCE_DATE_EPOCH: '86399' })).toBe('1970-01-01')
  })

  it('is an ISO day of the machine where it is not set, or is no number', () => {
    for (const environment of [{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: 'soon' }])
      expect(today(environment)).toMatch(/^20\d\d-\d\d-\d\d$/)
  })
})
