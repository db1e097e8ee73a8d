import { describe, expect, it } from 'vitest'
import {
  combine,
  differ,
  dimensionText,
  LITERAL,
  periodsDiffer,
  type QuantityType,
  sameDimension,
  simple,
} from '../../pipeline/reason/quantity-type.ts'
import { period } from '../dossier.ts'
import { orders, spending, type } from './types.ts'

const share = type({ dimension: {}, measure: 'orders', base: 'spending' })

const named = ({ dimension, measure, base }: QuantityType): string =>
  `${measure ?? 'unnamed'}${base === null ? '' : ` of ${base}`} in ${dimensionText(dimension)}`

describe('combine', () => {
  it.each([
    ['*', share, spending, 'orders in usd'],
    ['*', spending, share, 'orders in usd'],
    ['/', orders, share, 'spending in usd'],
    ['/', orders, spending, 'orders of spending in ratio'],
    ['+', orders, orders, 'orders in usd'],
    ['-', share, share, 'orders of spending in ratio'],
  ] as const)('knows what part, share and whole make: %s %o', (operator, a, b, expected) => {
    expect(named(combine(operator, a, b))).toBe(expected)
  })

  it.each([
    ['+', orders, spending, 'unnamed in usd'],
    ['*', orders, spending, 'unnamed in usd^2'],
    ['*', share, orders, 'unnamed in usd'],
    ['*', share, share, 'unnamed in ratio'],
    ['*', share, type({ dimension: {}, measure: 'spending', base: 'output' }), 'unnamed in ratio'],
    ['*', type({ dimension: {}, measure: 'spending', base: 'output' }), share, 'unnamed in ratio'],
    ['/', spending, share, 'unnamed in usd'],
    ['/', share, spending, 'unnamed in 1/usd'],
    ['/', orders, type({ dimension: { people: 1 }, measure: 'population' }), 'unnamed in usd/people'],
  ] as const)('gives no name to what no measure is: %s %o', (operator, a, b, expected) => {
    expect(named(combine(operator, a, b))).toBe(expected)
  })

  it('lets a bare number change nothing', () => {
    expect(combine('*', LITERAL, orders)).toEqual(orders)
    expect(combine('*', share, LITERAL)).toEqual(share)
    expect(combine('/', orders, LITERAL)).toEqual(orders)
    expect(combine('+', LITERAL, LITERAL)).toEqual(LITERAL)
  })

  it('takes no name from a number divided by a quantity', () => {
    expect(combine('/', LITERAL, orders)).toMatchObject({
      dimension: { usd: -1 },
      measure: null,
      literal: false,
    })
  })

  it('cancels what is above and below', () => {
    const rate = combine('/', orders, type({ dimension: { people: 1 }, measure: 'population' }))
    const back = combine('*', rate, type({ dimension: { people: 1 }, measure: 'population' }))
    expect(back.dimension).toEqual({ usd: 1 })
  })

  it('speaks of the period from the first day to the last of both', () => {
    const joined = (a: string, b: string): string | undefined =>
      combine('+', type({ period: period(a) }), type({ period: period(b) })).period?.text
    expect(joined('2012', '2012')).toBe('2012')
    expect(joined('2012', '')).toBe('2012')
    expect(joined('', '2012')).toBe('2012')
    expect(joined('2014', '2012-04')).toBe('2012-04-01/2014-12-31')
    expect(joined('2012', '2014/..')).toBe('2012-01-01/..')
    expect(joined('', '')).toBeUndefined()
  })
})

describe('dimensionText', () => {
  it.each([
    [{}, 'ratio'],
    [{ usd: 1 }, 'usd'],
    [{ people: 1, area: -1 }, 'people/area'],
    [{ usd: 2 }, 'usd^2'],
    [{ usd: -1 }, '1/usd'],
    [{ tiv: 1, azn: 1, usd: -2, area: -1 }, 'azn·tiv/area·usd^2'],
  ])('of %j is %s', (dimension, expected) => {
    expect(dimensionText(dimension)).toBe(expected)
  })

  it('does not depend on the order of the powers', () => {
    const [a, b] = [type({ dimension: { usd: 1, area: -1 } }), type({ dimension: { area: -1, usd: 1 } })]
    expect(sameDimension(a, b)).toBe(true)
    expect(sameDimension(a, orders)).toBe(false)
    expect(sameDimension(type({ dimension: simple('ratio') }), LITERAL)).toBe(true)
  })
})

describe('differ', () => {
  it('is true of two named quantities of different measure or base', () => {
    expect(differ(orders, spending)).toBe(true)
    expect(differ(share, type({ ...share, base: 'imports' }))).toBe(true)
    expect(differ(share, type({ ...share, base: null }))).toBe(true)
  })

  it('is false of the same, and where one has no name', () => {
    expect(differ(orders, type({ period: period('2012') }))).toBe(false)
    expect(differ(orders, type({ measure: null }))).toBe(false)
    expect(differ(LITERAL, orders)).toBe(false)
  })
})

describe('periodsDiffer', () => {
  it('is true of two periods without a common day', () => {
    const at = (text: string): QuantityType => type({ period: period(text) })
    expect(periodsDiffer(at('2012'), at('2013'))).toBe(true)
    expect(periodsDiffer(at('2012'), at('2012-04'))).toBe(false)
    expect(periodsDiffer(at('2012'), at(''))).toBe(false)
  })
})

describe('the nature of a sum', () => {
  const natured = (nature: QuantityType['nature']): QuantityType => type({ nature })

  it('is that of both sides where they agree, and none where they do not', () => {
    const sum = (a: QuantityType['nature'], b: QuantityType['nature']) =>
      combine('+', type({ nature: a, measure: 'exports' }), natured(b)).nature
    expect([sum('flow', 'flow'), sum('stock', 'stock')]).toEqual(['flow', 'stock'])
    expect([sum('flow', 'none'), sum('none', 'stock')]).toEqual(['none', 'none'])
  })

  it('is not told of products and quotients of two quantities', () => {
    expect(combine('*', natured('flow'), natured('flow')).nature).toBe('none')
    expect(combine('/', natured('flow'), type({ dimension: { people: 1 } })).nature).toBe('none')
    expect(combine('*', natured('flow'), LITERAL).nature).toBe('flow')
  })
})
