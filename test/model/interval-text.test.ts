import { describe, expect, it } from 'vitest'
import { calculatedText, fixed, intervalText, withRange } from '../../pipeline/model/interval-text.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { span } from './samples.ts'

describe('fixed', () => {
  it.each([
    ['1234.5', 1, '1,234.5'],
    ['1234567', 0, '1,234,567'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '−1'],
    ['2.5', 0, '3'],
    ['1.60', 2, '1.6'],
    ['1/3', 4, '0.3333'],
    ['2/3', 4, '0.6667'],
    ['-1234.56', 1, '−1,234.6'],
    ['-0.004', 2, '0'],
    ['0', 3, '0'],
    ['999.95', 1, '1,000'],
  ])('writes %s with %d decimals as %s', (value, decimals, expected) => {
    expect(fixed(rational(value), decimals)).toBe(expected)
  })

  it('keeps zeros that fill where it is asked to', () => {
    expect(fixed(rational('1.6'), 3, false)).toBe('1.600')
    expect(fixed(rational('-0.004'), 2, false)).toBe('0.00')
    expect(fixed(rational('5'), 0, false)).toBe('5')
  })
})

describe('intervalText', () => {
  it.each([
    ['[3560000000, 3880000000)', 'usd', 'US$3.56–3.88 billion'],
    ['[1550000, 1650000)', 'usd', 'US$1.55–1.65 million'],
    ['[950, 1050)', 'usd', 'US$950–1,050'],
    ['[1550000000, 1650000000)', 'usd2021', 'US$1.55–1.65 billion (2021 prices)'],
    ['[119500000, 120500000)', 'tiv', '119.5–120.5 million TIV'],
    ['[119.5, 120.5)', 'tiv', '119.5–120.5 TIV'],
    ['[0.6935, 0.6955)', 'ratio', '69.35–69.55%'],
    ['[17/40, 87/200)', 'ratio', '42.5–43.5%'],
    ['[29500, 30500)', 'people', '29,500–30,500 people'],
    ['[39.5, 40.5)', 'oil-flow', '39.5–40.5 barrels a day'],
    ['[1500000, 2500000)', 'energy', '1.5–2.5 TWh'],
    ['[150, 250)', 'energy', '150–250 MWh'],
    ['[1, 3]', 'rank', 'rank 1–3'],
    ['[1, 3]', 'count', '1–3'],
    ['[13.5, 16.5]', 'count', '13.5–16.5'],
    ['[1, 3]', 'usd/people', '1.0–3.0 usd/people'],
    ['(-5.5, -4.5]', 'people', '−5.5–−4.5 people'],
    ['(-5.5, 4500000000]', 'usd', 'US$0.0–4.5 billion'],
  ])('writes %s in %s as %s', (interval, dimension, expected) => {
    expect(intervalText(span(interval), dimension)).toBe(expected)
  })

  it.each([
    ['(30000, )', 'people', 'more than 30,000 people'],
    ['[30000, )', 'people', 'at least 30,000 people'],
    ['(, 1600000000)', 'usd', 'less than US$1.6 billion'],
    ['(, 0.5]', 'ratio', 'at most 50%'],
    ['(-40, )', 'days', 'more than −40 days'],
    ['(, )', 'usd', 'any value'],
  ])('writes the unbounded %s in %s as %s', (interval, dimension, expected) => {
    expect(intervalText(span(interval), dimension)).toBe(expected)
  })

  it.each([
    ['[2, 2]', 'rank', 'rank 2'],
    ['[1/3, 1/3]', 'ratio', '33.33333%'],
    ['[1600000000, 1600000000]', 'usd', 'US$1.6 billion'],
    ['[0, 0]', 'tiv', '0 TIV'],
    ['[-12, -12]', 'months', '−12 months'],
  ])('writes the single number %s in %s as %s', (interval, dimension, expected) => {
    expect(intervalText(span(interval), dimension)).toBe(expected)
  })

  it.each([
    ['[1/300000000, 2/300000000]', 'ratio', '0.00000033–0.00000067%'],
    ['[1000000000000000000, 2000000000000000000)', 'usd', 'US$1,000,000,000–2,000,000,000 billion'],
    ['[1.00000001, 1.00000002]', 'people', '1.000000 people'],
  ])('keeps the tiny, huge or narrow %s in %s readable: %s', (interval, dimension, expected) => {
    expect(intervalText(span(interval), dimension)).toBe(expected)
  })
})

describe('a limit of digits', () => {
  it('holds for each end', () => {
    expect(intervalText(span('[0.506, 0.507]'), 'ratio')).toBe('50.60–50.70%')
    expect(intervalText(span('[0.506, 0.507]'), 'ratio', 3)).toBe('50.6–50.7%')
  })
})

describe('a calculated figure', () => {
  it('has four digits where only rounding leaves it open', () => {
    expect(calculatedText(span('[3427175000, 3427185000]'), 'usd')).toBe('US$3.427 billion')
    expect(calculatedText(span('[0.138948, 0.138973]'), 'ratio')).toBe('13.89–13.90%')
    expect(calculatedText(span('[3560000000, 3880000000]'), 'usd')).toBe('US$3.56–3.88 billion')
    expect(calculatedText(span('[88455488, 88455488]'), 'people')).toBe('88,455,488 people')
  })
})

describe('the ends of a range', () => {
  it('round halves inwards, on both sides of zero', () => {
    expect(intervalText(span('[842611/2, 846201/2)'), 'people')).toBe('421,306–423,100 people')
    expect(intervalText(span('[-846201/2, -842611/2]'), 'people')).toBe('−423,100–−421,306 people')
  })
})

describe('withRange', () => {
  it('adds what a printed figure leaves open', () => {
    expect(withRange('69%', span('[137/200, 139/200)'), 'ratio')).toBe('69% (68.5–69.5%)')
  })

  it('adds nothing to a one-sided figure, nor to one narrower than half a per cent of itself', () => {
    expect(withRange('over 30,000 people', span('(30000, )'), 'people')).toBe('over 30,000 people')
    expect(withRange('1,000 km', span('[1997/2, 2003/2)'), 'length')).toBe('1,000 km')
    expect(withRange('1,000 km', span('[995, 1005)'), 'length')).toBe('1,000 km (995–1,005 km)')
  })
})
