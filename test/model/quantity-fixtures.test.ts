// Sums and products that a reader of real tables meets: printed figures need not add up to be consistent.
import { describe, expect, it } from 'vitest'
import { add, type Interval, meets, multiply } from '../../pipeline/model/interval.ts'
import { statedInterval, unround } from '../../pipeline/model/quantity.ts'
import { show } from './samples.ts'

const printed = (amount: string): Interval => unround(amount).cell
const total = (amounts: readonly string[]): Interval => amounts.map(printed).reduce(add)
const thousands = (amount: string): Interval =>
  statedInterval({ amount, amount_to: '', scale: 'thousand', unit: 'US$', hedge: 'exact' })

describe('a sum of rounded parts', () => {
  it('of 398, 399, 35 and 36 agrees with a printed 867, one below its digits', () => {
    expect(meets(total(['398', '399', '35', '36']), printed('867'))).toBe(true)
  })

  it('of 6, 6, 16 and 11 agrees with a printed 38, one below its digits', () => {
    expect(meets(total(['6', '6', '16', '11']), printed('38'))).toBe(true)
  })

  it('of four parts can be up to 2 off before rounding, and no more', () => {
    expect(show(total(['6', '6', '16', '11']))).toBe('[37, 41)')
    expect(meets(total(['6', '6', '16', '11']), printed('36'))).toBe(false)
    expect(meets(total(['6', '6', '16', '11']), printed('41'))).toBe(true)
    expect(meets(total(['6', '6', '16', '11']), printed('42'))).toBe(false)
  })
})

describe('a unit price times a count', () => {
  const six = statedInterval({ amount: '6', amount_to: '', scale: '', unit: 'count', hedge: 'exact' })
  const cost = multiply(six, printed('1.05'))

  it('agrees with 6.29, because the price is rounded', () => {
    expect(show(cost)).toBe('[627/100, 633/100)')
    expect(meets(cost, printed('6.29'))).toBe(true)
  })

  it('does not agree with 6.40', () => {
    expect(meets(cost, printed('6.40'))).toBe(false)
  })
})

describe('two printings of one amount', () => {
  it('of 748 and 749 thousand do not meet, although 700 thousand with a wide hedge would hide it', () => {
    expect(meets(thousands('748'), thousands('749'))).toBe(false)
    const wide = statedInterval({
      amount: '700',
      amount_to: '',
      scale: 'thousand',
      unit: 'US$',
      hedge: 'about',
    })
    expect([meets(wide, thousands('748')), meets(wide, thousands('749'))]).toEqual([true, true])
  })

  it('of 1.6 meet 1.60 and the lower half of what rounds to 1.65, but not 1.66', () => {
    expect(meets(printed('1.6'), printed('1.60'))).toBe(true)
    expect(meets(printed('1.6'), printed('1.65'))).toBe(true)
    expect(meets(printed('1.6'), printed('1.66'))).toBe(false)
  })
})
