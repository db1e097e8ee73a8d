// The scale of a panel of intervals: round ends around all that is shown, few steps, labels as an article writes them.
import { point } from '../model/interval.ts'
import { intervalText } from '../model/interval-text.ts'
import { rational } from '../model/rational.ts'
import { drawn } from './figures.ts'
import { AXIS_SIZE } from './theme.ts'
import { tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

export interface IntervalScale {
  /** In base units. */
  readonly low: number
  readonly high: number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** From a value in base units to pixels from the scale's left end, never beyond its ends. */
  readonly place: (value: number) => number
}

const MILLION = 1e6

/** "16%", "30,000", "1.5 million": without the unit's name, which the words above the scale give. */
export const tickText = (value: number, dimension: string): string => {
  if (dimension === 'ratio') return intervalText(point(rational(drawn(value))), dimension)
  if (Math.abs(value) < MILLION) return intervalText(point(rational(drawn(value))), 'count')
  return `${intervalText(point(rational(drawn(value / MILLION))), 'count')} million`
}

/** Values this close together, as a share of the largest, fill a scale of their own; others stand on zero. */
const CLOSE = 0.6

const STEPS = [1, 2, 5, 10] as const
const MOST_STEPS = 6
/** Between the labels of two ticks, in pixels. */
const BETWEEN = 16

const stepFor = (span: number, most: number): number => {
  const magnitude = 10 ** Math.floor(Math.log10(span / most))
  const factor = STEPS.find((each) => span / (each * magnitude) <= most) ?? 10
  return factor * magnitude
}

interface Steps {
  readonly low: number
  readonly high: number
  readonly ticks: IntervalScale['ticks']
}

const inSteps = (from: number, to: number, most: number, dimension: string): Steps => {
  const step = stepFor(to - from, most)
  const first = Math.floor(drawn(from / step))
  const last = Math.max(first + 1, Math.ceil(drawn(to / step)))
  const values = Array.from({ length: last - first + 1 }, (_, index) => drawn((first + index) * step))
  const ticks = values.map((at) => ({ at, text: tickText(at, dimension) }))
  return { low: drawn(first * step), high: drawn(last * step), ticks }
}

const fits = ({ ticks }: Steps, width: number): boolean =>
  ticks.every(({ text }) => widthOf(text, AXIS_SIZE) + BETWEEN <= width / (ticks.length - 1))

/**
 * @param values that must lie on it, in base units
 * @param width in pixels
 */
export const intervalScale = (values: readonly number[], dimension: string, width: number): IntervalScale => {
  const [least, largest] = [Math.min(0, ...values), Math.max(0, ...values)]
  const smallest = values.length === 0 ? 0 : Math.min(...values)
  const from = smallest > largest * CLOSE && smallest < largest ? smallest : least
  const to = largest > from ? largest : from + 1
  const tried = Array.from({ length: MOST_STEPS }, (_, index) =>
    inSteps(from, to, MOST_STEPS - index, dimension),
  )
  const { low, high, ticks } = tried.find((steps) => fits(steps, width)) ?? inSteps(from, to, 1, dimension)
  return {
    low,
    high,
    ticks,
    place: (value) => tidy((Math.min(Math.max(value, low), high) - low) * (width / (high - low))),
  }
}
