// The panel of sources that are older than what they are cited for: each with its words and both dates.
import {
  type Cited,
  type Columns,
  eventDate,
  type Group,
  HEADING,
  moreWords,
  PADDING,
  type Panel,
  sourceDate,
  sourceWords,
  TICKS,
} from './citation-rows.ts'
import { DATE_GAP, type Dates, datesOf, scaleBeside } from './date-labels.ts'
import { type DatePair, datePair } from './date-marks.ts'
import type { Words } from './placed-words.ts'
import { LABEL_LINE, LABEL_SIZE } from './theme.ts'
import { tidy } from './window-pieces.ts'
import { wrapped } from './wrap.ts'

/** The scale's lines would cross the dates: it is seen below the rows alone, this long, in pixels. */
const TICK = 5
/** Between groups, in pixels. */
const BETWEEN = 10
/** Of the dates under the words of a narrow row, in pixels. */
const STRIP = 34

interface Placed {
  readonly row: Cited
  readonly dates: Dates
  readonly causeLines: readonly string[]
  readonly top: number
  readonly bottom: number
  readonly marksAt: number
}

const placedRow = (row: Cited, dates: Dates, top: number, { isNarrow, wordsWidth }: Columns): Placed => {
  const causeLines = [sourceWords(row), `cited for ${row.cause} (${row.claimed})`].flatMap((text) =>
    wrapped(text, wordsWidth, LABEL_SIZE),
  )
  const end = top + PADDING + (1 + causeLines.length) * LABEL_LINE
  if (isNarrow) return { row, dates, causeLines, top, bottom: end + STRIP, marksAt: end + STRIP / 2 }
  return { row, dates, causeLines, top, bottom: end + PADDING, marksAt: (top + end + PADDING) / 2 }
}

/** Lines around the middle of the marks. */
const firstLine = (lines: readonly string[], middle: number): number =>
  middle - ((lines.length - 1) * LABEL_LINE) / 2

const wordsOf = (
  { row, dates, causeLines, top, marksAt }: Placed,
  { event, source }: DatePair,
  x: number,
): Words[] => {
  const first = top + PADDING + LABEL_LINE / 2
  return [
    { x, y: first, lines: [row.earlyWords], style: 'strong' },
    { x, y: first + LABEL_LINE, lines: causeLines, style: 'quiet' },
    {
      x: source.x - DATE_GAP,
      y: firstLine(dates.published, marksAt),
      lines: dates.published,
      style: 'plain',
      align: 'right',
      datum: source.datum,
    },
    {
      x: event.x2 + DATE_GAP,
      y: firstLine(dates.event, marksAt),
      lines: dates.event,
      style: 'plain',
      datum: event.datum,
    },
  ]
}

const placedGroups = (groups: readonly Group[], top: number, columns: Columns) => {
  let below = top
  return groups.map((group, index) => {
    below += index === 0 ? 0 : BETWEEN
    const at = below + HEADING / 2
    below += HEADING
    const rows = group.rows.map((row) => {
      const placed = placedRow(row, datesOf(row, columns.plotWidth), below, columns)
      below = placed.bottom
      return placed
    })
    const moreAt = below + LABEL_LINE
    below += group.more > 0 ? 2 * LABEL_LINE : 0
    return { group, at, rows, moreAt, bottom: below }
  })
}

/** @param top in pixels from the plot's */
export const tooEarly = (groups: readonly Group[], top: number, columns: Columns): Panel => {
  const { plot, plotWidth, words: x } = columns
  const placed = placedGroups(groups, top, columns)
  const rows = placed.flatMap((group) => group.rows.map((row) => ({ ...row, verdict: group.group.verdict })))
  const { scale, before } = scaleBeside(rows, plotWidth)
  const left = tidy(plot + before)
  const pairs = rows.map(({ row, marksAt: y }) =>
    datePair(eventDate(row), sourceDate(row), { scale, left, y, isEarly: true }),
  )
  const bottom = placed.at(-1)?.bottom ?? top
  return {
    scale,
    left,
    pairs,
    words: [
      ...placed.flatMap(({ group, at, moreAt }) => [
        { x: 0, y: at, lines: [group.heading], style: 'heading' as const },
        ...moreWords(group, x, moreAt),
      ]),
      ...rows.flatMap((row, index) => {
        const pair = pairs[index]
        return pair === undefined ? [] : wordsOf(row, pair, x)
      }),
    ],
    verdicts: rows.map(({ verdict, top: y }) => ({ verdict, y: y + PADDING + LABEL_LINE / 2 })),
    lines: rows.map((row) => row.top),
    strips: [{ y: bottom, y2: bottom + TICK }],
    bottom: bottom + TICK + TICKS,
  }
}
