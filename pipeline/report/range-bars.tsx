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
const MARGIN = 0.06
const THINNEST = 0.9
const WIDTH = 100

/** `null` for an interval without an end: it cannot be drawn to scale. */
const spanOf = ({ low, high }: Range): Span | null =>
  low === null || high === null ? null : { low: Number(low), high: Number(high) }

/** The axis: from the lowest to the highest end, with a margin. */
const axisOf = (spans: readonly Span[]): Span => {
  const low = Math.min(...spans.map((span) => span.low))
  const high = Math.max(...spans.map((span) => span.high))
  const margin = (high - low || Math.abs(high) || 1) * MARGIN
  return { low: low - margin, high: high + margin }
}

const place = (value: number, axis: Span): number => ((value - axis.low) / (axis.high - axis.low)) * WIDTH

const Strip = ({ span, axis, tone }: { readonly span: Span; readonly axis: Span; readonly tone: string }) => {
  const width = Math.max(THINNEST, place(span.high, axis) - place(span.low, axis))
  const middle = (place(span.low, axis) + place(span.high, axis)) / 2
  return (
    <svg class={`strip ${tone}`} viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
      <path class="rail" d={`M0 4H${WIDTH}`} />
      <rect x={(middle - width / 2).toFixed(2)} y="0" width={width.toFixed(2)} height="8" />
    </svg>
  )
}

/** Whether all can stand on one axis: one dimension, both ends known, few enough to read. */
const drawable = (bars: readonly Bar[]): boolean =>
  bars.length > 1 &&
  bars.length <= MOST_BARS &&
  new Set(bars.map(({ range }) => range.dimension)).size === 1 &&
  bars.some(({ ofArticle }) => !ofArticle)

/** Bars with their words and values; nothing where fewer than two can be drawn. */
export const RangeBars = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const spans = bars.flatMap(({ range }) => spanOf(range) ?? [])
  if (spans.length !== bars.length || !drawable(bars)) return null
  const axis = axisOf(spans)
  return (
    <div class="bars">
      {bars.map(({ label, range, ofArticle }, index) => {
        const span = spans[index] ?? axis
        return (
          <div class="bar" key={label}>
            <span class="bar-label">{label}</span>
            <Strip span={span} axis={axis} tone={ofArticle ? 'of-article' : 'of-reference'} />
            <span class="bar-value">{range.words}</span>
          </div>
        )
      })}
    </div>
  )
}
