import { describe, expect, it } from 'vitest'
import { evaluateAssertion } from '../../pipeline/reason/evaluate.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { printedWords, sidesInWords, wording } from '../../pipeline/reason/wording.ts'
import { known, says, sold } from './world.ts'

const claims = new Map(
  [
    says('C1: 1.6', { unit: 'US$', scale: 'billion', measure: 'sales' }),
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

describe('both sides of a comparison', () => {
  const sides = (asserts: string, amount: string, scale: 'million' | 'billion') => {
    const row = { ...sold(`XAA>XBB@2016: ${amount}`), scale }
    const assertion = parseAssertion(asserts)
    const of = evaluateAssertion(assertion, known([...claims.values()], [row]))
    const { left, right } = sidesInWords(assertion, of, printedWords(claims, [row]))
    return [left, right]
  }
  const SALES = 'sales:XAA>XBB@2016'

  it('stand in one scale: the published figure in that of the article, or of what is computed', () => {
    expect(sides(`C1 = ${SALES}`, '3,246.12', 'million')).toEqual(['US$1.6 billion', 'US$3.24612 billion'])
    expect(sides(`C1 / 2 = ${SALES}`, '0.9', 'billion')).toEqual(['US$1.6 billion ÷ 2', 'US$900 million'])
    expect(sides(`${SALES} = C1`, '3,700', 'million')).toEqual(['US$3.7 billion', 'US$1.6 billion'])
  })

  it('stay as printed where they are of one scale, or only part of a side', () => {
    expect(sides(`C1 = ${SALES}`, '3.10', 'billion')).toEqual(['US$1.6 billion', 'US$3.10 billion'])
    expect(sides(`C1 = ${SALES} + ${SALES}`, '800', 'million')).toEqual([
      'US$1.6 billion',
      'US$800 million + US$800 million',
    ])
    expect(sides(`${SALES} = ${SALES}`, '800', 'million')).toEqual(['US$800 million', 'US$800 million'])
  })
})
