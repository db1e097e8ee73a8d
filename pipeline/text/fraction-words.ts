// Fractions in words, and the numbers below a hundred that count their parts.
import { type Rational, rational } from '../model/rational.ts'
import { FRACTIONS, MAGNITUDE_NTHS, NTHS, ONES, TENS } from './number-words.ts'
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

const singular = (word: string): string =>
  word === 'halves' ? 'half' : word.endsWith('s') ? word.slice(0, -1) : word

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

/** The denominator's last word, if it is one of `words`, times and plus what stands before it. */
const lastPart = (
  tokens: Tokens,
  at: number,
  words: ReadonlyMap<string, number>,
  times = 1,
  plus = 0,
): Denominator | null => {
  const word = wordAt(tokens, at)
  const part = word === '' ? undefined : words.get(singular(word))
  return part === undefined
    ? null
    : { value: plus + times * part, next: at + 1, isPlural: word.endsWith('s') }
}

const NTHS_BELOW_TEN: ReadonlyMap<string, number> = new Map([...NTHS].filter(([, value]) => value < 10))

/** Only a hyphen ties them to the word behind: "a ten-thousandth" is a part, "one hundred thousandth" an ordinal. */
const TIED: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['hundred', 100],
])

/** "One-hundredth" and "one hundred and fifth" behind a count: "three one-hundredths". */
const behindOne = (tokens: Tokens, at: number): Denominator | null => {
  const magnitude = lastPart(tokens, at, MAGNITUDE_NTHS)
  if (magnitude !== null || wordAt(tokens, at) !== 'hundred') return magnitude
  const place = skipJoint(tokens, at + 1)
  const last = wordAt(tokens, place) === 'and' ? skipJoint(tokens, place + 1) : place
  return lastPart(tokens, last, NTHS, 1, 100)
}

/** "Third", "quarters", "twenty-fifths", "ten-thousandths", "one-hundredths": the denominator of a fraction in words. */
export const denominatorAt = (tokens: Tokens, at: number): Denominator | null => {
  const word = wordAt(tokens, at)
  const plain = lastPart(tokens, at, FRACTIONS)
  const place = skipJoint(tokens, at + 1)
  if (plain !== null || place === at + 1) return plain
  const tens = TENS.get(word)
  if (tens !== undefined) return lastPart(tokens, place, NTHS_BELOW_TEN, 1, tens)
  const tied = isDash(tokens[at + 1]) ? TIED.get(word) : undefined
  if (tied !== undefined) return lastPart(tokens, place, MAGNITUDE_NTHS, tied)
  return word === 'one' ? behindOne(tokens, place) : null
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
