// The panel of sources that are not older than what they are cited for: one line each, in the order of the events.
import { daysAfter, daysBetween } from '../model/period.ts'
import {
  type Cited,
  type Columns,
  eventDate,
  GAP,
  type Group,
  HEADING,
  moreWords,
  PADDING,
  type Panel,
  sourceDate,
  sourceWords,
  TICKS,
} from './citation-rows.ts'
import { type DatePair, datePair } from './date-marks.ts'
import type { Words } from './placed-words.ts'
import { LABEL_LINE, LABEL_SIZE } from './theme.ts'
import { timeScale } from './time-scale.ts'
import { widthOf, wrapped } from './wrap.ts'

/** In pixels: under the words of a narrow row; before the scale, for what happened earlier than it begins. */
const STRIP = 20
const EARLIER = 46
const DATE_GAP = 9
/** The part of a picture that claims take at most, wide or narrow. */
const MOST_CLAIMS = { wide: 0.2, narrow: 0.34 }

/** How far before the first source the scale reaches, as a part of the time from the first to the last. */
const REACH = 3
const LEAST_DAYS = 365

/** From the first source, or an event not long before it, to the last date; longer ago is not drawn to scale. */
const extentOf = (rows: readonly Cited[]): { from: string; to: string } => {
  const starts = rows.map(({ published }) => published.start).sort()
  const ends = rows.flatMap(({ published, event }) => [published.end, event.end ?? event.start]).sort()
  const [first = '', last = ''] = [starts[0], ends.at(-1)]
  const span = Math.max(LEAST_DAYS, daysBetween(first, last))
  const earliest = daysAfter(first, -Math.round(REACH * span))
  const inside = [...rows.map(({ event }) => event.start).filter((start) => start >= earliest), first].sort()
  const around = Math.round(span / 50)
  return { from: daysAfter(inside[0] ?? first, -around), to: daysAfter(last, around) }
}

interface Placed {
  readonly row: Cited
  readonly words: readonly string[]
  readonly claims: readonly string[]
  readonly top: number
  readonly at: number
  readonly marksAt: number
  readonly bottom: number
}

const placedRow = (row: Cited, top: number, columns: Columns, claimsWidth: number): Placed => {
  const { isNarrow, wordsWidth } = columns
  const words = wrapped(sourceWords(row), isNarrow ? wordsWidth - claimsWidth - GAP : wordsWidth, LABEL_SIZE)
  const claims = wrapped(row.claimed, claimsWidth, LABEL_SIZE)
  const height = Math.max(words.length, claims.length) * LABEL_LINE + PADDING
  const at = top + PADDING / 2 + LABEL_LINE / 2
  const bottom = top + height + (isNarrow ? STRIP : 0)
  return { row, words, claims, top, at, marksAt: isNarrow ? bottom - STRIP / 2 : top + height / 2, bottom }
}

const wordsOf = (
  { row, words, claims, at, marksAt }: Placed,
  { event }: DatePair,
  columns: Columns,
): Words[] => [
  { x: columns.words, y: at, lines: words, style: 'plain' },
  { x: columns.inside, y: at, lines: claims, style: 'quiet', align: 'right' },
  ...(event.isBefore
    ? [
        {
          x: event.x - DATE_GAP,
          y: marksAt,
          lines: [row.event.start.slice(0, 4)],
          style: 'plain' as const,
          align: 'right' as const,
          datum: event.datum,
        },
      ]
    : []),
]

/** @param top in pixels from the plot's */
export const inTime = (group: Group, top: number, columns: Columns): Panel => {
  const { isNarrow, inside, plot, plotWidth } = columns
  const share = isNarrow ? MOST_CLAIMS.narrow : MOST_CLAIMS.wide
  const longest = Math.max(...group.rows.map(({ claimed }) => widthOf(claimed, LABEL_SIZE)))
  const claimsWidth = Math.min(Math.ceil(longest), Math.floor(share * inside))
  const { from, to } = extentOf(group.rows)
  const before = group.rows.some(({ event }) => event.start < from) ? EARLIER : 0
  const width = plotWidth - before - (isNarrow ? 0 : claimsWidth + GAP)
  const scale = timeScale(from, to, width)
  const left = plot + before
  let below = top + HEADING
  const rows = group.rows.map((row) => {
    const placed = placedRow(row, below, columns, claimsWidth)
    below = placed.bottom
    return placed
  })
  const pairs = rows.map(({ row, marksAt: y }) =>
    datePair(eventDate(row), sourceDate(row), { scale, left, y, isEarly: false }),
  )
  const bottom = below + TICKS + (group.more > 0 ? LABEL_LINE : 0)
  return {
    scale,
    left,
    pairs,
    words: [
      { x: 0, y: top + HEADING / 2, lines: [group.heading], style: 'heading' },
      ...moreWords(group, columns.words, below + TICKS + LABEL_LINE / 2),
      ...rows.flatMap((row, index) => {
        const pair = pairs[index]
        return pair === undefined ? [] : wordsOf(row, pair, columns)
      }),
    ],
    verdicts: rows.map(({ at: y }) => ({ verdict: group.verdict, y })),
    lines: rows.map((row) => row.top),
    strips: rows.map((row) => ({ y: isNarrow ? row.bottom - STRIP : row.top, y2: row.bottom })),
    bottom,
  }
}
