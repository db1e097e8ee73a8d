import { describe, expect, it } from 'vitest'
import { Fault } from '../../pipeline/reason/expression.ts'
import { typeOf } from '../../pipeline/reason/infer.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { dimensionText } from '../../pipeline/reason/quantity-type.ts'
import { observation } from '../dossier.ts'
import { faultOf, holds, known, says, sold } from './world.ts'

const fleet = (row: string) => ({ ...sold(row), series: 'ships', measure: 'fleet' })

const names = known(
  [
    says('C1: 5'),
    says('C2: 5 US$', { measure: 'sales' }),
    says('C3: 5 US$', { measure: 'fleet' }),
    says('C4: 43 %', { measure: 'sales', base: 'exports' }),
    says('C5: 43 %', { measure: 'sales', base: 'imports' }),
  ],
  [
    ...['XAA>XCC@2015: 3', 'XAA>XCC@2016: 5', 'XBB>XCC@2016: 6'].map(sold),
    ...['XAA@2015: 3', 'XAA@2016: 5', 'XBB@2016: 6'].map(fleet),
    observation({ series: 'strength', measure: 'fleet', key: 'XAA', period: '2016', base: 'all', unit: '%' }),
    observation({ series: 'strength', measure: 'fleet', key: 'XAA', period: '2017', base: 'all', unit: '%' }),
  ],
)

const left = (expression: string) => parseAssertion(`${expression} = 1`).left

const type = (expression: string) => typeOf(left(expression), names)

const refusal = (expression: string): string => {
  const { code, at } = faultOf(() => type(expression))
  return `${code} at ${at}`
}

describe('typeOf', () => {
  it.each([
    ['30,000 people', 'people'],
    ['1.6 billion US$', 'usd'],
    ['43 %', 'ratio'],
    ['7.33 bbl/d', 'oil-flow'],
    ['C2 / C1', 'usd/people'],
    ['sum(C2, sales:XAA>XCC@2016)', 'usd'],
    ['max(C1, 30,000 people)', 'people'],
    ['mean(sales:*>XCC@2015/2016)', 'usd'],
    ['count(sales:*>XCC@2016)', 'count'],
    ['rank(sales:XAA>XCC@2016)', 'rank'],
  ])('of %s is in %s', (expression, dimension) => {
    expect(dimensionText(type(expression).dimension)).toBe(dimension)
  })

  it('of a total over all partners is the measure that totals them', () => {
    expect(type('sum(sales:*>XCC@2016)').measure).toBe('all-sales')
    expect(type('mean(sales:*>XCC@2015/2016)').measure).toBe('all-sales')
    expect(type('max(sales:*>XCC@2016)').measure).toBe('sales')
    expect(type('sum(sales:XAA>*@2016)').measure).toBe('sales')
  })

  it('of a list is named where all its parts have one name', () => {
    expect(type('max(C2, sales:XAA>XCC@2016)')).toMatchObject({ measure: 'sales', nature: 'flow' })
    expect(type('sum(sales:*>XCC@2016, C2)')).toMatchObject({ measure: null, nature: 'flow' })
  })

  it('of a window is about the window, not about the rows in it', () => {
    expect(type('sum(sales:XAA>XCC@2015/2016)').period?.text).toBe('2015/2016')
    expect(type('count(sales:XAA>XCC@2014/2018)').period?.text).toBe('2014/2018')
    expect(type('rank(sales:XAA>XCC@2015/2016)').period?.text).toBe('2015/2016')
  })
})

describe('typeOf refuses, at the column of the part', () => {
  it.each([
    ['C2 + C1', 'mixed-units at 5'],
    ['C2 - C1', 'mixed-units at 5'],
    ['C1 + 5', 'mixed-units at 5'],
    ['C2 * 2 + C1 * C2', 'mixed-units at 9'],
    ['sum(C2, 2 * C2, C1)', 'mixed-units at 16'],
    ['max(C1, C2)', 'mixed-units at 8'],
    ['min(2 people, 3 US$)', 'mixed-units at 14'],
    ['C1 + rank(sales:XAA>XCC@2016)', 'mixed-units at 5'],
  ])('%s: units that do not mix', (expression, expected) => {
    expect(refusal(expression)).toBe(expected)
  })

  it.each([
    ['sum(sales:XAA>XCC@2014/2016)', 'outside-series at 4'],
    ['2 * mean(sales:XAA>XCC@2015/2017)', 'outside-series at 9'],
    ['rank(sales:XAA>XCC@2014/2016)', 'outside-series at 5'],
  ])('%s: a period of which the series knows only a part', (expression, expected) => {
    expect(refusal(expression)).toBe(expected)
  })

  it.each([
    ['sum(ships:XBB@2015/2016)', 'stock-over-time at 4'],
    ['mean(ships:XBB@2015/2016)', 'stock-over-time at 5'],
  ])('%s: one level of a stock for several years', (expression, expected) => {
    expect(refusal(expression)).toBe(expected)
  })

  it('says what the series covers', () => {
    const { expected, found } = faultOf(() => type('sum(sales:XAA>XCC@2014/2016)'))
    expect(expected).toBe('a period inside what sales covers, 2015-01-01 to 2016-12-31')
    expect(found).toBe('"2014/2016"')
  })

  it.each([
    ['C2 + C3', 'stock-with-flow at 5'],
    ['C3 - C2', 'stock-with-flow at 5'],
    ['sum(C2, sales:XAA>XCC@2016, ships:XAA@2016)', 'stock-with-flow at 28'],
    ['max(ships:XAA@2016, 2 * C2)', 'stock-with-flow at 20'],
  ])('%s: a stock with a flow', (expression, expected) => {
    expect(refusal(expression)).toBe(expected)
  })

  it('and says which side is which, whichever it is', () => {
    const [one, other] = ['C2 + C3', 'C3 + C2'].map((source) => faultOf(() => type(source)))
    expect(one?.expected).toMatch(/the left is a flow \(an amount over a period\)$/)
    expect(one?.found).toMatch(/^a stock \(a level at one time\) on the right/)
    expect(other?.expected).toMatch(/the left is a stock/)
    expect(other?.found).toMatch(/^a flow/)
  })

  it.each([
    ['C4 + C5', 'mixed-shares at 5'],
    ['1 - C4 - C5', 'accepted'],
    ['sum(C4, C4, C5)', 'mixed-shares at 12'],
    ['max(C4, C5)', 'accepted'],
    ['C4 - C4', 'accepted'],
  ])('%s: shares of different wholes added (%s)', (expression, expected) => {
    if (expected === 'accepted') expect(() => type(expression)).not.toThrow()
    else expect(refusal(expression)).toBe(expected)
  })

  it('a stock summed over several periods, but not over several keys', () => {
    expect(refusal('C3 + sum(ships:XAA@2015/2016)')).toBe('stock-over-time at 9')
    expect(refusal('mean(ships:XAA@2015/2016)')).toBe('stock-over-time at 5')
    expect(refusal('sum(C3, ships:*@2015/2016)')).toBe('stock-over-time at 8')
    expect(type('sum(ships:*@2016)').nature).toBe('stock')
    expect(type('max(ships:XAA@2015/2016)').nature).toBe('stock')
    expect(type('sum(strength:XAA@2016/2017)').base).toBe('all')
  })

  it.each([
    ['2015/..', 'open-period at 10'],
    ['', 'open-period at 10'],
    ['2015-13', 'no-such-date at 10'],
  ])('a mean over a period without both ends: "%s"', (when, expected) => {
    expect(refusal(`C2 + mean(sales:XAA>XCC@${when})`)).toBe(expected)
  })

  it('what nobody knows, and names the nearest', () => {
    const fault = faultOf(() => type('C2 + c2'))
    expect([fault.code, fault.at, fault.found]).toEqual(['unknown-claim', 5, '"c2" (did you mean "C2"?)'])
    expect(refusal('C2 + sale:XAA>XCC@2016')).toBe('unknown-series at 5')
    expect(refusal('C2 + sales:XAA>XCC@1999')).toBe('unknown-observation at 5')
    expect(refusal('C2 + sum(sales:XZZ>XCC@2016)')).toBe('unknown-observation at 9')
    expect(refusal('C2 + max(C2, C9)')).toBe('unknown-claim at 13')
  })

  it('a division by a written zero', () => {
    expect(refusal('C2 + C2 / 0')).toBe('division-by-zero at 10')
    expect(refusal('C2 / 0.00 million')).toBe('division-by-zero at 5')
    expect(refusal('C2 / -0')).toBe('division-by-zero at 5')
  })
})

describe('the two sides of a comparison', () => {
  it.each([
    ['C1 = C2', 'people', 'usd (US$ at current prices)', 5],
    ['C1 = 5', 'people', 'ratio (a share or a bare number)', 5],
    ['C1 * 2 = (C2 + C2)', 'people', 'usd (US$ at current prices)', 10],
    ['C1 * C2 = C1', 'people·usd', 'people', 10],
  ])('%s are not in two units', (asserts, on, off, at) => {
    const fault = faultOf(() => holds(asserts, ['C1: 5', 'C2: 5 US$']))
    expect(fault).toBeInstanceOf(Fault)
    expect([fault.code, fault.at]).toEqual(['mixed-units', at])
    expect(fault.expected).toBe(`one unit on both sides: the left is in ${on}`)
    expect(fault.found).toBe(`${off} on the right; they cannot be added or compared`)
  })
})
