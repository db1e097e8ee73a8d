// Ordinals: "the 2nd", "twenty-first", "second largest", and the events that they name.
import { EVENT_WORDS } from './label-words.ts'
import { MAGNITUDE_NTHS, NTHS, ONES, ORDER_WORDS, TENS } from './number-words.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { isDash, isType, skipJoint, skipSpace, type Tokens, wordAt, wordBefore } from './token-run.ts'
import { asciiDigits } from './tokens.ts'
import { wholeInWords } from './whole-words.ts'

export interface Nth {
  readonly value: number
  readonly next: number
}

const ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

/** "2nd", "second", "twenty-first", "hundredth". */
export const nthAt = (tokens: Tokens, at: number): Nth | null => {
  const token = tokens[at]
  if (token?.type === 'digits')
    return ENDINGS.has(wordAt(tokens, at + 1)) ? { value: Number(asciiDigits(token)), next: at + 2 } : null
  const word = wordAt(tokens, at)
  const nth = NTHS.get(word) ?? MAGNITUDE_NTHS.get(word)
  if (nth !== undefined) return { value: nth, next: at + 1 }
  const whole = wholeInWords(tokens, at)
  const place = whole === null ? at : skipJoint(tokens, whole.next)
  return whole === null || place === whole.next ? null : nthBehind(tokens, whole.value, place)
}

/** "Twenty-first", "one hundred and fifth", "two hundredth": the last word of an ordinal whose others are a number. */
const nthBehind = (tokens: Tokens, whole: number, at: number): Nth | null => {
  const word = wordAt(tokens, at)
  const magnitude = MAGNITUDE_NTHS.get(word)
  if (magnitude !== undefined) return { value: whole * magnitude, next: at + 1 }
  const and = word === 'and' ? skipJoint(tokens, at + 1) : at
  const nth = NTHS.get(wordAt(tokens, and))
  const fits = nth !== undefined && (whole % 100 === 0 || (whole % 10 === 0 && whole % 100 > 10 && nth < 10))
  return fits && whole > 0 ? { value: whole + nth, next: and + 1 } : null
}

const SUPERLATIVE = /^(?:\p{L}{2,}est|most|least|worst|best|last)$/u
const NO_SUPERLATIVES = new Set([
  'west',
  'interest',
  'forest',
  'request',
  'test',
  'rest',
  'guest',
  'protest',
  'harvest',
  'arrest',
  'contest',
  'conquest',
  'quest',
  'priest',
  'chest',
  'manifest',
  'invest',
  'suggest',
  'latest',
])

const superlativeAt = (tokens: Tokens, at: number): number | null => {
  const place = skipJoint(tokens, at)
  const word = wordAt(tokens, place)
  const isBare = /^(?:most|least)$/.test(word) && !isType(tokens, skipSpace(tokens, place + 1), 'word')
  return place > at && SUPERLATIVE.test(word) && !NO_SUPERLATIVES.has(word) && !isBare ? place + 1 : null
}

/** No event has a longer name between its number and its noun. */
const MOST_NAMES = 4

/** The event that a number names: names in capitals, hyphens among them, and what sort of event it is. */
const eventAt = (tokens: Tokens, at: number): number | null => {
  let place = skipJoint(tokens, at)
  for (let names = 0; names < MOST_NAMES && place > at; names += 1) {
    if (EVENT_WORDS.has(wordAt(tokens, place))) return place + 1
    if (tokens[place]?.capital === '' || !isType(tokens, place, 'word')) return null
    place = isDash(tokens[place + 1]) ? place + 2 : skipSpace(tokens, place + 1)
  }
  return null
}

/** "Four-Day War", "Thirty Years’ War": a length of time that names an event. */
const namedLength = (tokens: Tokens, at: number): Reading | null => {
  const count = ONES.get(wordAt(tokens, at)) ?? TENS.get(wordAt(tokens, at))
  const unit = skipJoint(tokens, at + 1)
  if (
    count === undefined ||
    tokens[at]?.capital !== 'first' ||
    !/^(?:days?|weeks?|months?|years?)$/.test(wordAt(tokens, unit))
  )
    return null
  const behind = wordAt(tokens, unit + 1) === '' && !isType(tokens, unit + 1, 'space') ? unit + 2 : unit + 1
  const event = skipSpace(tokens, behind)
  return EVENT_WORDS.has(wordAt(tokens, event)) && tokens[event]?.capital === 'first'
    ? reading('event', at, event + 1, { amount: String(count) })
    : null
}

/** Before "last" they make it a verb. */
const VERB_SIGNS = new Set('would will to can could may might must shall not'.split(' '))

/** "Next to our borders" names a place; "next to last" an order. */
const isBeside = (tokens: Tokens, at: number): boolean => {
  const to = skipSpace(tokens, at + 1)
  return (
    wordAt(tokens, at) === 'next' &&
    wordAt(tokens, to) === 'to' &&
    wordAt(tokens, skipSpace(tokens, to + 1)) !== 'last'
  )
}

const orderWord = (tokens: Tokens, at: number): Reading | null => {
  const amount = ORDER_WORDS.get(wordAt(tokens, at))
  if (isBeside(tokens, at)) return null
  const isVerb = wordAt(tokens, at) === 'last' && VERB_SIGNS.has(wordBefore(tokens, at).word)
  if (amount === undefined || isVerb) return null
  const { word, index } = wordBefore(tokens, at)
  const isDefinite = word === 'the' && wordAt(tokens, at) === 'latter'
  return reading('ordinal', isDefinite ? index : at, at + 1, { amount, unit: amount === '' ? '' : 'rank' })
}

/** An event, a rank ("second largest") or a bare ordinal. */
export const ordinal: Reader = (tokens, at) => {
  const nth = nthAt(tokens, at)
  if (nth === null) return namedLength(tokens, at) ?? orderWord(tokens, at)
  const said = { amount: String(nth.value), unit: 'rank' }
  const event = eventAt(tokens, nth.next)
  if (event !== null) return reading('event', at, event, said)
  const superlative = superlativeAt(tokens, nth.next)
  return superlative === null
    ? reading('ordinal', at, nth.next, said)
    : reading('rank', at, superlative, said)
}
