import { describe, expect, it } from 'vitest'
import { rank } from '../../pipeline/reason/series-functions.ts'
import { observation } from '../dossier.ts'
import { show } from '../model/samples.ts'
import { faultOf, known, left, value } from './world.ts'

const YEARS = [
  'XAA>XCC@2015: 1',
  'XAA>XCC@2016: 10',
  'XAA>XCC@2018: 20',
  'XBB>XCC@2016: 5',
  'XAA>XDD@2016: 100',
]

const fault = (expression: string, rows: readonly string[] = YEARS) => faultOf(() => value(expression, rows))

describe('series:key@period', () => {
  it('is the one observation of that very key and period', () => {
    expect(value('sales:XAA>XCC@2016', YEARS)).toBe('[19/2, 21/2)')
    expect(value('sales:XAA@', ['XAA@: 7'])).toBe('[13/2, 15/2)')
  })

  it('is refused where there is none, with the periods that there are', () => {
    const found = fault('sales:XAA>XCC@2017')
    expect(found.code).toBe('unknown-observation')
    expect(found.expected).toBe('an observation of sales for XAA>XCC')
    expect(found.found).toBe('none for "2017" (it has 2015, 2016, 2018)')
    expect(fault('sales:XZZ@2016').found).toBe('none for "2016" (this key has none)')
  })

  it('lists eight periods at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => `XAA@200${index}: 1`)
    expect(fault('sales:XAA@2016', many).found).toMatch(/\(it has 2000, .*, 2007, …\)$/)
  })
})

describe('sum', () => {
  it.each([
    ['sales:XAA>XCC@2016/2018', '[29, 31)'],
    ['sales:XAA>XCC@2015/2018', '[59/2, 65/2)'],
    ['sales:*>XCC@2016', '[14, 16)'],
    ['sales:XAA>*@2016', '[109, 111)'],
    ['sales:*>*@2016', '[227/2, 233/2)'],
    ['sales:XAA>XCC@2016/..', '[29, 31)'],
    ['sales:XAA>XCC@201X', '[59/2, 65/2)'],
  ])('of %s adds the rows inside the window, missing years adding nothing: %s', (reference, expected) => {
    expect(value(`sum(${reference})`, YEARS)).toBe(expected)
  })

  it('leaves out rows that reach beyond the window', () => {
    expect(value('sum(sales:XAA@2016)', ['XAA@2016-04: 3', 'XAA@2015/2016: 50', 'XAA@2016/2017: 70'])).toBe(
      '[5/2, 7/2)',
    )
  })

  it('lets * stand for one partner, not for both sides, and takes other signs as they are', () => {
    expect(value('sum(sales:XA.@2016)', ['XA.@2016: 3', 'XAB@2016: 50'])).toBe('[5/2, 7/2)')
    expect(fault('sum(sales:*@2016)').code).toBe('unknown-observation')
  })

  it('is a total of its own measure where a measure totals it, and speaks of the window', () => {
    const { type, from } = left('sum(sales:*>XCC@2016/2018) = sales:XAA>XCC@2016', [], YEARS)
    expect([type.measure, type.period?.text]).toEqual(['all-sales', '2016/2018'])
    expect(from).toEqual(['sales:XAA>XCC@2016', 'sales:XAA>XCC@2018', 'sales:XBB>XCC@2016'])
    expect(left('sum(sales:XAA>*@2016) = sales:XAA>XCC@2016', [], YEARS).type.measure).toBe('sales')
  })

  it('is refused where no row fits or the window is no date', () => {
    expect(fault('sum(sales:XAA>XCC@1999)').code).toBe('unknown-observation')
    const found = fault('sum(sales:XAA>XCC@2016-13)')
    expect([found.code, found.found]).toEqual(['no-such-date', '"2016-13"'])
  })
})

describe('rank', () => {
  const place = (key: string, ...amounts: string[]): string =>
    value(
      `rank(sales:XAA>${key}@2016)`,
      amounts.map((amount, index) => `XAA>X${'BCDE'[index]}@2016: ${amount}`),
    )

  it('counts from the largest', () => {
    expect(place('XB', '30', '20', '10')).toBe('[1, 1]')
    expect(place('XC', '30', '20', '10')).toBe('[2, 2]')
    expect(place('XD', '30', '20', '10')).toBe('[3, 3]')
  })

  it('leaves open the order of figures that round to the same digits', () => {
    expect(place('XB', '30', '30', '10')).toBe('[1, 2]')
    expect(place('XD', '10.2', '30', '10')).toBe('[2, 3]')
    expect(place('XB', '30', '30', '30')).toBe('[1, 3]')
  })

  it('tells apart figures whose roundings only touch', () => {
    expect(place('XC', '31', '30')).toBe('[2, 2]')
    expect(place('XB', '31', '30')).toBe('[1, 1]')
  })

  it('gives figures that can be equal the better place of the two', () => {
    const sales = { series: 'sales', measure: 'sales', unit: 'US$', period: '2016' }
    const rows = [
      observation({ ...sales, key: 'XAA>XB', amount: '20', amount_to: '30' }),
      observation({ ...sales, key: 'XAA>XC', amount: '10', amount_to: '20' }),
    ]
    const place = (key: string): string =>
      show(rank({ type: 'series', series: 'sales', key, period: '2016', at: 0 }, known([], rows)).interval)
    expect([place('XAA>XB'), place('XAA>XC')]).toEqual(['[1, 1]', '[1, 2]'])
  })

  it('adds up the years of the window first', () => {
    expect(value('rank(sales:XAA>XCC@2015/2018)', YEARS)).toBe('[2, 2]')
    expect(value('rank(sales:XAA>XDD@2015/2018)', YEARS)).toBe('[1, 1]')
  })

  it('ranks the object among those of its own subject, or subjects where there is no object', () => {
    expect(value('rank(sales:XBB>XCC@2016)', YEARS)).toBe('[1, 1]')
    expect(value('rank(sales:XAA@2016)', ['XAA@2016: 5', 'XBB@2016: 9', 'XCC>XAA@2016: 99'])).toBe('[2, 2]')
  })

  it('is a rank, compared with ranks alone', () => {
    const { type } = left('rank(sales:XAA>XCC@2016) = C1', ['C1: 2 rank'], YEARS)
    expect(type).toMatchObject({ dimension: { rank: 1 }, base: null, measure: 'sales' })
    expect(faultOf(() => left('rank(sales:XAA>XCC@2016) = C1', ['C1: 2 count'], YEARS)).code).toBe(
      'mixed-units',
    )
  })

  it('is refused for a key that has no row in the window', () => {
    expect(fault('rank(sales:XAA>XZZ@2016)').code).toBe('unknown-observation')
  })
})
