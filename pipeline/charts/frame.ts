// The frame of every chart: finding on top, what is shown below it, the plot, and at the foot where it comes from.
import type { TopLevelSpec } from 'vega-lite'
import type { Layer } from './drawing.ts'
import {
  FOOT_LINE,
  FOOT_SIZE,
  GRID,
  INK,
  QUIET,
  SUBTITLE_LINE,
  SUBTITLE_SIZE,
  THEME,
  TITLE_LINE,
  TITLE_SIZE,
} from './theme.ts'
import { balanced, wrapped } from './wrap.ts'

/** Around the whole picture, in pixels. */
export const MARGIN = 20

export interface Frame {
  /** Width of the whole picture, in pixels. */
  readonly width: number
  readonly title: string
  readonly subtitle: string
  /** Paragraphs. */
  readonly foot: readonly string[]
  readonly alt: string
  /** Height of the plot, in pixels. */
  readonly height: number
  /** Room for labels beside the plot, below and above it, in pixels. */
  readonly left: number
  readonly right: number
  readonly below?: number
  readonly above?: number
  readonly layers: readonly Layer[]
}

/** Width between the margins, in pixels. */
export const insideWidth = (width: number): number => width - 2 * MARGIN

/** Width of the plot itself, in pixels. */
export const plotWidth = ({ width, left, right }: Pick<Frame, 'width' | 'left' | 'right'>): number =>
  insideWidth(width) - left - right

const RULE = 3
const ABOVE_TITLE = 18
const BELOW_SUBTITLE = 16
const ABOVE_FOOT = 20

const caption = (lines: readonly string[], left: number, top: number): Layer => ({
  data: { values: [{ foot: lines.join('\n') }] },
  mark: {
    type: 'text',
    align: 'left',
    baseline: 'top',
    color: QUIET,
    fontSize: FOOT_SIZE,
    lineHeight: FOOT_LINE,
    lineBreak: '\n',
  },
  encoding: { text: { field: 'foot' }, x: { value: -left }, y: { value: top } },
})

const bar = (left: number, inside: number, y: number, height: number, colour: string): Layer => ({
  data: { values: [{}] },
  mark: { type: 'rect', color: colour },
  encoding: {
    x: { value: -left },
    x2: { value: inside - left },
    y: { value: y },
    y2: { value: y + height },
  },
})

/** Marks that stand for figures name their rows; `render` makes `data-ids` of it. */
const traced = (layer: Layer): Layer => {
  if (!('mark' in layer) || layer.data === undefined || layer.data === null || !('values' in layer.data))
    return layer
  const { values } = layer.data
  const carries = Array.isArray(values) && values.some((row) => typeof row === 'object' && 'ids' in row)
  if (!carries) return layer
  const mark = typeof layer.mark === 'string' ? { type: layer.mark } : layer.mark
  if (mark.type === 'boxplot' || mark.type === 'errorbar' || mark.type === 'errorband') return layer
  return {
    ...layer,
    mark: { ...mark, aria: true },
    encoding: { ...layer.encoding, description: { field: 'ids', type: 'nominal' } },
  }
}

/** The whole picture at a given width, as high as its words and its plot need. */
export const framed = (frame: Frame): TopLevelSpec => {
  const { left, right, height, below = 26, above = 0 } = frame
  const inside = insideWidth(frame.width)
  const title = balanced(frame.title, inside, TITLE_SIZE, 600)
  const subtitle = wrapped(frame.subtitle, inside, SUBTITLE_SIZE)
  const foot = frame.foot.flatMap((paragraph) => wrapped(paragraph, inside, FOOT_SIZE))
  const head = title.length * TITLE_LINE + subtitle.length * SUBTITLE_LINE + 2
  const top = RULE + ABOVE_TITLE + head + BELOW_SUBTITLE + above
  const footTop = height + below + ABOVE_FOOT
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: frame.alt,
    config: THEME,
    autosize: { type: 'none' },
    padding: {
      left: MARGIN + left,
      right: MARGIN + right,
      top,
      bottom: below + ABOVE_FOOT + foot.length * FOOT_LINE + MARGIN / 2,
    },
    width: plotWidth(frame),
    height,
    // Vega sets a title above all marks; ours reach up to the rule over it, so it is moved down again by as much.
    title: { text: title, subtitle, dx: -left, offset: BELOW_SUBTITLE + above - top },
    layer: [
      bar(left, inside, -top, RULE, INK),
      ...frame.layers.map(traced),
      bar(left, inside, footTop - ABOVE_FOOT / 2, 1, GRID),
      caption(foot, left, footTop),
    ],
  }
}
