// The picture of a share by window: a bar for each window, its rounding at the end, the claimed share as a band.
import type { TopLevelSpec } from 'vega-lite'
import { type Bands, bandMiddle, bands, valueAxis, WINDOWS, ZERO_LINE } from './axes.ts'
import { bandRoom, type ClaimBand, claimBand, type Plot } from './claim-band.ts'
import type { Layer } from './drawing.ts'
import type { Ends } from './figures.ts'
import { framed, plotWidth } from './frame.ts'
import { CONTEXT, EVIDENCE, INK, LABEL_LINE, PAPER, QUIET } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

/** A window with the ends of its share, as ratios. */
export interface WindowShare extends Ends {
  /** As in the relation: "2016/2020". */
  readonly window: string
  readonly text: string
  /** Whether it is the window that the claim is held against. */
  readonly own: boolean
  /** Whether the claimed share is among the values it leaves open. */
  readonly fits: boolean
  readonly ids: string
}

export interface Windows {
  /** Of the whole picture, in pixels. */
  readonly width: number
  readonly title: string
  readonly subtitle: string
  readonly alt: string
  readonly band: ClaimBand
  readonly windows: readonly WindowShare[]
  readonly foot: readonly string[]
}

/** Of the plot, in pixels. */
const HEIGHT = 280
/** Between the plot and what stands above it, in pixels. */
const ABOVE = 8

const FIGURE = { own: 11.5, other: 10.5 } as const
/** Between a bar and its figure, and between figures, in pixels. */
const GAP = 4

const marked = { condition: { test: 'datum.own', value: EVIDENCE }, value: CONTEXT }

/** A bar up to where its share surely reaches, and hollow from there to where rounding may take it. */
const barLayers = (windows: readonly WindowShare[], x: Bands): Layer[] => {
  const data = { values: windows.map((window) => ({ ...window })) }
  return [
    {
      data,
      mark: { type: 'bar' },
      encoding: { x, y: { field: 'low', type: 'quantitative' }, color: marked },
    },
    {
      data,
      mark: { type: 'bar', fill: PAPER, strokeWidth: 1 },
      encoding: {
        x,
        y: { field: 'low', type: 'quantitative' },
        y2: { field: 'high' },
        stroke: marked,
      },
    },
  ]
}

interface Figured {
  readonly window: WindowShare
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Every window's figure with its place above its bar; inside the picture, if need be beside the bar's middle. */
const placed = (windows: readonly WindowShare[], domain: readonly string[], plot: Plot): Figured[] =>
  windows.map((window) => {
    const width = widthOf(window.text, window.own ? FIGURE.own : FIGURE.other, window.own ? 600 : 400)
    const middle = bandMiddle(window.window, domain, plot.width)
    const y = plot.height * (1 - window.high / plot.top) - GAP
    return { window, width, x: Math.max(width / 2, Math.min(middle, plot.width - width / 2)), y }
  })

/** A line of the band through a figure would strike it out: the figure goes above the line, and above the other if need be. */
const clearOf = ({ low, high }: ClaimBand, { height, top }: Plot, figure: Figured): Figured => {
  const lines = [low, high].map((value) => height * (1 - value / top))
  const above = (y: number, line: number): number => (y > line && y - LABEL_LINE < line ? line - GAP / 2 : y)
  return { ...figure, y: lines.reduce(above, figure.y) }
}

const touch = (a: Figured, b: Figured): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP && Math.abs(a.y - b.y) < LABEL_LINE

/** Those of the figures that find room beside each other, and the claimed window's as high above as they leave it room. */
const apart = (figures: readonly Figured[]): Figured[] => {
  const kept: Figured[] = []
  for (const figure of figures.filter(({ window }) => !window.own))
    if (!kept.some((other) => touch(figure, other))) kept.push(figure)
  const raised = (figure: Figured): Figured =>
    kept.some((other) => touch(figure, other)) ? raised({ ...figure, y: figure.y - GAP }) : figure
  return [...kept, ...figures.filter(({ window }) => window.own).map(raised)]
}

/** First the rim of the figures, for where the band crosses, then the figures; the claimed window's in bold. */
const figureLayers = (figures: readonly Figured[], rim: boolean): Layer[] =>
  [true, false].map((own) => ({
    data: {
      values: figures
        .filter(({ window }) => window.own === own)
        .map(({ window: { text, low, high, ids }, x: across, y }) => ({
          x: tidy(across),
          y: tidy(y),
          text,
          low,
          high,
          ids,
        })),
    },
    mark: {
      type: 'text',
      baseline: 'bottom',
      fontWeight: own ? 600 : 400,
      fontSize: own ? FIGURE.own : FIGURE.other,
      color: own ? INK : QUIET,
      ...(rim ? { stroke: PAPER, strokeWidth: 3, strokeJoin: 'round' as const } : {}),
    },
    encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
  }))

export const drawWindows = ({ width, windows, band, ...words }: Windows): TopLevelSpec => {
  const domain = windows.map(({ window }) => window)
  const heights = windows.map(({ high }) => high)
  const axis = valueAxis('ratio', Math.min(1, 1.08 * Math.max(band.high, ...heights)))
  const room = { width, left: axis.room, right: 0 }
  const plot = { width: plotWidth(room), height: HEIGHT, top: axis.top }
  const named = windows.find(({ own }) => own)?.window ?? ''
  const x = bands('window', domain, plot.width, { labels: WINDOWS, named })
  const figures = apart(placed(windows, domain, plot).map((figure) => clearOf(band, plot, figure)))
  // The band's words keep clear of the figures over the bars.
  const tops = windows.map(({ window, high }) => {
    const y = figures.find((figure) => figure.window.window === window)?.y
    return y === undefined ? high : (1 - (y - LABEL_LINE) / HEIGHT) * axis.top
  })
  const highest = Math.min(...figures.map(({ y }) => y - LABEL_LINE))
  return framed({
    ...words,
    ...room,
    height: HEIGHT,
    above: ABOVE + Math.max(bandRoom(band, tops, plot), Math.ceil(-highest)),
    layers: [
      axis.grid,
      ...barLayers(windows, x),
      ...claimBand(band, tops, plot),
      ZERO_LINE,
      ...figureLayers(figures, true),
      ...figureLayers(figures, false),
    ],
  })
}
