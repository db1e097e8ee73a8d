import { describe, expect, it } from 'vitest'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { bracketed } from './printed.ts'

const right = (source: string) => parseAssertion(`C1 = ${source}`).right

describe('a number in an assertion', () => {
  it.each([
    ['30,000 people', '30000', '', 'people'],
    ['1.6 billion US$', '1.6', 'billion', 'US$'],
    ['1.6 billion US$2021', '1.6', 'billion', 'US$2021'],
    ['43 %', '43', '', '%'],
    ['43%', '43', '', '%'],
    ['7.33 bbl/d', '7.33', '', 'bbl/d'],
    ['1,234,567.5', '1234567.5', '', ''],
    ['5 million', '5', 'million', ''],
    ['5million people', '5', 'million', 'people'],
    ['86,600 km2', '86600', '', 'km2'],
    ['86,600 km', '86600', '', 'km'],
    ['3 MWh', '3', '', 'MWh'],
    ['2 rank', '2', '', 'rank'],
    ['.5', '.5', '', ''],
    ['.5 %', '.5', '', '%'],
  ])('%s is read with its digits, its scale and its unit', (source, digits, scale, unit) => {
    expect(right(source)).toEqual({ type: 'number', digits, scale, unit, at: 5 })
  })

  it('keeps its digits as written', () => {
    expect(['1.60', '1.6', '30000', '0.50'].map((digits) => bracketed(right(digits)))).toEqual([
      '1.60',
      '1.6',
      '30000',
      '0.50',
    ])
  })

  it.each([
    ['-5', '-5'],
    ['- 5', '-5'],
    ['-(5)', '-5'],
    ['-.5', '-.5'],
    ['-1.6 billion US$', '-1.6 billion US$'],
    ['2 - -5', '(2 - -5)'],
    ['2--5', '(2 - -5)'],
    ['2-5', '(2 - 5)'],
    ['C2-5', '(C2 - 5)'],
  ])('takes a minus that nothing stands before for its sign: %s', (source, expected) => {
    expect(bracketed(right(source))).toBe(expected)
  })

  it('begins at its sign', () => {
    expect(right('-5')).toMatchObject({ at: 5 })
    expect(right('2 - -.5 %')).toMatchObject({ right: { digits: '-.5', unit: '%', at: 9 } })
  })

  it.each([
    ['5 bbl/d / 2', '(5 bbl/d / 2)'],
    ['5 m / 2', '(5 m / 2)'],
    ['43 % + 2%', '(43 % + 2 %)'],
    ['2 * 5 million people', '(2 * 5 million people)'],
    ['5 km/h', '5 km/h'],
    ['5 km/x', '(5 km / x)'],
  ])('ends with its unit, the longest that fits: %s', (source, expected) => {
    expect(bracketed(right(source))).toBe(expected)
  })

  it('takes a comma before three digits for a thousands mark, also inside a function; a space tells them apart', () => {
    expect(bracketed(right('sum(1,200)'))).toBe('sum(1200)')
    expect(bracketed(right('sum(1, 200)'))).toBe('sum(1, 200)')
    expect(bracketed(right('sum(1,20)'))).toBe('sum(1, 20)')
    expect(bracketed(right('max(30,000 people, 1.6 million people)'))).toBe(
      'max(30000 people, 1.6 million people)',
    )
  })
})
