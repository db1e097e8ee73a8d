// The columns of panels of intervals: words, scale and figures beside each other; on a narrow picture words above the scale.
import { NARROW } from './drawing.ts'
import { insideWidth } from './frame.ts'
import type { IntervalRow, Panel } from './interval-rows.ts'
import { LABEL_SIZE } from './theme.ts'
import { widthOf } from './wrap.ts'

/** In pixels, from the left of what the margins leave. */
export interface Columns {
  readonly isNarrow: boolean
  /** Whether the time that a row speaks of has a column of its own. */
  readonly hasWhen: boolean
  readonly inside: number
  readonly words: number
  readonly wordsWidth: number
  readonly plot: number
  readonly plotWidth: number
  readonly figures: number
}

/** Between columns, in pixels. */
const GAP = 16
const WHEN_GAP = 12
/** Room for half a mark or an arrow's point at the end of the scale. */
const END = 6

/** The part of a wide picture that the scale takes at least. */
const LEAST_PLOT = 0.3

export const weightOf = ({ own }: IntervalRow) => (own ? 600 : 400)

const widest = (rows: readonly IntervalRow[], textOf: (row: IntervalRow) => string): number =>
  Math.ceil(Math.max(0, ...rows.map((row) => widthOf(textOf(row), LABEL_SIZE, weightOf(row)))))

/** The words of a row, with its time where that has no column of its own. */
export const spokenWords = ({ when, words }: IntervalRow, hasWhen: boolean): string =>
  hasWhen || when === '' ? words : `${words}, ${when}`

const narrowColumns = (inside: number, figures: number): Columns => ({
  isNarrow: true,
  hasWhen: false,
  inside,
  figures,
  words: 0,
  wordsWidth: figures - GAP,
  plot: END,
  plotWidth: inside - 2 * END,
})

/** Where every row's words fit on a line the time has a column of its own, else it stands behind them. */
const wideColumns = (rows: readonly IntervalRow[], inside: number, figures: number): Columns => {
  const most = Math.floor(figures - 2 * GAP - LEAST_PLOT * inside)
  const when = widest(rows, (row) => row.when) + WHEN_GAP
  const hasWhen = when > WHEN_GAP && widest(rows, (row) => row.words) + when <= most
  const words = hasWhen ? when : 0
  const natural = widest(rows, (row) => spokenWords(row, hasWhen))
  const wordsWidth = Math.min(natural, most - words)
  const plot = words + wordsWidth + GAP
  return {
    isNarrow: false,
    hasWhen,
    inside,
    words,
    wordsWidth,
    plot,
    plotWidth: figures - GAP - plot,
    figures,
  }
}

export const columnsFor = (panels: readonly Panel[], width: number): Columns => {
  const inside = insideWidth(width)
  const rows = panels.flatMap((panel) => panel.rows)
  const figures = inside - widest(rows, ({ text }) => text)
  return width < NARROW ? narrowColumns(inside, figures) : wideColumns(rows, inside, figures)
}
