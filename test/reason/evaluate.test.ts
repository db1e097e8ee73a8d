import { describe, expect, it } from 'vitest'
import { faultOf, holds, left, value } from './world.ts'

describe('a comparison of rounded figures', () => {
  it.each([
    ['C1 = C2', '43', '43.49', true],
    ['C1 = C2', '43', '43.50', true],
    ['C1 = C2', '43', '43.51', false],
    ['C1 = C2', '43', '42.50', true],
    ['C1 = C2', '43', '42.49', false],
    ['C1 = C2', '43', '44', false],
    ['C1 < C2', '43', '43', true],
    ['C1 < C2', '43', '42', false],
    ['C1 <= C2', '43', '42', false],
    ['C1 > C2', '43', '43', true],
    ['C1 > C2', '43', '44', false],
    ['C1 >= C2', '43', '44', false],
  ])('%s can hold of %s and %s: %s', (asserts, a, b, expected) => {
    expect(holds(asserts, [`C1: ${a}`, `C2: ${b}`])).toBe(expected)
  })

  it.each([
    ['C1 = C2', '3', '3', true],
    ['C1 < C2', '3', '3', false],
    ['C1 <= C2', '3', '3', true],
    ['C1 > C2', '3', '3', false],
    ['C1 >= C2', '3', '3', true],
    ['C1 < C2', '3', '4', true],
    ['C1 >= C2', '3', '4', false],
  ])('of counts is exact: %s of %s and %s: %s', (asserts, a, b, expected) => {
    expect(holds(asserts, [`C1: ${a} count`, `C2: ${b} count`])).toBe(expected)
  })
})

describe('arithmetic on figures', () => {
  it.each([
    ['C1 + C2 + C3 + C4 = C5', ['398', '399', '35', '36', '867'], true],
    ['C1 + C2 + C3 + C4 = C5', ['6', '6', '16', '11', '38'], true],
    ['C1 + C2 + C3 + C4 = C5', ['6', '6', '16', '11', '36'], false],
    ['C1 - C2 = C3', ['10', '4', '5'], true],
    ['C1 - C2 = C3', ['10', '4', '4'], false],
    ['6 * C1 = C2', ['1.05', '6.29'], true],
    ['6 * C1 = C2', ['1.05', '6.40'], false],
    ['C1 / 2 = C2', ['9', '4'], true],
    ['C1 / 2 = C2', ['9', '3'], false],
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

  it('keeps the digits of a bare number exact', () => {
    expect(value('1.60 + 0.4', [])).toBe('[2, 2]')
    expect(value('1 / 3', [])).toBe('[1/3, 1/3]')
  })

  it('says what a side was computed from', () => {
    const { from } = left('C1 + sales:XAA@2016 = C2', ['C1: 1 US$', 'C2: 3 US$'], ['XAA@2016: 2'])
    expect(from).toEqual(['C1', 'sales:XAA@2016'])
  })
})

describe('what cannot be computed', () => {
  it.each([
    ['C1 = C2', 'people', 'usd'],
    ['C1 + C2 = C1', 'people', 'usd'],
    ['C1 - C2 = C1', 'people', 'usd'],
    ['C1 = 5', 'people', 'ratio'],
    ['C1 * C2 = C1', 'people·usd', 'people'],
  ])('%s mixes units: %s with %s', (asserts, on, off) => {
    const fault = faultOf(() => holds(asserts, ['C1: 5', 'C2: 5 US$']))
    expect(fault.code).toBe('mixed-units')
    expect(fault.expected).toBe(`one unit on both sides: the left is in ${on}`)
    expect(fault.found).toBe(`${off} on the right; they cannot be added or compared`)
  })

  it('lets a share stand beside a bare ratio', () => {
    expect(holds('C1 = 0.43', ['C1: 43 %'])).toBe(true)
    expect(holds('C1 = 1 - 0.57', ['C1: 43 %'])).toBe(true)
    expect(holds('C1 = 0.44', ['C1: 43 %'])).toBe(false)
  })

  it('is a division by exactly zero, but not by something that rounds to it', () => {
    const fault = faultOf(() => holds('C1 / 0 = C1', ['C1: 5']))
    expect([fault.code, fault.found]).toEqual(['division-by-zero', 'exactly 0'])
    expect(holds('C1 / C2 = 1000', ['C1: 5', 'C2: 0'])).toBe(true)
  })
})

describe('a sum divided by a sum that holds it', () => {
  const rows = ['XAA>XCC@2016: 10', 'XBB>XCC@2016: 30']

  it('is a share between what its own rows allow, not the quotient of two unrelated intervals', () => {
    expect(value('sum(sales:XAA>XCC@2016) / sum(sales:*>XCC@2016)', rows)).toBe('(19/80, 21/80)')
    expect(value('sum(sales:XAA>XCC@2016) / (sum(sales:*>XCC@2016) + 0 * sales:XAA>XCC@2016)', rows)).toBe(
      '(19/82, 7/26)',
    )
  })

  it('is an ordinary quotient where the sums do not hold each other', () => {
    expect(value('sum(sales:XAA>XCC@2016) / sum(sales:XBB>XCC@2016)', rows)).toBe('(19/61, 21/59)')
  })
})
