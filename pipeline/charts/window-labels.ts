// The labels of a window's parts, beside its bar or in a list: a swatch and words for each, and for the share in the article.
import type { Layer } from './drawing.ts'
import { drawn } from './figures.ts'
import type { ListLabel } from './list-labels.ts'
import { spread } from './spread.ts'
import { CLAIM, LABEL_LINE, QUIET } from './theme.ts'
import { type Claimed, type Part, type Piece, pixels, tidy } from './window-pieces.ts'

/** From a swatch to its words, in pixels. */
export const SWATCH = 10
const ROOM = LABEL_LINE + 4

export interface Label {
  /** Pixels from the plot's top. */
  readonly at: number
  readonly room: number
  readonly text: string
  /** As a ratio. */
  readonly value: number
  readonly strong: boolean
  readonly swatch: string
  readonly ids: string
}

const partLabel = ({ name, text, share, own, colour, ids }: Part) => ({
  text: `${name} ${text}`,
  value: drawn(share),
  strong: own,
  swatch: colour,
  ids,
})

const claimLabel = ({ claim, value, text }: Claimed) => ({
  text: `in the article: ${text}`,
  value,
  strong: true,
  swatch: CLAIM,
  ids: claim,
})

/** A label for every part, at its middle, and one for the claimed share. */
export const labelsOf = (pieces: readonly Piece[], claimed: Claimed | null, height: number): Label[] => {
  const named = pieces.map((piece) => ({ at: (piece.y + piece.y2) / 2, room: ROOM, ...partLabel(piece) }))
  if (claimed === null) return named
  return [...named, { at: height * (1 - claimed.value), room: ROOM, ...claimLabel(claimed) }]
}

/** The same as a list, the claimed share after the part that it is of. */
export const windowList = (parts: readonly Part[], claimed: Claimed | null): ListLabel[] => {
  const [first, ...others] = parts.map(partLabel)
  const claims = claimed === null ? [] : [claimLabel(claimed)]
  return [...(first === undefined ? [] : [first]), ...claims, ...others].map(({ swatch, ...label }) => ({
    ...label,
    what: '',
    shape: 'square',
    colour: swatch,
  }))
}

/** What the labels are of; its place in pixels from the plot's left and top, the middle of its line. */
export const headingLayer = (heading: string, left: number, middle: number): Layer => ({
  data: { values: [{ heading }] },
  mark: { type: 'text', align: 'left', baseline: 'middle', color: QUIET },
  encoding: { x: { value: left }, y: { value: middle }, text: { field: 'heading' } },
})

/** @param left where the labels begin, in pixels from the plot's left edge */
export const labelLayers = (labels: readonly Label[], height: number, left: number): Layer[] => {
  const places = spread(labels, 0, height)
  const values = labels.map(({ text, value, strong, swatch, ids }, index) => ({
    text,
    value,
    strong,
    swatch,
    ids,
    y: tidy(places[index] ?? 0),
  }))
  const x = { value: left }
  return [
    {
      data: { values },
      mark: { type: 'square', filled: true, size: 80, opacity: 1 },
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
