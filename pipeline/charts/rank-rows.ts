// The rows of ranks by window: a bar and words for each partner in the column of its place, the window and its answer.
import type { Layer } from './drawing.ts'
import { raw } from './interval-marks.ts'
import type { Words } from './placed-words.ts'
import {
  BAR,
  FIGURE_GAP,
  GUTTER,
  MARK_ROOM,
  PADDING,
  type PlacedRank,
  type RankColumns,
} from './rank-by-window-places.ts'
import { CONTEXT, EVIDENCE, INK, LABEL_LINE, LABEL_SIZE, PAPER } from './theme.ts'
import { verdictEncoding } from './verdict-mark.ts'
import { pixels, tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

/** An interval narrower than this, in pixels, is not seen beside its bar. */
const LEAST_RANGE = 2

export const barLayers = (rows: readonly PlacedRank[], { column }: RankColumns): Layer[] => {
  const cells = rows.flatMap((placed) => placed.cells.map((cell) => ({ ...cell, bars: placed.bars })))
  const most = Math.max(...cells.map(({ cell: { datum } }) => datum.high ?? datum.low ?? 0))
  const length = (value: number): number => (most > 0 ? (value / most) * (column - GUTTER) : 0)
  const drawn = cells.map(({ cell, x, bars }) => {
    const [low, high] = [cell.datum.low ?? 0, cell.datum.high ?? cell.datum.low ?? 0]
    return {
      ...cell.datum,
      x,
      x2: tidy(x + length((low + high) / 2)),
      from: tidy(x + length(low)),
      to: tidy(x + length(high)),
      y: bars,
      y2: bars + BAR,
      middle: bars + BAR / 2,
      colour: cell.own ? EVIDENCE : CONTEXT,
    }
  })
  return [
    {
      data: { values: drawn },
      mark: { type: 'rect' },
      encoding: {
        x: pixels('x'),
        x2: { field: 'x2' },
        y: pixels('y'),
        y2: { field: 'y2' },
        color: raw('colour'),
      },
    },
    {
      data: { values: drawn.filter(({ from, to }) => to - from >= LEAST_RANGE) },
      mark: { type: 'rule', color: INK },
      encoding: { x: pixels('from'), x2: { field: 'to' }, y: pixels('middle') },
    },
  ]
}

/** The middle of a line of words, counted from 0. */
const lineAt = (top: number, line: number): number => top + (line + 0.5) * LABEL_LINE

export const cellWords = ({ cells, names }: PlacedRank, { isStacked }: RankColumns): Words[] =>
  cells.flatMap(({ cell, lines, x }): Words[] => {
    const behind = x + widthOf(cell.name, LABEL_SIZE, cell.own ? 600 : 400) + FIGURE_GAP
    const figure = { lines: [cell.text], style: cell.own ? 'strong' : 'quiet', datum: cell.datum } as const
    return [
      { x, y: lineAt(names, 0), lines, style: cell.own ? 'strong' : 'plain' },
      isStacked
        ? { x, y: lineAt(names, lines.length), ...figure }
        : { x: behind, y: lineAt(names, 0), ...figure },
    ]
  })

/** Where the place in words stands: under the window, or behind it where the picture is narrow. */
const placeAt = (
  { top, windowLines }: PlacedRank,
  { isNarrow, answer }: RankColumns,
): { x: number; y: number } => ({
  x: answer,
  y: lineAt(top + PADDING, isNarrow ? 0 : windowLines.length),
})

export const windowWords = (placed: PlacedRank, columns: RankColumns): Words[] => {
  const { row, windowLines, placeLines, top } = placed
  const { x, y } = placeAt(placed, columns)
  const told = row.datum === null ? {} : { datum: row.datum }
  return [
    { x: 0, y: lineAt(top + PADDING, 0), lines: windowLines, style: 'strong' },
    { x: x + MARK_ROOM, y, lines: placeLines, style: 'plain', ...told },
  ]
}

/** From the left of the words to the middle of the mark before them. */
const MARK = 4.5

export const placeMarks = (rows: readonly PlacedRank[], columns: RankColumns): Layer => ({
  data: {
    values: rows.map((placed) => {
      const { x, y } = placeAt(placed, columns)
      return { x: x + MARK, y, verdict: placed.row.verdict }
    }),
  },
  mark: { type: 'point', filled: false, size: 50, opacity: 1 },
  encoding: { x: pixels('x'), y: pixels('y'), ...verdictEncoding('verdict', PAPER) },
})
