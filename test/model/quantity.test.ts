import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../pipeline/model/interval.ts'
import { AMOUNT, type Statement, statedInterval, unround } from '../../pipeline/model/quantity.ts'
import { powerOfTen, type Rational, rational } from '../../pipeline/model/rational.ts'
import { show } from './samples.ts'

const figure = (columns: Partial<Statement>): Statement => ({
  amount: '1',
  amount_to: '',
  scale: '',
  unit: 'people',
  hedge: 'exact',
  ...columns,
})

/** Rounding as taught: half away from zero. */
const rounded = (value: Rational, places: number): Rational => {
  const size = value.abs().mul(powerOfTen(places)).add('1/2').floor().div(powerOfTen(places))
  return value.lt(0) ? size.neg() : size
}

describe('unround', () => {
  it.each([
    ['43', '[85/2, 87/2)'],
    ['-5', '(-11/2, -9/2]'],
    ['0', '(-1/2, 1/2)'],
    ['0.0', '(-1/20, 1/20)'],
    ['1.60', '[319/200, 321/200)'],
    ['1.6', '[31/20, 33/20)'],
    ['1,500', '[2999/2, 3001/2)'],
    ['1940', '[3879/2, 3881/2)'],
    ['.5', '[9/20, 11/20)'],
    ['-.22', '(-9/40, -43/200]'],
    ['\u22120.22', '(-9/40, -43/200]'],
    ['\u221230,000', '(-30500, -29500]'],
  ])('reads %s as everything that rounds to it, %s', (amount, cell) => {
    expect(show(unround(amount).cell)).toBe(cell)
  })

  it.each([
    ['30,000', '[29500, 30500)'],
    ['200', '[399/2, 401/2)'],
    ['120,000', '[119500, 120500)'],
    ['700,000', '[699500, 700500)'],
    ['1,000,000', '[500000, 1500000)'],
    ['30,000.0', '[599999/20, 600001/20)'],
  ])('takes whole groups of three zeros for filling: %s is %s', (amount, cell) => {
    expect(show(unround(amount).cell)).toBe(cell)
  })

  it.each([
    ['1/3', '[19/60, 11/30)'],
    ['9/10', '[17/20, 19/20)'],
    ['1/2', '[9/20, 11/20)'],
    ['2/3', '[19/30, 41/60)'],
    ['3/2', '[29/20, 31/20)'],
    ['1/7', '[17/140, 6/35)'],
  ])('reads the fraction %s to midway between its everyday neighbours, %s', (amount, cell) => {
    expect(show(unround(amount).cell)).toBe(cell)
  })

  it.each([',', ' ', '\u00a0', '\u2009', '\u202f'])('reads past the thousands mark %j', (mark) => {
    expect(unround(`1${mark}234${mark}567.5`)).toEqual(unround('1234567.5'))
    expect(unround(`-30${mark}000`)).toEqual(unround('-30000'))
  })

  it('holds every number that rounds half away from zero to the digits, and no other', () => {
    const digits = fc.integer({ min: -2000, max: 2000 }).filter((n) => n === 0 || n % 1000 !== 0)
    const offsets = fc.constantFrom('-1', '-0.51', '-0.5', '-0.49', '0', '0.49', '0.5', '0.51', '1')
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 3 }), offsets, (n, places, offset) => {
        const printed = rational(n).div(powerOfTen(places))
        const amount = `${n < 0 ? '-' : ''}${Math.abs(n)
          .toString()
          .padStart(places + 1, '0')}`
        const text = places === 0 ? amount : `${amount.slice(0, -places)}.${amount.slice(-places)}`
        const value = printed.add(rational(offset).mul(powerOfTen(-places)))
        expect(contains(unround(text).cell, value)).toBe(rounded(value, places).equals(printed))
      }),
      { numRuns: 500 },
    )
  })

  it('gives the value and one unit of the last digit beside the cell', () => {
    const { value, step } = unround('1.60')
    expect([value.toFraction(), step.toFraction()]).toEqual(['8/5', '1/100'])
    expect(unround('30,000').step.toFraction()).toBe('1000')
  })
})

describe('statedInterval', () => {
  it.each([
    [figure({ amount: '43', unit: '%' }), '[17/40, 87/200)'],
    [figure({ amount: '1.6', scale: 'billion', unit: 'US$' }), '[1550000000, 1650000000)'],
    [figure({ amount: '30,000', hedge: 'over' }), '(30000, )'],
    [figure({ amount: '5', unit: 'year' }), '[54, 66)'],
    [figure({ amount: '150', unit: 'ha' }), '[299/200, 301/200)'],
    [figure({ amount: '9/10', unit: 'ratio' }), '[17/20, 19/20)'],
    [figure({ amount: '-5', unit: '%' }), '(-11/200, -9/200]'],
    [figure({ amount: '2.5', scale: 'trillion', unit: 'US$' }), '[2450000000000, 2550000000000)'],
  ])('puts %o into the base unit: %s', (statement, interval) => {
    expect(show(statedInterval(statement))).toBe(interval)
  })

  it('reads a range from its printed low to its printed high, both included, whatever the hedge', () => {
    const range = { amount: '200', amount_to: '400', unit: 'km' }
    expect(show(statedInterval(figure(range)))).toBe('[200, 400]')
    expect(show(statedInterval(figure({ ...range, hedge: 'about' })))).toBe('[200, 400]')
    expect(show(statedInterval(figure({ amount: '1,000', amount_to: '2 000', scale: 'million' })))).toBe(
      '[1000000000, 2000000000]',
    )
  })

  it('takes a count or a rank exactly: there is nothing between two whole ones', () => {
    expect(show(statedInterval(figure({ amount: '30,000', unit: 'count' })))).toBe('[30000, 30000]')
    expect(show(statedInterval(figure({ amount: '2', unit: 'rank' })))).toBe('[2, 2]')
    expect(show(statedInterval(figure({ amount: '2', unit: 'count', hedge: 'about' })))).toBe('[1, 3]')
  })

  it('refuses a unit that no table names', () => {
    expect(() => statedInterval(figure({ unit: 'furlongs' }))).toThrow('no unit furlongs')
  })
})

describe('AMOUNT', () => {
  it.each([
    '0',
    '43',
    '-5',
    '\u22125',
    '1.60',
    '.5',
    '-.22',
    '\u22120.22',
    '30,000',
    '-30,000',
    '1 940',
    '1\u00a0234\u202f567.5',
    '9/10',
    '12345.678',
    '-1/3',
  ])('fits %j', (text) => {
    expect(AMOUNT.test(text)).toBe(true)
  })

  it.each([
    '',
    ' 5',
    '5 ',
    '.',
    '-',
    '-.',
    '5.',
    ',500',
    '.5.5',
    '--5',
    '\u20135',
    '+5',
    '1,00',
    '1,2345',
    '1/0',
    '1e5',
    '٣',
    '5\n',
    '1,000/3',
    'NaN',
  ])('does not fit %j', (text) => {
    expect(AMOUNT.test(text)).toBe(false)
  })
})
