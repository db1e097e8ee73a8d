// What stands behind a figure: a unit, a share, a currency, a length of time, or the things that it counts.
import { CURRENCY_WORDS } from './currency-words.ts'
import { codeAt, SIGNS } from './read-currency.ts'
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

const TIMES = new Set(['times', 'x', '×', 'fold'])

const multipleAt = (tokens: Tokens, at: number): ReadUnit | null =>
  TIMES.has(tokens[at]?.text ?? '') &&
  !isType(tokens, at + 1, 'digits') &&
  !isType(tokens, skipSpace(tokens, at + 1), 'digits')
    ? { kind: 'multiple', unit: '', next: at + 1 }
    : null

/** "10G" are no grams: units of one letter are small, but for the watt. */
const isCapitalLetter = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.capital === 'all' && tokens[at]?.text.length === 1 && tokens[at]?.text !== 'w'

/** Letters behind a stroke that are no unit elsewhere, and units of time that are letters there. */
const PER_SHORT: ReadonlyMap<string, string> = new Map([
  ...['s', 'min', 'h', 'd', 'm', 'l'].map((letters): [string, string] => [letters, letters]),
  ['sec', 's'],
  ['second', 's'],
  ['hr', 'h'],
  ['hour', 'h'],
  ['day', 'd'],
  ['minute', 'min'],
])

/** "g/km", "mg/l", "t/ha": a unit by another. */
const perUnit = (tokens: Tokens, found: ReadUnit): ReadUnit => {
  if (found.kind !== 'measure' || signAt(tokens, found.next) !== '/') return found
  const by = phraseAt(tokens, found.next + 1, UNITS)
  const isUnit = by?.value.kind === 'measure' || by?.value.kind === 'duration'
  const [word, next] = isUnit ? [by.value.unit, by.next] : [wordAt(tokens, found.next + 1), found.next + 2]
  const unit = PER_SHORT.get(word) ?? (isUnit ? word : undefined)
  return unit === undefined || isType(tokens, next, 'word') || isType(tokens, next, 'digits')
    ? found
    : { kind: 'measure', unit: `${found.unit}/${unit}`, next }
}

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
  if (found !== null && !isName && !goesOn) return perUnit(tokens, { ...found.value, next: found.next })
  const code = codeAt(tokens, place) ?? phraseAt(tokens, place, SIGNS)
  return code === null || isBefore(tokens, code.next)
    ? null
    : { kind: 'money', unit: code.value, next: code.next }
}

/** Whether the currency that ends at a place is that of the figure behind it: in "10 rmb 20 usd" the second has its own. */
const isBefore = (tokens: Tokens, at: number): boolean => {
  const figure = skipSpace(tokens, at)
  const own = skipSpace(tokens, figure + 1)
  const hasOwn =
    codeAt(tokens, own) !== null ||
    phraseAt(tokens, own, UNITS)?.value.kind === 'money' ||
    isCent(tokens, own)
  return isType(tokens, figure, 'digits') && !hasOwn
}

const isCent = (tokens: Tokens, at: number): boolean => /^(?:cents?|pence)$/.test(wordAt(tokens, at))

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
