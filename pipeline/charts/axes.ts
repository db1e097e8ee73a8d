// Axes that the charts share: years along the foot, values up from zero over a thin grid.
import type { Layer } from './drawing.ts'
import { axisTo, drawn, type Shown, shownIn } from './figures.ts'
import { AXIS_SIZE, INK } from './theme.ts'
import { widthOf } from './wrap.ts'

/** How bands are labelled, and how much of the axis one label takes, in pixels. */
interface BandLabels {
  readonly expression: string
  readonly room: number
}

const BAND_SIZE = 11
/** Between bands and at their ends, in parts of a step. */
const PADDING = { inner: 0.22, outer: 0.1 }

/** "2003 04 05": the century once. */
const YEARS: BandLabels = {
  expression:
    'datum.index === 0 || datum.value % 100 === 0 ? datum.value : substring(toString(datum.value), 2)',
  room: 25,
}

/** "2016–20": the century once. */
export const WINDOWS: BandLabels = {
  expression: "slice(datum.value, 0, 4) + (length(datum.value) > 4 ? '–' + slice(datum.value, 7) : '')",
  room: widthOf('2000–00', BAND_SIZE) + 3,
}

const STEPS = [1, 2, 5]
  .flatMap((step) => [1, 10, 100, 1000].map((times) => step * times))
  .sort((a, b) => a - b)

/**
 * The encoding of years, or of windows, as bands in the order given; where not every label fits, every second has one,
 * every fifth, and so on.
 * @param plot its width in pixels
 * @param named the band that the chart is about: it has a label in any case
 */
export const bands = (
  field: string,
  domain: readonly string[],
  plot: number,
  { labels = YEARS, named = '' }: { readonly labels?: BandLabels; readonly named?: string } = {},
) => {
  const most = Math.max(1, Math.floor(plot / labels.room))
  const step = STEPS.find((each) => domain.length / each <= most) ?? domain.length
  const first = Math.max(0, domain.indexOf(named)) % step
  const values = step === 1 ? {} : { values: domain.filter((_, index) => index % step === first) }
  return {
    field,
    type: 'ordinal' as const,
    scale: { domain: [...domain], paddingInner: PADDING.inner, paddingOuter: PADDING.outer },
    axis: { labelExpr: labels.expression, labelAngle: 0, labelFontSize: BAND_SIZE, ...values },
  }
}

/** The middle of a band, in pixels from the plot's left. */
export const bandMiddle = (band: string, domain: readonly string[], plot: number): number =>
  (plot * (domain.indexOf(band) + PADDING.outer + (1 - PADDING.inner) / 2)) /
  (domain.length - PADDING.inner + 2 * PADDING.outer)

export type Bands = ReturnType<typeof bands>

interface ValueAxis {
  readonly top: number
  readonly shown: Shown
  /** Room that its labels need at the left, in pixels. */
  readonly room: number
  /** The layer that sets the scale and draws the grid: it goes first. */
  readonly grid: Layer
}

/** The space between labels and plot, and a comma, in pixels. */
const BESIDE_LABELS = 12

/** The axis of values in base units, from zero past the largest. */
export const valueAxis = (unit: string, largest: number): ValueAxis => {
  const { top, values } = axisTo(largest)
  const shown = shownIn(unit, largest)
  const labels = values.map((value) => widthOf(String(drawn(value / shown.per)), AXIS_SIZE))
  const axis = { grid: true, values: [...values], labelExpr: `format(datum.value / ${shown.per}, ',')` }
  const grid: Layer = {
    data: { values: [] },
    mark: 'rule',
    encoding: {
      y: { field: 'value', type: 'quantitative', scale: { domain: [0, top], nice: false }, axis },
    },
  }
  return { top, shown, grid, room: Math.ceil(Math.max(...labels)) + BESIDE_LABELS }
}

/** The line that bars stand on. */
export const ZERO_LINE: Layer = {
  data: { values: [{ zero: 0 }] },
  mark: { type: 'rule', color: INK },
  encoding: { y: { field: 'zero', type: 'quantitative' }, x: { value: 0 }, x2: { value: 'width' } },
}
