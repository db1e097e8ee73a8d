import { describe, expect, it } from 'vitest'
import { bounds, days, NO_BOUNDS } from '../../pipeline/model/completed.ts'
import { period } from '../dossier.ts'
import { span } from './samples.ts'

describe('the columns that follow', () => {
  it('hold the ends of an interval, and nothing where no figure is stated', () => {
    const { low, high, ...closed } = bounds(span('[1/2, )'))
    expect([low?.toFraction(), high]).toEqual(['1/2', null])
    expect(closed).toEqual({ low_closed: true, high_closed: false })
    expect(NO_BOUNDS).toEqual({ low: null, high: null, low_closed: false, high_closed: false })
  })

  it('hold the days of a period, empty where it has none', () => {
    expect(days(period('2012-02'))).toEqual({ period_start: '2012-02-01', period_end: '2012-02-29' })
    expect(days(period('2015/..'))).toEqual({ period_start: '2015-01-01', period_end: '' })
    expect(days(null)).toEqual({ period_start: '', period_end: '' })
  })
})
