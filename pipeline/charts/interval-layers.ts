// The picture of panels of intervals: scales, rows, and what the article says running through all rows of its panel.
import type { TopLevelSpec } from 'vega-lite'
import type { Layer } from './drawing.ts'
import { framed } from './frame.ts'
import { type Columns, columnsFor } from './interval-columns.ts'
import { laidOut, MARK_ROOM, type PlacedPanel, STRIP } from './interval-layout.ts'
import { rowMarks, spanOf } from './interval-marks.ts'
import type { Panel } from './interval-rows.ts'
import { kindKey } from './kind-key.ts'
import { type Words, wordLayers } from './placed-words.ts'
import { AXIS_SIZE, CLAIM, GRID, PAPER, QUIET, TINT } from './theme.ts'
import { verdictEncoding } from './verdict-mark.ts'
import { pixels, tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

interface Strip {
  readonly top: number
  readonly bottom: number
}

/** Where the scale is seen: under the words of narrow rows, else through all rows at once. */
const stripsOf = ({ rows, top, bottom }: PlacedPanel, { isNarrow }: Columns): Strip[] =>
  isNarrow
    ? rows.map(({ marksAt }) => ({ top: marksAt - STRIP / 2, bottom: marksAt + STRIP / 2 }))
    : [{ top, bottom }]

const grid = (panels: readonly PlacedPanel[], columns: Columns): Layer => ({
  data: {
    values: panels.flatMap((panel) =>
      stripsOf(panel, columns).flatMap(({ top, bottom }) =>
        panel.scale.ticks.map(({ at }) => ({
          x: tidy(columns.plot + panel.scale.place(at)),
          y: top,
          y2: bottom,
        })),
      ),
    ),
  },
  mark: { type: 'rule', color: GRID },
  encoding: { x: pixels('x'), y: pixels('y'), y2: { field: 'y2' } },
})

/** How far the label of the last tick may reach into the margin, and how far below the rows it stands, in pixels. */
const INTO_MARGIN = 10
const BELOW_ROWS = 12

const tickLabels = (panels: readonly PlacedPanel[], { plot, inside }: Columns): Layer => ({
  data: {
    values: panels.flatMap(({ scale, bottom }) =>
      scale.ticks.map(({ at, text }) => {
        const last = inside + INTO_MARGIN - widthOf(text, AXIS_SIZE) / 2
        return { x: tidy(Math.min(plot + scale.place(at), last)), y: bottom + BELOW_ROWS, text }
      }),
    ),
  },
  mark: { type: 'text', baseline: 'middle', color: QUIET, fontSize: AXIS_SIZE },
  encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
})

/** So that an interval of no width is seen, in pixels. */
const LEAST_BAND = 2

/** What the article says, through all rows of its panel: a tint between lines at the ends that it has. */
const claimBands = (panels: readonly PlacedPanel[], columns: Columns): Layer[] => {
  const bands = panels.flatMap((placed) =>
    placed.panel.rows
      .filter(({ own, reach }) => own && reach.marks.length > 0)
      .flatMap(({ datum, reach }) =>
        stripsOf(placed, columns).map(({ top, bottom }) => {
          const { x, x2 } = spanOf(reach, placed, columns)
          return { ...datum, x, x2: Math.max(x2, x + LEAST_BAND), y: top, y2: bottom, reach }
        }),
      ),
  )
  const edges = bands.flatMap(({ x, x2, reach: { low, high }, ...rest }) => [
    ...(low === null ? [] : [{ ...rest, x }]),
    ...(high === null ? [] : [{ ...rest, x: x2 }]),
  ])
  const [y, y2] = [pixels('y'), { field: 'y2' }]
  return [
    {
      data: { values: bands.map(({ reach: _, ...band }) => band) },
      mark: { type: 'rect', color: CLAIM, opacity: TINT },
      encoding: { x: pixels('x'), x2: { field: 'x2' }, y, y2 },
    },
    {
      data: { values: edges },
      mark: { type: 'rule', color: CLAIM },
      encoding: { x: pixels('x'), y, y2 },
    },
  ]
}

/** A hair line under every row. */
const rowLines = (panels: readonly PlacedPanel[], { inside }: Columns): Layer => ({
  data: { values: panels.flatMap(({ rows }) => rows.map(({ bottom }) => ({ x: 0, x2: inside, y: bottom }))) },
  mark: { type: 'rule', color: GRID, strokeWidth: 0.6 },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y') },
})

/** From the left edge to the middle of a verdict's mark, in pixels. */
const MARK = 5

const verdicts = (panels: readonly PlacedPanel[]): Layer => ({
  data: {
    values: panels
      .filter(({ panel: { verdict } }) => verdict !== null)
      .map(({ panel: { verdict }, noteAt }) => ({ x: MARK, y: noteAt, verdict })),
  },
  mark: { type: 'point', filled: false, size: 70, opacity: 1 },
  encoding: { x: pixels('x'), y: pixels('y'), ...verdictEncoding('verdict', PAPER) },
})

/** Heading and note of each panel. */
const wordsOf = ({ panel, heading, headingAt, note, noteAt }: PlacedPanel): Words[] => [
  ...(heading.length === 0 ? [] : [{ x: 0, y: headingAt, lines: heading, style: 'heading' } as const]),
  ...(note.length === 0
    ? []
    : [{ x: panel.verdict === null ? 0 : MARK_ROOM, y: noteAt, lines: note, style: 'plain' } as const]),
]

export interface Intervals {
  /** Of the whole picture, in pixels. */
  readonly width: number
  readonly title: string
  readonly alt: string
  readonly subtitle: string
  readonly panels: readonly Panel[]
  readonly foot: readonly string[]
}

export const drawIntervals = ({ panels, ...words }: Intervals): TopLevelSpec => {
  const columns = columnsFor(panels, words.width)
  const { placed, height } = laidOut(panels, columns)
  const rows = panels.flatMap((panel) => panel.rows)
  const kinds = new Map(rows.filter(({ own }) => !own).map(({ kind }) => [kind.label, kind]))
  const key = kindKey([...kinds.values()], columns.inside)
  return framed({
    ...words,
    left: 0,
    right: 0,
    height,
    below: 0,
    above: key.room,
    layers: [
      ...key.layers,
      grid(placed, columns),
      ...claimBands(placed, columns),
      rowLines(placed, columns),
      tickLabels(placed, columns),
      ...(panels.some(({ verdict }) => verdict !== null) ? [verdicts(placed)] : []),
      ...wordLayers(placed.flatMap(wordsOf)),
      ...rowMarks(placed, columns),
    ],
  })
}
