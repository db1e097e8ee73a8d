// The window of a claimed share as one bar: how its total is made up, each part named, the claimed share marked.
import type { Layer } from './drawing.ts'
import { drawn } from './figures.ts'
import { CLAIM, LABEL_SIZE, PAPER } from './theme.ts'
import { headingLayer, labelLayers, labelsOf, SWATCH } from './window-labels.ts'
import { type Claimed, type Part, type Piece, pixels, stacked, tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

/** The bar and the labels beside it, in pixels from the plot's right edge. */
const BAR = { from: 34, to: 62 }
const LABELS = 74
/** The middle of the heading's line, in pixels from the plot's top. */
const ABOVE_BAR = -14

const bar = (pieces: readonly Piece[], edge: number): Layer => ({
  data: {
    values: pieces
      .filter(({ share }) => share > 0)
      .map(({ name, share, colour, y, y2, ids }) => ({
        partner: name,
        value: drawn(share),
        colour,
        y,
        y2,
        ids,
      })),
  },
  mark: { type: 'rect', stroke: PAPER, strokeWidth: 0.5 },
  encoding: {
    x: { value: edge + BAR.from },
    x2: { value: edge + BAR.to },
    y: pixels('y'),
    y2: { field: 'y2' },
    color: { field: 'colour', type: 'nominal', scale: null },
  },
})

const claimRule = ({ value, claim }: Claimed, height: number, edge: number): Layer => ({
  data: { values: [{ y: tidy(height * (1 - value)), value, ids: claim }] },
  mark: { type: 'rule', color: CLAIM, strokeWidth: 2 },
  encoding: { x: { value: edge + BAR.from - 5 }, x2: { value: edge + BAR.to + 5 }, y: pixels('y') },
})

/**
 * @param parts from the foot of the bar upwards
 * @param height of the plot, in pixels
 * @returns the room that it needs beside the plot, and its layers for a plot of a given width, both in pixels
 */
export const windowBar = (
  parts: readonly Part[],
  heading: string,
  claimed: Claimed | null,
  height: number,
): { room: number; layers: (edge: number) => Layer[] } => {
  const pieces = stacked(parts, height)
  const labels = labelsOf(pieces, claimed, height)
  const widest = Math.max(...labels.map(({ text, strong }) => widthOf(text, LABEL_SIZE, strong ? 600 : 400)))
  const room = Math.max(LABELS + SWATCH + widest, BAR.from + widthOf(heading, LABEL_SIZE))
  return {
    room: Math.ceil(room),
    layers: (edge) => [
      bar(pieces, edge),
      headingLayer(heading, edge + BAR.from, ABOVE_BAR),
      ...labelLayers(labels, height, edge + LABELS),
      ...(claimed === null ? [] : [claimRule(claimed, height, edge)]),
    ],
  }
}
