import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, nearlyOverlaps, overlaps, type Period, years } from '../../pipeline/model/period.ts'
import { period as maybePeriod } from '../dossier.ts'

const period = (text: string): Period => maybePeriod(text) ?? { text, start: null, end: null }

describe('overlaps', () => {
  it.each([
    ['2012', '2012-04-30', true],
    ['2012', '2013', false],
    ['2012', '2012-12-31/2013-06-01', true],
    ['2016/2020', '2021', false],
    ['2016/2020', '2020-12', true],
    ['2015/..', '2020-09', true],
    ['2015/..', '2014', false],
    ['../2015', '2015-12-31', true],
    ['../2015', '2016/..', false],
    ['2015/..', '2016/..', true],
    ['199X', '1999-12', true],
    ['2016-24', '2017-02', true],
  ])('of %s and %s is %s, both ways', (a, b, expected) => {
    expect(overlaps(period(a), period(b))).toBe(expected)
    expect(overlaps(period(b), period(a))).toBe(expected)
  })

  it('counts one shared day as enough, and neighbouring days as none', () => {
    expect(overlaps(period('2012-04-30'), period('2012-04-30'))).toBe(true)
    expect(overlaps(period('2012-04-30'), period('2012-05-01'))).toBe(false)
  })
})

describe('nearlyOverlaps', () => {
  it.each([
    ['2016-11~', '2016-12', true],
    ['2016-11~', '2016-12-30', true],
    ['2016-11~', '2016-12-31', false],
    ['2016-11~', '2016-10-02', true],
    ['2016-11~', '2016-10-01', false],
    ['2016-11%', '2016-12', true],
    ['2016-11?', '2016-12', false],
    ['2016-11', '2016-12', false],
    ['2012~', '2014~', true],
    ['2012~', '2016~', false],
  ])('of %s and %s is %s: each approximate one reaches its own length further', (a, b, expected) => {
    expect(nearlyOverlaps(period(a), period(b))).toBe(expected)
    expect(nearlyOverlaps(period(b), period(a))).toBe(expected)
  })

  it('leaves an approximate period without an end as it is', () => {
    expect(nearlyOverlaps(period('2015~/..'), period('2014-12'))).toBe(false)
  })
})

describe('daysBetween', () => {
  it.each([
    ['2012-04-30', '2012-04-30', 0],
    ['2012-02-28', '2012-03-01', 2],
    ['2011-02-28', '2011-03-01', 1],
    ['2012-05-01', '2012-04-30', -1],
    ['1999-12-31', '2000-12-31', 366],
    ['2021-03-27', '2021-03-29', 2],
  ])('from %s to %s is %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('adds up along the way', () => {
    const day = fc
      .date({
        min: new Date('0100-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c))
      }),
    )
  })
})

describe('years', () => {
  it.each([
    ['2012', [2012]],
    ['2016/2018', [2016, 2017, 2018]],
    ['2016-12-31/2017-01-01', [2016, 2017]],
    ['2016-24', [2016, 2017]],
    ['2015/..', []],
    ['../2015', []],
  ])('of %s are %j', (text, expected) => {
    expect(years(period(text))).toEqual(expected)
  })

  it('of a decade are ten', () => {
    expect(years(period('199X'))).toHaveLength(10)
  })
})
