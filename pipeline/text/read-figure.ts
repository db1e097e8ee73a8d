// Figures: a number in digits or words with its scale, before any unit.
import { isScale, SCALES, type Scale } from '../model/unit.ts'
import { movePoint } from './digit-groups.ts'
import { andFraction } from './fraction-words.ts'
import { DOZENS, MAGNITUDES, SCALE_LETTERS, SCALE_SIGNS } from './number-words.ts'
import { numberInDigits } from './read-digits.ts'
import { type Figure, numberInWords } from './read-words.ts'
import { isType, skipJoint, skipSpace, type Tokens, wordAt } from './token-run.ts'

/** A figure; `letter` is a scale letter behind it ("10m") that only its company can tell from a unit. */
export interface ReadFigure extends Figure {
  readonly inWords: boolean
  readonly letter?: { readonly scale: Scale; readonly next: number; readonly isTouching: boolean }
}

/** Lakh and crore have no scale of their own: 500 crore are 5.00 billion, with the same last digit. */
const INDIAN: Readonly<Record<string, { scale: Scale; places: number }>> = {
  lakh: { scale: 'million', places: -1 },
  crore: { scale: 'billion', places: -2 },
}

/** The figure times the magnitude words behind it. */
const magnified = (amount: string, words: readonly string[], next: number): Figure => {
  const [word = '', ...more] = words
  const indian = INDIAN[word]
  if (more.length === 0 && isScale(word)) return { amount, scale: word, next }
  if (amount.includes('/')) return { amount: '', scale: '', next }
  if (more.length === 0 && indian !== undefined)
    return { amount: movePoint(amount, indian.places), scale: indian.scale, next }
  const places = words.reduce((sum, each) => sum + Math.round(Math.log10(MAGNITUDES.get(each) ?? 1)), 0)
  return { amount: movePoint(amount, places), scale: '', next }
}

const magnitudesAt = (tokens: Tokens, at: number): { words: string[]; next: number } => {
  const words: string[] = []
  let next = at
  for (
    let place = skipJoint(tokens, at);
    MAGNITUDES.has(wordAt(tokens, place));
    place = skipSpace(tokens, next)
  ) {
    words.push(wordAt(tokens, place))
    next = place + 1
  }
  return { words, next }
}

/** Millions and "3 more" are two numbers; hundreds and their rest are one. */
const WITH_REST = new Set(['hundred', 'thousand', 'lakh', 'crore'])

/** "3 hundred and 21", "4 thousand 3 hundred": the number with its rest, `null` where none follows. */
const withRest = (tokens: Tokens, amount: string, words: readonly string[], at: number): Figure | null => {
  const [word = '', ...more] = words
  if (!WITH_REST.has(word) || more.length > 0 || !/^\d+$/.test(amount)) return null
  const place = skipSpace(tokens, at)
  const and = wordAt(tokens, place) === 'and' ? skipSpace(tokens, place + 1) : place
  const isJoined = and > place || (place > at && wordAt(tokens, skipSpace(tokens, and + 1)) === 'hundred')
  const rest = isJoined ? figureAt(tokens, and) : null
  const unit = MAGNITUDES.get(word) ?? 1
  const value =
    rest !== null && /^\d+$/.test(rest.amount) ? Number(rest.amount) * 10 ** SCALES[rest.scale] : 0
  return rest !== null && value > 0 && value < unit
    ? { amount: String(Number(amount) * unit + value), scale: '', next: rest.next }
    : null
}

/** "3 million and a half": half a million more. */
const withHalf = (tokens: Tokens, { amount, scale, next }: Figure): Figure | null => {
  const fraction = /^\d+$/.test(amount) && SCALES[scale] >= SCALES.million ? andFraction(tokens, next) : null
  return fraction === null
    ? null
    : { amount: fraction.value.add(amount).toFraction(), scale, next: fraction.next }
}

const withScale = (tokens: Tokens, amount: string, at: number): ReadFigure => {
  const figure = { amount, scale: '', next: at, inWords: false } as const
  const { words, next } = magnitudesAt(tokens, at)
  if (words.length > 0) {
    const scaled = magnified(amount, words, next)
    return {
      ...(withRest(tokens, amount, words, next) ?? withHalf(tokens, scaled) ?? scaled),
      inWords: false,
    }
  }
  const dozen = skipJoint(tokens, at)
  if (DOZENS.has(wordAt(tokens, dozen)) && /^\d+$/.test(amount))
    return { ...figure, amount: String(Number(amount) * 12), next: dozen + 1 }
  const place = skipSpace(tokens, at)
  const word = wordAt(tokens, place)
  const sign = SCALE_SIGNS.get(word)
  if (sign !== undefined) return { ...figure, scale: sign, next: place + 1 }
  const letter = SCALE_LETTERS.get(word)
  // Metres and bits are small letters: "10M", "1.2B", and thousands in either case.
  const isSure =
    letter === 'thousand' ||
    (letter === 'billion' && place === at) ||
    (letter !== undefined && word.length === 1 && tokens[place]?.capital === 'all' && letter !== 'trillion')
  const isApart = !isType(tokens, place + 1, 'numeric') && !isType(tokens, place + 1, 'digits')
  if (letter !== undefined && isApart && isSure) return { ...figure, scale: letter, next: place + 1 }
  return letter === undefined || !isApart
    ? figure
    : { ...figure, letter: { scale: letter, next: place + 1, isTouching: place === at } }
}

/** @returns the figure at a place, `amount` empty where its words do not say how much */
export const figureAt = (tokens: Tokens, at: number): ReadFigure | null => {
  const digits = numberInDigits(tokens, at)
  if (digits !== null) return withScale(tokens, digits.amount, digits.next)
  const words = numberInWords(tokens, at)
  return words === null ? null : { ...words, inWords: true }
}
