// Labels at the right of a plot, each tied by a thin line to the mark that it names.
import { bands } from './axes.ts'
import type { Layer } from './drawing.ts'
import { drawn } from './figures.ts'
import { spread } from './spread.ts'
import { INK, LABEL_LINE, LABEL_SIZE, QUIET } from './theme.ts'
import { widthOf } from './wrap.ts'

/** The band of the horizontal axis that the mark stands in, its value, and what to say of it. */
export interface SideLabel {
  readonly band: string
  /** In base units. */
  readonly at: number
  readonly text: string
  readonly what: readonly string[]
  readonly colour: string
}

/** From the plot's edge to the labels, in pixels. */
const GAP = 26
const BETWEEN = 4

/** Widest line of text beside the plot, in pixels. */
export const LABEL_WIDTH = 165

/** Room that the labels need beside the plot, in pixels. */
export const sideRoom = (labels: readonly SideLabel[]): number =>
  Math.ceil(
    GAP +
      Math.max(
        ...labels.flatMap(({ text, what }) => [text, ...what]).map((line) => widthOf(line, LABEL_SIZE)),
      ),
  )

const leaders = (values: readonly object[], domain: readonly string[], edge: number): Layer[] => {
  const mark = { type: 'rule' as const, strokeDash: [1, 2], opacity: 0.85 }
  const y = { field: 'at', type: 'quantitative' as const }
  const color = { field: 'line', type: 'nominal' as const, scale: null }
  return [
    {
      data: { values: [...values] },
      mark,
      encoding: { x: bands('band', domain), x2: { value: edge }, y, color },
    },
    {
      data: { values: [...values] },
      mark,
      encoding: { x: { value: edge }, x2: { value: edge + GAP - 5 }, y, y2: { field: 'place' }, color },
    },
  ]
}

/**
 * @param domain the bands of the horizontal axis
 * @param scale the value at the plot's top, its height and its width in pixels
 */
export const sideLabels = (
  labels: readonly SideLabel[],
  domain: readonly string[],
  scale: { readonly top: number; readonly height: number; readonly edge: number },
): Layer[] => {
  const pixel = scale.top / scale.height
  const wanted = labels.map(({ at, what }) => ({
    at,
    room: ((1 + what.length) * LABEL_LINE + BETWEEN) * pixel,
  }))
  const places = spread(wanted, 0, scale.top * 1.06)
  const values = labels.map(({ band, at, text, what, colour }, index) => {
    const place = places[index] ?? at
    const first = drawn(place + (what.length * LABEL_LINE * pixel) / 2)
    const line = colour === INK ? QUIET : colour
    return { band, at, place: drawn(place), first, text, what: `\n${what.join('\n')}`, colour, line }
  })
  const x = { value: scale.edge + GAP }
  const y = { field: 'first', type: 'quantitative' as const }
  const mark = { type: 'text' as const, align: 'left' as const, baseline: 'middle' as const, lineBreak: '\n' }
  return [
    ...leaders(values, domain, scale.edge),
    {
      data: { values },
      mark: { ...mark, fontWeight: 600 },
      encoding: { x, y, color: { field: 'colour', type: 'nominal', scale: null }, text: { field: 'text' } },
    },
    { data: { values }, mark: { ...mark, color: QUIET }, encoding: { x, y, text: { field: 'what' } } },
  ]
}
