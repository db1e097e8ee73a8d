import { describe, expect, it } from 'vitest'
import { evaluate } from '../../pipeline/reason/evaluate.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
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

describe('sum, max and min of a series', () => {
  it.each([
    ['sum(sales:XAA>XCC@2016)', '[19/2, 21/2)'],
    ['sum(sales:XAA>XCC@2016/2018)', '[29, 31)'],
    ['sum(sales:*>XCC@2016)', '[14, 16)'],
    ['sum(sales:*>*@2016)', '[227/2, 233/2)'],
    ['sum(sales:XAA>XCC@2016, sales:XAA>XDD@2016)', '[109, 111)'],
    ['sum(sales:XAA>XCC@2016/2018, 70 US$)', '[99, 101)'],
    ['max(sales:XAA>XCC@2015/2018)', '[39/2, 41/2)'],
    ['min(sales:XAA>XCC@2015/2018)', '[1/2, 3/2)'],
    ['max(sales:*>XCC@2016, 10.2 US$)', '[51/5, 21/2)'],
    ['min(sales:XAA>*@2016) - max(sales:XBB>*@2016)', '(4, 6)'],
  ])('%s is %s: of every row inside the window, missing years adding nothing', (expression, expected) => {
    expect(value(expression, YEARS)).toBe(expected)
  })

  it('adds the same sum up to the same thing, however it is written', () => {
    const sums = ['sum(sales:*>XCC@2016)', 'sales:XBB>XCC@2016 + sales:XAA>XCC@2016']
    expect(sums.map((sum) => value(`${sums[0]} - (${sum})`, YEARS))).toEqual(['(-2, 2)', '(-2, 2)'])
    expect(
      sums.map((sum) => left(`${sum} = sum(sales:XAA>XCC@2016, sales:XBB>XCC@2016)`, [], YEARS).type),
    ).toMatchObject([{ measure: 'all-sales' }, { measure: 'sales' }])
  })
})

describe('mean', () => {
  it('is the sum over the calendar years of the window, whether they have a row or not', () => {
    expect(value('mean(sales:XAA>XCC@2015/2018)', YEARS)).toBe('[59/8, 65/8)')
    expect(value('mean(sales:XAA>XCC@2016)', YEARS)).toBe('[19/2, 21/2)')
    expect(value('mean(sales:*>XCC@2016/2017)', YEARS)).toBe('[7, 8)')
  })
})

describe('count', () => {
  it('is the number of keys that have a row in the window, exactly', () => {
    expect(value('count(sales:*>XCC@2015/2018)', YEARS)).toBe('[2, 2]')
    expect(value('count(sales:*>XCC@2015)', YEARS)).toBe('[1, 1]')
    expect(value('count(sales:*>*@2016)', YEARS)).toBe('[3, 3]')
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
    const of = (key: string): string => {
      const { left: node } = parseAssertion(`rank(sales:${key}@2016) = 1`)
      return show(evaluate(node, known([], rows)).interval)
    }
    expect([of('XAA>XB'), of('XAA>XC')]).toEqual(['[1, 1]', '[1, 2]'])
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
})
