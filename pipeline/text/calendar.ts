// The calendar in print: days, months and years as tokens, and which days exist.
import { nthAt } from './read-ordinal.ts'
import { MONTHS } from './time-words.ts'
import { digitsAt, isDash, isType, signAt, skipSpace, type Tokens, wordAt } from './token-run.ts'

export interface Part {
  readonly value: string
  readonly next: number
}

export const two = (value: number | string): string => String(value).padStart(2, '0')

/** Four digits that are a year where nothing makes a number of them. */
export const YEAR = /^(?:1\d|20)\d\d$/

/** A year of four digits, of which no number is made. */
export const yearAt = (tokens: Tokens, at: number): Part | null => {
  const value = digitsAt(tokens, at)
  const behind = signAt(tokens, at + 1)
  const isLonger =
    ((behind === '.' || behind === ',') && isType(tokens, at + 2, 'digits')) || isType(tokens, at + 1, 'word')
  return YEAR.test(value) && !isLonger ? { value, next: at + 1 } : null
}

/** A day of the month: "5", "05", "5th". */
export const dayAt = (tokens: Tokens, at: number): Part | null => {
  const nth = nthAt(tokens, at)
  const digits = digitsAt(tokens, at)
  const value = nth === null ? Number(digits) : nth.value
  if ((digits === '' && nth === null) || digits.length > 2 || value < 1 || value > 31) return null
  return { value: two(value), next: nth?.next ?? at + 1 }
}

/** "May", "Sept."; a short form's stop belongs to it. */
export const monthAt = (tokens: Tokens, at: number): Part | null => {
  const word = wordAt(tokens, at)
  const month = MONTHS.get(word)
  if (month === undefined || tokens[at]?.capital === '') return null
  const isShort = word.length < 5 && word !== 'may' && word !== 'june' && word !== 'july'
  return { value: two(month), next: isShort && signAt(tokens, at + 1) === '.' ? at + 2 : at + 1 }
}

/** The second of two joined by a dash: "10–12", "July–August". */
export const joined = (
  tokens: Tokens,
  at: number,
  read: (tokens: Tokens, at: number) => Part | null,
): Part | null => {
  const dash = skipSpace(tokens, at)
  return isDash(tokens[dash]) ? read(tokens, skipSpace(tokens, dash + 1)) : null
}

/** The year behind a month or a day, with or without a comma. */
export const yearBehind = (tokens: Tokens, at: number): Part | null => {
  const comma = signAt(tokens, at) === ',' ? at + 1 : at
  const near = skipSpace(tokens, comma)
  const of = wordAt(tokens, near) === 'of' ? skipSpace(tokens, near + 1) : near
  return of > at ? yearAt(tokens, of) : null
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the Gregorian calendar has the day. */
export const exists = (year: string, month: string, day: string): boolean => {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  return d >= 1 && d <= (LENGTHS[m - 1] ?? 0) + (m === 2 && isLeap ? 1 : 0)
}

export const dayOf = (year: string, month: string, day: string): string =>
  exists(year, month, day) ? `${year}-${two(month)}-${two(day)}` : ''
