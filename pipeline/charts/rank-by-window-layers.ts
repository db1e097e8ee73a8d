// The picture of ranks by window: a bar for each partner in the column of its place; the claimed place is a marked column.
import type { TopLevelSpec } from 'vega-lite'
import { capital, placeWord } from '../model/english.ts'
import type { Layer } from './drawing.ts'
import type { FigureDatum } from './figure-datum.ts'
import { framed } from './frame.ts'
import { type Words, wordLayers } from './placed-words.ts'
import {
  type Edition,
  GUTTER,
  HEADER,
  type PlacedEdition,
  type PlacedRank,
  type Places,
  placedEditions,
  type RankColumns,
  rankColumns,
} from './rank-by-window-places.ts'
import { barLayers, cellWords, placeMarks, windowWords } from './rank-rows.ts'
import { CLAIM, GRID, LABEL_LINE, TINT } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'

export interface Ranks {
  /** Of the whole picture, in pixels. */
  readonly width: number
  readonly title: string
  readonly alt: string
  readonly subtitle: string
  readonly claimed: Places & { readonly datum: FigureDatum }
  readonly editions: readonly Edition[]
  readonly foot: readonly string[]
}

/** From the names of the places to the first edition, in pixels. */
const UNDER_HEADER = 6

/** From the edge of the claimed column to what stands in it, in pixels. */
const INSET = GUTTER / 2

/** Through all rows at once; between the words of narrow rows through their bars alone. */
const stripsOf = ({ rows, bottom }: PlacedEdition, { isNarrow }: RankColumns): { y: number; y2: number }[] =>
  isNarrow
    ? rows.map((row) => ({ y: row.names, y2: row.bottom }))
    : rows.slice(0, 1).map(({ top }) => ({ y: top, y2: bottom }))

/** The claimed place through the rows of every edition, and under its name. */
const claimedColumn = (ranks: Ranks, editions: readonly PlacedEdition[], columns: RankColumns): Layer[] => {
  const { claimed } = ranks
  const { words, column, shown, inside } = columns
  const [first, last] = [claimed.first, claimed.last].map((place) => shown.indexOf(place))
  const x = tidy(Math.max(0, words + (first ?? 0) * column - INSET))
  const x2 = tidy(Math.min(words + ((last ?? 0) + 1) * column - INSET, inside))
  const rows = editions.flatMap((edition) => stripsOf(edition, columns))
  const strips = [{ y: 0, y2: HEADER - UNDER_HEADER }, ...rows]
  const y2 = { field: 'y2' }
  return [
    {
      data: { values: strips.map((strip) => ({ ...claimed.datum, ...strip, x, x2 })) },
      mark: { type: 'rect', color: CLAIM, opacity: TINT },
      encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2 },
    },
    {
      data: {
        values: strips.flatMap((strip) => [x, x2].map((edge) => ({ ...claimed.datum, ...strip, x: edge }))),
      },
      mark: { type: 'rule', color: CLAIM },
      encoding: { x: pixels('x'), y: pixels('y'), y2 },
    },
  ]
}

const rowLines = (rows: readonly PlacedRank[], { inside }: RankColumns): Layer => ({
  data: { values: rows.map(({ top }) => ({ x: 0, x2: inside, y: top })) },
  mark: { type: 'rule', color: GRID },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y') },
})

/** The names of the places, the claimed one marked as the article's. */
const headerWords = ({ claimed }: Ranks, { shown, words, column }: RankColumns): Words[] =>
  shown.map((place, index) => {
    const isClaimed = place >= claimed.first && place <= claimed.last
    const name = capital(placeWord(place))
    const y = 3 + LABEL_LINE / 2
    const x = words + index * column
    return isClaimed
      ? { x, y, lines: [name, 'in the article'], style: 'claim' }
      : { x, y, lines: [name], style: 'quiet' }
  })

const headingWords = ({ lines, top }: PlacedEdition): Words => ({
  x: 0,
  y: top + LABEL_LINE / 2,
  lines,
  style: 'quiet',
})

export const drawRanks = (ranks: Ranks): TopLevelSpec => {
  const { width, title, alt, subtitle, foot, editions, claimed } = ranks
  const columns = rankColumns(editions, claimed, width)
  const placed = placedEditions(editions, columns)
  const rows = placed.flatMap((edition) => edition.rows)
  const height = placed.at(-1)?.bottom ?? HEADER
  return framed({
    width,
    title,
    alt,
    subtitle,
    foot,
    left: 0,
    right: 0,
    height,
    below: 0,
    layers: [
      ...claimedColumn(ranks, placed, columns),
      rowLines(rows, columns),
      ...barLayers(rows, columns),
      placeMarks(rows, columns),
      ...wordLayers([
        ...headerWords(ranks, columns),
        ...placed.map(headingWords),
        ...rows.flatMap((row) => [...windowWords(row, columns), ...cellWords(row, columns)]),
      ]),
    ],
  })
}
