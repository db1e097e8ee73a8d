// What stands behind a figure: a unit, a share, a currency, a length of time, or the things that it counts.
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from './currency-words.ts'
import type { NumeralKind } from './reading.ts'
import {
  isDash,
  isType,
  phraseAt,
  phrases,
  signAt,
  skipJoint,
  skipSpace,
  type Tokens,
  wordAt,
} from './token-run.ts'
import { MEASURE_WORDS, SHARE_WORDS, TIME_WORDS } from './unit-words.ts'

export interface ReadUnit {
  readonly kind: NumeralKind
  readonly unit: string
  readonly next: number
}

type Meaning = Pick<ReadUnit, 'kind' | 'unit'>

const meanings = (kind: NumeralKind, words: ReadonlyMap<string, string>): [string, Meaning][] =>
  [...words].map(([phrase, unit]) => [phrase, { kind, unit }])

/** A phrase of two lists means what the later one says. */
const UNITS = phrases(
  new Map([
    ...meanings('measure', MEASURE_WORDS),
    ...meanings('money', CURRENCY_WORDS),
    ...meanings('duration', TIME_WORDS),
    ...meanings('percent', SHARE_WORDS),
  ]),
)

const SIGNS = phrases(CURRENCY_SIGNS)

const TIMES = new Set(['times', 'x', '×', 'fold'])

const multipleAt = (tokens: Tokens, at: number): ReadUnit | null =>
  TIMES.has(tokens[at]?.text ?? '') &&
  !isType(tokens, at + 1, 'digits') &&
  !isType(tokens, skipSpace(tokens, at + 1), 'digits')
    ? { kind: 'multiple', unit: '', next: at + 1 }
    : null

/** A code in capitals ("AZN"), or a short form that is no other word. */
const codeAt = (tokens: Tokens, at: number): { value: string; next: number } | null => {
  const unit = CURRENCY_CODES.get(wordAt(tokens, at))
  const isPlain = tokens[at]?.capital === 'all' || ['usd', 'rmb', 'rs', 'tk'].includes(wordAt(tokens, at))
  return unit !== undefined && isPlain ? { value: unit, next: at + 1 } : null
}

/** "10G" are no grams: units of one letter are small, but for the watt. */
const isCapitalLetter = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.capital === 'all' && tokens[at]?.text.length === 1 && tokens[at]?.text !== 'w'

/** A unit behind a digit or a word: touching it, or behind a space or a hyphen. */
export const unitBehind = (tokens: Tokens, at: number): ReadUnit | null => {
  const place = skipJoint(tokens, at)
  const multiple = multipleAt(tokens, place)
  if (multiple !== null) return multiple
  const found = phraseAt(tokens, place, UNITS)
  const isName = found !== null && found.next === place + 1 && isCapitalLetter(tokens, place)
  // What goes on without a space is another word, or a name.
  const goesOn =
    found !== null && (isType(tokens, found.next, 'word') || isType(tokens, found.next, 'digits'))
  if (found !== null && !isName && !goesOn) return { ...found.value, next: found.next }
  const code = codeAt(tokens, place) ?? phraseAt(tokens, place, SIGNS)
  const isBefore = code !== null && isType(tokens, skipSpace(tokens, code.next), 'digits')
  return code === null || isBefore ? null : { kind: 'money', unit: code.value, next: code.next }
}

/** "Mex$", "nzd$": dollars of a country that the letters name; where they name none that is known, the unit is not read. */
const dollarsOf = (tokens: Tokens, at: number): { value: string; next: number } | null =>
  isType(tokens, at, 'word') && signAt(tokens, at + 1) === '$'
    ? { value: CURRENCY_CODES.get(wordAt(tokens, at)) ?? '', next: at + 2 }
    : null

/** The currency before a figure, and the place of the figure. */
export const currencyBefore = (tokens: Tokens, at: number): { unit: string; figure: number } | null => {
  const isWord = isType(tokens, at, 'word') && signAt(tokens, at + 1) !== '$'
  if (isType(tokens, at, 'digits') || (isWord && !CURRENCY_CODES.has(wordAt(tokens, at)))) return null
  const found = phraseAt(tokens, at, SIGNS) ?? dollarsOf(tokens, at) ?? codeAt(tokens, at)
  if (found === null) return null
  const stop = signAt(tokens, found.next) === '.' ? found.next + 1 : found.next
  const figure = skipSpace(tokens, stop)
  return isType(tokens, figure, 'digits') || isType(tokens, figure, 'numeric')
    ? { unit: found.value, figure }
    : null
}

const NO_ADJECTIVES = new Set(
  'a an the and or nor but of in on at to from for by with as is are was were be been has had have do does did will would can could may might must that this these those which who whom whose what when where while than then so if not no more most less least fewer after before since until between into over under about against per out up down its his her their our your my it he she they we you i all any each every some such also only even just'.split(
    ' ',
  ),
)

const IRREGULAR = new Set('men women children police troops countries states cases'.split(' '))

/** Rarely a plural in -s: "this", "basis", "status", "process". */
export const isPlural = (word: string): boolean =>
  IRREGULAR.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word))

const MOST_ADJECTIVES = 2

const isAdjective = (word: string): boolean =>
  word !== '' && !NO_ADJECTIVES.has(word) && !word.endsWith('ing') && !word.endsWith('ly')

/** The plural noun behind a number, with at most two adjectives between: the place behind it. */
export const nounBehind = (tokens: Tokens, at: number): number | null => {
  let place = at
  for (let adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives += 1) {
    const next = isDash(tokens[place]) && adjectives > 0 ? place + 1 : skipSpace(tokens, place)
    const word = wordAt(tokens, next)
    if (next === place || NO_ADJECTIVES.has(word)) return null
    if (isPlural(word)) return next + 1
    if (!isAdjective(word) || tokens[next]?.capital === 'all') return null
    place = next + 1
  }
  return null
}
