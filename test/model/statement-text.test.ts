import { describe, expect, it } from 'vitest'
import { HEDGES } from '../../pipeline/model/hedge.ts'
import { inScale, statementText } from '../../pipeline/model/statement-text.ts'
import type { Scale } from '../../pipeline/model/unit.ts'

describe('statementText', () => {
  it.each([
    ['1/2', 'half'],
    ['1/3', 'a third'],
    ['2/3', 'two-thirds'],
    ['9/10', 'nine-tenths'],
    ['1/7', '1/7'],
    ['12/5', '12/5'],
  ])('writes the fraction %s as %s', (amount, words) => {
    expect(statementText({ amount, amount_to: '', scale: '', unit: 'ratio', hedge: 'exact' })).toBe(words)
  })

  const printed = (columns: Partial<Parameters<typeof statementText>[0]>): string =>
    statementText({ amount: '5', amount_to: '', scale: '', unit: 'people', hedge: 'exact', ...columns })

  it.each([
    [{ amount: '1.60', scale: 'billion', unit: 'US$' }, 'US$1.60 billion'],
    [{ amount: '30,000', hedge: 'over' }, 'over 30,000 people'],
    [{ amount: '200', amount_to: '400', unit: 'km' }, '200–400 km'],
    [{ amount: '1000', amount_to: '20000', unit: 'km' }, '1,000–20,000 km'],
    [{ amount: '43', unit: '%', hedge: 'about' }, 'about 43%'],
    [{ amount: '9/10', unit: 'ratio', hedge: 'nearly' }, 'nearly nine-tenths'],
    [{ amount: '2', unit: 'rank' }, 'rank 2'],
    [{ amount: '12345', unit: 'count' }, '12,345'],
    [{ amount: '5', scale: 'million', unit: 'US$2021' }, 'US$5 million (2021 prices)'],
    [{ amount: '40', scale: 'thousand', unit: 'bbl/d' }, '40 thousand barrels a day'],
    [{ amount: '1.5', scale: 'million', unit: 'AZN' }, '1.5 million manats'],
    [{ amount: '44', unit: 'day' }, '44 days'],
    [{ amount: '86,600', unit: 'km2' }, '86,600 km²'],
    [{ amount: '3215345678.25', unit: 'US$' }, 'US$3,215,345,678'],
    [{ amount: '1234.5', unit: 'TIV' }, '1,234.5 TIV'],
    [{ amount: '1\u00a0940', unit: 't' }, '1\u00a0940 tonnes'],
    [{ amount: '7', hedge: '' }, '7 people'],
  ] as const)('prints %o as %s', (columns, expected) => {
    expect(printed(columns)).toBe(expected)
  })

  it('has words for every hedge', () => {
    expect(HEDGES.map((hedge) => printed({ hedge }))).toEqual([
      '5 people',
      'about 5 people',
      'over 5 people',
      'at least 5 people',
      'under 5 people',
      'up to 5 people',
      'nearly 5 people',
    ])
  })
})

describe('inScale', () => {
  const moved = (amount: string, from: Scale, to: Scale, amount_to = ''): string => {
    const row = inScale({ amount, amount_to, scale: from }, to)
    return [row.amount, row.amount_to, row.scale].join(' ').replace('  ', ' ')
  }

  it.each([
    ['3,246.12', 'million', 'billion', '3.24612 billion'],
    ['3,246.10', 'million', 'billion', '3.24610 billion'],
    ['3,700', 'million', 'billion', '3.7 billion'],
    ['1.60', 'billion', 'million', '1,600 million'],
    ['1.6', 'billion', 'million', '1,600 million'],
    ['30', 'thousand', 'million', '0.03 million'],
  ] as const)('moves %s %s to %s', (amount, from, to, expected) => {
    expect(moved(amount, from, to)).toBe(expected)
  })

  it('moves both ends of a range', () => {
    expect(moved('900', 'million', 'billion', '1,100')).toBe('0.9 1.1 billion')
  })

  it('leaves alone what has no scale, what is asked for none, and a fraction', () => {
    expect(moved('3,246', '', 'billion')).toBe('3,246 ')
    expect(moved('3,246', 'million', '')).toBe('3,246 million')
    expect(moved('1/2', 'million', 'billion')).toBe('1/2 million')
  })
})
