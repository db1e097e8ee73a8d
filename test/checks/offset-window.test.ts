import { describe, expect, it } from 'vitest'
import { windowOf } from '../../pipeline/checks/offset-window.ts'
import { parsePeriod } from '../../pipeline/model/period.ts'

const days = (from: string, ...offset: string[]): string => {
  const period = parsePeriod(from)
  const window = period === null ? null : windowOf(period, offset)
  return window === null ? 'none' : `${window.start} ${window.end}`
}

describe('the days that an offset leads to', () => {
  it.each([
    ['a month after a month: about the next one', ['2021-10', 'later', 'P1M', ''], '2021-10-24 2021-12-08'],
    [
      'a month after a day: half a month either way',
      ['2021-10-02', 'later', 'P1M', ''],
      '2021-10-17 2021-11-16',
    ],
    ['a year after a year', ['2010', 'later', 'P1Y', ''], '2010-10-02 2012-03-31'],
    ['two days after a day: one day either way', ['2021-03-14', 'later', 'P2D', ''], '2021-03-15 2021-03-17'],
    ['two weeks after a day', ['2016-05-03', 'later', 'P2W', ''], '2016-05-13 2016-05-21'],
    ['a decade before a day', ['2016-05-03', 'earlier', 'P10Y', ''], '2005-11-02 2006-11-03'],
    ['the following year', ['1992-04', 'next', 'P1Y', ''], '1993-01-01 1993-12-31'],
    [
      'the following month, over the end of the year',
      ['2021-12-05', 'next', 'P1M', ''],
      '2022-01-01 2022-01-31',
    ],
    ['the following day', ['2021-12-31', 'next', 'P1D', ''], '2022-01-01 2022-01-01'],
    ['the same year', ['2012-05-03', 'same', 'P1Y', ''], '2012-01-01 2012-12-31'],
    ['the same day', ['2012-05-03', 'same', 'P1D', ''], '2012-05-03 2012-05-03'],
  ])('%s', (_, [from = '', ...offset], expected) => expect(days(from, ...offset)).toBe(expected))

  it('reach further where the words are hedged, and on where they say more', () => {
    expect(days('2016-05-03', 'later', 'P4Y', 'about')).toBe('2019-05-04 2021-05-03')
    expect(days('2010', 'later', 'P2Y', 'more than')).toBe('2012-01-01 2015-07-03')
  })

  it('are none from an open end', () => expect(days('2015/..', 'later', 'P1Y', '')).toBe('none'))
})
