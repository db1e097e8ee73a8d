// Labels at the right of a plot, each tied by a thin line to the mark that it names.
import type { Layer } from './drawing.ts'
import { drawn } from './figures.ts'
import { spread } from './spread.ts'
import { INK, LABEL_LINE, LABEL_SIZE, QUIET } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'
import { balanced, widthOf } from './wrap.ts'

/** What to say of a mark. */
export interface MarkLabel {
  /** In base units. */
  readonly value: number
  readonly text: string
  /** What `text` is, in quieter words; may be empty. */
  readonly what: string
  readonly colour: string
  readonly ids: string
}

interface SideLabel extends MarkLabel {
  /** The middle of the mark, in pixels from the plot's left. */
  readonly x: number
}

/** From the plot's edge to the labels, in pixels. */
const GAP = 26
const BETWEEN = 4

/** Widest line of text beside the plot, in pixels. */
const LABEL_WIDTH = 165

/** How far the labels may reach beyond the plot, in parts of its height. */
const OVERREACH = 1.06

const linesOf = ({ what }: MarkLabel): string[] =>
  what === '' ? [] : balanced(what, LABEL_WIDTH, LABEL_SIZE)

const roomOf = (label: MarkLabel): number => (1 + linesOf(label).length) * LABEL_LINE + BETWEEN

/** As many labels, from the first, as find room beside a plot of this height in pixels. */
export const fitting = <T extends MarkLabel>(labels: readonly T[], height: number): T[] => {
  let taken = 0
  return labels.filter((label) => {
    taken += roomOf(label)
    return taken <= height * OVERREACH
  })
}

/** Room that the labels need beside the plot, in pixels. */
export const sideRoom = (labels: readonly MarkLabel[]): number => {
  const widths = labels.flatMap((label) => [
    widthOf(label.text, LABEL_SIZE, 600),
    ...linesOf(label).map((line) => widthOf(line, LABEL_SIZE)),
  ])
  return Math.ceil(GAP + Math.max(...widths))
}

const leaders = (values: readonly object[], edge: number): Layer[] => {
  const mark = { type: 'rule' as const, strokeDash: [1, 2] }
  const color = { field: 'line', type: 'nominal' as const, scale: null }
  return [
    {
      data: { values: [...values] },
      mark,
      encoding: { x: pixels('x'), x2: { value: edge }, y: pixels('y'), color },
    },
    {
      data: { values: [...values] },
      mark,
      encoding: {
        x: { value: edge },
        x2: { value: edge + GAP - 5 },
        y: pixels('y'),
        y2: { field: 'place' },
        color,
      },
    },
  ]
}

/** @param scale the value at the plot's top, its height and its width in pixels */
export const sideLabels = (
  labels: readonly SideLabel[],
  scale: { readonly top: number; readonly height: number; readonly edge: number },
): Layer[] => {
  const up = (value: number): number => (value / scale.top) * scale.height
  const wanted = labels.map((label) => ({ at: up(label.value), room: roomOf(label) }))
  const places = spread(wanted, 0, scale.height * OVERREACH)
  const placed = labels.map((label, index) => {
    const place = scale.height - (places[index] ?? 0)
    const lines = linesOf(label)
    return { ...label, lines, place, first: place - (lines.length * LABEL_LINE) / 2 }
  })
  const ties = placed.map(({ x, value, place, colour }) => ({
    x: tidy(x),
    y: tidy(scale.height - up(value)),
    place: tidy(place),
    line: colour === INK ? QUIET : colour,
  }))
  const words = placed.map(({ value, text, first, colour, ids }) => ({
    value: drawn(value),
    text,
    y: tidy(first),
    colour,
    ids,
  }))
  const whats = placed.flatMap(({ lines: what, first, value, ids }) =>
    what.map((text, index) => ({
      text,
      y: tidy(first + (index + 1) * LABEL_LINE),
      value: drawn(value),
      ids,
    })),
  )
  const x = { value: scale.edge + GAP }
  const mark = { type: 'text' as const, align: 'left' as const, baseline: 'middle' as const }
  return [
    ...leaders(ties, scale.edge),
    {
      data: { values: words },
      mark: { ...mark, fontWeight: 600 },
      encoding: {
        x,
        y: pixels('y'),
        color: { field: 'colour', type: 'nominal', scale: null },
        text: { field: 'text' },
      },
    },
    {
      data: { values: whats },
      mark: { ...mark, color: QUIET },
      encoding: { x, y: pixels('y'), text: { field: 'text' } },
    },
  ]
}
