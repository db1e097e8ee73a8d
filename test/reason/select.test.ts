import { describe, expect, it } from 'vitest'
import type { SeriesReference } from '../../pipeline/reason/expression.ts'
import { fieldOf, periodOf, selected, single } from '../../pipeline/reason/select.ts'
import { faultOf, known, sold } from './world.ts'

const YEARS = [
  'XAA>XCC@2015: 1',
  'XAA>XCC@2016: 10',
  'XAA>XCC@2018: 20',
  'XBB>XCC@2016: 5',
  'XAA>XDD@2016: 100',
]

const names = (rows: readonly string[] = YEARS) => known([], rows.map(sold))

const reference = (key: string, period: string, at = 0): SeriesReference => ({
  type: 'series',
  series: 'sales',
  key,
  period,
  at,
})

const keys = (key: string, period: string, rows: readonly string[] = YEARS): string[] =>
  selected(reference(key, period), names(rows)).map(({ id }) => id.replace('sales:', ''))

describe('single', () => {
  it('is the one observation of that very key and period', () => {
    expect(single(reference('XAA>XCC', '2016'), names()).id).toBe('sales:XAA>XCC@2016')
    expect(single(reference('XAA', ''), names(['XAA@: 7'])).id).toBe('sales:XAA@')
  })

  it('is refused where there is none, with the periods that there are', () => {
    const found = faultOf(() => single(reference('XAA>XCC', '2017', 4), names()))
    expect([found.code, found.at]).toEqual(['unknown-observation', 4])
    expect(found.expected).toBe('an observation of sales for XAA>XCC')
    expect(found.found).toBe('none for "2017" (it has 2015, 2016, 2018)')
    expect(faultOf(() => single(reference('XZZ', '2016'), names())).found).toBe(
      'none for "2016" (this key has none)',
    )
  })

  it('lists eight periods at most, and says which row has no period', () => {
    const many = Array.from({ length: 9 }, (_, index) => `XAA@200${index}: 1`)
    expect(faultOf(() => single(reference('XAA', '2016'), names(many))).found).toMatch(
      /\(it has 2000, .*, 2007, …\)$/,
    )
    expect(faultOf(() => single(reference('XAA', '2016'), names(['XAA@: 7']))).found).toMatch(
      /\(it has no period\)$/,
    )
  })

  it('is refused where nobody knows the series', () => {
    const found = faultOf(() => single({ ...reference('XAA', '2016', 4), series: 'sale' }, names()))
    expect([found.code, found.at]).toEqual(['unknown-series', 4])
  })
})

describe('selected', () => {
  it.each([
    ['XAA>XCC', '2016/2018', ['XAA>XCC@2016', 'XAA>XCC@2018']],
    ['XAA>XCC', '2016/..', ['XAA>XCC@2016', 'XAA>XCC@2018']],
    ['XAA>XCC', '../2016', ['XAA>XCC@2015', 'XAA>XCC@2016']],
    ['XAA>XCC', '201X', ['XAA>XCC@2015', 'XAA>XCC@2016', 'XAA>XCC@2018']],
    ['*>XCC', '2016', ['XAA>XCC@2016', 'XBB>XCC@2016']],
    ['XAA>*', '2016', ['XAA>XCC@2016', 'XAA>XDD@2016']],
    ['*>*', '2016', ['XAA>XCC@2016', 'XBB>XCC@2016', 'XAA>XDD@2016']],
  ])('for %s in %s are the rows whose period lies inside', (key, period, expected) => {
    expect(keys(key, period)).toEqual(expected)
  })

  it('leave out rows that reach beyond the window', () => {
    const rows = ['XAA@2016-04: 3', 'XAA@2015/2016: 50', 'XAA@2016/2017: 70', 'XAA@2016/..: 9', 'XAA@: 1']
    expect(keys('XAA', '2016', rows)).toEqual(['XAA@2016-04'])
    expect(keys('XAA', '2016/..', rows)).toEqual(['XAA@2016-04', 'XAA@2016/2017', 'XAA@2016/..'])
    expect(keys('XAA', '', rows)).toEqual(['XAA@'])
  })

  it('let * stand for one partner, not for both sides, and take other signs as they are', () => {
    expect(keys('XA.', '2016', ['XA.@2016: 3', 'XAB@2016: 50'])).toEqual(['XA.@2016'])
    expect(faultOf(() => keys('*', '2016')).code).toBe('unknown-observation')
  })

  it('are refused where there are none, or where the window is no date', () => {
    expect(faultOf(() => keys('XAA>XCC', '1999')).code).toBe('unknown-observation')
    const found = faultOf(() => selected(reference('XAA>XCC', '2016-13', 9), names()))
    expect([found.code, found.found, found.at]).toEqual(['no-such-date', '"2016-13"', 9])
  })
})

describe('fieldOf', () => {
  const field = (key: string, period: string, rows: readonly string[] = YEARS) => {
    const { own, others } = fieldOf(reference(key, period), names(rows))
    return [own, ...others].map((group) => group.map(({ id }) => id.replace('sales:', '')))
  }

  it('is the own rows and those of every other object of the same subject, year by year', () => {
    expect(field('XAA>XDD', '2015/2018')).toEqual([
      ['XAA>XDD@2016'],
      ['XAA>XCC@2015', 'XAA>XCC@2016', 'XAA>XCC@2018'],
    ])
    expect(field('XBB>XCC', '2016')).toEqual([['XBB>XCC@2016']])
  })

  it('is one of subjects where there is no object', () => {
    expect(field('XAA', '2016', ['XBB@2016: 9', 'XAA@2016: 5', 'XCC>XAA@2016: 99'])).toEqual([
      ['XAA@2016'],
      ['XBB@2016'],
    ])
  })

  it('is refused for a key that has no row in the window', () => {
    expect(faultOf(() => field('XAA>XZZ', '2016')).code).toBe('unknown-observation')
    expect(faultOf(() => field('XAA>XDD', '2015')).found).toBe('none for "2015" (this key has none)')
  })
})

describe('periodOf', () => {
  it('is that of the reference, and none where none is written', () => {
    expect(periodOf(reference('XAA', '2016/2018'))?.text).toBe('2016/2018')
    expect(periodOf(reference('XAA', ''))).toBeNull()
  })
})
