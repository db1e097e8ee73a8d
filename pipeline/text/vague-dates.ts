// Vague dates: "late November 2022", "mid-2019", "the early 1990s", each as the days that the words allow.
import { parsePeriod } from '../model/period.ts'
import type { Span } from './anchor.ts'
import { bodyMatches, type Prose } from './prose.ts'
import { MONTH_NAMES } from './time-words.ts'

/** A place in the text with the EDTF date that it states. */
export interface DateWords extends Span {
  readonly date: string
}

type Part = 'early' | 'mid' | 'late'

const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
}

/** "Work will start in 2015" is no vague date; "the start of 2015" is. */
const WORDS =
  '(?:the\\s+)?(?:(?<part>early|mid|late)(?:[-–]|\\s+(?:in\\s+)?)|(?<whole>beginning|start|middle|end)\\s+of\\s+)'
const WHEN = `(?:the\\s+)?(?:(?:(?<month>${MONTH_NAMES.join('|')})(?:,?\\s+(?:of\\s+)?(?<year>\\d{4}))?)|(?<decade>(?:1\\d|20)\\d)0s|(?<alone>(?:1\\d|20)\\d{2}))`
const VAGUE = new RegExp(`\\b${WORDS}${WHEN}(?![\\p{L}\\p{N}])`, 'giu')

const two = (value: number): string => String(value).padStart(2, '0')

/** Thirds: of a month by days, of a year by months, of a decade by years. */
const ofMonth = (year: string, month: number, part: Part): string => {
  const prefix = `${year}-${two(month)}`
  const last = parsePeriod(prefix)?.end?.slice(-2) ?? '28'
  const [from, to] = { early: ['01', '10'], mid: ['11', '20'], late: ['21', last] }[part]
  return `${prefix}-${from}~/${prefix}-${to}~`
}

const ofYear = (year: string, part: Part): string => {
  const [from, to] = { early: ['01', '04'], mid: ['05', '08'], late: ['09', '12'] }[part]
  return `${year}-${from}~/${year}-${to}~`
}

const ofDecade = (decade: string, part: Part): string => {
  const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part]
  return `${decade}${from}~/${decade}${to}~`
}

/** A month without its year is of the year that the text named last. */
const yearBefore = ({ numerals }: Prose, place: number): string =>
  numerals.findLast(({ date, end }) => end <= place && /^\d{4}/.test(date))?.date.slice(0, 4) ?? ''

const read = (groups: Record<string, string | undefined>, yearOf: () => string): string => {
  const part = PARTS[(groups.part ?? groups.whole)?.toLowerCase() ?? ''] ?? 'late'
  if (groups.decade !== undefined) return ofDecade(groups.decade, part)
  if (groups.alone !== undefined) return ofYear(groups.alone, part)
  const year = groups.year ?? yearOf()
  const name = groups.month?.toLowerCase()
  const month = MONTH_NAMES.findIndex((each) => each.toLowerCase() === name) + 1
  return year === '' ? '' : ofMonth(year, month, part)
}

/** @returns the vague dates of the running text; one whose year the text never names is left out */
export const vagueDates = (prose: Prose): DateWords[] =>
  bodyMatches(prose, VAGUE)
    .map(({ start, end, groups }) => ({ start, end, date: read(groups, () => yearBefore(prose, start)) }))
    .filter(({ date }) => date !== '')
