import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { type Period, parsePeriod } from '../../pipeline/model/period.ts'

const ends = (text: string): string => {
  const period = parsePeriod(text)
  return period === null ? 'refused' : `${period.start ?? '..'} ${period.end ?? '..'}`
}

describe('parsePeriod', () => {
  it.each([
    ['2012', '2012-01-01 2012-12-31'],
    ['2016-04', '2016-04-01 2016-04-30'],
    ['2016-02', '2016-02-01 2016-02-29'],
    ['1900-02', '1900-02-01 1900-02-28'],
    ['1813-10-24', '1813-10-24 1813-10-24'],
    ['0100', '0100-01-01 0100-12-31'],
    ['9999-12-31', '9999-12-31 9999-12-31'],
  ])('reads the date %s as %s', (text, expected) => {
    expect(ends(text)).toBe(expected)
  })

  it.each([
    ['2016/2020', '2016-01-01 2020-12-31'],
    ['2016-04-30/2016-05-02', '2016-04-30 2016-05-02'],
    ['2004-06/2005', '2004-06-01 2005-12-31'],
    ['2012/2012', '2012-01-01 2012-12-31'],
    ['2015/..', '2015-01-01 ..'],
    ['../2015', '.. 2015-12-31'],
  ])('reads the interval %s as %s', (text, expected) => {
    expect(ends(text)).toBe(expected)
  })

  it.each([
    ['199X', '1990-01-01 1999-12-31'],
    ['20XX', '2000-01-01 2099-12-31'],
    ['2016-XX', '2016-01-01 2016-12-31'],
    ['2016-04-XX', '2016-04-01 2016-04-30'],
    ['201X/202X', '2010-01-01 2029-12-31'],
    ['2023~', '2023-01-01 2023-12-31'],
    ['2023?', '2023-01-01 2023-12-31'],
    ['2016-11~/2016-12%', '2016-11-01 2016-12-31'],
  ])('reads the vague date %s by the days it allows, %s', (text, expected) => {
    expect(ends(text)).toBe(expected)
  })

  it.each([
    ['2016-21', '2016-03-01 2016-05-31'],
    ['2016-22', '2016-06-01 2016-08-31'],
    ['2016-23', '2016-09-01 2016-11-30'],
    ['2016-24', '2016-12-01 2017-02-28'],
    ['2015-24', '2015-12-01 2016-02-29'],
  ])('reads the season %s as %s, winter into the next year', (text, expected) => {
    expect(ends(text)).toBe(expected)
  })

  it.each([
    '2011-02-29',
    '1900-02-29',
    '2012-02-30',
    '2012-04-31',
    '2012-13',
    '2012-00',
    '2012-01-00',
    '2012-01-32',
    '2012-04-31/2012-05-02',
  ])('refuses %s, a day that does not exist', (text) => {
    expect(ends(text)).toBe('refused')
  })

  it.each(['2020/2016', '2016-05-02/2016-04-30', '2020/201X'])(
    'refuses %s, an interval that runs backwards',
    (text) => {
      expect(ends(text)).toBe('refused')
    },
  )

  it.each([
    '',
    ' ',
    '..',
    '/',
    '2012 ',
    '12',
    '16',
    '2016-4',
    '2012/2013/2014',
    'April 2016',
    '30/04/2012',
    '2016T10',
    'Y20120',
  ])('refuses %j, which is no EDTF date', (text) => {
    expect(ends(text)).toBe('refused')
  })

  it.each(['/2016', '2016/', '-0001', '-0001/2000', '0000', '0099', '2000/0050', 'XXXX'])(
    'refuses %s, an end that is unknown or outside the years 0100 to 9999',
    (text) => {
      expect(ends(text)).toBe('refused')
    },
  )

  it('keeps the text as written', () => {
    expect(parsePeriod('2023~')).toEqual<Period>({ text: '2023~', start: '2023-01-01', end: '2023-12-31' })
  })
})

const FORMS = [
  '2012',
  '1066',
  '0100',
  '9999',
  '2016-01',
  '2016-02',
  '2015-02',
  '2016-04',
  '2016-12',
  '1813-10-24',
  '2016-02-29',
  '2000-02-29',
  '2016/2020',
  '1914-07-28/1918-11-11',
  '2016-04/2016-06',
  '2004-06/2005-07',
  '2012-12-31/2013-01-01',
  '199X',
  '200X',
  '20XX',
  '1XXX',
  '2016-XX',
  '2016-04-XX',
  '2016-02-XX',
  '2015-02-XX',
  '156X-12-25',
  '2004-06-XX/2004-07-03',
  '201X/202X',
  '2023~',
  '2023?',
  '2023%',
  '2016-04~',
  '2012-04-30?',
  '2016~/2020',
  '2016/2020~',
  '1999?/2001%',
  '?2004-06-11',
  '2004-06~-11',
  '2016-41',
] as const

describe('the package edtf', () => {
  it.each(FORMS)('reads the same first and last day in %s', (text) => {
    const { min, max } = edtf(text)
    const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
    expect(ends(text)).toBe(`${day(min)} ${day(max)}`)
  })

  it('reads the same first day in an interval without an end', () => {
    const { min, max } = edtf('2015/..')
    expect([new Date(min).toISOString().slice(0, 10), max]).toEqual([parsePeriod('2015/..')?.start, Infinity])
  })
})
