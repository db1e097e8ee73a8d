// Fractions in words, and the numbers below a hundred that count their parts.
import { type Rational, rational } from '../model/rational.ts'
import { FRACTIONS, NTHS, ONES, TENS } from './number-words.ts'
import { isDash, isType, skipJoint, type Tokens, wordAt } from './token-run.ts'

export interface Whole {
  readonly value: number
  readonly next: number
}

export const isOne = (word: string): boolean => word === 'a' || word === 'an'

/** "Seven", "twenty", "twenty-five". */
export const belowHundred = (tokens: Tokens, at: number): Whole | null => {
  const word = wordAt(tokens, at)
  const one = ONES.get(word)
  if (one !== undefined) return { value: one, next: at + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const after = behindCount(tokens, at + 1)
  const ones = after === at + 1 ? undefined : ONES.get(wordAt(tokens, after))
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, next: after + 1 }
    : { value: tens, next: at + 1 }
}

const singular = (word: string): string => (word === 'halves' ? 'half' : word.replace(/s$/, ''))

/** "One hundred thirty-fifths": the tens belong to the parts. */
export const isTensDenominator = (tokens: Tokens, at: number): boolean => {
  const denominator = TENS.has(wordAt(tokens, at)) ? denominatorAt(tokens, at) : null
  return denominator?.isPlural ?? false
}

interface Denominator {
  readonly value: number
  readonly next: number
  readonly isPlural: boolean
}

/** "Third", "quarters", "twenty-fifths": the denominator of a fraction in words. */
export const denominatorAt = (tokens: Tokens, at: number): Denominator | null => {
  const word = wordAt(tokens, at)
  const value = FRACTIONS.get(singular(word))
  const isPlural = word.endsWith('s')
  if (value !== undefined) return { value, next: at + 1, isPlural }
  const tens = TENS.get(word)
  const place = skipJoint(tokens, at + 1)
  const ones = NTHS.get(singular(wordAt(tokens, place)))
  return tens !== undefined && ones !== undefined && ones < 10 && place > at + 1
    ? { value: tens + ones, next: place + 1, isPlural: wordAt(tokens, place).endsWith('s') }
    : null
}

/** Behind a count: a space or a hyphen, or a hyphen between spaces. */
const behindCount = (tokens: Tokens, at: number): number => {
  const place = skipJoint(tokens, at)
  return isDash(tokens[place]) && isType(tokens, place + 1, 'space') ? place + 2 : place
}

/** Whether a proper fraction in words stands at a place: "three quarters", "a half". */
export const isFraction = (tokens: Tokens, at: number): boolean => {
  const fraction = fractionWords(tokens, at)
  return fraction?.value.lt(1) ?? false
}

/** "Three fifths", "one-third", "a half": count and denominator, the words of one number. */
export const fractionWords = (tokens: Tokens, at: number): { value: Rational; next: number } | null => {
  const word = wordAt(tokens, at)
  const count = isOne(word) ? { value: 1, next: at + 1 } : belowHundred(tokens, at)
  if (count === null || count.value === 0) return null
  const place = behindCount(tokens, count.next)
  const denominator = place === count.next ? null : denominatorAt(tokens, place)
  if (denominator === null || (count.value > 1 && !denominator.isPlural)) return null
  return { value: rational(count.value).div(denominator.value), next: denominator.next }
}

/** "And a half" behind a whole number. */
export const andFraction = (tokens: Tokens, at: number): { value: Rational; next: number } | null => {
  const and = skipJoint(tokens, at)
  if (and === at || wordAt(tokens, and) !== 'and') return null
  return fractionWords(tokens, skipJoint(tokens, and + 1))
}
