// The band of what the article implies or states, across a plot, with its words where the bars leave room.
import type { Layer } from './drawing.ts'
import { drawn, type Ends } from './figures.ts'
import { CLAIM, LABEL_SIZE } from './theme.ts'
import { widthOf } from './wrap.ts'

export interface ClaimBand extends Ends {
  readonly text: string
  /** The claims that it comes from. */
  readonly claims: string
}

/** How many bars, counted from one side, stay below the band. */
const clear = (heights: readonly number[], low: number): number => {
  const first = heights.findIndex((height) => height >= low)
  return first < 0 ? heights.length : first
}

/** A band at least this high, in pixels, holds its own words. */
const HOLDS_WORDS = 17
/** From the plot's edge to the words, in pixels. */
const INSET = 5

/**
 * @param heights of the bars, and of marks above them, from left to right, in base units
 * @param plot its width and height in pixels, and the value at its top
 * @returns the shaded band with its words, inside or above it, at the side where more bars stay below
 */
export const claimBand = (
  band: ClaimBand,
  heights: readonly number[],
  plot: { readonly width: number; readonly height: number; readonly top: number },
): Layer[] => {
  const [before, after] = [clear(heights, band.low), clear([...heights].reverse(), band.low)]
  const left = before >= after
  const free = (Math.max(before, after) / heights.length) * plot.width
  const thick = ((band.high - band.low) / plot.top) * plot.height >= HOLDS_WORDS
  const inside = thick && widthOf(band.text, LABEL_SIZE) + 2 * INSET <= free
  const at = drawn(inside ? (band.low + band.high) / 2 : band.high)
  const data = { values: [{ ...band, at }] }
  const words = (halo: boolean): Layer => ({
    data,
    mark: {
      type: 'text',
      align: left ? 'left' : 'right',
      baseline: inside ? 'middle' : 'bottom',
      dy: inside ? 0 : -5,
      fontWeight: 600,
      color: CLAIM,
      ...(halo ? { stroke: '#ffffff', strokeWidth: 4, strokeJoin: 'round' as const } : {}),
    },
    encoding: {
      x: { value: left ? INSET : plot.width - INSET },
      y: { field: 'at', type: 'quantitative' },
      text: { field: 'text' },
    },
  })
  return [
    {
      data,
      mark: { type: 'rect', color: CLAIM, opacity: 0.22 },
      encoding: {
        x: { value: 0 },
        x2: { value: 'width' },
        y: { field: 'low', type: 'quantitative' },
        y2: { field: 'high' },
      },
    },
    // Above the band the words may cross a grid line: a white rim keeps them clear of it.
    ...(inside ? [words(false)] : [words(true), words(false)]),
  ]
}
