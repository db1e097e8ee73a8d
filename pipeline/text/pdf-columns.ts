// The columns of a printed page: rows cut at the gutters between them and put in the order of reading.
import { isBlank, type PdfItem, type Row, rowOf } from './pdf-rows.ts'

/** Half a gutter's least width, of the row's size. */
const HALF = 0.35
/** A column has as many rows at least, and its rows fill as much of it. */
const LEAST_ROWS = 3
const LEAST_FILL = 0.5
/** Nor is it narrower, in sizes of its type. */
const LEAST_WIDTH = 10
const MOST_PLACES = 60
/** Pages have three columns, four at most. */
const MOST_DEPTH = 2

type Side = 'left' | 'right' | 'both' | 'across'

const inked = (row: Row): PdfItem[] => row.items.filter((item) => !isBlank(item))

const sideOf = (row: Row, gutter: number): Side => {
  const half = HALF * row.size
  if (row.end <= gutter - half) return 'left'
  if (row.x >= gutter + half) return 'right'
  return inked(row).some((item) => item.x < gutter + half && item.x + item.width > gutter - half)
    ? 'across'
    : 'both'
}

/** The part of a row on one side of the gutter; blanks at its ends go. */
const part = (row: Row, gutter: number, isLeft: boolean): Row[] => {
  const items = row.items.filter((item) => item.x < gutter === isLeft)
  return items.some((item) => !isBlank(item)) ? [rowOf(items)] : []
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Rows of one kind that follow one another. */
interface Band {
  readonly rows: Row[]
  readonly isAcross: boolean
}

const bandsOf = (rows: readonly Row[], gutter: number): Band[] => {
  const bands: Band[] = []
  for (const row of rows) {
    const isAcross = sideOf(row, gutter) === 'across'
    const last = bands.at(-1)
    if (last !== undefined && last.isAcross === isAcross) last.rows.push(row)
    else bands.push({ rows: [row], isAcross })
  }
  return bands
}

interface Extent {
  readonly x: number
  readonly end: number
}

const extentOf = (rows: readonly Row[]): Extent => ({
  x: rows.reduce((least, row) => Math.min(least, row.x), Number.POSITIVE_INFINITY),
  end: rows.reduce((most, row) => Math.max(most, row.end), 0),
})

const fills = (rows: readonly Row[], width: number): boolean =>
  rows.length >= LEAST_ROWS &&
  width >= LEAST_WIDTH * median(rows.map(({ size }) => size)) &&
  median(rows.map(({ x, end }) => end - x)) >= LEAST_FILL * width

/** A gutter that other pages have needs no more than a row at each side. */
interface Gutter {
  readonly place: number
  readonly isKnown: boolean
}

const hasColumns = ({ rows, isAcross }: Band, { place, isKnown }: Gutter, { x, end }: Extent): boolean => {
  if (isAcross) return false
  const [left, right] = [true, false].map((isLeft) => rows.flatMap((row) => part(row, place, isLeft)))
  if (left === undefined || right === undefined) return false
  return isKnown ? left.length > 0 && right.length > 0 : fills(left, place - x) && fills(right, end - place)
}

/** Where a gutter may be: before what begins a row or follows a wide gap, in the middle part of the width. */
const places = (rows: readonly Row[], { x, end }: Extent): number[] => {
  const found = new Map<number, number>()
  for (const row of rows) {
    let before = Number.NEGATIVE_INFINITY
    for (const item of inked(row)) {
      const place = Math.round(item.x - HALF * row.size - 1)
      const isInside = place > x + (end - x) * 0.15 && place < end - (end - x) * 0.15
      if (isInside && item.x - before > 2 * HALF * row.size) found.set(place, (found.get(place) ?? 0) + 1)
      before = Math.max(before, item.x + item.width)
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_PLACES)
    .map(([place]) => place)
}

const gutterOf = (rows: readonly Row[], extent: Extent): Gutter | null => {
  let [best, most]: [Gutter | null, number] = [null, 0]
  for (const place of places(rows, extent)) {
    const gutter = { place, isKnown: false }
    const held = bandsOf(rows, place)
      .filter((band) => hasColumns(band, gutter, extent))
      .reduce((sum, band) => sum + band.rows.length, 0)
    if (held > most) [best, most] = [gutter, held]
  }
  return best
}

/** As small a part of a page's rows may cross a gutter that is another page's. */
const MOST_ACROSS = 0.2

/** A gutter of another page that this one has too, though too few rows to show it. */
const gutterLike = (rows: readonly Row[], known: readonly number[]): Gutter | null => {
  const place = known.find((each) => {
    const sides = rows.map((row) => sideOf(row, each))
    const across = sides.filter((side) => side === 'across').length
    return across <= MOST_ACROSS * rows.length && sides.some((side) => side === 'right' || side === 'both')
  })
  return place === undefined ? null : { place, isKnown: true }
}

/** A heading has as many rows at most. */
const MOST_HEADING = 3

/** Where a heading begins that stands under the columns, at their left, and opens what follows across both. */
const headingBelow = (rows: readonly Row[], gutter: number): number => {
  const last = rows.findLastIndex((row) => sideOf(row, gutter) !== 'left')
  const [above, row, below] = [rows[last - 1], rows[last], rows[last + 1]]
  if (above === undefined || row === undefined || below === undefined) return rows.length
  const isApart = row.y - below.y > 1.4 * (above.y - row.y) || below.size !== row.size
  return isApart && rows.length - last - 1 <= MOST_HEADING ? last + 1 : rows.length
}

const blocksOf = (rows: readonly Row[], known: readonly number[], depth: number): Row[][] => {
  const extent = extentOf(rows)
  const gutter = depth > MOST_DEPTH ? null : (gutterOf(rows, extent) ?? gutterLike(rows, known))
  if (gutter === null) return [[...rows]]
  const blocks: Row[][] = []
  let open: Row[] = []
  const bands = bandsOf(rows, gutter.place)
  for (const band of bands) {
    if (!hasColumns(band, gutter, extent)) {
      open.push(...band.rows)
      continue
    }
    const cut = band === bands.at(-1) ? band.rows.length : headingBelow(band.rows, gutter.place)
    const columns = [true, false].flatMap((isLeft) =>
      blocksOf(
        band.rows.slice(0, cut).flatMap((row) => part(row, gutter.place, isLeft)),
        [],
        depth + 1,
      ),
    )
    blocks.push(open, ...columns)
    open = band.rows.slice(cut)
  }
  return [...blocks, open].filter((block) => block.length > 0)
}

/**
 * @param pages their rows from top to bottom
 * @returns for each page blocks of rows in the order of reading, each one column or a part of the page that has none
 */
export const columnBlocks = (pages: readonly (readonly Row[])[]): Row[][][] => {
  const gutters = pages.flatMap((rows) => gutterOf(rows, extentOf(rows))?.place ?? [])
  const known = [...new Set(gutters)].sort((a, b) => a - b)
  return pages.map((rows) => blocksOf(rows, known, 0))
}
