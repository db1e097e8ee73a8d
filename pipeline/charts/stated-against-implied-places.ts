// Where the rows of stated against implied stand: words beside the bars, or above them where the picture is narrow.
import type { Verdict } from '../model/finding.ts'
import { NARROW } from './drawing.ts'
import { insideWidth } from './frame.ts'
import type { TestedFigure } from './tested-figures.ts'
import { LABEL_LINE, LABEL_SIZE } from './theme.ts'
import { balanced, widthOf, wrapped } from './wrap.ts'

/** A figure with its words. */
export interface Compared extends TestedFigure {
  readonly printed: string
  /** What it is a figure of. */
  readonly subject: string
  /** What everything else allows, in words. */
  readonly allowed: string
  /** The same to the last digit, for the table. */
  readonly exact: string
}

export interface Group {
  readonly verdict: Verdict
  readonly heading: string
  readonly rows: readonly Compared[]
  /** How many are counted and not drawn. */
  readonly more: number
}

/** Pixels from the left of what the margins leave. */
export interface Columns {
  readonly isNarrow: boolean
  readonly inside: number
  readonly words: number
  readonly wordsWidth: number
  readonly plot: number
  readonly plotWidth: number
  readonly allowed: number
  readonly allowedWidth: number
}

/** Lines of words: the middle of the first, in pixels from the plot's top. */
export interface Lines {
  readonly lines: readonly string[]
  readonly at: number
}

/** A row in its place: pixels from the plot's top. */
export interface PlacedRow {
  readonly row: Compared
  readonly verdict: Verdict
  readonly top: number
  readonly bottom: number
  readonly printed: Lines
  readonly subject: Lines
  readonly allowed: Lines & { readonly atEnd: boolean }
  /** Where the scale is seen, and the middle of the bars. */
  readonly strip: { readonly top: number; readonly bottom: number; readonly middle: number }
}

export interface PlacedGroup {
  readonly group: Group
  /** Middle of its heading. */
  readonly at: number
  readonly rows: readonly PlacedRow[]
  readonly bottom: number
}

/** In pixels: the verdict's mark and the space behind it, between columns, above and below the words of a row. */
const MARK = 20
const GAP = 18
const PADDING = 6
const HEADING = 30
const BETWEEN_GROUPS = 14
/** Of the bars under the words of a narrow row. */
const STRIP = 30
/** Room for an arrow's point at the end of the scale. */
const END = 8
/** The parts of a wide picture that words take at most. */
const MOST_WORDS = 0.32
const MOST_ALLOWED = 0.24
/** Room for the heading of the last column, in pixels. */
const LEAST_ALLOWED = 150
/** Between a figure and its claim's id. */
export const ID_GAP = 7

const widest = (texts: readonly string[]): number =>
  Math.ceil(Math.max(...texts.map((text) => widthOf(text, LABEL_SIZE, 600))))

export const columnsFor = (groups: readonly Group[], width: number): Columns => {
  const inside = insideWidth(width)
  const rows = groups.flatMap((group) => group.rows)
  const longest = widest(rows.map(({ allowed }) => allowed))
  if (width < NARROW) {
    const [wordsWidth, plotWidth] = [inside - MARK, inside - 2 * END]
    const bars = { plot: END, plotWidth }
    return {
      isNarrow: true,
      inside,
      words: MARK,
      wordsWidth,
      ...bars,
      allowed: MARK,
      allowedWidth: wordsWidth,
    }
  }
  const words = rows.flatMap(({ printed, claim, subject }) => [`${printed} ${claim.claim}`, subject])
  const wordsWidth = Math.min(widest(words) + ID_GAP, Math.floor(MOST_WORDS * inside))
  const allowedWidth = Math.min(Math.max(longest, LEAST_ALLOWED), Math.floor(MOST_ALLOWED * inside))
  const plot = MARK + wordsWidth + GAP
  const allowed = inside - allowedWidth
  const plotWidth = allowed - GAP - plot
  return { isNarrow: false, inside, words: MARK, wordsWidth, plot, plotWidth, allowed, allowedWidth }
}

interface Texts {
  readonly printed: Lines
  readonly subject: Lines
  readonly allowed: readonly string[]
  /** Below them. */
  readonly end: number
}

/** The claim's id stands behind the figure or, where that fills more than a line, behind what it is a figure of. */
const textsOf = (row: Compared, top: number, { wordsWidth, allowedWidth }: Columns): Texts => {
  const id = widthOf(row.claim.claim, LABEL_SIZE) + ID_GAP
  const printed = wrapped(row.printed, wordsWidth - id, LABEL_SIZE, 600)
  const named = printed.length > 1 ? `${row.subject}, ${row.claim.claim}` : row.subject
  const subject = balanced(named, wordsWidth, LABEL_SIZE)
  const at = top + PADDING + LABEL_LINE / 2
  return {
    printed: { lines: printed, at },
    subject: { lines: subject, at: at + printed.length * LABEL_LINE },
    allowed: wrapped(row.allowed, allowedWidth, LABEL_SIZE, 600),
    end: top + PADDING + (printed.length + subject.length) * LABEL_LINE,
  }
}

const wideRow = (row: Compared, verdict: Verdict, top: number, columns: Columns): PlacedRow => {
  const { printed, subject, allowed, end } = textsOf(row, top, columns)
  const bottom = Math.max(end, top + PADDING + allowed.length * LABEL_LINE) + PADDING
  const middle = (top + bottom) / 2
  const at = middle - ((allowed.length - 1) * LABEL_LINE) / 2
  const strip = { top, bottom, middle }
  return { row, verdict, top, bottom, printed, subject, allowed: { lines: allowed, at, atEnd: false }, strip }
}

/** What is allowed stands at the end of the first line, or where that is full under the others. */
const narrowRow = (row: Compared, verdict: Verdict, top: number, columns: Columns): PlacedRow => {
  const { printed, subject, allowed, end } = textsOf(row, top, columns)
  const [first = ''] = printed.lines
  const taken = [`${first} ${row.claim.claim}`, ...allowed].map((text) => widthOf(text, LABEL_SIZE, 600))
  const needed = taken.reduce((sum, each) => sum + each, ID_GAP + GAP)
  const atEnd = printed.lines.length === 1 && allowed.length === 1 && needed <= columns.wordsWidth
  const below = atEnd ? end : end + allowed.length * LABEL_LINE
  const at = atEnd ? printed.at : end + LABEL_LINE / 2
  const strip = { top: below, bottom: below + STRIP, middle: below + STRIP / 2 }
  return {
    row,
    verdict,
    top,
    bottom: strip.bottom,
    printed,
    subject,
    allowed: { lines: allowed, at, atEnd },
    strip,
  }
}

/** @returns the groups one below the other */
export const placedGroups = (groups: readonly Group[], columns: Columns): PlacedGroup[] => {
  const placedRow = columns.isNarrow ? narrowRow : wideRow
  let top = 0
  return groups.map((group) => {
    const at = top + HEADING / 2
    top += HEADING
    const rows = group.rows.map((row) => {
      const placed = placedRow(row, group.verdict, top, columns)
      top = placed.bottom
      return placed
    })
    if (group.more > 0) top += LABEL_LINE + PADDING
    top += BETWEEN_GROUPS
    return { group, at, rows, bottom: top - BETWEEN_GROUPS }
  })
}
