import { describe, expect, it } from 'vitest'
import { restsOn } from '../../pipeline/reason/evaluate.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { faultOf, holds, known, says, sold, value } from './world.ts'

describe('arithmetic on figures', () => {
  it.each([
    ['C1 + C2 + C3 + C4 = C5', ['6', '6', '16', '11', '38'], true],
    ['C1 + C2 + C3 + C4 = C5', ['6', '6', '16', '11', '36'], false],
    ['sum(C1, C2, C3, C4) = C5', ['6', '6', '16', '11', '38'], true],
    ['sum(C1, C2, C3, C4) = C5', ['6', '6', '16', '11', '36'], false],
    ['C1 - C2 = C3', ['10', '4', '5'], true],
    ['C1 - C2 = C3', ['10', '4', '4'], false],
    ['C1 / 2 = C2', ['9', '4'], true],
    ['C1 / 2 = C2', ['9', '3'], false],
    ['max(C1, C2, C3) = C4', ['9', '4', '7', '9'], true],
    ['max(C1, C2, C3) = C4', ['9', '4', '7', '7'], false],
    ['min(C1, C2) > C3', ['9', '4', '4'], true],
    ['min(C1, C2) > C3', ['9', '4', '5'], false],
  ])('%s of %j can hold: %s', (asserts, amounts, expected) => {
    expect(
      holds(
        asserts,
        amounts.map((amount, index) => `C${index + 1}: ${amount}`),
      ),
    ).toBe(expected)
  })

  it('finds a whole from a part and its share', () => {
    const whole = ['C1: 1.6 US$', 'C2: 43 %']
    expect(holds('C1 / C2 = C3', [...whole, 'C3: 3.7 US$'])).toBe(true)
    expect(holds('C1 / C2 = C3', [...whole, 'C3: 4.0 US$'])).toBe(false)
  })

  it('keeps the digits of a number exact, in its scale and unit', () => {
    expect(value('1.60 + 0.4', [])).toBe('[2, 2]')
    expect(value('1 / 3', [])).toBe('[1/3, 1/3]')
    expect(value('-.5', [])).toBe('[-1/2, -1/2]')
    expect(value('1.6 billion US$', [])).toBe('[1600000000, 1600000000]')
    expect(value('43 %', [])).toBe('[43/100, 43/100]')
    expect(value('2 year + 1 month', [])).toBe('[25, 25]')
    expect(value('150 ha', [])).toBe('[3/2, 3/2]')
  })

  it('lets a claim stand beside a number with its unit', () => {
    expect(holds('C1 = 30,000 people', ['C1: 29,800'])).toBe(false)
    expect(holds('C1 < 30,000 people', ['C1: 29,800'])).toBe(true)
    expect(holds('C1 = 0.43', ['C1: 43 %'])).toBe(true)
    expect(holds('C1 = 1 - 57 %', ['C1: 43 %'])).toBe(true)
    expect(holds('C1 = 0.44', ['C1: 43 %'])).toBe(false)
  })

  it('knows what appears twice as one thing where it is one part of the expression', () => {
    expect(holds('C1 - C2 = C1 - C2', ['C1: 5', 'C2: 3'])).toBe(true)
    expect(holds('C1 - C2 < C1 - C2', ['C1: 5', 'C2: 3'])).toBe(false)
    expect(holds('C1 + C2 < C2 + C1', ['C1: 5', 'C2: 3'])).toBe(false)
    expect(holds('C1 > C1', ['C1: 5'])).toBe(false)
    expect(holds('C1 >= C1', ['C1: 5'])).toBe(true)
  })
})

describe('a division by zero', () => {
  it('is refused at the divisor where it is written, and before a figure that can only be zero', () => {
    const fault = faultOf(() => holds('C1 / 0 = C1', ['C1: 5']))
    expect([fault.code, fault.found, fault.at]).toEqual(['division-by-zero', 'exactly 0', 5])
    const [computed, counted] = ['C1 + C2 / (3 - 3) = C1', 'C2 = C1 / C3'].map((asserts) =>
      faultOf(() => holds(asserts, ['C1: 5', 'C2: 5', 'C3: 0 count'])),
    )
    expect([computed?.code, computed?.at]).toEqual(['division-by-zero', 0])
    expect([counted?.code, counted?.at]).toEqual(['division-by-zero', 5])
  })

  it('is none where the divisor only rounds to it', () => {
    expect(holds('C1 / C2 = 1000', ['C1: 5', 'C2: 0'])).toBe(true)
    expect(holds('C1 / C2 = -1000', ['C1: 5', 'C2: 0'])).toBe(true)
  })

  it('leaves the gap between quotients of either sign to the network, which sees it', () => {
    expect(value('C1 / C2', [], ['C1: 5', 'C2: 0'])).toBe('(, )')
    expect(holds('C1 / C2 = 5', ['C1: 5', 'C2: 0'])).toBe(true)
  })
})

describe('a sum divided by a sum that holds it', () => {
  const rows = ['XAA>XCC@2016: 10', 'XBB>XCC@2016: 30']

  it('is a share between what its own rows allow, not the quotient of two unrelated intervals', () => {
    expect(value('sum(sales:XAA>XCC@2016) / sum(sales:*>XCC@2016)', rows)).toBe('(19/80, 21/80)')
    expect(value('sum(sales:XAA>XCC@2016) / (sum(sales:*>XCC@2016) + 0 * sales:XAA>XCC@2016)', rows)).toBe(
      '(19/82, 7/26)',
    )
    expect(value('C1 / (C2 + C1)', [], ['C1: 10', 'C2: 30'])).toBe('(19/80, 21/80)')
  })

  it('is an ordinary quotient where the sums do not hold each other', () => {
    expect(value('sum(sales:XAA>XCC@2016) / sum(sales:XBB>XCC@2016)', rows)).toBe('(19/61, 21/59)')
    expect(value('C1 / (C1 + C1 + C2)', [], ['C1: 10', 'C2: 30'])).toBe('(19/103, 21/97)')
  })

  it('is an ordinary quotient where some row could be negative', () => {
    expect(value('C1 / (C1 + C2)', [], ['C1: 10', 'C2: 0'])).toBe('(19/22, 7/6)')
  })
})

describe('restsOn', () => {
  const names = known(
    ['C1: 1 US$', 'C2: 3 US$'].map((row) => says(row)),
    ['XAA>XCC@2016: 2', 'XBB>XCC@2016: 5', 'XBB>XCC@2017: 6'].map(sold),
  )

  it.each([
    ['C2 + C1 = C2 * 2', ['C2', 'C1']],
    ['C1 + sales:XAA>XCC@2016 = 3 US$', ['C1', 'sales:XAA>XCC@2016']],
    ['C1 = max(sales:*>XCC@2016, C2)', ['C1', 'sales:XAA>XCC@2016', 'sales:XBB>XCC@2016', 'C2']],
    ['C1 < mean(sales:XBB>XCC@2016/2017)', ['C1', 'sales:XBB>XCC@2016', 'sales:XBB>XCC@2017']],
    ['count(sales:*>XCC@2017) = 1', ['sales:XBB>XCC@2017']],
    ['rank(sales:XAA>XCC@2016) = 1 rank', ['sales:XAA>XCC@2016']],
    ['sum(sales:*>XCC@2016) = sum(sales:XBB>XCC@2016)', ['sales:XAA>XCC@2016', 'sales:XBB>XCC@2016']],
  ])('names all that %s is computed from, once and in order', (asserts, expected) => {
    expect(restsOn(parseAssertion(asserts), names)).toEqual(expected)
  })
})
