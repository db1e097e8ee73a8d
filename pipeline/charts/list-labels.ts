// Labels in a list below a plot, each with the mark that it names: for pictures too narrow for labels beside them.
import type { Layer } from './drawing.ts'
import type { MarkLabel } from './side-labels.ts'
import { INK, LABEL_LINE, LABEL_SIZE, PAPER, QUIET } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'
import { widthOf, wrapped } from './wrap.ts'

export interface ListLabel extends MarkLabel {
  /** A Vega symbol; `null` for words that no mark of the picture belongs to. */
  readonly shape: string | null
  readonly strong: boolean
}

/** In pixels. */
const MARK = 5
const WORDS = 16
const BETWEEN_WORDS = 6
const BETWEEN_LABELS = 4

interface Line {
  readonly x: number
  readonly y: number
  readonly text: string
}

interface Entry {
  readonly label: ListLabel
  readonly first: Line
  readonly rest: readonly Line[]
  readonly bottom: number
}

const placed = (label: ListLabel, top: number, width: number): Entry => {
  const y = top + LABEL_LINE / 2
  const first = { x: WORDS, y, text: label.text }
  const after = WORDS + widthOf(label.text, LABEL_SIZE, label.strong ? 600 : 400) + BETWEEN_WORDS
  if (label.what === '') return { label, first, rest: [], bottom: top + LABEL_LINE }
  if (after + widthOf(label.what, LABEL_SIZE) <= width)
    return { label, first, rest: [{ x: tidy(after), y, text: label.what }], bottom: top + LABEL_LINE }
  const rest = wrapped(label.what, width - WORDS, LABEL_SIZE).map((text, index) => ({
    x: WORDS,
    y: y + (index + 1) * LABEL_LINE,
    text,
  }))
  return { label, first, rest, bottom: top + (1 + rest.length) * LABEL_LINE }
}

const entriesOf = (labels: readonly ListLabel[], width: number): Entry[] => {
  let top = 0
  return labels.map((label) => {
    const entry = placed(label, top, width)
    top = entry.bottom + BETWEEN_LABELS
    return entry
  })
}

/** @param at the list's left and top, in pixels from the plot's */
const layersOf = (
  entries: readonly Entry[],
  at: { readonly left: number; readonly top: number },
): Layer[] => {
  const place = ({ x, y }: Line) => ({ x: tidy(at.left + x), y: tidy(at.top + y) })
  const raw = (field: string) => ({ field, type: 'nominal' as const, scale: null })
  const words = { type: 'text' as const, align: 'left' as const, baseline: 'middle' as const }
  const xy = { x: pixels('x'), y: pixels('y') }
  return [
    {
      data: {
        values: entries
          .filter(({ label }) => label.shape !== null)
          .map(({ label: { value, shape, colour, ids }, first }) => ({
            ...place({ ...first, x: MARK }),
            value,
            shape,
            colour,
            ids,
          })),
      },
      mark: { type: 'point', filled: true, size: 75, opacity: 1, stroke: PAPER, strokeWidth: 1 },
      encoding: { ...xy, shape: raw('shape'), fill: raw('colour') },
    },
    ...[true, false].map(
      (strong): Layer => ({
        data: {
          values: entries
            .filter(({ label }) => label.strong === strong)
            .map(({ label: { value, ids }, first }) => ({ ...place(first), text: first.text, value, ids })),
        },
        mark: { ...words, color: INK, fontWeight: strong ? 600 : 400 },
        encoding: { ...xy, text: { field: 'text' } },
      }),
    ),
    {
      data: {
        values: entries.flatMap(({ rest, label: { value, ids } }) =>
          rest.map((line) => ({ ...place(line), text: line.text, value, ids })),
        ),
      },
      mark: { ...words, color: QUIET },
      encoding: { ...xy, text: { field: 'text' } },
    },
  ]
}

/**
 * @param width that the list may take, in pixels
 * @returns the height that it needs, in pixels, and its layers at a place in pixels from the plot's left and top
 */
export const listLabels = (
  labels: readonly ListLabel[],
  width: number,
): {
  readonly height: number
  readonly layers: (at: { readonly left: number; readonly top: number }) => Layer[]
} => {
  const entries = entriesOf(labels, width)
  return { height: (entries.at(-1)?.bottom ?? 0) + BETWEEN_LABELS, layers: (at) => layersOf(entries, at) }
}
