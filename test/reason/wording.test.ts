import { describe, expect, it } from 'vitest'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { printedWords, wording } from '../../pipeline/reason/wording.ts'
import { says, sold } from './world.ts'

const claims = new Map(
  [
    says('C1: 1.6', { unit: 'US$', scale: 'billion' }),
    says('C2: 43 %', { hedge: 'about' }),
    says('C3: 30,000', { hedge: 'over' }),
  ].map((row) => [row.claim, row]),
)
const words = printedWords(claims, [sold('XAA>XBB@2016: 5')])

const said = (expression: string): string => wording(parseAssertion(`${expression} = 0`).left, words)

describe('wording', () => {
  it.each([
    ['C1 / C2', 'US$1.6 billion ÷ about 43%'],
    ['C3', 'over 30,000 people'],
    ['2 * C1', '2 × US$1.6 billion'],
    ['1.60', '1.60'],
    ['sales:XAA>XBB@2016', 'US$5'],
    ['sum(sales:XAA>XBB@2016/2020)', 'the sum for XAA to XBB, 2016–2020'],
    ['sum(sales:*>XBB@2016-04)', 'the sum for all to XBB, April 2016'],
    ['sum(sales:XAA@2015/..)', 'the sum for XAA, from 2015'],
    ['rank(sales:XAA>XBB@2016)', 'the rank of XBB among all, 2016'],
    ['rank(sales:XAA@2016)', 'the rank of XAA among all, 2016'],
    ['rank(sales:XAA@)', 'the rank of XAA among all'],
    ['count(sales:*>XBB@2016)', 'the number listed for all to XBB, 2016'],
    ['mean(sales:XAA>XBB@2016/2020)', 'the yearly mean for XAA to XBB, 2016–2020'],
    ['max(sales:XAA>XBB@2016/2020)', 'the largest for XAA to XBB, 2016–2020'],
    ['min(sales:XAA@)', 'the smallest for XAA'],
    ['max(C1, 2 * C1)', 'the largest of US$1.6 billion, 2 × US$1.6 billion'],
    ['sum(C1, sales:XAA>XBB@2016)', 'the sum of US$1.6 billion, US$5'],
    ['min(C3)', 'the smallest of over 30,000 people'],
    ['30,000 people', '30,000 people'],
    ['1.6 billion US$', 'US$1.6 billion'],
    ['43 %', '43%'],
    ['5 million', '5 million'],
    ['-.5', '-.5'],
    ['7.33 bbl/d', '7.33 barrels a day'],
  ])('puts %s as "%s"', (expression, expected) => {
    expect(said(expression)).toBe(expected)
  })

  it.each([
    ['1 - (2 - 3)', '1 − (2 − 3)'],
    ['1 - 2 - 3', '1 − 2 − 3'],
    ['(1 + 2) * 3', '(1 + 2) × 3'],
    ['3 * (1 + 2)', '3 × (1 + 2)'],
    ['1 + 2 * 3', '1 + 2 × 3'],
    ['1 / (2 * 3)', '1 ÷ (2 × 3)'],
    ['1 / 2 * 3', '1 ÷ 2 × 3'],
  ])('puts brackets where the order needs them: %s is %s', (expression, expected) => {
    expect(said(expression)).toBe(expected)
  })

  it('falls back on the name of what it does not know', () => {
    expect(said('C9 + sales:XAA@1999')).toBe('C9 + sales:XAA@1999')
    expect(said('sum(sales:XAA@2016-13)')).toBe('the sum for XAA, 2016-13')
  })
})
