// The dates of a note, as EDTF: days, months, seasons, years and spans of them, however they are written.
import { type Period, parsePeriod } from '../model/period.ts'
import type { Span } from './anchor.ts'
import { MONTH_NAMES } from './time-words.ts'

export interface WrittenDate extends Span {
  readonly period: Period
  /** From the most telling to the least. */
  readonly precision: 'day' | 'month' | 'season' | 'year'
  readonly order: 'day-first' | 'month-first' | ''
  readonly hasComma: boolean
}

const NAMES = MONTH_NAMES.map((name) => name.toLowerCase())
const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])
const SEASON = '(?:Spring|Summer|Autumn|Fall|Winter)'
const YEAR = '(?:1[5-9]\\d{2}|20\\d{2})'
const DAY = '\\d{1,2}'
const TO = '\\s?[-–—/]\\s?'

type Groups = Record<string, string | undefined>

const two = (value: string | number): string => String(value).padStart(2, '0')

const monthNumber = (name: string | undefined): string =>
  two(NAMES.findIndex((each) => each.startsWith((name ?? '').toLowerCase().slice(0, 3))) + 1)

interface Form {
  readonly pattern: RegExp
  readonly precision: WrittenDate['precision']
  readonly order: WrittenDate['order']
  readonly edtf: (groups: Groups) => string
}

const form = (
  source: string,
  precision: Form['precision'],
  order: Form['order'],
  edtf: Form['edtf'],
): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu'),
  precision,
  order,
  edtf,
})

const day = ({ d, m, y }: Groups): string => `${y}-${monthNumber(m)}-${two(d ?? '')}`

/**
 * In order of precedence. Own code: @citation-js/date 0.5.1 reads neither seasons nor "July–August 2022" nor
 * "24 January, 2021", takes a day that does not exist, and takes 3/4/2021 for one day where it may be either of two.
 */
const FORMS: readonly Form[] = [
  form(`(?<y>${YEAR})-(?<mm>\\d{2})-(?<d>\\d{2})`, 'day', '', ({ y, mm, d }) => `${y}-${mm}-${d}`),
  form(
    `(?<a>${DAY})${TO}(?<d>${DAY})\\s+(?<m>${MONTH})(?<comma>,)?\\s+(?<y>${YEAR})`,
    'day',
    'day-first',
    (groups) => `${day({ ...groups, d: groups.a })}/${day(groups)}`,
  ),
  form(
    `(?<d>${DAY})(?:st|nd|rd|th)?\\s+(?<m>${MONTH})(?<comma>,)?\\s+(?<y>${YEAR})`,
    'day',
    'day-first',
    day,
  ),
  form(`(?<m>${MONTH})\\s+(?<d>${DAY})(?:st|nd|rd|th)?,?\\s+(?<y>${YEAR})`, 'day', 'month-first', day),
  form(
    `(?<a>${MONTH})${TO}(?<m>${MONTH})(?<comma>,)?\\s+(?<y>${YEAR})`,
    'month',
    '',
    ({ a, m, y }) => `${y}-${monthNumber(a)}/${y}-${monthNumber(m)}`,
  ),
  form(`(?<y>${YEAR}),\\s+(?<m>${MONTH})\\s+(?<d>${DAY})`, 'day', '', day),
  form(`(?<m>${MONTH})(?<comma>,)?\\s+(?<y>${YEAR})`, 'month', '', ({ m, y }) => `${y}-${monthNumber(m)}`),
  form(
    `(?<s>${SEASON})(?:${TO}${SEASON})?,?\\s+(?<y>${YEAR})(?:${TO}\\d{2})?`,
    'season',
    '',
    ({ s, y }) => `${y}-${SEASONS.get((s ?? '').toLowerCase())}`,
  ),
  form(`(?<a>${YEAR})${TO}(?<y>${YEAR})`, 'year', '', ({ a, y }) => `${a}/${y}`),
  form(`(?<y>${YEAR})[a-d]?`, 'year', '', ({ y }) => `${y}`),
]

/** @returns the dates of the text in order; of two that overlap the longer; none that the calendar does not have */
export const datesIn = (text: string): WrittenDate[] => {
  const found: WrittenDate[] = []
  for (const { pattern, precision, order, edtf } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const groups: Groups = match.groups ?? {}
      const period = parsePeriod(edtf(groups))
      if (period === null || found.some((other) => other.start < end && start < other.end)) continue
      found.push({ start, end, period, precision, order, hasComma: groups.comma !== undefined })
    }
  return found.sort((a, b) => a.start - b.start)
}

const PRECISIONS: readonly WrittenDate['precision'][] = ['day', 'month', 'season', 'year']

/** The date that says most; the last of several such. */
export const mostPrecise = (dates: readonly WrittenDate[]): WrittenDate | undefined => {
  const best = PRECISIONS.find((precision) => dates.some((date) => date.precision === precision))
  return dates.findLast(({ precision }) => precision === best)
}
