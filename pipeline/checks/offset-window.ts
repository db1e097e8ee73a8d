// The days that an offset can lead to: "a month later" than October 2021 is about November 2021.
import { daysAfter, daysBetween, type Period, parsePeriod } from '../model/period.ts'

/** First and last day, ISO. */
export interface Window {
  readonly start: string
  readonly end: string
}

const DAYS = { D: 1, W: 7, M: 30.44, Y: 365.25 } as const
type Unit = keyof typeof DAYS

const isUnit = (text: string): text is Unit => text in DAYS

const durationOf = (duration: string): { count: number; unit: Unit } => {
  const unit = duration.slice(-1)
  return { count: Number(duration.slice(1, -1)), unit: isUnit(unit) ? unit : 'D' }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The calendar month or year that lies so many before or after that of the day. */
const calendar = (day: string, unit: 'M' | 'Y', steps: number): Period | null => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (unit === 'Y') return parsePeriod(String(year + steps))
  const index = year * 12 + month - 1 + steps
  return parsePeriod(`${Math.floor(index / 12)}-${two((index % 12) + 1)}`)
}

const calendarWindow = (from: Window, unit: Unit, steps: number): Window | null => {
  if (unit === 'D' || unit === 'W') {
    const days = steps * DAYS[unit]
    return { start: daysAfter(from.start, days), end: daysAfter(from.end, days) }
  }
  const [first, last] = [calendar(from.start, unit, steps), calendar(from.end, unit, steps)]
  return first?.start == null || last?.end == null ? null : { start: first.start, end: last.end }
}

const widened = ({ start, end }: Window, days: number): Window => ({
  start: daysAfter(start, -Math.round(days)),
  end: daysAfter(end, Math.round(days)),
})

const OPEN_ABOVE = /^(?:over|more than|at least)$/

/** How far the words reach beyond the count: half a unit, a quarter where the date is itself as coarse, more if hedged. */
const slack = (count: number, unit: Unit, hedge: string, isCoarse: boolean): number => {
  const exact = unit === 'D' ? 1 : DAYS[unit] * (isCoarse ? 0.25 : 0.5)
  return hedge === '' ? exact : Math.max(exact * 2, (count * DAYS[unit]) / 4)
}

const counted = (from: Window, direction: string, duration: string, hedge: string): Window | null => {
  const { count, unit } = durationOf(duration)
  const steps = direction === 'earlier' ? -count : count
  const isCoarse = daysBetween(from.start, from.end) + 1 >= DAYS[unit] - 3 && unit !== 'D'
  const shifted = (): Window => {
    const days = Math.round(steps * DAYS[unit])
    return { start: daysAfter(from.start, days), end: daysAfter(from.end, days) }
  }
  const window = isCoarse ? calendarWindow(from, unit, steps) : shifted()
  if (window === null) return null
  const wide = widened(window, slack(count, unit, hedge, isCoarse))
  if (!OPEN_ABOVE.test(hedge)) return wide
  // More than a year later is at least a year later, and mostly not two.
  const more = Math.round(count * DAYS[unit])
  return steps < 0
    ? { start: daysAfter(wide.start, -more), end: window.end }
    : { start: window.start, end: daysAfter(wide.end, more) }
}

/**
 * @param offset direction, ISO 8601 duration and hedge, as the passage has them
 * @returns the days that the offset can lead to from a date; `null` where the date has an open end
 */
export const windowOf = (from: Period, offset: readonly string[]): Window | null => {
  if (from.start === null || from.end === null) return null
  const closed = { start: from.start, end: from.end }
  const [direction = '', duration = '', hedge = ''] = offset
  const { unit } = durationOf(duration)
  if (direction === 'same') return calendarWindow(closed, unit, 0)
  if (direction === 'next') return calendarWindow(closed, unit, 1)
  return counted(closed, direction, duration, hedge)
}
