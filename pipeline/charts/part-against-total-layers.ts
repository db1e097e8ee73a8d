// The picture of a part against its total: bars, the part inside its bar, the implied band, labels at the right.
import type { TopLevelSpec } from 'vega-lite'
import { bands, valueAxis, ZERO_LINE } from './axes.ts'
import { type ClaimBand, claimBand } from './claim-band.ts'
import type { Layer } from './drawing.ts'
import { framed, plotWidth } from './frame.ts'
import { LABEL_WIDTH, type SideLabel, sideLabels, sideRoom } from './side-labels.ts'
import { CLAIM, CONTEXT, EVIDENCE, INK, LABEL_SIZE } from './theme.ts'
import { balanced } from './wrap.ts'
import { type Yearly, yearRange } from './yearly.ts'

/** Another total that the same part and share are held against. */
export interface Reading {
  readonly relation: string
  readonly observation: string
  readonly year: string
  /** In base units. */
  readonly value: number
  readonly text: string
  readonly measure: string
  readonly source: string
}

export interface Totals {
  readonly title: string
  readonly alt: string
  readonly subject: string
  readonly unit: string
  readonly band: ClaimBand
  readonly part: { readonly value: number; readonly text: string; readonly claim: string }
  readonly recorded: { readonly year: string; readonly text: string }
  readonly rows: readonly Yearly[]
  readonly readings: readonly Reading[]
  readonly foot: readonly string[]
}

const HEIGHT = 290
const KEY_ROOM = 28
/** So that words above the band stay inside the plot. */
const HEADROOM = 1.08
const SHAPES = ['diamond', 'circle', 'square', 'triangle-up'] as const

const barLayers = ({ rows, part, recorded }: Totals, domain: readonly string[]): Layer[] => [
  {
    data: {
      values: rows.map(({ year, value, observation }) => ({
        year: String(year),
        value,
        named: String(year) === recorded.year,
        observation,
      })),
    },
    mark: { type: 'bar' },
    encoding: {
      x: bands('year', domain),
      y: { field: 'value', type: 'quantitative' },
      color: { condition: { test: 'datum.named', value: EVIDENCE }, value: CONTEXT },
    },
  },
  {
    data: { values: [{ year: recorded.year, value: part.value, claim: part.claim }] },
    mark: { type: 'bar', color: CLAIM },
    encoding: { x: bands('year', domain), y: { field: 'value', type: 'quantitative' } },
  },
]

const readingLayer = (readings: readonly Reading[], domain: readonly string[]): Layer => ({
  data: {
    values: readings.map(({ year, value, measure, observation, relation }) => ({
      year,
      value,
      measure,
      observation,
      relation,
    })),
  },
  mark: { type: 'point', filled: true, size: 75, opacity: 1, color: INK, stroke: '#ffffff', strokeWidth: 1 },
  encoding: {
    x: bands('year', domain),
    y: { field: 'value', type: 'quantitative' },
    shape: {
      field: 'measure',
      type: 'nominal',
      scale: { domain: [...new Set(readings.map(({ measure }) => measure))], range: [...SHAPES] },
      legend: { orient: 'top', offset: 10, symbolFillColor: INK, symbolStrokeColor: INK },
    },
  },
})

const labelsOf = ({ part, recorded, rows, readings }: Totals): SideLabel[] => [
  { band: recorded.year, at: part.value, text: part.text, what: ['in the article'], colour: CLAIM },
  ...rows
    .filter(({ year }) => String(year) === recorded.year)
    .map(({ value }) => ({
      band: recorded.year,
      at: value,
      text: recorded.text,
      what: [`recorded for ${recorded.year}`],
      colour: EVIDENCE,
    })),
  ...readings.map(({ year, value, text, source }) => ({
    band: year,
    at: value,
    text: `${text} for ${year}`,
    what: balanced(source, LABEL_WIDTH, LABEL_SIZE),
    colour: INK,
  })),
]

export const drawTotals = (totals: Totals): TopLevelSpec => {
  const { rows, readings, band, part, title, foot, alt } = totals
  const domain = yearRange([...rows, ...readings.map(({ year }) => ({ year: Number(year) }))])
  const values = [...rows, ...readings].map(({ value }) => value)
  const {
    top,
    shown,
    grid,
    room: left,
  } = valueAxis(totals.unit, Math.max(HEADROOM * band.high, part.value, ...values))
  const labels = labelsOf(totals)
  const room = { left, right: sideRoom(labels) }
  const edge = plotWidth(room)
  const marks = [...rows, ...readings].map(({ year, value }) => ({ year: String(year), value }))
  const heights = domain.map((year) =>
    Math.max(0, ...marks.filter((mark) => mark.year === year).map(({ value }) => value)),
  )
  return framed({
    ...room,
    title,
    subtitle: `${totals.subject}, ${shown.words}`,
    foot,
    alt,
    height: HEIGHT,
    above: readings.length === 0 ? 0 : KEY_ROOM,
    layers: [
      grid,
      ...barLayers(totals, domain),
      ...claimBand(band, heights, { width: edge, height: HEIGHT, top }),
      ZERO_LINE,
      ...sideLabels(labels, domain, { top, height: HEIGHT, edge }),
      ...(readings.length === 0 ? [] : [readingLayer(readings, domain)]),
    ],
  })
}
