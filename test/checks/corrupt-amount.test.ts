import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedBy, powered, restOf, swapped } from '../../pipeline/checks/corrupt-amount.ts'
import { AMOUNT } from '../../pipeline/model/quantity.ts'
import { rational } from '../../pipeline/model/rational.ts'

describe('powers of ten', () => {
  it.each([
    ['43', 1, '430'],
    ['43', -1, '4.3'],
    ['430', -1, '43'],
    ['1.6', 1, '16'],
    ['1.6', 3, '1,600'],
    ['1.60', 1, '16.0'],
    ['1.60', -1, '0.160'],
    ['412,000', -1, '41,200'],
    ['30 000', 1, '300,000'],
    ['-2.5', 1, '-25'],
    ['1/3', 1, '10/3'],
    ['3/4', 3, '750'],
    ['9/10', 1, '9'],
  ] as const)('%s times ten to the %s is printed %s', (amount, exponent, expected) => {
    expect(powered(exponent)(amount, false)).toBe(expected)
  })

  it('makes no part of a count or a place', () => {
    expect(powered(-1)('7', true)).toBeNull()
    expect(powered(-1)('30', true)).toBe('3')
    expect(powered(1)('7', true)).toBe('70')
  })
})

describe('a fifth more or less', () => {
  it.each([
    ['43', '1/5', '52'],
    ['43', '-1/5', '34'],
    ['1.6', '1/5', '1.9'],
    ['412,000', '-1/5', '330,000'],
    ['25', '1/5', '30'],
    ['1', '1/5', '1.2'],
    ['-1.5', '1/5', '-1.8'],
    ['1/3', '1/5', '2/5'],
    ['1/3', '-1/5', '1/4'],
    ['1/10', '1/5', '3/25'],
    ['9/10', '1/5', '27/25'],
  ] as const)('%s and %s of it is printed %s', (amount, part, expected) => {
    expect(changedBy(part)(amount, false)).toBe(expected)
  })

  it('stays a whole number for a count, and may stay what it was', () => {
    expect(changedBy('1/5')('11', true)).toBe('13')
    expect(changedBy('1/5')('2', true)).toBe('2')
  })
})

describe('two digits swapped', () => {
  it.each([
    ['43', '34'],
    ['1.6', '6.1'],
    ['412,000', '421,000'],
    ['1,400', '4,100'],
    ['122', '212'],
    ['105', '150'],
    ['1.05', '1.50'],
    ['0.6', '6.0'],
  ])('makes %s into %s', (amount, expected) => {
    expect(swapped(amount)).toBe(expected)
  })

  it.each(['7', '11', '200', '30,000', '1/3', '', '-43'])('has nothing to swap in “%s”', (amount) => {
    expect(swapped(amount)).toBeNull()
  })

  it('never puts a zero first', () => {
    expect(swapped('10.0')).toBeNull()
    expect(swapped('201')).toBe('210')
  })
})

describe('the rest of the whole', () => {
  const ofHundred = restOf(rational(100))
  const ofOne = restOf(rational(1))

  it('is what the share leaves, in the digits of the share', () => {
    expect([ofHundred('43'), ofHundred('69.5'), ofHundred('100')]).toEqual(['57', '30.5', '0'])
    expect([ofOne('1/3'), ofOne('0.40')]).toEqual(['2/3', '0.60'])
  })

  it('is nothing of more than the whole, and nothing below zero', () => {
    expect([ofHundred('120'), ofHundred('-5')]).toEqual([null, null])
  })
})

describe('every corrupted amount', () => {
  const decimals = fc
    .tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 3 }))
    .map(([whole, places]) => (whole / 10 ** places).toFixed(places))
  const fractions = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 12 }))
    .map(([n, d]) => `${n}/${d}`)

  it('is one that a table accepts', () => {
    const all = [powered(1), powered(-1), powered(3), changedBy('1/5'), changedBy('-1/5'), swapped]
    fc.assert(
      fc.property(fc.oneof(decimals, fractions), fc.boolean(), (amount, discrete) => {
        const made = [...all.map((corrupt) => corrupt(amount, discrete)), restOf(rational(100))(amount)]
        return made.every((each) => each === null || AMOUNT.test(each))
      }),
    )
  })
})
