import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../pipeline/model/interval.ts'
import { intervalText } from '../../pipeline/model/interval-text.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { leftByRelation } from '../../pipeline/reason/left-by-relation.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { known, says, sold } from './world.ts'

const ROWS = ['XAA@2016: 40.0', 'XBB@2016: 10.0', 'XCC@2016: 2.5']

/** What is left of a claim of US$7, whose own figure must not matter. */
const left = (asserts: string, rows: readonly string[] = ROWS): string => {
  const interval = leftByRelation('C1', parseAssertion(asserts), known([says('C1: 7 US$')], rows.map(sold)))
  return interval === null ? 'nothing' : intervalText(interval, 'count')
}

describe('what one relation leaves a claim', () => {
  it('is the other side of an equality, whichever side the claim is on', () => {
    expect(left('C1 = sales:XAA@2016')).toBe('39.95–40.05')
    expect(left('sales:XAA@2016 = C1')).toBe('39.95–40.05')
  })

  it('is found inside sums, products and quotients too', () => {
    expect(left('C1 + sales:XBB@2016 = sales:XAA@2016')).toBe('29.90–30.10')
    expect(left('sales:XAA@2016 - C1 = sales:XBB@2016')).toBe('29.90–30.10')
    expect(left('C1 * 4 = sales:XAA@2016')).toBe('9.988–10.012')
    expect(left('C1 / 4 = sales:XBB@2016')).toBe('39.80–40.20')
  })

  it('has one end where the relation is an order, and none but zero below', () => {
    expect(left('C1 <= sales:XBB@2016')).toBe('0–10')
    expect(left('sales:XBB@2016 >= C1')).toBe('0–10')
    expect(left('C1 > sales:XBB@2016')).toBe('more than 9.95')
  })

  it('is nothing where the others leave no value', () => {
    expect(left('C1 + sales:XAA@2016 = sales:XBB@2016')).toBe('nothing')
  })

  it('holds whatever value makes the relation true', () => {
    const value = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(value, value, (claimed, other) => {
        const rows = [`XAA@2016: ${claimed + other}`, `XBB@2016: ${other}`].map(sold)
        const assertion = parseAssertion('C1 = sales:XAA@2016 - sales:XBB@2016')
        const interval = leftByRelation('C1', assertion, known([says('C1: 7 US$')], rows))
        expect(interval !== null && contains(interval, rational(claimed))).toBe(true)
      }),
    )
  })
})
