// The labels beside the bar of a window: a swatch and words for each part, and for the share in the article.
import type { Layer } from './drawing.ts'
import { spread } from './spread.ts'
import { CLAIM, LABEL_LINE } from './theme.ts'
import { type Claimed, type Piece, pixels, tidy } from './window-pieces.ts'

/** From a swatch to its words, in pixels. */
export const SWATCH = 10
const ROOM = LABEL_LINE + 4

export interface Label {
  /** Pixels from the plot's top. */
  readonly at: number
  readonly room: number
  readonly text: string
  readonly strong: boolean
  readonly swatch: string
  readonly claim: string
}

/** A label for every part, at its middle, and one for the claimed share. */
export const labelsOf = (pieces: readonly Piece[], claimed: Claimed | null, height: number): Label[] => {
  const named = pieces.map(({ name, text, own, colour, y, y2 }) => ({
    at: (y + y2) / 2,
    room: ROOM,
    text: `${name} ${text}`,
    strong: own,
    swatch: colour,
    claim: '',
  }))
  if (claimed === null) return named
  const { claim, value, text } = claimed
  const mark = {
    at: height * (1 - value),
    room: ROOM,
    text: `in the article: ${text}`,
    strong: true,
    swatch: CLAIM,
    claim,
  }
  return [...named, mark]
}

/** @param left where the labels begin, in pixels from the plot's left edge */
export const labelLayers = (labels: readonly Label[], height: number, left: number): Layer[] => {
  const places = spread(labels, 0, height)
  const values = labels.map(({ text, strong, swatch, claim }, index) => ({
    text,
    strong,
    swatch,
    claim,
    y: tidy(places[index] ?? 0),
  }))
  const x = { value: left }
  return [
    {
      data: { values },
      mark: { type: 'square', size: 80, opacity: 1 },
      encoding: { x, y: pixels('y'), color: { field: 'swatch', type: 'nominal', scale: null } },
    },
    ...[true, false].map(
      (strong): Layer => ({
        data: { values: values.filter((value) => value.strong === strong) },
        mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight: strong ? 600 : 400, dx: SWATCH },
        encoding: { x, y: pixels('y'), text: { field: 'text' } },
      }),
    ),
  ]
}
