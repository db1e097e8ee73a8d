// Currencies before a figure, by sign, code or the dollars of a country: "US$", "AZN", "MEUR", "Mex$".
import type { Scale } from '../model/unit.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, SCALED_CODES, type ScaledCode } from './currency-words.ts'
import { isType, phraseAt, phrases, signAt, skipSpace, type Tokens, wordAt } from './token-run.ts'

/** Signs before or behind a figure. */
export const SIGNS = phrases(CURRENCY_SIGNS)

/** A code in capitals ("AZN"), or a short form that is no other word. */
export const codeAt = (tokens: Tokens, at: number): { value: string; next: number } | null => {
  const unit = CURRENCY_CODES.get(wordAt(tokens, at))
  const isPlain = tokens[at]?.capital === 'all' || ['usd', 'rmb', 'rs', 'tk'].includes(wordAt(tokens, at))
  return unit !== undefined && isPlain ? { value: unit, next: at + 1 } : null
}

/** "MUSD", "kEUR". */
export const scaledCodeAt = (tokens: Tokens, at: number): ScaledCode | null => {
  const word = wordAt(tokens, at)
  const found = SCALED_CODES.get(word)
  const isPlain = tokens[at]?.capital === 'all' || (tokens[at]?.capital === '' && word.startsWith('k'))
  return found !== undefined && isPlain ? found : null
}

/** "Mex$", "nzd$": dollars of a country that the letters name; where they name none that is known, the unit is not read. */
const dollarsOf = (tokens: Tokens, at: number): { value: string; next: number } | null =>
  isType(tokens, at, 'word') && signAt(tokens, at + 1) === '$'
    ? { value: CURRENCY_CODES.get(wordAt(tokens, at)) ?? '', next: at + 2 }
    : null

interface CurrencyBefore {
  readonly unit: string
  readonly figure: number
  /** Of a code with a scale: "MAUD 60". */
  readonly scale: Scale
}

/** The currency before a figure, and the place of the figure. */
export const currencyBefore = (tokens: Tokens, at: number): CurrencyBefore | null => {
  const isWord = isType(tokens, at, 'word') && signAt(tokens, skipSpace(tokens, at + 1)) !== '$'
  const word = wordAt(tokens, at)
  if (isType(tokens, at, 'digits') || (isWord && !CURRENCY_CODES.has(word) && !SCALED_CODES.has(word)))
    return null
  const sign = phraseAt(tokens, at, SIGNS)
  // "It gave us $5": a word with a space behind it.
  const isPronoun = word === 'us' && isType(tokens, at + 1, 'space') && tokens[at]?.capital !== 'all'
  const scaled = scaledCodeAt(tokens, at)
  const found =
    scaled === null
      ? ((isPronoun ? null : sign) ?? dollarsOf(tokens, at) ?? codeAt(tokens, at))
      : { value: scaled.unit, next: at + 1 }
  if (found === null) return null
  const stop = signAt(tokens, found.next) === '.' ? found.next + 1 : found.next
  const figure = skipSpace(tokens, stop)
  return isType(tokens, figure, 'digits') || isType(tokens, figure, 'numeric')
    ? { unit: found.value, figure, scale: scaled?.scale ?? '' }
    : null
}
