// Printed amounts made wrong, as text: in the precision in which they were printed, so that the error looks like print.
import { fixed } from '../model/interval-text.ts'
import { EVERYDAY_FRACTIONS, plain, unround } from '../model/quantity.ts'
import { ONE, powerOfTen, type Rational, rational } from '../model/rational.ts'

/** `null` where no such figure could be printed. */
export type Corrupt = (amount: string, discrete: boolean) => string | null

const isFraction = (amount: string): boolean => amount.includes('/')

/** Digits with thousands marks, as the tables accept them. */
const print = (value: Rational, decimals: number): string => fixed(value, decimals, false).replace('−', '-')

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0

/** "1.6" ten times is "16", a tenth of "43" is "4.3"; no place and no count is a part of one. */
export const powered =
  (exponent: number): Corrupt =>
  (amount, discrete) => {
    const digits = plain(amount)
    const value = rational(digits).mul(powerOfTen(exponent))
    if (isFraction(amount)) return value.toFraction()
    const isWhole = value.d === 1n
    if (discrete && !isWhole) return null
    const decimals = decimalsOf(digits)
    return print(value, decimals === 0 && isWhole ? 0 : Math.max(0, decimals - exponent))
  }

/** The fraction of prose that is nearest; the very fraction where that is the printed one or none is near. */
const inProse = (value: Rational, printed: Rational): Rational => {
  if (value.gte(ONE)) return value
  const [nearest = value] = [...EVERYDAY_FRACTIONS].sort((a, b) =>
    a.sub(value).abs().compare(b.sub(value).abs()),
  )
  return nearest.equals(printed) ? value : nearest
}

/** Fewer steps of the last digit than these cannot show a fifth more or less. */
const FEW_STEPS = 10

/** What a figure becomes that is a part more or less, to its last printed digit, or one digit finer where that is too coarse. */
export const changedBy =
  (part: string): Corrupt =>
  (amount, discrete) => {
    const printed = rational(plain(amount))
    const value = printed.mul(ONE.add(part))
    if (isFraction(amount)) return inProse(value, printed).toFraction()
    const { step: last } = unround(amount)
    const coarse = value.abs().lt(last.mul(FEW_STEPS))
    const step = discrete ? ONE : coarse ? last.div(10) : last
    const decimals = String(step.d).length - 1
    return print(value.div(step).add('1/2').floor().mul(step), decimals)
  }

const swap = (digits: string, at: number): string =>
  `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`

/**
 * The last two neighbours that differ, zeros that only fill left alone ("412,000" is written by its 412), if no number
 * comes to begin with zero. Words such as "a third" have no digits.
 */
export const swapped = (amount: string): string | null => {
  const printed = plain(amount)
  if (!/^\d+(?:\.\d+)?$/.test(printed)) return null
  const decimals = decimalsOf(printed)
  const digits = printed.replace('.', '')
  const written = decimals === 0 ? digits.replace(/0+$/, '').length : digits.length
  const isLeading = (at: number): boolean => at === 0 && digits.length - decimals > 1
  const places = Array.from({ length: Math.max(0, written - 1) }, (_, index) => written - 2 - index)
  const place = places.find(
    (at) => digits[at] !== digits[at + 1] && !(isLeading(at) && digits[at + 1] === '0'),
  )
  return place === undefined ? null : print(rational(swap(digits, place)).div(powerOfTen(decimals)), decimals)
}

/** The rest of the whole: "43" of a hundred is "57"; nothing is the rest of more than the whole. */
export const restOf =
  (whole: Rational) =>
  (amount: string): string | null => {
    const digits = plain(amount)
    const rest = whole.sub(digits)
    if (rest.lt(0) || rest.gt(whole)) return null
    return isFraction(amount) ? rest.toFraction() : print(rest, decimalsOf(digits))
  }
