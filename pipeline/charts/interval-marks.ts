// The marks of panels of intervals: each row's interval with its marks, arrows where it has no end, and its words.
import type { Layer } from './drawing.ts'
import type { Columns } from './interval-columns.ts'
import type { PlacedPanel, PlacedRow } from './interval-layout.ts'
import type { Reach } from './interval-rows.ts'
import { type Words, wordLayers } from './placed-words.ts'
import { PAPER } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'

/** Colours and shapes as the data have them. */
export const raw = (field: string) => ({ field, type: 'nominal' as const, scale: null })

/** The ends on the scale, in pixels; an end that is not there at the scale's own. */
export const spanOf = (
  { low, high }: Reach,
  { scale }: PlacedPanel,
  { plot }: Columns,
): { x: number; x2: number } => ({
  x: tidy(plot + scale.place(low ?? scale.low)),
  x2: tidy(plot + scale.place(high ?? scale.high)),
})

interface Drawn {
  readonly panel: PlacedPanel
  readonly placed: PlacedRow
}

/** Rows that say anything: one that leaves every value has no mark. */
const drawnRows = (panels: readonly PlacedPanel[]): Drawn[] =>
  panels.flatMap((panel) =>
    panel.rows.filter(({ row }) => row.reach.marks.length > 0).map((placed) => ({ panel, placed })),
  )

const lines = (rows: readonly Drawn[], columns: Columns): Layer => ({
  data: {
    values: rows.map(({ panel, placed: { row, marksAt } }) => ({
      ...row.datum,
      ...spanOf(row.reach, panel, columns),
      y: marksAt,
      colour: row.kind.colour,
    })),
  },
  mark: { type: 'rule', strokeWidth: 2 },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), color: raw('colour') },
})

const arrows = (rows: readonly Drawn[], columns: Columns): Layer => ({
  data: {
    values: rows
      .filter(({ placed: { row } }) => row.reach.low === null || row.reach.high === null)
      .map(({ panel, placed: { row, marksAt } }) => {
        const { x, x2 } = spanOf(row.reach, panel, columns)
        const isLeft = row.reach.low === null
        return {
          ...row.datum,
          x: isLeft ? x : x2,
          y: marksAt,
          shape: isLeft ? 'triangle-left' : 'triangle-right',
          colour: row.kind.colour,
        }
      }),
  },
  mark: { type: 'point', filled: true, size: 60, opacity: 1 },
  encoding: { x: pixels('x'), y: pixels('y'), shape: raw('shape'), color: raw('colour') },
})

/** Marks closer than this, in pixels, would lie on each other: one stands for both. */
const LEAST_APART = 9

const placesOf = (marks: readonly number[], panel: PlacedPanel, { plot }: Columns): number[] => {
  const places = marks.map((at) => plot + panel.scale.place(at))
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return (last - first < LEAST_APART ? [(first + last) / 2] : places).map(tidy)
}

const points = (rows: readonly Drawn[], columns: Columns): Layer => ({
  data: {
    values: rows.flatMap(({ panel, placed: { row, marksAt } }) =>
      placesOf(row.reach.marks, panel, columns).map((x) => ({
        ...row.datum,
        x,
        y: marksAt,
        shape: row.kind.shape,
        colour: row.kind.colour,
      })),
    ),
  },
  mark: { type: 'point', filled: true, size: 70, opacity: 1, stroke: PAPER, strokeWidth: 1 },
  encoding: { x: pixels('x'), y: pixels('y'), shape: raw('shape'), fill: raw('colour') },
})

/** The time, the words and the figure of every row, the article's own in bold. */
const wordsOf = (rows: readonly PlacedRow[], columns: Columns): Words[] =>
  rows.flatMap(({ row, lines, wordsAt, figureAt }): Words[] => {
    const style = row.own ? 'claim' : 'plain'
    const when: Words = { x: 0, y: wordsAt, lines: [row.when], style: row.own ? style : 'quiet' }
    const figure = {
      x: columns.isNarrow ? columns.inside : columns.figures,
      y: figureAt,
      lines: [row.text],
      style,
      align: columns.isNarrow ? 'right' : 'left',
      datum: row.datum,
    } as const
    return [
      ...(columns.hasWhen && row.when !== '' ? [when] : []),
      { x: columns.words, y: wordsAt, lines, style },
      figure,
    ]
  })

export const rowMarks = (panels: readonly PlacedPanel[], columns: Columns): Layer[] => {
  const rows = drawnRows(panels)
  return [
    lines(rows, columns),
    arrows(rows, columns),
    points(rows, columns),
    ...wordLayers(
      wordsOf(
        panels.flatMap((panel) => panel.rows),
        columns,
      ),
    ),
  ]
}
