// Dates in words beside their marks, and the scale that leaves them room: the source's before its mark, the event's behind.
import { daysAfter, daysBetween } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import type { Cited } from './citation-rows.ts'
import { LABEL_SIZE } from './theme.ts'
import { type TimeScale, timeScale } from './time-scale.ts'
import { widthOf, wrapped } from './wrap.ts'

/** From a mark to its date, in pixels. */
export const DATE_GAP = 9
/** What the dates leave the scale at least, in pixels. */
const LEAST_SCALE = 70
/** On both sides of all that is shown, in days. */
const AROUND = 5

/** In lines. */
export interface Dates {
  readonly published: readonly string[]
  readonly event: readonly string[]
}

/** @param plotWidth what the scale and the dates beside it share, in pixels */
export const datesOf = ({ published, event }: Cited, plotWidth: number): Dates => {
  const most = Math.floor((plotWidth - LEAST_SCALE) / 2 - DATE_GAP)
  return {
    published: wrapped(periodText(published), most, LABEL_SIZE),
    event: wrapped(periodText(event), most, LABEL_SIZE),
  }
}

const widest = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => widthOf(line, LABEL_SIZE)))

const extentOf = (rows: readonly Cited[]): { from: string; to: string } => {
  const days = rows.flatMap(({ published, event }) => [
    published.start,
    published.end,
    event.start,
    event.end ?? event.start,
  ])
  const [first = '', ...others] = [...days].sort()
  return { from: daysAfter(first, -AROUND), to: daysAfter(others.at(-1) ?? first, AROUND) }
}

/** The widest scale that leaves every mark room for its date, with the room to its left, in pixels. */
export const scaleBeside = (
  rows: readonly { readonly row: Cited; readonly dates: Dates }[],
  plotWidth: number,
): { scale: TimeScale; before: number } => {
  const { from, to } = extentOf(rows.map(({ row }) => row))
  const all = daysBetween(from, to)
  const part = (day: string): number => daysBetween(from, day) / all
  const tried = (width: number): { before: number; after: number } => ({
    before: Math.max(
      ...rows.map(({ row, dates }) => widest(dates.published) + DATE_GAP - part(row.published.start) * width),
    ),
    after: Math.max(
      ...rows.map(
        ({ row, dates }) =>
          widest(dates.event) + DATE_GAP - (1 - part(row.event.end ?? row.event.start)) * width,
      ),
    ),
  })
  const fits = (width: number): boolean => {
    const { before, after } = tried(width)
    return Math.max(0, before) + width + Math.max(0, after) <= plotWidth
  }
  let width = plotWidth
  while (width > LEAST_SCALE && !fits(width)) width -= 1
  return { scale: timeScale(from, to, width), before: Math.max(0, tried(width).before) }
}
