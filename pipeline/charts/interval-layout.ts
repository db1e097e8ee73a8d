// The layout of panels of intervals: a place for each row, its words and its marks.
import { type Columns, spokenWords, weightOf } from './interval-columns.ts'
import type { IntervalRow, Panel } from './interval-rows.ts'
import { type IntervalScale, intervalScale } from './interval-scale.ts'
import { LABEL_LINE, LABEL_SIZE, SUBTITLE_SIZE } from './theme.ts'
import { balanced, wrapped } from './wrap.ts'

/** A row in its place: pixels from the plot's top. */
export interface PlacedRow {
  readonly row: IntervalRow
  readonly lines: readonly string[]
  readonly top: number
  readonly bottom: number
  /** Of the first line of words, of the figure, and of the marks. */
  readonly wordsAt: number
  readonly figureAt: number
  readonly marksAt: number
}

export interface PlacedPanel {
  readonly panel: Panel
  readonly scale: IntervalScale
  readonly heading: readonly string[]
  readonly headingAt: number
  readonly note: readonly string[]
  readonly noteAt: number
  readonly rows: readonly PlacedRow[]
  readonly top: number
  readonly bottom: number
}

const HEADING_LINE = LABEL_LINE

/** In pixels. */
const LEAST_ROW = 22
const ROW_PADDING = 7
/** Of the strip of scale under the words of a narrow row. */
export const STRIP = 16
const AXIS_ROOM = 22
const BETWEEN_PANELS = 20
const UNDER_HEADING = 7
/** From a verdict's mark to its words. */
export const MARK_ROOM = 15

const placedRow = (row: IntervalRow, top: number, { isNarrow, hasWhen, wordsWidth }: Columns): PlacedRow => {
  const words = spokenWords(row, hasWhen)
  const lines = balanced(words, wordsWidth, LABEL_SIZE, weightOf(row))
  const block = lines.length * LABEL_LINE
  const height = Math.max(LEAST_ROW, block + ROW_PADDING + (isNarrow ? STRIP : 0))
  const wordsAt = top + (height - (isNarrow ? STRIP : 0) - block + LABEL_LINE) / 2
  const marksAt = isNarrow ? top + height - STRIP / 2 - 2 : top + height / 2
  return {
    row,
    lines,
    top,
    bottom: top + height,
    wordsAt,
    marksAt,
    figureAt: isNarrow ? wordsAt : marksAt,
  }
}

/** Behind a bound, as a share of what the scale spans: room for an arrow. */
const BEYOND = 0.08

/** All that must lie on the scale. */
const valuesOf = ({ rows }: Panel): number[] => {
  const reaches = rows.map(({ reach }) => reach)
  const values = reaches.flatMap(({ low, high, marks }) =>
    [...marks, low, high].filter((value) => value !== null),
  )
  const [least, largest] = [Math.min(...values), Math.max(...values)]
  const room = (largest > least ? largest - least : Math.abs(largest)) * BEYOND
  const beyond = reaches.flatMap(({ low, high, marks: [bound = 0] }) => [
    ...(high === null ? [bound + room] : []),
    ...(low === null ? [Math.max(Math.min(0, bound), bound - room)] : []),
  ])
  return values.length === 0 ? [] : [...values, ...beyond]
}

const placedPanel = (panel: Panel, top: number, columns: Columns): PlacedPanel => {
  const heading = panel.heading === '' ? [] : balanced(panel.heading, columns.inside, SUBTITLE_SIZE, 600)
  const note = wrapped(panel.note, columns.inside - MARK_ROOM, LABEL_SIZE)
  const noteRoom = panel.note === '' ? 0 : note.length * LABEL_LINE + 3
  const head = heading.length * HEADING_LINE + noteRoom
  const first = top + (head === 0 ? 0 : head + UNDER_HEADING)
  const rows: PlacedRow[] = []
  for (const row of panel.rows) rows.push(placedRow(row, rows.at(-1)?.bottom ?? first, columns))
  return {
    panel,
    scale: intervalScale(valuesOf(panel), panel.dimension, columns.plotWidth),
    heading,
    headingAt: top + HEADING_LINE / 2,
    note: panel.note === '' ? [] : note,
    noteAt: top + heading.length * HEADING_LINE + LABEL_LINE / 2 + 3,
    rows,
    top: first,
    bottom: rows.at(-1)?.bottom ?? first,
  }
}

/** @returns the panels under each other, and the height that they take together */
export const laidOut = (
  panels: readonly Panel[],
  columns: Columns,
): { readonly placed: readonly PlacedPanel[]; readonly height: number } => {
  const placed: PlacedPanel[] = []
  for (const panel of panels) {
    const above = placed.at(-1)
    placed.push(
      placedPanel(panel, above === undefined ? 0 : above.bottom + AXIS_ROOM + BETWEEN_PANELS, columns),
    )
  }
  return { placed, height: (placed.at(-1)?.bottom ?? 0) + AXIS_ROOM }
}
