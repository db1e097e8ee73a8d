// Numbers in digits, with whatever thousands mark, decimals, powers of ten, fractions and mixed numbers.
import { rational } from '../model/rational.ts'
import { groupsAt, interpreted, movePoint, plainDigits } from './digit-groups.ts'
import { digitsAt, isType, signAt, skipSpace, type Tokens } from './token-run.ts'
import { asciiDigits } from './tokens.ts'

/** A number as the tables take it (digits with or without thousands marks, or `n/d`); empty where its value is not read. */
export interface Amount {
  readonly amount: string
  readonly next: number
}

interface Power {
  readonly exponent: number
  readonly next: number
}

/** "^6", "^-1", "³" behind a base. */
const exponentAt = (tokens: Tokens, at: number): Power | null => {
  const token = tokens[at]
  if (token?.type === 'raised') return { exponent: Number(asciiDigits(token)), next: at + 1 }
  if (token?.text !== '^') return null
  const sign = /^[-+\u2212]$/.test(signAt(tokens, at + 1)) ? signAt(tokens, at + 1) : ''
  const place = sign === '' ? at + 1 : at + 2
  const digits = digitsAt(tokens, place)
  return digits === ''
    ? null
    : { exponent: Number(digits) * (sign === '' || sign === '+' ? 1 : -1), next: place + 1 }
}

/** "×10³", "x 10^6" behind a number. */
const timesTen = (tokens: Tokens, at: number): Power | null => {
  const times = skipSpace(tokens, at)
  const isTimes = tokens[times]?.text === '×' || tokens[times]?.text === 'x'
  const ten = isTimes ? skipSpace(tokens, times + 1) : -1
  return ten !== -1 && digitsAt(tokens, ten) === '10' ? exponentAt(tokens, ten + 1) : null
}

/** "e6", "e+14", "e-1" behind a number. */
const scientific = (tokens: Tokens, at: number): Power | null => {
  if (tokens[at]?.text !== 'e') return null
  const sign = /^[-+\u2212]$/.test(signAt(tokens, at + 1)) ? signAt(tokens, at + 1) : ''
  const place = sign === '' ? at + 1 : at + 2
  const digits = digitsAt(tokens, place)
  if (digits === '' || isType(tokens, place + 1, 'word')) return null
  return { exponent: Number(digits) * (sign === '' || sign === '+' ? 1 : -1), next: place + 1 }
}

/** Larger powers are no count of anything, and would only make long digits. */
const LARGEST_POWER = 30

/** "½", or "1⁄2" as NFKC writes it. */
const vulgarAt = (tokens: Tokens, at: number): string => {
  const token = tokens[at]
  const parts = token?.type === 'numeric' ? /^(\d+)\u2044(\d+)$/.exec(token.text) : null
  return parts === null ? '' : `${parts[1]}/${parts[2]}`
}

/** Denominators that are printed with a slash; others ("9/11", "24/7") mean something else as often as not. */
const SLASHED = new Set([
  '2',
  '3',
  '4',
  '5',
  '6',
  '8',
  '10',
  '12',
  '16',
  '20',
  '32',
  '50',
  '64',
  '100',
  '1000',
])

const slashedAt = (tokens: Tokens, at: number): string => {
  const [n, d] = [digitsAt(tokens, at), digitsAt(tokens, at + 2)]
  const slash = signAt(tokens, at + 1)
  if ((slash !== '/' && slash !== '\u2044') || signAt(tokens, at + 3) === '/') return ''
  return n !== '' && SLASHED.has(d) && Number(n) > 0 && Number(n) < Number(d) && n.length < 4
    ? `${n}/${d}`
    : ''
}

/** @returns the fraction printed in digits at a place: "½", "3/4" */
export const fractionInDigits = (tokens: Tokens, at: number): Amount | null => {
  const vulgar = vulgarAt(tokens, at)
  if (vulgar !== '') return { amount: vulgar, next: at + 1 }
  const slashed = slashedAt(tokens, at)
  return slashed === '' ? null : { amount: slashed, next: at + 3 }
}

const mixed = (whole: string, fraction: string): string =>
  rational(plainDigits(whole)).add(fraction).toFraction()

/** "1½", "1 ½", "1 1/2", "1-1/2". */
const withFraction = (tokens: Tokens, whole: Amount): Amount => {
  const [touching, spaced] = [whole.next, skipSpace(tokens, whole.next)]
  if (!/^\d+$/.test(plainDigits(whole.amount))) return whole
  const fraction = fractionInDigits(
    tokens,
    spaced === touching && signAt(tokens, touching) === '-' ? touching + 1 : spaced,
  )
  const isTouchingDigits = spaced === touching && fraction !== null && fraction.next - touching > 1
  if (fraction === null || (isTouchingDigits && signAt(tokens, touching) !== '-')) return whole
  return { amount: mixed(whole.amount, fraction.amount), next: fraction.next }
}

/** "6.2×10³", "1.3e6". */
const movedBy = (tokens: Tokens, { amount, next }: Amount): Amount | null => {
  const power = timesTen(tokens, next) ?? scientific(tokens, next)
  return power === null || Math.abs(power.exponent) > LARGEST_POWER
    ? null
    : { amount: movePoint(amount, power.exponent), next: power.next }
}

/** "10^6", "1.1^23", "10⁶"; a small raised digit behind a number calls a note as often as not. */
const powerOf = (tokens: Tokens, { amount, next }: Amount): Amount | null => {
  const power = exponentAt(tokens, next)
  if (power === null || Math.abs(power.exponent) > LARGEST_POWER) return null
  if (signAt(tokens, next) !== '^' && (amount !== '10' || power.exponent <= 3)) return null
  if (amount === '10') return { amount: movePoint('1', power.exponent), next: power.next }
  const value = rational(plainDigits(amount)).pow(power.exponent)
  return value === null ? null : { amount: value.toFraction(), next: power.next }
}

/**
 * @returns the number in digits at a place, without sign, scale and unit; `amount` is empty where several points make
 *   it no number ("9.9.9")
 */
export const numberInDigits = (tokens: Tokens, at: number): Amount | null => {
  const fraction = fractionInDigits(tokens, at)
  if (fraction !== null) return fraction
  if (!isType(tokens, at, 'digits')) return null
  const { amount, used } = interpreted(groupsAt(tokens, at), /^[[,]$/.test(signAt(tokens, at - 1)))
  const whole = { amount, next: at + 2 * used - 1 }
  const power = amount === '' ? null : (powerOf(tokens, whole) ?? movedBy(tokens, whole))
  if (power !== null) return power
  return amount === '' ? whole : withFraction(tokens, whole)
}
