// The layout of ranks by window: a column for each place that is shown, a row for each window, edition by edition.
import type { Verdict } from '../model/finding.ts'
import { NARROW } from './drawing.ts'
import type { FigureDatum } from './figure-datum.ts'
import { insideWidth } from './frame.ts'
import { LABEL_LINE, LABEL_SIZE } from './theme.ts'
import { widthOf, wrapped } from './wrap.ts'

export interface RankCell {
  readonly name: string
  readonly text: string
  /** Whether it is the one that the claim ranks. */
  readonly own: boolean
  readonly datum: FigureDatum
}

export interface RankRow {
  readonly window: string
  /** What it says of the claimed place. */
  readonly verdict: Verdict
  /** The place of the one ranked, in words. */
  readonly place: string
  readonly datum: FigureDatum | null
  /** Largest first. */
  readonly standings: readonly RankCell[]
}

export interface Edition {
  readonly heading: string
  readonly rows: readonly RankRow[]
}

/** Places, from 1. */
export interface Places {
  readonly first: number
  readonly last: number
}

/** In pixels from the plot's left. */
export interface RankColumns {
  /** Whether the words of a window stand above its bars instead of beside them. */
  readonly isNarrow: boolean
  readonly shown: readonly number[]
  /** What the margins leave. */
  readonly inside: number
  /** Width of the words beside the bars, and of a place's column. */
  readonly words: number
  /** Where the answer stands: under the window, or behind it where that stands above the bars. */
  readonly answer: number
  readonly column: number
  /** Whether figures stand under the names and not behind them. */
  readonly isStacked: boolean
}

export interface PlacedCell {
  readonly cell: RankCell
  readonly lines: readonly string[]
  /** Left edge of its column. */
  readonly x: number
}

/** Pixels from the plot's top. */
export interface PlacedRank {
  readonly row: RankRow
  readonly windowLines: readonly string[]
  readonly placeLines: readonly string[]
  readonly cells: readonly PlacedCell[]
  readonly top: number
  /** Top of the bars. */
  readonly bars: number
  /** Top of the names. */
  readonly names: number
  readonly bottom: number
}

export interface PlacedEdition {
  readonly lines: readonly string[]
  readonly top: number
  readonly rows: readonly PlacedRank[]
  readonly bottom: number
}

/** Room over the first row for the names of the places. */
export const HEADER = 40
export const PADDING = 7
export const BAR = 7
/** Between columns. */
export const GUTTER = 12
/** Between a name and its figure. */
export const FIGURE_GAP = 6
/** From a verdict's mark to its words. */
export const MARK_ROOM = 13
const ABOVE_BARS = 3
const UNDER_HEADING = 5
const BETWEEN_EDITIONS = 12
/** The part of the width that the words of a window may take. */
const MOST_WORDS = 0.24

const MOST_COLUMNS = 4
/** Places shown behind the claimed one, so that it is seen where a partner has dropped to. */
const BEHIND = 2

/**
 * The places that have a column: those around the claimed one; where fewer are listed, the last of them beside it.
 * @param rows those of all windows
 */
export const shownPlaces = (
  { first, last }: Places,
  rows: readonly { readonly standings: readonly unknown[] }[],
): number[] => {
  const listed = rows.reduce((most, { standings }) => Math.max(most, standings.length), 0)
  const end = Math.min(listed, Math.max(MOST_COLUMNS, last + BEHIND))
  const around = Array.from({ length: MOST_COLUMNS }, (_, index) => end - index)
  const claimed = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const room = MOST_COLUMNS - claimed.filter((place) => !around.includes(place)).length
  const kept = around.slice(0, Math.max(0, room)).filter((place) => place > 0)
  return [...new Set([...kept, ...claimed])].sort((a, b) => a - b)
}

const weightOf = ({ own }: RankCell) => (own ? 600 : 400)

/** What stands in each shown place; `undefined` where the window lists fewer. */
const cellsOf = ({ standings }: RankRow, places: readonly number[]): (RankCell | undefined)[] =>
  places.map((place) => standings[place - 1])

export const rankColumns = (editions: readonly Edition[], claimed: Places, width: number): RankColumns => {
  const inside = insideWidth(width)
  const isNarrow = width < NARROW
  const rows = editions.flatMap((edition) => edition.rows)
  const shown = shownPlaces(claimed, rows)
  const windows = Math.max(...rows.map(({ window }) => widthOf(window, LABEL_SIZE, 600)))
  const answers = MARK_ROOM + Math.max(...rows.map(({ place }) => widthOf(place, LABEL_SIZE)))
  const words = isNarrow ? 0 : Math.ceil(Math.min(Math.max(windows, answers), MOST_WORDS * inside)) + GUTTER
  const answer = isNarrow ? Math.ceil(Math.min(windows, inside / 2)) + GUTTER : 0
  const column = Math.floor((inside - words) / shown.length)
  const isStacked = rows
    .flatMap((row) => cellsOf(row, shown).filter((cell) => cell !== undefined))
    .some((cell) => {
      const name = widthOf(cell.name, LABEL_SIZE, weightOf(cell))
      return name + FIGURE_GAP + widthOf(cell.text, LABEL_SIZE, weightOf(cell)) > column - GUTTER
    })
  return { isNarrow, shown, inside, words, answer, column, isStacked }
}

const placedRank = (row: RankRow, top: number, columns: RankColumns): PlacedRank => {
  const { isNarrow, inside, shown, words, answer, column, isStacked } = columns
  const windowLines = wrapped(row.window, (isNarrow ? answer : words) - GUTTER, LABEL_SIZE, 600)
  const placeRoom = isNarrow ? inside - answer : words - GUTTER
  const placeLines = wrapped(row.place, placeRoom - MARK_ROOM, LABEL_SIZE)
  const cells = cellsOf(row, shown).flatMap((cell, index) => {
    if (cell === undefined) return []
    const lines = wrapped(cell.name, column - GUTTER, LABEL_SIZE, weightOf(cell))
    return [{ cell, lines, x: words + index * column }]
  })
  const over = Math.max(windowLines.length, placeLines.length) * LABEL_LINE + ABOVE_BARS
  const names = top + PADDING + (isNarrow ? over : 0)
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length)) + (isStacked ? 1 : 0)
  const bars = names + lines * LABEL_LINE + ABOVE_BARS
  const said = isNarrow ? 0 : names + (windowLines.length + placeLines.length) * LABEL_LINE
  const bottom = Math.max(bars + BAR, said) + PADDING
  return { row, windowLines, placeLines, cells, top, names, bars, bottom }
}

/** @returns the editions under each other, below the names of the places */
export const placedEditions = (editions: readonly Edition[], columns: RankColumns): PlacedEdition[] => {
  const placed: PlacedEdition[] = []
  for (const { heading, rows } of editions) {
    const above = placed.at(-1)
    const top = above === undefined ? HEADER : above.bottom + BETWEEN_EDITIONS
    const lines = wrapped(heading, columns.inside, LABEL_SIZE, 600)
    const first = top + lines.length * LABEL_LINE + UNDER_HEADING
    const ranks: PlacedRank[] = []
    for (const row of rows) ranks.push(placedRank(row, ranks.at(-1)?.bottom ?? first, columns))
    placed.push({ lines, top, rows: ranks, bottom: ranks.at(-1)?.bottom ?? first })
  }
  return placed
}
