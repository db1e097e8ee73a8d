// The words of a printed row: spaces where the pieces stand apart, bars between the cells of a table.
import { isBlank, isRaised, type PdfItem, type Row } from './pdf-rows.ts'

/** How raised text is written, knowing what stands in front of it. */
export type Raise = (before: string, raised: string) => string

/** Parts of the row's size: a gap that is a space, and one that parts cells. */
const SPACE = 0.13
const CELL = 3

export const CELLS = ' | '

/** Ligatures that typefaces make; all other characters are the article's own. */
const withoutLigatures = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))

interface Chunk {
  text: string
  readonly isRaised: boolean
}

const gapBefore = (item: PdfItem, last: PdfItem | undefined, row: Row, isTabular: boolean): string => {
  if (last === undefined) return ''
  const gap = (item.x - last.x - last.width) / row.size
  return gap > CELL && isTabular ? CELLS : gap > SPACE ? ' ' : ''
}

/** Pieces joined while they stand on the same level. */
const chunksOf = (row: Row, isTabular = false): Chunk[] => {
  const chunks: Chunk[] = []
  let last: PdfItem | undefined
  let isApart = false
  for (const item of row.items) {
    if (isBlank(item)) {
      isApart = item.text !== ''
      continue
    }
    const gap = gapBefore(item, last, row, isTabular)
    const raised = isRaised(item, row)
    const space = gap === '' && isApart && last !== undefined ? ' ' : gap
    const chunk = chunks.at(-1)
    if (chunk !== undefined && chunk.isRaised === raised) chunk.text += space + item.text
    else {
      if (chunk !== undefined && !chunk.isRaised) chunk.text += space
      chunks.push({ text: (chunk?.isRaised === true ? space : '') + item.text, isRaised: raised })
    }
    ;[last, isApart] = [item, false]
  }
  return chunks
}

interface Cells {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Where the cells of a row begin and end but for the first, if it has several: what stands apart by a wide gap. */
const cellsOf = (row: Row): Cells => {
  const inked = row.items.filter((item) => !isBlank(item))
  const cells = inked.filter((item, index) => {
    const last = inked[index - 1]
    return last !== undefined && item.x - last.x - last.width > CELL * row.size
  })
  return { starts: cells.map(({ x }) => x), ends: cells.map((item) => item.x + item.width) }
}

const ALIGNED = 2

const meet = (some: readonly number[] = [], others: readonly number[] = []): boolean =>
  some.some((edge) => others.some((other) => Math.abs(other - edge) < ALIGNED))

/**
 * @returns the rows of a column that are a table's: two whose cells begin under one another, or three whose cells end so;
 *   justified lines with wide spaces end under one another too, though not three in a row
 */
export const tabularRows = (rows: readonly Row[]): ReadonlySet<Row> => {
  const cells = rows.map(cellsOf)
  const begins = (a: number, b: number): boolean => meet(cells[a]?.starts, cells[b]?.starts)
  const end = (a: number, b: number): boolean => meet(cells[a]?.ends, cells[b]?.ends)
  const isTabular = (at: number): boolean =>
    begins(at, at - 1) ||
    begins(at, at + 1) ||
    [at - 2, at - 1, at].some((first) => end(first, first + 1) && end(first + 1, first + 2))
  return new Set(rows.filter((_, index) => isTabular(index)))
}

/** @returns the row's words; raised ones as `raise` writes them */
export const rowText = (row: Row, raise: Raise, isTabular = false): string => {
  let text = ''
  for (const chunk of chunksOf(row, isTabular)) text += chunk.isRaised ? raise(text, chunk.text) : chunk.text
  return withoutLigatures(text)

    .replace(/[\t\n\v\f\r]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** The number that stands raised at the head of a row: a note begins there. */
export const raisedLabel = (row: Row): number | null => {
  const [first, second] = chunksOf(row)
  if (first === undefined || !first.isRaised || second === undefined) return null
  return /^\s*\d{1,4}\s*$/.test(first.text) ? Number(first.text) : null
}
