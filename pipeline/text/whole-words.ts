// Whole numbers in words: "two hundred and six thousand", "a million", "fifteen hundred".
import { belowHundred, isFraction, isOne, isTensDenominator, type Whole } from './fraction-words.ts'
import { DOZENS, MULTIPLIERS } from './number-words.ts'
import { signAt, skipJoint, skipSpace, type Tokens, wordAt } from './token-run.ts'

/** The number below a hundred that may follow a hundred, with or without "and". */
const remainder = (tokens: Tokens, at: number): Whole | null => {
  const next = skipJoint(tokens, at)
  if (next === at) return null
  if (wordAt(tokens, next) !== 'and')
    return isTensDenominator(tokens, next) ? null : belowHundred(tokens, next)
  const behindAnd = skipJoint(tokens, next + 1)
  return isFraction(tokens, behindAnd) ? null : belowHundred(tokens, behindAnd)
}

/** "Two hundred and six", "a hundred", "fifteen hundred", or a number below a hundred. */
const belowThousand = (tokens: Tokens, at: number): Whole | null => {
  const word = wordAt(tokens, at)
  const count = isOne(word) ? { value: 1, next: at + 1 } : belowHundred(tokens, at)
  if (count === null && word !== 'hundred') return null
  const hundred = count === null ? at : skipJoint(tokens, count.next)
  if (!/^hundreds?$/.test(wordAt(tokens, hundred))) return isOne(word) ? null : count
  const whole = { value: (count?.value ?? 1) * 100, next: hundred + 1 }
  const rest = remainder(tokens, whole.next)
  return rest === null || rest.value === 0 ? whole : { value: whole.value + rest.value, next: rest.next }
}

const pluralMagnitude = (word: string): number | undefined => {
  if (DOZENS.has(word)) return 12
  return word.endsWith('s') ? MULTIPLIERS.get(word.slice(0, -1)) : undefined
}

/** The magnitude words behind a number, multiplied: "hundred thousand million". */
export const magnitudeAt = (tokens: Tokens, at: number): Whole | null => {
  let value = 1
  let next = at
  for (let place = skipJoint(tokens, at); ; place = skipSpace(tokens, next)) {
    const word = wordAt(tokens, place)
    const magnitude = MULTIPLIERS.get(word) ?? pluralMagnitude(word)
    if (magnitude === undefined) return next === at ? null : { value, next }
    value *= magnitude
    next = place + 1
  }
}

/** One part of a number: "two hundred thousand", "a million", "six". */
const partAt = (tokens: Tokens, at: number): (Whole & { magnitude: number }) | null => {
  const word = wordAt(tokens, at)
  const bare = word === 'hundred' ? undefined : MULTIPLIERS.get(word)
  if (bare !== undefined) return { value: bare, magnitude: bare, next: at + 1 }
  const count = belowThousand(tokens, at) ?? (isOne(word) ? { value: 1, next: at + 1 } : null)
  const magnitude = count === null ? null : magnitudeAt(tokens, count.next)
  if (count === null || (magnitude === null && isOne(word) && count.next === at + 1)) return null
  return magnitude === null
    ? { ...count, magnitude: 1 }
    : { value: count.value * magnitude.value, magnitude: magnitude.value, next: magnitude.next }
}

/** The place at which a number may go on: behind a space, a comma, an "and". */
const continuation = (tokens: Tokens, at: number): number => {
  const comma = signAt(tokens, at) === ',' ? at + 1 : at
  const next = skipSpace(tokens, comma)
  if (wordAt(tokens, next) !== 'and') return next
  const behindAnd = skipSpace(tokens, next + 1)
  return isFraction(tokens, behindAnd) ? at : behindAnd
}

/** @returns the whole number in words at a place: parts of falling magnitude */
export const wholeInWords = (tokens: Tokens, at: number): Whole | null => {
  const first = partAt(tokens, at)
  if (first === null) return null
  let sum: Whole = first
  for (let magnitude = first.magnitude; magnitude > 1; ) {
    const next = continuation(tokens, sum.next)
    const part = next === sum.next || isOne(wordAt(tokens, next)) ? null : partAt(tokens, next)
    if (part === null || part.value >= magnitude) break
    sum = { value: sum.value + part.value, next: part.next }
    magnitude = part.magnitude
  }
  return sum
}
