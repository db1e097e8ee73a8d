// The picture of the citation timeline: what is too early on a scale of its own, below it all others, and what has no date.
import type { TopLevelSpec } from 'vega-lite'
import { type Columns, columnsFor, type Group, MARK, type Panel } from './citation-rows.ts'
import { inTime } from './citations-in-time.ts'
import { tooEarly } from './citations-too-early.ts'
import { dateLayers, keyMarks } from './date-marks.ts'
import type { Layer } from './drawing.ts'
import { drawnLayers } from './drawn-layers.ts'
import { framed } from './frame.ts'
import { type Item, listed } from './listed-words.ts'
import { wordLayers } from './placed-words.ts'
import { GRID, LABEL_SIZE, PAPER, VERDICT_COLOURS } from './theme.ts'
import { verdictEncoding } from './verdict-mark.ts'
import { pixels, tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

export interface Timeline {
  /** Of the whole picture, in pixels. */
  readonly width: number
  readonly title: string
  readonly subtitle: string
  readonly alt: string
  readonly early: readonly Group[]
  readonly others: Group | null
  readonly undated: { readonly heading: string; readonly items: readonly Item[] }
  readonly foot: readonly string[]
}

const MARK_AT = 6
/** From the rows to the middle of the scale's labels, in pixels. */
const TICKS_BELOW = 11

const panelLayers = (panel: Panel, { inside }: Columns): Layer[] => {
  const { scale, left, strips, verdicts, lines, pairs } = panel
  const end = strips.at(-1)?.y2 ?? 0
  return drawnLayers([
    {
      data: { values: lines.map((y) => ({ y })) },
      mark: { type: 'rule', color: GRID, strokeWidth: 0.6 },
      encoding: { x: { value: 0 }, x2: { value: inside }, y: pixels('y') },
    },
    {
      data: {
        values: strips.flatMap(({ y, y2 }) => scale.ticks.map(({ x }) => ({ x: tidy(left + x), y, y2 }))),
      },
      mark: { type: 'rule', color: GRID },
      encoding: { x: pixels('x'), y: pixels('y'), y2: { field: 'y2' } },
    },
    ...wordLayers(
      scale.ticks.map(({ x, text }) => ({
        x: left + x,
        y: end + TICKS_BELOW,
        lines: [text],
        style: 'quiet' as const,
        align: 'center' as const,
      })),
    ),
    ...dateLayers(pairs, VERDICT_COLOURS.inconsistent),
    {
      data: { values: [...verdicts] },
      mark: { type: 'point', filled: false, opacity: 1, size: 80, strokeWidth: 1.5 },
      encoding: { x: { value: MARK_AT }, y: pixels('y'), ...verdictEncoding('verdict', PAPER) },
    },
  ])
}

const KEY_WORDS = 12
const KEY_LINE = 18
const KEY_BELOW = 4
const EVENT = 'what it is cited for, as the article dates it'
const SOURCE = 'the source, as the note dates it'

/** The two marks with their words, one below the other where the picture is narrow. */
const keyOf = ({ isNarrow }: Columns): { room: number; layers: Layer[] } => {
  const room = (isNarrow ? 2 * KEY_LINE : KEY_LINE) + KEY_BELOW
  const first = { x: MARK_AT - 1, y: KEY_LINE / 2 - room }
  const second = isNarrow
    ? { x: first.x, y: first.y + KEY_LINE }
    : { x: tidy(first.x + KEY_WORDS + widthOf(EVENT, LABEL_SIZE) + MARK), y: first.y }
  return {
    room,
    layers: [
      ...keyMarks(first, second),
      ...wordLayers([
        { x: first.x + KEY_WORDS, y: first.y, lines: [EVENT], style: 'plain' },
        { x: second.x + KEY_WORDS, y: second.y, lines: [SOURCE], style: 'plain' },
      ]),
    ],
  }
}

export const drawTimeline = ({ early, others, undated, ...words }: Timeline): TopLevelSpec => {
  const columns = columnsFor(words.width, [...early, ...(others === null ? [] : [others])])
  const first = early.length === 0 ? [] : [tooEarly(early, 0, columns)]
  const top = first[0]?.bottom ?? 0
  const panels = [...first, ...(others === null ? [] : [inTime(others, top, columns)])]
  const bottom = panels.at(-1)?.bottom ?? 0
  const rest = listed(undated.heading, undated.items, bottom, columns.inside)
  const key = keyOf(columns)
  return framed({
    ...words,
    left: 0,
    right: 0,
    above: key.room,
    below: 0,
    height: bottom + rest.height,
    layers: [
      ...key.layers,
      ...panels.flatMap((panel) => panelLayers(panel, columns)),
      ...wordLayers([...panels.flatMap((panel) => panel.words), ...rest.words]),
    ],
  })
}
