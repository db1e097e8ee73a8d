// Axes that the charts share: years along the foot, values up from zero over a thin grid.
import type { Layer } from './drawing.ts'
import { axisTo, drawn, type Shown, shownIn } from './figures.ts'
import { AXIS_SIZE, INK } from './theme.ts'
import { widthOf } from './wrap.ts'

/** Axis labels "2003 04 05": the century once. */
const SHORT_YEARS =
  'datum.index === 0 || datum.value % 100 === 0 ? datum.value : substring(toString(datum.value), 2)'

/** The encoding of years, or of windows, as bands in the order given. */
export const bands = (field: string, domain: readonly string[], labels = SHORT_YEARS) => ({
  field,
  type: 'ordinal' as const,
  scale: { domain: [...domain], paddingInner: 0.22, paddingOuter: 0.1 },
  axis: { labelExpr: labels, labelAngle: 0, labelFontSize: 11 },
})

export interface ValueAxis {
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
