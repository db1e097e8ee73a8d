// Years and their parts: "2011", "2015-19", "Fall 2021", "Q3 2021", "FY2019-20".
import { type Part, two, YEAR, yearAt, yearBehind } from './calendar.ts'
import { dateOf } from './read-date.ts'
import { nthAt } from './read-ordinal.ts'
import { CHANGES } from './read-quantity.ts'
import { type Reader, reading } from './reading.ts'
import { SEASONS, YEAR_PARTS } from './time-words.ts'
import { digitsAt, isDash, isType, signAt, skipSpace, type Tokens, wordAt, wordBefore } from './token-run.ts'

/** "2015-19", "2015–2019", "2015/16": from year to year; the place behind it. */
export const yearRange = (tokens: Tokens, at: number): Part | null => {
  const from = yearAt(tokens, at)
  const isJoined = from !== null && (isDash(tokens[from.next]) || signAt(tokens, from.next) === '/')
  const short = from === null ? '' : digitsAt(tokens, from.next + 1)
  if (from === null || !isJoined || (short.length !== 2 && short.length !== 4)) return null
  const to = short.length === 4 ? short : from.value.slice(0, 2) + short
  const behind = signAt(tokens, from.next + 2)
  const goesOn = (behind === '-' || behind === '/') && isType(tokens, from.next + 3, 'digits')
  return YEAR.test(to) && to > from.value && !goesOn && !isType(tokens, from.next + 2, 'word')
    ? { value: `${from.value}/${to}`, next: from.next + 2 }
    : null
}

/** A year that a sign or the end follows: what most years are, and no quantity. */
export const plainYear: Reader = (tokens, at) => {
  const value = digitsAt(tokens, at)
  const behind = tokens[at + 1]
  const isEnd = behind === undefined || (behind.type === 'sign' && /^[,.;:)\]]$/.test(behind.text))
  return isEnd && !isType(tokens, at + 2, 'digits') && YEAR.test(value)
    ? reading('year', at, at + 1, { date: value })
    : null
}

/** "Until 2100": beyond this century four digits are a year only behind these words, and where they count nothing. */
const UNTIL = new Set(['by', 'until', 'till', 'before'])

export const farYear: Reader = (tokens, at) => {
  const value = digitsAt(tokens, at)
  if (value.length !== 4 || !/^2[12]/.test(value)) return null
  const { word, index } = wordBefore(tokens, at)
  // "Rose by 2100" counts.
  const isYear = UNTIL.has(word) && !CHANGES.has(wordBefore(tokens, index).word)
  const behind = tokens[at + 1]
  const isEnd = behind === undefined || (behind.type === 'sign' && /^[.;:)]$/.test(behind.text))
  return isYear && isEnd && !isType(tokens, at + 2, 'digits')
    ? reading('year', at, at + 1, { date: value })
    : null
}

/** A year or a range of years. */
export const year: Reader = (tokens, at) => {
  const range = yearRange(tokens, at)
  const found = range ?? yearAt(tokens, at)
  return found === null ? null : reading('year', at, found.next, { date: found.value })
}

/** "Fall 2021", "spring of 2020", "winter 2020-21". */
export const season: Reader = (tokens, at) => {
  const code = SEASONS.get(wordAt(tokens, at))
  const of = skipSpace(tokens, at + 1)
  const place = wordAt(tokens, of) === 'of' ? skipSpace(tokens, of + 1) : of
  const found = code === undefined ? null : (yearRange(tokens, place) ?? yearAt(tokens, place))
  return found === null
    ? null
    : dateOf(at, found.next, found.value.includes('/') ? '' : `${found.value}-${code}`)
}

const monthsOf = (year: string, index: number, length: number): string =>
  `${year}-${two((index - 1) * length + 1)}/${year}-${two(index * length)}`

/** "Q3 2021", "H1 2020", "third quarter of 2021", "first half of 2020". */
export const partOfYear: Reader = (tokens, at) => {
  const isLetter = isType(tokens, at + 1, 'digits') && wordAt(tokens, at).length === 1
  const nth = isLetter ? { value: Number(digitsAt(tokens, at + 1)), next: at } : nthAt(tokens, at)
  const place = isLetter || nth === null ? at : skipSpace(tokens, nth.next)
  const length = nth === null ? undefined : YEAR_PARTS.get(wordAt(tokens, place))
  if (nth === null || length === undefined || nth.value < 1 || nth.value > 12 / length) return null
  const end = isLetter ? at + 2 : place + 1
  const found = yearBehind(tokens, end) ?? yearAt(tokens, end)
  if (found !== null) return dateOf(at, found.next, monthsOf(found.value, nth.value, length))
  return isLetter && !isType(tokens, end, 'word') ? dateOf(at, end, '') : null
}

const FISCAL = new Set(['fiscal', 'financial'])

/** "FY2019-20" lies in its two years; when "fiscal year 2021" begins depends on the country, so no date is read. */
export const fiscalYear: Reader = (tokens, at) => {
  const word = wordAt(tokens, at)
  const behind = skipSpace(tokens, at + 1)
  const isYear = FISCAL.has(word) && wordAt(tokens, behind) === 'year'
  const place = isYear ? skipSpace(tokens, behind + 1) : behind
  if (word !== 'fy' && !FISCAL.has(word)) return null
  const found = yearRange(tokens, place) ?? yearAt(tokens, place)
  const short = word === 'fy' && /^\d\d$/.test(digitsAt(tokens, place)) ? place + 1 : null
  const next = found?.next ?? short
  const date = found?.value.includes('/') ? found.value : ''
  return next === null ? null : reading('year', at, next, { date })
}

export const yearAlone: Reader = (tokens, at) => {
  const found = yearAt(tokens, at)
  return found === null ? null : dateOf(at, found.next, found.value)
}
