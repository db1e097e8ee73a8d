// The picture of a share by window: a bar for each window, its rounding at the end, the claimed share as a band.
import type { TopLevelSpec } from 'vega-lite'
import { bands, valueAxis, ZERO_LINE } from './axes.ts'
import { type ClaimBand, claimBand } from './claim-band.ts'
import type { Layer } from './drawing.ts'
import type { Ends } from './figures.ts'
import { framed, plotWidth } from './frame.ts'
import { CONTEXT, EVIDENCE, INK, QUIET } from './theme.ts'

/** A window with the ends of its share, as ratios. */
export interface WindowShare extends Ends {
  /** As in the relation: "2016/2020". */
  readonly window: string
  readonly text: string
  /** Whether it is the window that the claim is held against. */
  readonly own: boolean
  /** Whether the claimed share is among the values it leaves open. */
  readonly fits: boolean
  /** `series:key@period` of the part. */
  readonly series: string
}

export interface Windows {
  readonly title: string
  readonly subtitle: string
  readonly alt: string
  readonly band: ClaimBand
  readonly windows: readonly WindowShare[]
  readonly foot: readonly string[]
}

const HEIGHT = 280
/** For the figure over the last bar, in pixels. */
const RIGHT = 8
/** Colours of the rounding at the end of a bar. */
const OWN_END = '#063a5e'
const OTHER_END = '#8797a4'

/** "2016–20": the century once. */
const WINDOW_LABEL = "slice(datum.value, 0, 4) + (length(datum.value) > 4 ? '–' + slice(datum.value, 7) : '')"

const marked = (own: string, other: string) => ({
  condition: { test: 'datum.own', value: own },
  value: other,
})

const barLayers = (windows: readonly WindowShare[], domain: readonly string[]): Layer[] => {
  const data = { values: windows.map((window) => ({ ...window })) }
  const x = bands('window', domain, WINDOW_LABEL)
  return [
    {
      data,
      mark: { type: 'bar' },
      encoding: { x, y: { field: 'low', type: 'quantitative' }, color: marked(EVIDENCE, CONTEXT) },
    },
    {
      data,
      mark: { type: 'bar' },
      encoding: {
        x,
        y: { field: 'low', type: 'quantitative' },
        y2: { field: 'high' },
        color: marked(OWN_END, OTHER_END),
      },
    },
  ]
}

/** Figures above their bars, the one that the claim is held against in bold; first their white rim, for where the band crosses. */
const figures = (windows: readonly WindowShare[], domain: readonly string[], rim: boolean): Layer[] =>
  [true, false].map((own) => ({
    data: {
      values: windows
        .filter((window) => window.own === own)
        .map(({ window, high, text }) => ({ window, high, text })),
    },
    mark: {
      type: 'text',
      baseline: 'bottom',
      dy: -4,
      fontWeight: own ? 600 : 400,
      fontSize: own ? 11.5 : 10.5,
      color: own ? INK : QUIET,
      ...(rim ? { stroke: '#ffffff', strokeWidth: 3, strokeJoin: 'round' as const } : {}),
    },
    encoding: {
      x: bands('window', domain, WINDOW_LABEL),
      y: { field: 'high', type: 'quantitative' },
      text: { field: 'text' },
    },
  }))

export const drawWindows = ({ windows, band, ...words }: Windows): TopLevelSpec => {
  const domain = windows.map(({ window }) => window)
  const {
    grid,
    top,
    room: left,
  } = valueAxis('ratio', Math.min(1, 1.08 * Math.max(band.high, ...windows.map(({ high }) => high))))
  const heights = windows.map(({ high }) => high)
  const room = { left, right: RIGHT }
  return framed({
    ...words,
    ...room,
    height: HEIGHT,
    above: 8,
    layers: [
      grid,
      ...barLayers(windows, domain),
      ...claimBand(band, heights, { width: plotWidth(room), height: HEIGHT, top }),
      ZERO_LINE,
      ...figures(windows, domain, true),
      ...figures(windows, domain, false),
    ],
  })
}
