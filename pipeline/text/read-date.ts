// Dates: "5 May 2011", "May 15–17, 2011", "2011-05-15", "July–August 2022", "Fall 2021", "Q3 2021", "FY2019-20".
import { dayAt, dayOf, exists, joined, monthAt, type Part, two, YEAR, yearBehind } from './calendar.ts'
import { year, yearAlone } from './read-year.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { DOUBTFUL_MONTHS, PARTS, WEEKDAYS } from './time-words.ts'
import { digitsAt, isDash, isType, signAt, skipSpace, type Tokens, wordAt, wordBefore } from './token-run.ts'

/** EDTF of what is known, empty where no such day exists or the year is missing. */
const edtf = (year: Part | null, month: string, days: readonly string[]): string => {
  if (year === null) return ''
  if (days.length === 0) return `${year.value}-${month}`
  const isReal =
    days.every((day) => exists(year.value, month, day)) && [...days].sort().join() === days.join()
  return isReal ? days.map((day) => `${year.value}-${month}-${day}`).join('/') : ''
}

export const dateOf = (first: number, next: number, date: string): Reading =>
  reading('date', first, next, { date })

/** The day behind a word: "4 to 9 June". */
const dayBehind = (tokens: Tokens, at: number, joins: readonly string[]): Part | null => {
  const join = skipSpace(tokens, at)
  return joins.includes(wordAt(tokens, join)) ? dayAt(tokens, skipSpace(tokens, join + 1)) : null
}

/** "5 May 2011", "5th of May", "10–12 May 2021", "4 to 9 June", "5 May". */
export const dayFirst: Reader = (tokens, at) => daysOfMonth(tokens, at, ['to'])

const daysOfMonth = (tokens: Tokens, at: number, joins: readonly string[]): Reading | null => {
  const day = dayAt(tokens, at)
  if (day === null) return null
  const last = joined(tokens, day.next, dayAt) ?? dayBehind(tokens, day.next, joins)
  const place = skipSpace(tokens, (last ?? day).next)
  const month = monthAt(tokens, wordAt(tokens, place) === 'of' ? skipSpace(tokens, place + 1) : place)
  if (month === null || place === (last ?? day).next) return null
  const year = yearBehind(tokens, month.next)
  const days = last === null ? [day.value] : [day.value, last.value]
  return dateOf(at, (year ?? month).next, edtf(year, month.value, days))
}

/** Words before a month that show that it is one: "in May", "last March". */
const MONTH_SIGNS = new Set(
  'in of by since until till from during early mid late last next this before after through between to and'.split(
    ' ',
  ),
)

/** A month without day and year, where it cannot be another word. */
const loneMonth = (tokens: Tokens, at: number, month: Part): Reading | null => {
  const isSure = !DOUBTFUL_MONTHS.has(wordAt(tokens, at)) || MONTH_SIGNS.has(wordBefore(tokens, at).word)
  return isSure ? dateOf(at, month.next, '') : null
}

/** "July–August 2022". */
const monthRange = (tokens: Tokens, at: number, from: Part): Reading | null => {
  const to = joined(tokens, from.next, monthAt)
  const year = to === null ? null : yearBehind(tokens, to.next)
  return to === null || year === null
    ? null
    : dateOf(at, year.next, `${year.value}-${from.value}/${year.value}-${to.value}`)
}

/** "May 15, 2011", "May 15–17", "May 2011", "July–August 2022", "in May". */
export const monthFirst: Reader = (tokens, at) => {
  const month = monthAt(tokens, at)
  if (month === null) return null
  const range = monthRange(tokens, at, month)
  if (range !== null) return range
  const year = yearBehind(tokens, month.next)
  if (year !== null) return dateOf(at, year.next, edtf(year, month.value, []))
  const place = skipSpace(tokens, month.next)
  const day = place === month.next ? null : dayAt(tokens, place)
  if (day === null || isType(tokens, day.next, 'word')) return loneMonth(tokens, at, month)
  const last = joined(tokens, day.next, dayAt)
  const ofDay = yearBehind(tokens, (last ?? day).next)
  const days = last === null ? [day.value] : [day.value, last.value]
  return dateOf(at, (ofDay ?? last ?? day).next, edtf(ofDay, month.value, days))
}

/** "2011-05-15", "2011/05/15"; "15.05.2011" and "15/05/2011" where only one order of day and month is possible. */
export const inDigits: Reader = (tokens, at) => {
  const mark = signAt(tokens, at + 1)
  const parts = [0, 2, 4].map((step) => digitsAt(tokens, at + step))
  const [a = '', b = '', c = ''] = parts
  if (!/^[-/.\u2010\u2011]$/.test(mark) || signAt(tokens, at + 3) !== mark || signAt(tokens, at + 5) === mark)
    return null
  if (YEAR.test(a) && b.length <= 2 && c.length <= 2 && b !== '' && c !== '') {
    return exists(a, b, c) ? dateOf(at, at + 5, `${a}-${two(b)}-${two(c)}`) : null
  }
  if (!YEAR.test(c) || !/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return null
  // With full stops the day comes first wherever dates are printed so.
  return dateOf(at, at + 5, mark === '.' ? dayOf(c, b, a) : eitherOrder(a, b, c))
}

/** Day first or month first: the one that exists; where both do, nobody can tell. */
const eitherOrder = (a: string, b: string, year: string): string => {
  const dates = new Set([dayOf(year, b, a), dayOf(year, a, b)].filter((date) => date !== ''))
  return dates.size === 1 ? ([...dates][0] ?? '') : ''
}

/** "Late November 2022", "early 2021": the plain date, with the word in the expression. */
export const partBefore: Reader = (tokens, at) => {
  if (!PARTS.has(wordAt(tokens, at))) return null
  const place = isDash(tokens[at + 1]) ? at + 2 : skipSpace(tokens, at + 1)
  const found = monthFirst(tokens, place, at) ?? yearAlone(tokens, place, at)
  return found === null ? null : { ...found, first: at, kind: 'date' }
}

/** "Monday, 5 May 2011". */
export const weekday: Reader = (tokens, at) => {
  if (!WEEKDAYS.has(wordAt(tokens, at)) || tokens[at]?.capital === '') return null
  const comma = signAt(tokens, at + 1) === ',' ? at + 2 : at + 1
  const place = skipSpace(tokens, comma)
  const found = dayFirst(tokens, place, at) ?? monthFirst(tokens, place, at)
  return found === null || found.next - place < 3 ? null : { ...found, first: at }
}

const anyDate: Reader = (tokens, at, taken) =>
  (isType(tokens, at, 'digits') ? dayFirst(tokens, at, taken) : monthFirst(tokens, at, taken)) ??
  year(tokens, at, taken)

const SPAN_WORDS: Readonly<Record<string, readonly string[]>> = {
  from: ['to', 'until', 'till', 'through'],
  between: ['and'],
}

/** "From January 2015 to June 2017", "between 2019 and 2021": one stretch of time, without the words that open it. */
export const dateSpan: Reader = (tokens, at, taken) => {
  const joins = SPAN_WORDS[wordAt(tokens, at)]
  const place = skipSpace(tokens, at + 1)
  const first = isType(tokens, place, 'digits') ? dayAt(tokens, place) : null
  // "Between 4 and 9 June".
  if (first !== null && dayBehind(tokens, first.next, joins ?? []) !== null) {
    const days = daysOfMonth(tokens, place, joins ?? [])
    if (days !== null) return days
  }
  const from = joins === undefined ? null : anyDate(tokens, place, taken)
  const join = from === null ? place : skipSpace(tokens, from.next)
  if (from === null || joins === undefined || !joins.includes(wordAt(tokens, join))) return null
  const to = anyDate(tokens, skipSpace(tokens, join + 1), taken)
  if (to === null || from.date === '' || to.date <= from.date || (from.date + to.date).includes('/'))
    return null
  return reading(from.kind === to.kind ? from.kind : 'date', place, to.next, {
    date: `${from.date}/${to.date}`,
  })
}
