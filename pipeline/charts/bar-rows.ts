// Rows of bars from a common zero: words beside each bar or, where the picture is narrow, above it.
import { type Layer, NARROW } from './drawing.ts'
import { drawn } from './figures.ts'
import { insideWidth } from './frame.ts'
import type { Words } from './placed-words.ts'
import { LABEL_SIZE } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

/** Pixels from the left of what the margins leave. */
export interface Columns {
  readonly isNarrow: boolean
  readonly inside: number
  /** Where the bars begin, and the length of the longest. */
  readonly plot: number
  readonly plotWidth: number
}

/** Rows in their place, in pixels from the plot's top. */
export interface Section {
  readonly layers: readonly Layer[]
  readonly words: readonly Words[]
  readonly bottom: number
}

/** In pixels: of a heading; between words and bars; half the height of a bar; room for half a mark at the longest bar's end. */
export const HEADING = 30
export const GAP = 18
export const HALF = 5
export const END = 6
/** Of a row, and of its bar under its words where the picture is narrow. */
const ROW = { wide: 21, narrow: 36 }
const STRIP = 18

/**
 * @param labels of all rows
 * @param right room for words behind the bars of a wide picture, in pixels
 */
export const columnsFor = (width: number, labels: readonly string[], right: number): Columns => {
  const inside = insideWidth(width)
  if (width < NARROW) return { isNarrow: true, inside, plot: END, plotWidth: inside - 2 * END }
  const widest = Math.max(...labels.map((label) => widthOf(label, LABEL_SIZE, 600)))
  const plot = Math.ceil(widest) + GAP
  return { isNarrow: false, inside, plot, plotWidth: inside - right - GAP - plot }
}

/** A row's places in pixels: the middle of its words, and where its bar stands. */
export interface RowPlace {
  readonly wordsAt: number
  readonly barAt: number
  readonly top: number
  readonly bottom: number
}

export const rowPlace = (index: number, first: number, { isNarrow }: Columns): RowPlace => {
  const height = isNarrow ? ROW.narrow : ROW.wide
  const start = first + index * height
  const bottom = start + height
  const top = isNarrow ? bottom - STRIP : start
  return {
    wordsAt: isNarrow ? (start + top) / 2 : (start + bottom) / 2,
    barAt: (top + bottom) / 2,
    top,
    bottom,
  }
}

export const rowsHeight = (count: number, { isNarrow }: Columns): number =>
  count * (isNarrow ? ROW.narrow : ROW.wide)

export interface Bar {
  readonly id: string
  readonly value: number
  /** As a part of the longest that can be. */
  readonly part: number
  readonly barAt: number
}

export const bars = (all: readonly Bar[], color: string, { plot, plotWidth }: Columns): Layer => ({
  data: {
    values: all.map(({ id, value, part, barAt }) => ({
      ids: id,
      value: drawn(value),
      x: plot,
      x2: tidy(plot + part * plotWidth),
      y: barAt - HALF,
      y2: barAt + HALF,
    })),
  },
  mark: { type: 'rect', color },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
})

/** Lines through every row at these parts of the longest bar. */
export const rowRules = (
  rows: readonly RowPlace[],
  parts: readonly number[],
  color: string,
  { plot, plotWidth }: Columns,
): Layer => ({
  data: {
    values: rows.flatMap(({ top, bottom }) =>
      parts.map((part) => ({ x: tidy(plot + part * plotWidth), y: top, y2: bottom })),
    ),
  },
  mark: { type: 'rule', color },
  encoding: { x: pixels('x'), y: pixels('y'), y2: { field: 'y2' } },
})
