// The picture of a part against its total: bars, the part inside its bar, the implied band, labels at the right.
import type { TopLevelSpec } from 'vega-lite'
import { type Bands, bandMiddle, bands, valueAxis, ZERO_LINE } from './axes.ts'
import { bandRoom, type ClaimBand, claimBand } from './claim-band.ts'
import { type Layer, NARROW } from './drawing.ts'
import { framed, plotWidth } from './frame.ts'
import { kindKey } from './kind-key.ts'
import type { ListLabel } from './list-labels.ts'
import { fitting, sideLabels, sideRoom } from './side-labels.ts'
import { CLAIM, CONTEXT, EVIDENCE, INK, PAPER } from './theme.ts'
import { headedList } from './window-labels.ts'
import { type Yearly, yearRange } from './yearly.ts'

/** Another total that the same part and share are held against. */
export interface Reading {
  readonly ids: string
  readonly year: string
  /** In base units. */
  readonly value: number
  readonly text: string
  readonly measure: string
  readonly source: string
}

export interface Totals {
  /** Of the whole picture, in pixels. */
  readonly width: number
  readonly title: string
  readonly alt: string
  readonly subject: string
  /** Says which readings lie inside the band; nothing where none does. */
  readonly fitting: readonly string[]
  readonly unit: string
  readonly band: ClaimBand
  readonly part: { readonly value: number; readonly text: string; readonly ids: string }
  /** The bar that the implied total is held against. */
  readonly recorded: { readonly year: string; readonly text: string; readonly ids: string }
  readonly rows: readonly Yearly[]
  readonly readings: readonly Reading[]
  readonly foot: readonly string[]
}

/** Of the plot, in pixels. */
const HEIGHT = 290
const BELOW_AXIS = 26
const LIST_GAP = 8
/** So that words above the band stay inside the plot. */
const HEADROOM = 1.08
/** The last is for whatever has no shape of its own. */
const SHAPES = ['diamond', 'circle', 'square', 'triangle-up', 'cross'] as const

type Shaped = Reading & { readonly shape: string }

/** The readings, each with the shape of its measure. */
const shapedBy = (readings: readonly Reading[]): Shaped[] => {
  const measures = [...new Set(readings.map(({ measure }) => measure))]
  return readings.map((reading) => ({
    ...reading,
    shape: SHAPES[Math.min(measures.indexOf(reading.measure), SHAPES.length - 1)] ?? 'cross',
  }))
}

const barLayers = ({ rows, part, recorded }: Totals, x: Bands): Layer[] => [
  {
    data: {
      values: rows.map(({ year, value, observation }) => {
        const named = String(year) === recorded.year
        return { year: String(year), value, named, ids: named ? recorded.ids : observation }
      }),
    },
    mark: { type: 'bar' },
    encoding: {
      x,
      y: { field: 'value', type: 'quantitative' },
      color: { condition: { test: 'datum.named', value: EVIDENCE }, value: CONTEXT },
    },
  },
  {
    data: { values: [{ year: recorded.year, value: part.value, ids: part.ids }] },
    mark: { type: 'bar', color: CLAIM },
    encoding: { x, y: { field: 'value', type: 'quantitative' } },
  },
]

const readingLayer = (readings: readonly Shaped[], x: Bands): Layer => ({
  data: {
    values: readings.map(({ year, value, measure, shape, ids }) => ({ year, value, measure, shape, ids })),
  },
  mark: { type: 'point', filled: true, size: 75, opacity: 1, fill: INK, stroke: PAPER, strokeWidth: 1 },
  encoding: {
    x,
    y: { field: 'value', type: 'quantitative' },
    shape: { field: 'shape', type: 'nominal', scale: null },
  },
})

type Label = ListLabel & { readonly year: string }

const labelsOf = ({ part, recorded, rows }: Totals, readings: readonly Shaped[]): Label[] => [
  { ...part, year: recorded.year, what: 'in the article', colour: CLAIM, shape: 'square', strong: true },
  ...rows
    .filter(({ year }) => String(year) === recorded.year)
    .map(({ value }) => ({
      ...recorded,
      value,
      what: `recorded for ${recorded.year}`,
      colour: EVIDENCE,
      shape: 'square',
      strong: true,
    })),
  ...readings.map(({ year, value, text, source, shape, ids }) => ({
    year,
    value,
    text: `${text} for ${year}`,
    what: source,
    colour: INK,
    shape,
    strong: true,
    ids,
  })),
]

/** The key to the shapes; none where there is nothing to tell apart. */
const keyOf = (readings: readonly Shaped[], inside: number, above: number) => {
  const kinds = new Map(
    readings.map(({ measure, shape }) => [measure, { label: measure, shape, colour: INK }]),
  )
  return kinds.size === 0 ? { room: 0, layers: [] } : kindKey([...kinds.values()], inside, { left: 0, above })
}

/** The tallest mark of each year, in base units. */
const heightsOf = ({ rows, readings }: Totals, domain: readonly string[]): number[] => {
  const heights = new Map(domain.map((year) => [year, 0]))
  for (const { year, value } of [...rows, ...readings])
    heights.set(String(year), Math.max(heights.get(String(year)) ?? 0, value))
  return [...heights.values()]
}

/** Labels beside the plot, or below it where the picture is narrow: as many as find room, with the room they need. */
const labelling = (all: readonly Label[], width: number) => {
  const labels = fitting(all, HEIGHT)
  if (width >= NARROW)
    return {
      right: sideRoom(labels),
      below: BELOW_AXIS,
      layers: (domain: readonly string[], edge: number, top: number): Layer[] =>
        sideLabels(
          labels.map((label) => ({ ...label, x: bandMiddle(label.year, domain, edge) })),
          { top, height: HEIGHT, edge },
        ),
    }
  const inOrder = [...labels].sort((a, b) => b.value - a.value)
  const place = { width, top: HEIGHT + BELOW_AXIS + LIST_GAP }
  const { bottom, layers } = headedList('From the highest to the lowest', inOrder, place)
  return {
    right: 0,
    below: bottom - HEIGHT,
    layers: (_: readonly string[], edge: number): Layer[] => layers(edge),
  }
}

export const drawTotals = (totals: Totals): TopLevelSpec => {
  const { width, rows, band, part, title, foot, alt } = totals
  const readings = shapedBy(totals.readings)
  const domain = yearRange([...rows, ...readings.map(({ year }) => ({ year: Number(year) }))])
  const heights = heightsOf(totals, domain)
  const axis = valueAxis(totals.unit, Math.max(HEADROOM * band.high, part.value, ...heights))
  const labels = labelling(labelsOf(totals, readings), width)
  const room = { width, left: axis.room, right: labels.right }
  const edge = plotWidth(room)
  const plot = { width: edge, height: HEIGHT, top: axis.top }
  const x = bands('year', domain, edge, { named: totals.recorded.year })
  const above = bandRoom(band, heights, plot)
  const key = keyOf(readings, edge + labels.right, above)
  return framed({
    ...room,
    title,
    subtitle: [`${totals.subject}, ${axis.shown.words}`, ...totals.fitting].join('. '),
    foot,
    alt,
    height: HEIGHT,
    above: above + key.room,
    below: labels.below,
    layers: [
      axis.grid,
      ...barLayers(totals, x),
      ...claimBand(band, heights, plot),
      ZERO_LINE,
      ...labels.layers(domain, edge, axis.top),
      ...(readings.length === 0 ? [] : [readingLayer(readings, x)]),
      ...key.layers,
    ],
  })
}
