import { parse } from '@citation-js/date'
import { describe, expect, it } from 'vitest'
import { datesIn, mostPrecise } from '../../pipeline/text/cited-date.ts'

const edtf = (text: string) => datesIn(text).map(({ period }) => period.text)

describe('datesIn', () => {
  it.each([
    ['28 August 2010', '2010-08-28'],
    ['24 January, 2021', '2021-01-24'],
    ['December 13, 2016', '2016-12-13'],
    ['May 3rd, 2020', '2020-05-03'],
    ['13 Dec. 2016', '2016-12-13'],
    ['Sept. 2019', '2019-09'],
    ['2020, May 3', '2020-05-03'],
    ['2021-03-04', '2021-03-04'],
    ['10–12 May 2020', '2020-05-10/2020-05-12'],
    ['July–August 2022', '2022-07/2022-08'],
    ['Fall 2021', '2021-23'],
    ['Winter 2020/21', '2020-24'],
    ['2019–2020', '2019/2020'],
    ['2020a', '2020'],
  ])('reads %s', (text, expected) => {
    expect(edtf(`(${text})`)).toEqual([expected])
  })

  it('reads no day that the calendar lacks, and no day that may be one of two', () => {
    expect(edtf('31 February 2020')).toEqual(['2020-02'])
    expect(edtf('3/4/2021')).toEqual(['2021'])
    expect(edtf('no. 4, p. 210')).toEqual([])
  })

  it('tells the order of the parts, and whether a comma stands before the year', () => {
    expect(datesIn('24 January, 2021')[0]).toMatchObject({ order: 'day-first', hasComma: true })
    expect(datesIn('January 24, 2021')[0]).toMatchObject({ order: 'month-first', hasComma: false })
  })

  it('agrees with @citation-js/date on what both can read', () => {
    for (const text of [
      '28 August 2010',
      'January 2021',
      '12 May 2022',
      '2021-03-04',
      '2019',
      '4 Nov 2021',
    ]) {
      const [parts = []] = parse(text)['date-parts'] ?? []
      const theirs = parts.map((part) => String(part).padStart(2, '0')).join('-')
      expect(edtf(text)).toEqual([theirs])
    }
  })
})

describe('mostPrecise', () => {
  it('prefers a day to a month to a year, and the last of two alike', () => {
    expect(mostPrecise(datesIn('2020, May 2019, 3 May 2018'))?.period.text).toBe('2018-05-03')
    expect(mostPrecise(datesIn('1979, 2010'))?.period.text).toBe('2010')
    expect(mostPrecise([])).toBeUndefined()
  })
})
