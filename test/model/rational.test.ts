import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText, greatest, least, powerOfTen, rational } from '../../pipeline/model/rational.ts'

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => rational(n).div(rational(d)))

describe('powerOfTen', () => {
  it.each([
    [0, '1'],
    [3, '1000'],
    [-3, '1/1000'],
    [25, `1${'0'.repeat(25)}`],
  ])('of %d is %s, exactly', (exponent, expected) => {
    expect(powerOfTen(exponent).toFraction()).toBe(expected)
  })

  it('turns sums of exponents into products', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }), (a, b) => {
        expect(
          powerOfTen(a)
            .mul(powerOfTen(b))
            .equals(powerOfTen(a + b)),
        ).toBe(true)
      }),
    )
  })
})

describe('decimalText', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['1.60', '1.6'],
    ['30000', '30000'],
    ['-5.5', '-5.5'],
    ['0.000000000000001', '0.000000000000001'],
    ['1/8', '0.125'],
    ['-1/1024', '-0.0009765625'],
    ['123456789012345678901234567890.5', '123456789012345678901234567890.5'],
  ])('writes %s as %s, whichever way it rounds', (value, expected) => {
    expect(decimalText(rational(value), 'down')).toBe(expected)
    expect(decimalText(rational(value), 'up')).toBe(expected)
  })

  it('cuts an endless decimal after twelve places, away from the interval it bounds', () => {
    expect(decimalText(rational('1/3'), 'down')).toBe('0.333333333333')
    expect(decimalText(rational('1/3'), 'up')).toBe('0.333333333334')
    expect(decimalText(rational('-1/3'), 'down')).toBe('-0.333333333334')
    expect(decimalText(rational('-1/3'), 'up')).toBe('-0.333333333333')
    expect(decimalText(rational('-1/3000000000000000'), 'up')).toBe('0')
    expect(decimalText(rational('2999999999999999/3000000000000000'), 'up')).toBe('1')
  })

  it('gives back every decimal exactly', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.integer({ min: 0, max: 25 }),
        (n, places) => {
          const value = rational(n).mul(powerOfTen(-places))
          expect(rational(decimalText(value, 'down')).equals(value)).toBe(true)
          expect(decimalText(value, 'up')).toBe(decimalText(value, 'down'))
        },
      ),
    )
  })

  it('encloses every fraction, in less than a trillionth', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const [down, up] = [rational(decimalText(value, 'down')), rational(decimalText(value, 'up'))]
        expect(down.lte(value) && up.gte(value)).toBe(true)
        expect(up.sub(down).lte(powerOfTen(-12))).toBe(true)
      }),
    )
  })

  it('writes plain digits only, without zeros that fill', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(decimalText(value, 'up')).toMatch(/^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/)
      }),
    )
  })
})

describe('rational', () => {
  it('refuses text that is no number', () => {
    for (const text of ['', 'x', '1,000', '1/0', '--1']) expect(() => rational(text)).toThrow()
  })
})

describe('least and greatest', () => {
  it('pick by value, whichever comes first', () => {
    const [small, large] = [rational('1/3'), rational('0.34')]
    expect([least(small, large), least(large, small)]).toEqual([small, small])
    expect([greatest(small, large), greatest(large, small)]).toEqual([large, large])
  })
})
