import { describe, expect, it } from 'vitest'
import { UNSPECIFIED } from '../../pipeline/model/claim.ts'
import { show } from '../model/samples.ts'
import { faultOf, known, says, sold } from './world.ts'

const rows = [sold('XAA@2016: 3'), sold('XAA@2017: 4')]
const names = known(
  [says('C012: 43 %', { base: 'spending', measure: 'orders', period: '2012' }), says('C100: 5')],
  rows,
)

describe('knownFrom', () => {
  it('knows a claim as a typed quantity', () => {
    const { interval, type } = names.claim('C012', 0)
    expect(show(interval)).toBe('[17/40, 87/200)')
    expect(type).toMatchObject({ dimension: {}, measure: 'orders', base: 'spending', literal: false })
    expect(type.period?.text).toBe('2012')
  })

  it('gives a claim without a base none', () => {
    expect(names.claim('C100', 0).type).toMatchObject({ dimension: { people: 1 }, base: null, period: null })
  })

  it('gives a claim of which nobody has said what it counts no measure, so that any of its dimension may meet it', () => {
    const unnamed = known([says('C1: 43 %', { measure: UNSPECIFIED, base: UNSPECIFIED })], rows)
    expect(unnamed.claim('C1', 0).type).toMatchObject({
      dimension: {},
      measure: null,
      base: null,
      nature: 'none',
    })
  })

  it('knows the observations of a series in their order', () => {
    expect(names.observations('sales', 0).map(({ id, key }) => [id, key])).toEqual([
      ['sales:XAA@2016', 'XAA'],
      ['sales:XAA@2017', 'XAA'],
    ])
    expect(names.observations('sales', 0)[0]?.quantity.type.dimension).toEqual({ usd: 1 })
  })

  it('finds one observation by its name', () => {
    const found = names.observation('sales:XAA@2017')
    expect([found?.id, found?.series, found?.key, found?.period?.text]).toEqual([
      'sales:XAA@2017',
      'sales',
      'XAA',
      '2017',
    ])
    expect(names.observation('sales:XAA@2018')).toBeUndefined()
    expect(names.observation('sales')).toBeUndefined()
  })

  it('takes from the measures whether a stock or a flow is counted', () => {
    expect(names.observation('sales:XAA@2016')?.quantity.type.nature).toBe('flow')
    expect(names.claim('C100', 0).type.nature).toBe('stock')
    expect(names.claim('C012', 0).type.nature).toBe('none')
  })

  it('knows which measure totals another, over which side', () => {
    expect(names.totalOf('sales', 'subject')).toBe('all-sales')
    expect(names.totalOf('sales', 'object')).toBeUndefined()
    expect(names.totalOf('orders', 'subject')).toBeUndefined()
  })
})

describe('an unknown name', () => {
  it.each([
    ['C021', '"C021" (did you mean "C012"?)'],
    ['toString', '"toString"'],
    ['__proto__', '"__proto__"'],
  ])('of a claim, %s, is refused at its place', (id, found) => {
    const fault = faultOf(() => names.claim(id, 7))
    expect([fault.code, fault.expected, fault.found, fault.at]).toEqual([
      'unknown-claim',
      'a known claim',
      found,
      7,
    ])
  })

  it('of a series is refused with the nearest one', () => {
    const fault = faultOf(() => names.observations('sale', 9))
    expect([fault.code, fault.found, fault.at]).toEqual([
      'unknown-series',
      '"sale" (did you mean "sales"?)',
      9,
    ])
    expect(faultOf(() => names.observations('populations', 0)).found).toBe('"populations"')
  })

  it('is told from a claim that states no figure', () => {
    const fault = faultOf(() => known([says('none', { claim: 'C1', amount: '' })]).claim('C1', 3))
    expect([fault.code, fault.found, fault.at]).toEqual(['no-figure', 'C1, which states none', 3])
  })
})
