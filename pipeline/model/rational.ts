// Exact rational numbers: every bound of every interval is one, so no verdict ever hangs on a rounding of ours.
import Fraction from 'fraction.js'

export type Rational = Fraction

/**
 * @param value a decimal or fraction as text ("1.60", "9/10") or an integer
 * @returns the exact number; throws on text that is no number
 */
export const rational = (value: string | number | bigint): Rational => new Fraction(value)

export const ZERO = rational(0)
export const ONE = rational(1)

/** Power of ten, negative exponents included. */
export const powerOfTen = (exponent: number): Rational =>
  exponent >= 0 ? rational(10n ** BigInt(exponent)) : ONE.div(rational(10n ** BigInt(-exponent)))

export const least = (a: Rational, b: Rational): Rational => (a.lte(b) ? a : b)
export const greatest = (a: Rational, b: Rational): Rational => (a.gte(b) ? a : b)

const FALLBACK_PLACES = 12

const terminates = (denominator: bigint): boolean => {
  let rest = denominator
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime
  return rest === 1n
}

const places = (value: Rational): number => {
  if (!terminates(value.d)) return FALLBACK_PLACES
  let count = 0
  while (10n ** BigInt(count) % value.d !== 0n) count += 1
  return count
}

/**
 * Plain decimal text for CSV files and JSON. Exact where the decimal ends; else cut after twelve places, away from
 * the interval that the number bounds, so that a written interval never loses a value.
 * @param outward 'down' for a lower bound, 'up' for an upper bound
 */
export const decimalText = (value: Rational, outward: 'down' | 'up' = 'down'): string => {
  const count = places(value)
  const scaled = value.mul(powerOfTen(count))
  const whole = outward === 'down' ? scaled.floor() : scaled.ceil()
  const sign = whole.lt(0) ? '-' : ''
  const digits = whole
    .abs()
    .n.toString()
    .padStart(count + 1, '0')
  const fraction = digits.slice(digits.length - count).replace(/0+$/, '')
  const integer = count === 0 ? digits : digits.slice(0, -count)
  return count === 0 || fraction === '' ? `${sign}${integer}` : `${sign}${integer}.${fraction}`
}
