import { describe, expect, it } from 'vitest'
import { dayText, periodText, termWords } from '../../pipeline/model/period-text.ts'
import { period } from '../dossier.ts'

const words = (text: string): string => {
  const parsed = period(text)
  return parsed === null ? '' : periodText(parsed)
}

describe('periodText', () => {
  it.each([
    ['2012', '2012'],
    ['2016-04', 'April 2016'],
    ['1813-10-24', '24 October 1813'],
    ['2012-05-01', '1 May 2012'],
    ['2016/2020', '2016–2020'],
    ['2015/..', 'from 2015'],
    ['2016-04/..', 'from April 2016'],
    ['../2012-04-30', 'until 30 April 2012'],
    ['2023~', 'about 2023'],
    ['2016-11?', 'about November 2016'],
    ['2012-04-30%', 'about 30 April 2012'],
    ['2021-12-20/2021-12-24', '20–24 December 2021'],
    ['2016-04-30/2016-05-02', '30 April 2016 to 2 May 2016'],
    ['2012-04-30/2012-04-30', '30 April 2012'],
    ['2016-11/2016-12', '1 November 2016 to 31 December 2016'],
    ['2016-04-XX', '1–30 April 2016'],
    ['199X', 'the 1990s'],
    ['199X~', 'about the 1990s'],
    ['17XX', 'the 18th century'],
    ['20XX', 'the 21st century'],
    ['1XXX', '1 January 1000 to 31 December 1999'],
    ['2016-24', '1 December 2016 to 28 February 2017'],
    ['2004-06~-11', '11 June 2004'],
  ])('puts %s as "%s"', (text, expected) => {
    expect(words(text)).toBe(expected)
  })
})

describe('dayText', () => {
  it('names the month and drops the leading zero of the day', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      dayText(`2012-${String(index + 1).padStart(2, '0')}-09`),
    )
    expect(months).toEqual(
      'January February March April May June July August September October November December'
        .split(' ')
        .map((month) => `9 ${month} 2012`),
    )
  })
})

describe('termWords', () => {
  const lasting = (from: string, to: string): string => termWords({ from: period(from), to: period(to) })

  it('says from when to when, or from when alone', () => {
    expect(lasting('2018-05-08', '2021')).toBe('8 May 2018 to 2021')
    expect(lasting('2018', '')).toBe('from 2018')
  })
})
