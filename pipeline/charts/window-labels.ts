// The labels of a window's parts, beside its bar or in a list: a swatch and words for each, and for the share in the article.
import type { Layer } from './drawing.ts'
import { drawn } from './figures.ts'
import { insideWidth } from './frame.ts'
import { type ListLabel, listLabels } from './list-labels.ts'
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

/** The same as a list, the claimed share after the part that it is of: without a mark, as no bar shows it there. */
export const windowList = (parts: readonly Part[], claimed: Claimed | null): ListLabel[] => {
  const listed = ({ swatch, ...label }: Omit<Label, 'at' | 'room'>, shape: string | null) => ({
    ...label,
    what: '',
    shape,
    colour: swatch,
  })
  const [first, ...others] = parts.map((part) => listed(partLabel(part), 'square'))
  const claims = claimed === null ? [] : [listed(claimLabel(claimed), null)]
  return [...(first === undefined ? [] : [first]), ...claims, ...others]
}

/** What the labels are of; its place in pixels from the plot's left and top, the middle of its line. */
export const headingLayer = (heading: string, left: number, middle: number): Layer => ({
  data: { values: [{ heading }] },
  mark: { type: 'text', align: 'left', baseline: 'middle', color: QUIET },
  encoding: { x: { value: left }, y: { value: middle }, text: { field: 'heading' } },
})

/**
 * Labels in a list under a heading, across the whole picture.
 * @param width of the picture, and `top` of the list from the plot's, in pixels
 * @returns where it ends, in pixels from the plot's top, and its layers for a plot that ends at `edge`
 */
export const headedList = (
  heading: string,
  labels: readonly ListLabel[],
  { width, top }: { readonly width: number; readonly top: number },
): { readonly bottom: number; readonly layers: (edge: number) => Layer[] } => {
  const inside = insideWidth(width)
  const list = listLabels(labels, inside)
  return {
    bottom: top + LABEL_LINE + list.height,
    layers: (edge) => [
      headingLayer(heading, edge - inside, top + LABEL_LINE / 2),
      ...list.layers({ left: edge - inside, top: top + 1.5 * LABEL_LINE }),
    ],
  }
}

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
