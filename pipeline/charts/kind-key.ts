// The key to kinds of rows: each with its mark and its words, in as many lines as the width asks for.
import type { Layer } from './drawing.ts'
import { raw } from './interval-marks.ts'
import type { RowKind } from './interval-rows.ts'
import { LABEL_SIZE, PAPER } from './theme.ts'
import { pixels } from './window-pieces.ts'
import { widthOf, wrapped } from './wrap.ts'

/** In pixels. */
const LINE = 20
const MARK = 5
const WORDS = 14
const BETWEEN = 20
const BELOW = 10

interface Entry extends RowKind {
  readonly x: number
  readonly line: number
  /** Its words, in several lines where one is too long for the width. */
  readonly words: readonly string[]
}

const entriesOf = (kinds: readonly RowKind[], inside: number): Entry[] => {
  const entries: Entry[] = []
  let [x, line] = [0, 0]
  for (const kind of kinds) {
    const words = wrapped(kind.label, inside - WORDS, LABEL_SIZE)
    const room = WORDS + Math.max(...words.map((each) => widthOf(each, LABEL_SIZE)))
    if (x > 0 && (x + room > inside || words.length > 1)) [x, line] = [0, line + 1]
    entries.push({ ...kind, words, x, line })
    line += words.length - 1
    x += room + BETWEEN
  }
  return entries
}

/**
 * @param inside the width that it may take, in pixels
 * @param from its left end and its foot, in pixels left of the plot's left and above its top
 * @returns the room that it needs above the plot, and its layers in it
 */
export const kindKey = (
  kinds: readonly RowKind[],
  inside: number,
  from: { readonly left: number; readonly above: number } = { left: 0, above: 0 },
): { readonly room: number; readonly layers: readonly Layer[] } => {
  const entries = entriesOf(kinds, inside)
  const lines = Math.max(1, ...entries.map(({ line, words }) => line + words.length))
  const room = lines * LINE + BELOW
  const middle = (line: number): number => (line + 0.5) * LINE - room - from.above
  const marks = entries.map(({ label, shape, colour, x, line }) => ({
    label,
    shape,
    colour,
    x: x + MARK - from.left,
    y: middle(line),
  }))
  const labels = entries.flatMap(({ words, x, line }) =>
    words.map((label, index) => ({ label, x: x + WORDS - from.left, y: middle(line + index) })),
  )
  const x = pixels('x')
  const y = pixels('y')
  return {
    room,
    layers: [
      {
        data: { values: marks },
        mark: { type: 'point', filled: true, size: 70, opacity: 1, stroke: PAPER, strokeWidth: 1 },
        encoding: { x, y, shape: raw('shape'), fill: raw('colour') },
      },
      {
        data: { values: labels },
        mark: { type: 'text', align: 'left', baseline: 'middle' },
        encoding: { x, y, text: { field: 'label' } },
      },
    ],
  }
}
