// Periods: EDTF (ISO 8601-2) text with its first and last day. Comparisons are ours: libraries disagree on open ends.
import { parse } from '@edtf-ts/core'

/** Days are ISO text (`2012-04-30`), which sorts as time does; `null` is an open end. */
export interface Period {
  readonly text: string
  readonly start: string | null
  readonly end: string | null
}

const DAY_MS = 86_400_000

const day = (date: Date): string => date.toISOString().slice(0, 10)

/**
 * The written years 0100 to 9999 are what articles use: beyond them text order is no longer time order, and the parser
 * takes the years before 100 for those of the twentieth century. An end left out (`2016/`) is unknown, not open.
 */
const SIDE = '(?:[.]{2}|[?~%]?(?:[1-9][0-9X]|0[1-9])[0-9X]{2}[0-9X~?%-]*)'
const PLAIN = new RegExp(`^${SIDE}(?:/${SIDE})?$`)

/**
 * @param text EDTF: `2012`, `2016-04`, `1813-10-24`, `2016/2020`, `2015/..`, `199X`, `2023~`
 * @returns the period, or `null` where the text is no EDTF date or names a day that does not exist
 */
export const parsePeriod = (text: string): Period | null => {
  if (!PLAIN.test(text)) return null
  const result = parse(text)
  if (!result.success) return null
  const { value } = result
  if (value.type !== 'Date' && value.type !== 'Interval' && value.type !== 'Season') return null
  const start = text.startsWith('..') ? null : day(value.min)
  const end = text.endsWith('..') ? null : day(value.max)
  return start !== null && end !== null && start > end ? null : { text, start, end }
}

export const overlaps = (a: Period, b: Period): boolean =>
  (a.start === null || b.end === null || a.start <= b.end) &&
  (b.start === null || a.end === null || b.start <= a.end)

/** The ISO day so many days later, earlier where `days` is negative. */
export const daysAfter = (iso: string, days: number): string =>
  day(new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS))

/** A period of vague words ("late November", EDTF `~` or `%`) widened by its own length on both sides; others as they are. */
const softened = (period: Period): Period => {
  const { text, start, end } = period
  if (!/[~%]/.test(text) || start === null || end === null) return period
  const length = daysBetween(start, end) + 1
  return { text, start: daysAfter(start, -length), end: daysAfter(end, length) }
}

/** Whether the periods may be one although they do not overlap: at least one is approximate and the gap is small. */
export const nearlyOverlaps = (a: Period, b: Period): boolean => overlaps(softened(a), softened(b))

/** Whole days from one ISO day to another, negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)

/** The calendar years that a closed period touches, first and last included; empty for an open one. */
export const years = ({ start, end }: Period): number[] => {
  if (start === null || end === null) return []
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
