// Periods: decades, centuries, times of day, and stretches counted from some other time.
import { figureAt } from './read-figure.ts'
import { nthAt } from './read-ordinal.ts'
import { type Reader, reading } from './reading.ts'
import { DECADES, PARTS } from './time-words.ts'
import {
  digitsAt,
  isDash,
  isType,
  signAt,
  skipJoint,
  skipSpace,
  type Tokens,
  wordAt,
  wordBefore,
} from './token-run.ts'

/** The token at which "early", "mid-" or "late" before a place begins; the place itself where none stands there. */
const withPart = (tokens: Tokens, at: number, taken: number): number => {
  const before = isDash(tokens[at - 1])
    ? { word: wordAt(tokens, at - 2), index: at - 2 }
    : wordBefore(tokens, at)
  return PARTS.has(before.word) && before.index >= taken ? before.index : at
}

/** "1990s", "1990’s", "the ’90s", "the nineties". */
export const decade: Reader = (tokens, at, taken) => {
  const digits = digitsAt(tokens, at)
  const apostrophe = /^['’]$/.test(signAt(tokens, at + 1)) ? at + 2 : at + 1
  const isDigits = /^(?:1\d|20)?\d0$/.test(digits) && wordAt(tokens, apostrophe) === 's'
  const first = withPart(tokens, at, taken)
  if (isDigits && digits.length === 4)
    return reading('decade', first, apostrophe + 1, { date: `${digits.slice(0, 3)}X` })
  const isWord = DECADES.has(wordAt(tokens, at)) && wordBefore(tokens, first).word === 'the'
  return isDigits || isWord ? reading('decade', first, isDigits ? apostrophe + 1 : at + 1) : null
}

const isCentury = (tokens: Tokens, at: number): boolean => /^centur(?:y|ies)$/.test(wordAt(tokens, at))

const JOINS = new Set(['and', 'to', 'or', 'through'])

/** No list of centuries is longer: "the 17th, 18th and 19th centuries". */
const MOST_CENTURIES = 4

/** Whether a list of ordinals from a place on ends in "centuries". */
const leadsToCentury = (tokens: Tokens, at: number, left = MOST_CENTURIES): boolean => {
  const place = skipJoint(tokens, at)
  if (isCentury(tokens, place)) return true
  const comma = signAt(tokens, at) === ',' || isDash(tokens[at]) ? skipSpace(tokens, at + 1) : place
  const join = JOINS.has(wordAt(tokens, comma)) ? skipSpace(tokens, comma + 1) : comma
  if (join === at || left === 0) return false
  const part = PARTS.has(wordAt(tokens, join)) ? skipJoint(tokens, join + 1) : join
  const nth = nthAt(tokens, part)
  return nth !== null && leadsToCentury(tokens, nth.next, left - 1)
}

/** "The 18th and 19th centuries", each by itself; the last with its noun. Before the eleventh, none has a year that is read as one. */
export const century: Reader = (tokens, at, taken) => {
  const nth = nthAt(tokens, at)
  if (nth === null || !leadsToCentury(tokens, nth.next)) return null
  const noun = skipJoint(tokens, nth.next)
  const next = isCentury(tokens, noun) ? noun + 1 : nth.next
  const date = nth.value > 10 && nth.value < 23 ? `${nth.value - 1}XX` : ''
  return reading('century', withPart(tokens, at, taken), next, { date })
}

const NOONS = /^(?:am|pm)$/

/** "a.m.", "pm", "o’clock" behind a number: the place behind it. */
const clockWord = (tokens: Tokens, at: number): number | null => {
  const place = skipSpace(tokens, at)
  if (NOONS.test(wordAt(tokens, place))) return place + 1
  const isLetters =
    /^[ap]$/.test(wordAt(tokens, place)) &&
    signAt(tokens, place + 1) === '.' &&
    wordAt(tokens, place + 2) === 'm'
  if (isLetters) return signAt(tokens, place + 3) === '.' ? place + 4 : place + 3
  return wordAt(tokens, place) === 'o' && wordAt(tokens, place + 2) === 'clock' ? place + 3 : null
}

/** "15:30", "3 p.m.", "10 o’clock". */
export const timeOfDay: Reader = (tokens, at) => {
  if (digitsAt(tokens, at).length > 2 || !isType(tokens, at, 'digits')) return null
  let end = at + 1
  while (/^[:.]$/.test(signAt(tokens, end)) && digitsAt(tokens, end + 1).length === 2) end += 2
  const clock = clockWord(tokens, end)
  // "1:50,000" is the scale of a map.
  if (/^[:.,]$/.test(signAt(tokens, end)) && isType(tokens, end + 1, 'digits')) return null
  const hasColon = signAt(tokens, at + 1) === ':' && end > at + 1
  return clock === null && !hasColon ? null : reading('time', at, clock ?? end)
}

const HUNDREDS_OF_YEARS: ReadonlyMap<string, string> = new Map([
  ['seventeen', '17'],
  ['eighteen', '18'],
  ['nineteen', '19'],
  ['twenty', '20'],
])

/** "Nineteen eighty-four". */
export const yearInWords: Reader = (tokens, at) => {
  const hundreds = HUNDREDS_OF_YEARS.get(wordAt(tokens, at))
  const place = skipSpace(tokens, at + 1)
  const rest =
    hundreds === undefined || place === at + 1 || !isType(tokens, place, 'word')
      ? null
      : figureAt(tokens, place)
  const isRest = rest !== null && rest.scale === '' && /^[1-9]\d$/.test(rest.amount)
  return isRest ? reading('year', at, rest.next, { date: `${hundreds}${rest.amount}` }) : null
}
