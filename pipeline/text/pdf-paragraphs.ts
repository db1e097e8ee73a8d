// The paragraphs of a printed text: lines put together until a gap, an indent, other type or a short line ends one.
import { joinLines, type Vocabulary } from './line-joins.ts'
import { CELLS } from './pdf-row-text.ts'
import { commonest, type Row } from './pdf-rows.ts'

export interface Line {
  readonly row: Row
  readonly text: string
}

export interface Paragraph {
  readonly text: string
  /** The size of its type. */
  readonly size: number
  /** Words that were made whole though nothing in the text confirms them. */
  readonly doubts: readonly string[]
}

/** Parts of a line's size. */
const INDENT = 0.6
const SAME_SIZE = 0.05
/** A gap as much wider than the usual one parts paragraphs. */
const WIDER = 1.25
/** A space and what letters differ in width: a word fits for certain with as much room. */
const ROOM = 1.2
/** Type as much bigger than the text's is a heading's, whose lines end where they may. */
const HEADING = 1.12

/** A line with the edges of the column that it stands in. */
interface Set extends Line {
  readonly left: number
  readonly right: number
  readonly column: number
}

/** As large a part of a column's lines begins at its left edge. */
const LEAST_SHARE = 0.25

const leftOf = (lines: readonly Line[]): number => {
  const counts = new Map<number, number>()
  for (const { row } of lines) counts.set(Math.round(row.x), (counts.get(Math.round(row.x)) ?? 0) + 1)
  const starts = [...counts].sort(([a], [b]) => a - b)
  return (starts.find(([, count]) => count >= LEAST_SHARE * lines.length) ?? starts[0])?.[0] ?? 0
}

const setIn = (lines: readonly Line[], column: number): Set[] => {
  const ends = lines.map(({ row }) => row.end).sort((a, b) => a - b)
  const left = leftOf(lines)
  const right = ends[Math.ceil((ends.length - 1) * 0.9)] ?? 0
  return lines.map((line) => ({ ...line, left, right, column }))
}

const isIndented = ({ row, left }: Set): boolean => row.x > left + INDENT * row.size

/** Whether the first word of `below` would have fitted on the line: then the line ended a paragraph. */
const hasRoom = ({ row, right }: Set, below: Line): boolean => {
  const word = below.text.split(' ', 1)[0] ?? ''
  const width = ((below.row.end - below.row.x) / Math.max(1, below.text.length)) * word.length
  return row.end + width + ROOM * row.size < right
}

const isSameType = (a: Row, b: Row): boolean => Math.abs(a.size - b.size) <= SAME_SIZE * a.size

const BULLET = /^[•●▪◦‣∙■–—-]\s/
const LABEL = /^(?:\[(\d{1,3})\]|\(?(\d{1,3})[.)])\s/

const numberOf = (text: string): number | null => {
  const match = LABEL.exec(text)
  return match === null ? null : Number(match[1] ?? match[2])
}

interface Manner {
  /** The size of the text's type. */
  readonly size: number
  /** The usual step from line to line, in sizes of the type. */
  readonly leading: number
}

const mannerOf = (lines: readonly Set[], size: number): Manner => {
  const steps = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    if (above === undefined || above.column !== line.column || !isSameType(above.row, line.row)) return []
    return [[Math.round(((above.row.y - line.row.y) / line.row.size) * 20) / 20, line.text.length] as const]
  })
  return { size, leading: commonest(steps) ?? 1.2 }
}

/** Whether a line stands farther in, or farther out, than the paragraph above it. */
const isSetOff = (open: readonly Set[], below: Set): boolean => {
  const [first, above] = [open[0], open.at(-1)]
  if (first === undefined || above === undefined) return false
  const step = (below.row.x - above.row.x) / below.row.size
  if (BULLET.test(first.text) || LABEL.test(first.text))
    return below.row.x < first.row.x - INDENT * below.row.size
  if (step > INDENT) return isIndented(below)
  return step < -INDENT && open.length > 1 && open.every(({ row }) => Math.abs(row.x - above.row.x) < 1)
}

/** Whether a paragraph ends between two lines of one column. */
const endsWithin = (open: readonly Set[], above: Set, below: Set, { size, leading }: Manner): boolean => {
  if (above.row.y - below.row.y > WIDER * leading * below.row.size) return true
  return below.row.size <= HEADING * size && (isSetOff(open, below) || hasRoom(above, below))
}

/** Whether a paragraph ends where a column does: a full line goes on, for a paragraph's last line is seldom full. */
const endsWithColumn = (above: Set, below: Set, { size }: Manner): boolean =>
  below.row.size > HEADING * size || isIndented(below) || hasRoom(above, below)

const ends = (open: readonly Set[], below: Set, last: number, manner: Manner): boolean => {
  const above = open.at(-1)
  if (above === undefined || !isSameType(above.row, below.row)) return true
  if (above.text.includes(CELLS) || below.text.includes(CELLS)) return true
  if (BULLET.test(below.text) || numberOf(below.text) === last + 1) return true
  const step = above.row.y - below.row.y
  const isBelow = step > 0 && step <= WIDER * manner.leading * below.row.size
  return above.column === below.column || isBelow
    ? endsWithin(open, above, below, manner)
    : endsWithColumn(above, below, manner)
}

/** As much of a paragraph's end tells how its next line joins it. */
const TAIL = 400

const paragraphOf = (lines: readonly Set[], vocabulary: Vocabulary): Paragraph => {
  const doubts: string[] = []
  const done: string[] = []
  let tail = ''
  for (const line of lines) {
    const joined = joinLines(tail, line.text, vocabulary)
    const cut = Math.max(0, joined.text.length - TAIL)
    done.push(joined.text.slice(0, cut))
    tail = joined.text.slice(cut)
    if (joined.doubt !== null) doubts.push(joined.doubt)
  }
  return { text: done.join('') + tail, size: lines[0]?.row.size ?? 0, doubts }
}

/**
 * @param columns the lines in the order of reading
 * @param size of the text's type
 */
export const paragraphsOf = (
  columns: readonly (readonly Line[])[],
  size: number,
  vocabulary: Vocabulary,
): Paragraph[] => {
  const lines = columns.flatMap(setIn)
  const manner = mannerOf(lines, size)
  const paragraphs: Set[][] = []
  let last = 0
  for (const line of lines) {
    if (ends(paragraphs.at(-1) ?? [], line, last, manner)) {
      paragraphs.push([line])
      last = numberOf(line.text) ?? last
    } else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.map((each) => paragraphOf(each, vocabulary))
}
