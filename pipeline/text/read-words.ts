// Numbers in words: "twenty-five", "two hundred and six thousand", "two million and three fifths", "half a million".
import { type Rational, rational } from '../model/rational.ts'
import { isScale, SCALES, type Scale } from '../model/unit.ts'
import { andFraction, belowHundred, denominatorAt, isOne, type Whole } from './fraction-words.ts'
import { MAGNITUDES, PLURAL_MAGNITUDES, VAGUE_COUNTS } from './number-words.ts'
import { isDash, isType, skipJoint, skipSpace, type Tokens, wordAt } from './token-run.ts'
import { magnitudeAt, wholeInWords } from './whole-words.ts'

/** A number with its scale, as the tables take it; `amount` is empty where the words do not say how many. */
export interface Figure {
  readonly amount: string
  readonly scale: Scale
  readonly next: number
}

/** "A score of bridges"; elsewhere a score counts goals or holds notes. */
const scoreAt = (tokens: Tokens, at: number): Figure | null => {
  const score = skipSpace(tokens, at + 1)
  const isScore = wordAt(tokens, at) === 'a' && wordAt(tokens, score) === 'score'
  return isScore && wordAt(tokens, skipSpace(tokens, score + 1)) === 'of'
    ? { amount: '20', scale: '', next: score + 1 }
    : null
}

/** "One hundred thirty-two fifths": a whole number of parts. */
const wholeParts = (tokens: Tokens, whole: Whole): Figure | null => {
  const place = skipJoint(tokens, whole.next)
  const denominator = place === whole.next ? null : denominatorAt(tokens, place)
  return denominator?.isPlural
    ? plainFigure(rational(whole.value).div(denominator.value), denominator.next)
    : null
}

/** From a million on, the part is one of the last magnitude: "two million and a half" is 2.5 million. */
const SHARED = 1e6

const mixedNumber = (tokens: Tokens, whole: Whole): Figure | null => {
  const fraction = andFraction(tokens, whole.next)
  if (fraction === null) return null
  const own = scaled(tokens, fraction.value, fraction.next)
  const shared = MAGNITUDES.get(wordAt(tokens, whole.next - 1)) ?? 1
  if (own.scale !== '' && shared >= SHARED)
    return plainFigure(fraction.value.mul(10 ** SCALES[own.scale]).add(whole.value), own.next)
  if (shared >= SHARED) return plainFigure(fraction.value.mul(shared).add(whole.value), fraction.next)
  return scaled(tokens, fraction.value.add(whole.value), fraction.next)
}

/** "Point five" behind a whole number: the decimals as printed. */
const pointDigits = (tokens: Tokens, at: number): { decimals: string; next: number } | null => {
  const point = skipSpace(tokens, at)
  if (wordAt(tokens, point) !== 'point') return null
  let decimals = ''
  let next = point + 1
  for (let place = skipSpace(tokens, next); ; place = skipSpace(tokens, next)) {
    const digit = belowHundred(tokens, place)
    if (digit === null || place === next) break
    decimals += String(digit.value)
    next = digit.next
  }
  return decimals === '' ? null : { decimals, next }
}

const plainFigure = (value: Rational, next: number): Figure => ({
  amount: value.toFraction(),
  scale: '',
  next,
})

/** The figure times the magnitude that follows: "one and a half million", "half a million". */
const scaled = (tokens: Tokens, value: Rational, next: number): Figure => {
  const place = skipSpace(tokens, next)
  const article = isOne(wordAt(tokens, place)) ? skipSpace(tokens, place + 1) : place
  const word = wordAt(tokens, article)
  if (isScale(word) && article > next) return { amount: value.toFraction(), scale: word, next: article + 1 }
  if (word === 'dozen' && article > next) return plainFigure(value.mul(12), article + 1)
  return plainFigure(value, next)
}

/** A single scale word stays apart from its number: "two million" is 2 million, to the nearest million. */
const asFigure = ({ value, next }: Whole, tokens: Tokens): Figure => {
  const last = wordAt(tokens, next - 1)
  if (!isScale(last)) return { amount: String(value), scale: '', next }
  const count = value / 10 ** SCALES[last]
  return Number.isInteger(count)
    ? { amount: String(count), scale: last, next }
    : { amount: String(value), scale: '', next }
}

/** "Hundreds of thousands", "several hundred", "a few million": a number whose count nobody gives. */
const vagueFigure = (tokens: Tokens, at: number): Figure | null => {
  const word = wordAt(tokens, at)
  if (VAGUE_COUNTS.has(word)) {
    const magnitude = magnitudeAt(tokens, at + 1)
    return magnitude === null ? null : { amount: '', scale: '', next: magnitude.next }
  }
  if (!PLURAL_MAGNITUDES.has(word)) return null
  const of = skipSpace(tokens, at + 1)
  const more = wordAt(tokens, of) === 'of' ? skipSpace(tokens, of + 1) : of
  const isMore =
    more > of && (PLURAL_MAGNITUDES.has(wordAt(tokens, more)) || MAGNITUDES.has(wordAt(tokens, more)))
  return { amount: '', scale: '', next: isMore ? more + 1 : at + 1 }
}

/** @returns the number in words at a place, without its unit */
export const numberInWords = (tokens: Tokens, at: number): Figure | null => {
  if (!isType(tokens, at, 'word')) return null
  const vague = vagueFigure(tokens, at) ?? scoreAt(tokens, at)
  if (vague !== null) return vague
  if (wordAt(tokens, at) === 'half' && !isDash(tokens[at + 1])) {
    const half = scaled(tokens, rational('1/2'), at + 1)
    return half.next === at + 1 ? null : half
  }
  const whole = wholeInWords(tokens, at)
  if (whole === null) return null
  const parts = wholeParts(tokens, whole) ?? mixedNumber(tokens, whole)
  if (parts !== null) return parts
  const point = pointDigits(tokens, whole.next)
  if (point === null) return asFigure(whole, tokens)
  const word = wordAt(tokens, skipSpace(tokens, point.next))
  const amount = `${whole.value}.${point.decimals}`
  return isScale(word)
    ? { amount, scale: word, next: skipSpace(tokens, point.next) + 1 }
    : { amount, scale: '', next: point.next }
}
