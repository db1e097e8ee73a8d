// The scale of days in UTC: equal lengths for equal times, marked by months or by years as the width allows.
import { daysBetween } from '../model/period.ts'
import { AXIS_SIZE } from './theme.ts'
import { tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

export interface TimeScale {
  /** Its first and last day. */
  readonly from: string
  readonly to: string
  /** Places in pixels from its left end. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** From a day to pixels from the scale's left end, never beyond its ends. */
  readonly place: (day: string) => number
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Between two ticks, in months. */
const STEPS = [1, 3, 6, ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => 12 * years)]
/** Between the labels of two ticks, in pixels. */
const BETWEEN = 14

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** @param month counted from the year 0 */
const firstDay = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

const label = (month: number, step: number): string =>
  step < 12 ? `${MONTHS[month % 12]} ${Math.floor(month / 12)}` : String(Math.floor(month / 12))

/** Every month from the first to the last that the step meets. */
const monthsBy = (step: number, first: number, last: number): number[] => {
  const start = Math.ceil(first / step) * step
  return start > last
    ? []
    : Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step)
}

const areApart = ([one, other]: TimeScale['ticks']): boolean =>
  one !== undefined &&
  other !== undefined &&
  other.x - one.x >= (widthOf(one.text, AXIS_SIZE) + widthOf(other.text, AXIS_SIZE)) / 2 + BETWEEN

/**
 * @param from its first day
 * @param to its last day, a later one
 * @param width in pixels
 */
export const timeScale = (from: string, to: string, width: number): TimeScale => {
  const all = daysBetween(from, to)
  const place = (day: string): number =>
    tidy((Math.min(Math.max(daysBetween(from, day), 0), all) / all) * width)
  const [first, last] = [monthOf(from) + (from.endsWith('-01') ? 0 : 1), monthOf(to)]
  const fits = (step: number): boolean => {
    const room = widthOf(label(first, step), AXIS_SIZE) + BETWEEN
    return (step * 30.4 * width) / all >= room
  }
  const step = STEPS.find(fits) ?? 12_000
  const tick = (month: number, by: number) => ({ x: place(firstDay(month)), text: label(month, by) })
  const regular = monthsBy(step, first, last).map((month) => tick(month, step))
  // One date alone tells no length: the first month and the last do, where both have room.
  const both = [first, last].map((month) => tick(month, 1))
  const ticks = regular.length < 2 && areApart(both) ? both : regular
  return { from, to, place, ticks }
}
