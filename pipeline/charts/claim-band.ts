// The band of what the article implies or states, across a plot, with its words where the bars leave room.
import type { Layer } from './drawing.ts'
import type { Ends } from './figures.ts'
import { CLAIM, LABEL_LINE, LABEL_SIZE, PAPER, TINT } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'
import { balanced, widthOf } from './wrap.ts'

export interface ClaimBand extends Ends {
  readonly text: string
  readonly ids: string
}

/** A plot's width and height in pixels, and the value at its top. */
export interface Plot {
  readonly width: number
  readonly height: number
  readonly top: number
}

/** How many bars, counted from one side, stay below a height. */
const clear = (heights: readonly number[], least: number): number => {
  const first = heights.findIndex((height) => height >= least)
  return first < 0 ? heights.length : first
}

/** A band at least this high, in pixels, holds its own words. */
const HOLDS_WORDS = 17
/** From the plot's edge to the words, and from the band to words above it, in pixels. */
const INSET = 5

interface Words {
  readonly lines: readonly string[]
  readonly left: boolean
  readonly inside: boolean
}

/** Words go to the side where more bars stay below the band, and into it where it is high enough. */
const wordsOf = (band: ClaimBand, heights: readonly number[], { width, height, top }: Plot): Words => {
  const [before, after] = [clear(heights, band.low), clear([...heights].reverse(), band.low)]
  const free = (Math.max(before, after) / heights.length) * width - 2 * INSET
  const thick = ((band.high - band.low) / top) * height >= HOLDS_WORDS
  const inside = thick && widthOf(band.text, LABEL_SIZE, 600) <= free
  const room = Math.max(free, (width - 2 * INSET) / 2)
  return {
    lines: inside ? [band.text] : balanced(band.text, room, LABEL_SIZE, 600),
    left: before >= after,
    inside,
  }
}

/** Room that the words need above the plot, in pixels: none where they stay below its top. */
export const bandRoom = (band: ClaimBand, heights: readonly number[], plot: Plot): number => {
  const { lines, inside } = wordsOf(band, heights, plot)
  const below = ((plot.top - band.high) / plot.top) * plot.height
  return inside ? 0 : Math.max(0, Math.ceil(lines.length * LABEL_LINE + 2 * INSET - below))
}

/** @param heights of the bars, and of marks above them, from left to right, in base units */
export const claimBand = (band: ClaimBand, heights: readonly number[], plot: Plot): Layer[] => {
  const { lines, left, inside } = wordsOf(band, heights, plot)
  const { low, high, ids } = band
  const at = (value: number): number => plot.height * (1 - value / plot.top)
  const middle = (at(low) + at(high)) / 2
  const lowest = inside ? middle : at(high) - INSET - LABEL_LINE / 2
  const words = lines.map((text, index) => ({
    text,
    y: tidy(lowest - (lines.length - 1 - index) * LABEL_LINE),
    low,
    high,
    ids,
  }))
  const text = (rim: boolean): Layer => ({
    data: { values: words },
    mark: {
      type: 'text',
      align: left ? 'left' : 'right',
      baseline: 'middle',
      fontWeight: 600,
      color: CLAIM,
      ...(rim ? { stroke: PAPER, strokeWidth: 4, strokeJoin: 'round' as const } : {}),
    },
    encoding: {
      x: { value: left ? INSET : plot.width - INSET },
      y: pixels('y'),
      text: { field: 'text' },
    },
  })
  const edge = (value: number) => ({ y: tidy(at(value)), low, high, ids })
  return [
    {
      data: { values: [{ y: tidy(at(high)), y2: tidy(at(low)), low, high, ids }] },
      mark: { type: 'rect', color: CLAIM, opacity: TINT },
      encoding: { x: { value: 0 }, x2: { value: 'width' }, y: pixels('y'), y2: { field: 'y2' } },
    },
    {
      data: { values: [edge(low), edge(high)] },
      mark: { type: 'rule', color: CLAIM, strokeWidth: 1 },
      encoding: { x: { value: 0 }, x2: { value: 'width' }, y: pixels('y') },
    },
    // Above the band the words may cross a grid line: a rim keeps them clear of it.
    ...(inside ? [] : [text(true)]),
    text(false),
  ]
}
