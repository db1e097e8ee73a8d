// Intervals drawn on one axis: what the article leaves open above, what it is held against below.
import type { Range } from './evidence-schema.ts'

export interface Bar {
  readonly label: string
  readonly range: Range
  readonly ofArticle: boolean
}

interface Span {
  readonly low: number
  readonly high: number
}

const MOST_BARS = 12
/** Left free at either end of the axis, as a share of it; an arrow into the open needs more. */
const MARGIN = 0.06
const OPEN_MARGIN = 0.35
const THINNEST = 0.9
const WIDTH = 100
const HEIGHT = 8
const TIP = 2.5

/** The axis: from the lowest to the highest end that is known, with a margin; `null` where none is. */
const axisOf = (ranges: readonly Range[]): Span | null => {
  const ends = ranges.flatMap(({ low, high }) => [low ?? [], high ?? []].flat().map(Number))
  if (ends.length === 0) return null
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const isOpen = ranges.some((range) => range.low === null || range.high === null)
  const margin = (high - low || Math.abs(high) || 1) * (isOpen ? OPEN_MARGIN : MARGIN)
  return { low: low - margin, high: high + margin }
}

const place = (value: number, axis: Span): number => ((value - axis.low) / (axis.high - axis.low)) * WIDTH

/** The outline of a bar; an end without a bound runs into an arrow at the edge. */
const shapeOf = ({ low, high }: Range, axis: Span): string => {
  const [from, to] = [
    low === null ? 0 : place(Number(low), axis),
    high === null ? WIDTH : place(Number(high), axis),
  ]
  const grow = Math.max(0, THINNEST - (to - from)) / 2
  const [left, right] = [from - grow, to + grow].map((at) => Number(at.toFixed(2)))
  const start = low === null ? `M${TIP} 0L0 ${HEIGHT / 2}L${TIP} ${HEIGHT}` : `M${left} 0V${HEIGHT}`
  const end = high === null ? `H${WIDTH - TIP}L${WIDTH} ${HEIGHT / 2}L${WIDTH - TIP} 0` : `H${right}V0`
  return `${start}${end}Z`
}

const Strip = ({
  range,
  axis,
  tone,
}: {
  readonly range: Range
  readonly axis: Span
  readonly tone: string
}) => (
  <svg
    class={`strip ${tone}`}
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path class="rail" vector-effect="non-scaling-stroke" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
    <path class="span" d={shapeOf(range, axis)} />
  </svg>
)

/** Whether all can stand on one axis: one dimension, few enough to read, something of each side. */
const drawable = (bars: readonly Bar[]): boolean =>
  bars.length > 1 &&
  bars.length <= MOST_BARS &&
  new Set(bars.map(({ range }) => range.dimension)).size === 1 &&
  bars.some(({ ofArticle }) => !ofArticle)

/** Bars with their words and values; nothing where fewer than two can be drawn. */
export const RangeBars = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const axis = axisOf(bars.map(({ range }) => range))
  if (axis === null || !drawable(bars)) return null
  return (
    <div class="bars">
      {bars.map(({ label, range, ofArticle }) => (
        <div class="bar" key={label}>
          <span class="bar-label">{label}</span>
          <Strip range={range} axis={axis} tone={ofArticle ? 'of-article' : 'of-reference'} />
          <span class="bar-value">{range.words}</span>
        </div>
      ))}
    </div>
  )
}
