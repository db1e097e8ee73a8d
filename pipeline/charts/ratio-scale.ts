// The scale of figures in different units: each value as a multiple of the figure as printed, on a logarithmic axis.
import { AXIS_SIZE } from './theme.ts'
import { tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

/** What is shown of an interval: its ends as multiples of the printed figure; `null` where it goes on without one. */
export interface Ratios {
  readonly from: number | null
  readonly to: number | null
}

export interface RatioScale {
  /** The multiples at its ends. */
  readonly low: number
  readonly high: number
  /** Places in pixels from its left end. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** From a multiple to pixels from the scale's left end, never beyond its ends. */
  readonly place: (at: number) => number
}

/** What is shown at least and at most, either way: a quarter more and four times as much. */
const LEAST = 1.25
const MOST = 4
/** Beyond the outermost end, so that no mark stands on the edge. */
const ROOM = 1.06

const span = (ends: readonly number[]): number =>
  Math.min(MOST, Math.max(LEAST, ...ends.map((end) => end * ROOM)))

/** So that a label stands on the right too, which is shorter in logarithms, the scale ends behind one. */
const labelled = (high: number): number =>
  high <= LEAST ? high : ([1.25, 1.5, 2].map((at) => at * ROOM).find((end) => end >= high) ?? high)

/** In the order in which they are wanted where there is no room for all. */
const WANTED = [
  [1, 'as printed'],
  [0.5, '−50%'],
  [2, '+100%'],
  [0.75, '−25%'],
  [1.5, '+50%'],
  [0.25, '−75%'],
  [4, '+300%'],
  [1.25, '+25%'],
  [0.9, '−10%'],
  [1.1, '+10%'],
] as const

/** Between the labels of two ticks, and how far one may reach over the scale's end, in pixels. */
const BETWEEN = 10
const OVER = 8

/**
 * @param reaches all that is to be shown; ends beyond four times more or less are left outside
 * @param width in pixels
 */
export const ratioScale = (reaches: readonly Ratios[], width: number): RatioScale => {
  const ends = reaches.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null)
  const high = labelled(span(ends))
  const low = 1 / span(ends.filter((end) => end > 0).map((end) => 1 / end))
  const place = (at: number): number => {
    const inside = Math.min(Math.max(at, low), high)
    return tidy((Math.log(inside / low) / Math.log(high / low)) * width)
  }
  const ticks: { x: number; text: string; half: number }[] = []
  for (const [at, text] of WANTED) {
    const [x, half] = [place(at), widthOf(text, AXIS_SIZE) / 2]
    const isFree = ticks.every((other) => Math.abs(other.x - x) >= other.half + half + BETWEEN)
    const isInside = at >= low && at <= high && x + half <= width + OVER && x - half >= -OVER
    if (isInside && isFree) ticks.push({ x, text, half })
  }
  return { low, high, place, ticks: ticks.map(({ x, text }) => ({ x, text })).sort((a, b) => a.x - b.x) }
}

/** How far apart two intervals lie, as a factor in logarithms: 0 where they touch, infinite where no factor leads over. */
export const apart = (a: Ratios, b: Ratios): number => {
  const [first, second] =
    (a.to ?? Number.POSITIVE_INFINITY) < (b.to ?? Number.POSITIVE_INFINITY) ? [a, b] : [b, a]
  const [end, start] = [first.to, second.from]
  if (end === null || start === null || start <= end) return 0
  return end <= 0 ? Number.POSITIVE_INFINITY : Math.log(start / end)
}
