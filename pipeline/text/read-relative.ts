// Times told by other times, and lengths of time: "in the last five years", "the following year", "a month later".
import { figureAt } from './read-figure.ts'
import { CHANGES } from './read-quantity.ts'
import { EXTENTS } from './read-term.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { isType, signAt, skipJoint, skipSpace, type Tokens, wordAt, wordBefore } from './token-run.ts'
import { LONE_MEASURES, LONE_TIMES } from './unit-words.ts'

const PREPOSITIONS = new Set(['in', 'over', 'during', 'within', 'for'])
const AWAY = new Set(['last', 'past', 'coming', 'next', 'recent'])
const BESIDE = new Set(['following', 'previous', 'preceding', 'same', 'this', 'that'])
const COUNTS = new Set(['few', 'several'])
const LENGTHS = new Set(
  'year years decade decades month months century centuries weeks days winter winters summer summers season seasons quarter quarters'.split(
    ' ',
  ),
)
const OWNERS = new Set(['the', 'his', 'her', 'its', 'their'])

/** A count between "last" and "years": "few", "couple of", "five", "5". */
const countBehind = (tokens: Tokens, at: number): number => {
  const word = wordAt(tokens, at)
  if (COUNTS.has(word)) return skipSpace(tokens, at + 1)
  if (word === 'couple' && wordAt(tokens, skipSpace(tokens, at + 1)) === 'of')
    return skipSpace(tokens, skipSpace(tokens, at + 1) + 1)
  const figure = figureAt(tokens, at)
  return figure === null || figure.amount === '' ? at : skipSpace(tokens, figure.next)
}

/** "In the last years of the empire" counts from its end, not from now. */
const isOfSomething = (tokens: Tokens, at: number): boolean => {
  const of = skipSpace(tokens, at)
  return wordAt(tokens, of) === 'of' && OWNERS.has(wordAt(tokens, skipSpace(tokens, of + 1)))
}

/** "In the last five years", "the past decade", "recent months", "the coming years": from the time of writing. */
export const relativePeriod: Reader = (tokens, at) => {
  const preposition = PREPOSITIONS.has(wordAt(tokens, at)) ? skipSpace(tokens, at + 1) : at
  const article = wordAt(tokens, preposition) === 'the' ? skipSpace(tokens, preposition + 1) : preposition
  if (!AWAY.has(wordAt(tokens, article))) return null
  const place = countBehind(tokens, skipSpace(tokens, article + 1))
  return LENGTHS.has(wordAt(tokens, place)) && !isOfSomething(tokens, place + 1)
    ? reading('relative_period', at, place + 1)
    : null
}

const ASIDE = new Set(['before', 'after', 'earlier', 'later'])

/** "The following year", "the same month", "this year", "the year before": from a time that the text has named. */
export const relativeDate: Reader = (tokens, at) => {
  const place = skipSpace(tokens, at + 1)
  const behind = skipSpace(tokens, place + 1)
  const isAside =
    wordAt(tokens, at) === 'the' && LONE_TIMES.has(wordAt(tokens, place)) && ASIDE.has(wordAt(tokens, behind))
  if (isAside && !isType(tokens, behind + 1, 'space')) return reading('relative_date', at, behind + 1)
  return BESIDE.has(wordAt(tokens, at)) && LONE_TIMES.has(wordAt(tokens, place))
    ? reading('relative_date', at, place + 1)
    : null
}

const ago = (tokens: Tokens, found: Reading): Reading => {
  const place = skipSpace(tokens, found.next)
  return wordAt(tokens, place) === 'ago' ? reading('relative_period', found.first, place + 1) : found
}

/** A length of time with "ago" behind it points into the past. */
export const orAgo =
  (read: Reader): Reader =>
  (tokens, at, taken) => {
    const found = read(tokens, at, taken)
    return found?.kind === 'duration' ? ago(tokens, found) : found
  }

const LONE_SIGNS = new Set('later earlier ago after before since long old into apart'.split(' '))
const LENGTH_SIGNS = new Set(
  'in for within after during nearly almost about around roughly only just least under than half every over once take takes took taken taking lasts lasted lasting spend spends spent spending'.split(
    ' ',
  ),
)

/** "The first lasted a month; the second, a decade.": what is said last, behind a comma. */
const isLastWord = (tokens: Tokens, at: number, unit: number): boolean =>
  signAt(tokens, at - 2) === ',' && /^[.;!?]$/.test(signAt(tokens, unit + 1))

/** "A month later", "within a year"; not "40 barrels a day". */
export const loneLength: Reader = (tokens, at) => {
  if (!/^an?$/.test(wordAt(tokens, at))) return null
  const place = skipSpace(tokens, at + 1)
  if (!LONE_TIMES.has(wordAt(tokens, place))) return loneMeasure(tokens, at, place)
  const behind = wordAt(tokens, skipJoint(tokens, place + 1))
  const isLength = LONE_SIGNS.has(behind) || LENGTH_SIGNS.has(wordBefore(tokens, at).word)
  if (!isLength && !isLastWord(tokens, at, place)) return null
  return ago(tokens, reading('duration', at, place + 1, { amount: '1', unit: wordAt(tokens, place) }))
}

/** "Could rise a metre", "nearly a mile away"; not "$80 a tonne". */
const loneMeasure = (tokens: Tokens, at: number, place: number): Reading | null => {
  const unit = LONE_MEASURES.get(wordAt(tokens, place))
  const { word } = wordBefore(tokens, at)
  const isLength =
    EXTENTS.has(wordAt(tokens, skipSpace(tokens, place + 1))) || LENGTH_SIGNS.has(word) || CHANGES.has(word)
  return unit !== undefined && isLength ? reading('measure', at, place + 1, { amount: '1', unit }) : null
}

/** "Several years ago". */
export const vagueAgo: Reader = (tokens, at) => {
  if (!COUNTS.has(wordAt(tokens, at))) return null
  const place = skipSpace(tokens, at + 1)
  const behind = skipSpace(tokens, place + 1)
  return LENGTHS.has(wordAt(tokens, place)) && wordAt(tokens, behind) === 'ago'
    ? reading('relative_period', at, behind + 1)
    : null
}

const HAS_LASTED = /^(?:has|have)$/
const SENTENCE_REACH = 30

/** "Has for some time been", "for some time now": until the time of writing; else a while in the past. */
export const someTime: Reader = (tokens, at) => {
  const isFor = wordAt(tokens, at) === 'for'
  let place = isFor ? skipSpace(tokens, at + 1) : at
  if (wordAt(tokens, place) === 'quite') place = skipSpace(tokens, place + 1)
  const time = skipSpace(tokens, place + 1)
  if (wordAt(tokens, place) !== 'some' || wordAt(tokens, time) !== 'time') return null
  const now = skipSpace(tokens, time + 1)
  if (isFor && wordAt(tokens, now) === 'now') return reading('relative_period', at, now + 1)
  const before = tokens.slice(Math.max(0, at - SENTENCE_REACH), at)
  const stop = before.findLastIndex(({ text }) => /^[.?!]$/.test(text))
  const isLasting = before.slice(stop + 1).some(({ text }) => HAS_LASTED.test(text))
  return isFor && isLasting ? reading('relative_period', at, time + 1) : reading('duration', at, time + 1)
}

const VAGUE_HEADS = new Set(['long', 'short', 'medium'])
const VAGUE_TAILS = new Set(['term', 'standing', 'run', 'history', 'time', 'lasting'])

/** "Long-term", "longstanding", "in the long run": lengths of time that no number gives. */
export const vagueLength: Reader = (tokens, at) => {
  const word = wordAt(tokens, at)
  if (word === 'longstanding' || word === 'longtime') return reading('duration', at, at + 1)
  const place = skipJoint(tokens, at + 1)
  return VAGUE_HEADS.has(word) && place > at + 1 && VAGUE_TAILS.has(wordAt(tokens, place))
    ? reading('duration', at, place + 1)
    : null
}
