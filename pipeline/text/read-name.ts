// Names with numbers in them: addresses, identifiers, designations, places in a work, markers of notes.
import { EVENT_WORDS } from './label-words.ts'
import { fractionInDigits } from './read-digits.ts'
import { romanEnd } from './read-locator.ts'
import { type Reader, reading } from './reading.ts'
import { digitsAt, isDash, isType, signAt, type Tokens, wordAt, wordBefore } from './token-run.ts'
import { asciiDigits } from './tokens.ts'

const TRAILING = /^[.,;:!?"'’”)\]>}]$/

/** An address goes on to the next space, but for the stops and brackets at its end. */
const untilSpace = (tokens: Tokens, at: number): number => {
  let next = at
  while (next < tokens.length && !isType(tokens, next, 'space')) next += 1
  while (next > at && TRAILING.test(signAt(tokens, next - 1))) next -= 1
  return next
}

/** "https://…", "www.…". */
export const address: Reader = (tokens, at) => {
  const word = wordAt(tokens, at)
  const isScheme =
    /^(?:https?|ftp)$/.test(word) && signAt(tokens, at + 1) === ':' && signAt(tokens, at + 2) === '/'
  const isHost = word === 'www' && signAt(tokens, at + 1) === '.'
  return isScheme || isHost ? reading('url', at, Math.max(at + 1, untilSpace(tokens, at))) : null
}

export const isAlphanumeric = (tokens: Tokens, at: number): boolean =>
  isType(tokens, at, 'word') || isType(tokens, at, 'digits')

/** Signs inside an identifier, between letters and digits that touch them. */
const LINKS = /^[-_./@:\u2010\u2011]$/

/** The end of the run of letters and digits that touch, links among them. */
export const compoundEnd = (tokens: Tokens, at: number): number => {
  let next = at + 1
  for (;;) {
    if (isAlphanumeric(tokens, next) || isType(tokens, next, 'numeric')) next += 1
    else if (LINKS.test(signAt(tokens, next)) && isAlphanumeric(tokens, next + 1)) next += 2
    else return next
  }
}

/** Between groups of letters and digits an identifier changes more often than a name does. */
const MOST_GROUPS = 6

const compound = (tokens: Tokens, at: number, next: number) => {
  const isMail = tokens.slice(at, next).some(({ text }) => text === '@' || text === '_')
  return reading(isMail || next - at > MOST_GROUPS ? 'identifier' : 'designation', at, next)
}

/** What precedes a number in a register of works: the number follows a colon or a space. */
const REGISTERS = new Set(['doi', 'isbn', 'issn', 'arxiv'])

/** "S-400", "I2U2", "COVID-19": a word that digits touch, or that a hyphen ties to them where it is no common word. */
export const designationFromWord: Reader = (tokens, at) => {
  const isTied =
    isDash(tokens[at + 1]) &&
    /^[-\u2010\u2011]$/.test(signAt(tokens, at + 1)) &&
    isType(tokens, at + 2, 'digits')
  const touches = isType(tokens, at + 1, 'digits') || isType(tokens, at + 1, 'numeric')
  const isLinked = /^[@_]$/.test(signAt(tokens, at + 1)) || REGISTERS.has(wordAt(tokens, at))
  const next = isLinked ? compoundEnd(tokens, at) : at
  const isNumbered = tokens.slice(at, next).some(({ type }) => type === 'digits')
  if (isLinked && isNumbered) return reading('identifier', at, next)
  if (!touches && !(isTied && tokens[at]?.capital !== '')) return null
  return compound(tokens, at, compoundEnd(tokens, at))
}

/** "5G", "2S19", "10.1000/abc", "0017f-e31e": digits that letters touch. */
export const designationFromDigits: Reader = (tokens, at) => {
  const next = compoundEnd(tokens, at)
  const hasLetters = tokens.slice(at, next).some(({ type }) => type === 'word')
  const first = tokens.slice(at, next).findIndex(({ type }) => type === 'word')
  const isTouching =
    first > 0 && (isType(tokens, at + first - 1, 'digits') || /^[/_@.]$/.test(signAt(tokens, at + first - 1)))
  return hasLetters && isTouching ? compound(tokens, at, next) : null
}

/** The end of numbers with one sign between each two; the place itself where fewer than two stand there. */
const chainEnd = (tokens: Tokens, at: number, sign: RegExp): number => {
  let next = at + 1
  while (sign.test(signAt(tokens, next)) && isType(tokens, next + 1, 'digits')) next += 2
  return next > at + 1 ? next : at
}

/** "24/7", "9/11", "3/4/5": numbers that are no fraction of prose, and mean what their sentence says. */
export const slashed: Reader = (tokens, at) => {
  const next = chainEnd(tokens, at, /^\/$/)
  const isPair = next === at + 3
  const isShort = digitsAt(tokens, at).length < 3 && digitsAt(tokens, at + 2).length < 3
  return next > at && (!isPair || isShort) && fractionInDigits(tokens, at) === null
    ? reading('number', at, next)
    : null
}

/** "978-3-16-148410-0": more groups than a range or a date has. */
export const dashed: Reader = (tokens, at) => {
  const next = chainEnd(tokens, at, /^[-\u2010\u2011]$/)
  return next - at > 3 ? reading('identifier', at, next) : null
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** A smaller letter before a larger one is taken from it. */
const romanValue = (letters: string): string => {
  const values = [...letters].map((letter) => ROMAN_DIGITS[letter] ?? 0)
  return String(
    values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0),
  )
}

/** "World War II", "Gabriel V": a Roman number behind a name in capitals; a single letter only there. */
export const roman: Reader = (tokens, at, taken) => {
  const next = romanEnd(tokens, at)
  const text = wordAt(tokens, at)
  if (next === null) return null
  const { word, index } = wordBefore(tokens, at)
  const isNamed = word !== '' && index >= taken && tokens[index]?.capital !== ''
  if (text.length === 1 && !isNamed) return null
  const first = isNamed ? nameStart(tokens, index, taken) : at
  const isEvent = isNamed && EVENT_WORDS.has(word)
  // "World War I", but "the War I saw".
  if (text === 'i' && (!isEvent || first === index)) return null
  return isEvent
    ? reading('event', first, next, { amount: romanValue(text), unit: 'rank' })
    : reading('designation', first, next)
}

/** No more words of a name than this stand before its number: "World War II". */
const MOST_NAMES = 3

/** With a capital they only begin a sentence. */
const NO_NAMES = new Set(
  'the a an in at on of to by from for with and or but as after before during following since until when while if this that these those'.split(
    ' ',
  ),
)

/** The first of the words in capitals that end at a place. */
const nameStart = (tokens: Tokens, at: number, taken: number): number => {
  let start = at
  for (let names = 1; names < MOST_NAMES; names += 1) {
    const { word, index } = wordBefore(tokens, start)
    if (word === '' || index < taken || tokens[index]?.capital === '' || NO_NAMES.has(word)) break
    start = index
  }
  return start
}

/** No text has a thousand notes. */
const LONGEST_MARKER = 3

/** "[12]". */
export const marker: Reader = (tokens, at) => {
  const number = digitsAt(tokens, at + 1)
  return signAt(tokens, at) === '[' &&
    number !== '' &&
    number.length <= LONGEST_MARKER &&
    signAt(tokens, at + 2) === ']'
    ? reading('note_marker', at, at + 3, { amount: number })
    : null
}

/** Short units with a power, where no number stands before them: "per km²". */
const POWERED = /^(?:[kcm]?m|mi|ft|yd|in|s)$/

/** "word.¹²": raised digits call a note, but for the power of a unit. */
export const raised: Reader = (tokens, at, taken) => {
  const token = tokens[at]
  const number = token?.type === 'raised' ? asciiDigits(token) : ''
  if (number === '' || number.length > LONGEST_MARKER) return null
  return at > taken && POWERED.test(wordAt(tokens, at - 1))
    ? reading('designation', at - 1, at + 1)
    : reading('note_marker', at, at + 1, { amount: number })
}
