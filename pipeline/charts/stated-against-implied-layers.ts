// The picture of stated against implied: a row for each figure under its verdict, what nothing tests named at the end.
import type { TopLevelSpec } from 'vega-lite'
import { countText } from './counts.ts'
import type { Layer } from './drawing.ts'
import { figureDatum } from './figure-datum.ts'
import { framed } from './frame.ts'
import { type Item, listed } from './listed-words.ts'
import { type Words, wordLayers } from './placed-words.ts'
import { ratioScale } from './ratio-scale.ts'
import { barLayers, gridLayers } from './stated-against-implied-bars.ts'
import { headOf } from './stated-against-implied-head.ts'
import {
  type Columns,
  columnsFor,
  type Group,
  ID_GAP,
  type PlacedGroup,
  type PlacedRow,
  placedGroups,
} from './stated-against-implied-places.ts'
import { scaled } from './tested-figures.ts'
import { GRID, LABEL_LINE, LABEL_SIZE, PAPER } from './theme.ts'
import { verdictEncoding } from './verdict-mark.ts'
import { pixels } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

export interface Comparison {
  /** Of the whole picture, in pixels. */
  readonly width: number
  readonly title: string
  readonly subtitle: string
  readonly alt: string
  readonly groups: readonly Group[]
  /** What nothing tests. */
  readonly untested: { readonly heading: string; readonly items: readonly Item[] }
  readonly foot: readonly string[]
}

/** Middle of a verdict's mark from the left, in pixels. */
const MARK_AT = 6

const allowedWords = ({ row, verdict, allowed }: PlacedRow, columns: Columns): Words => ({
  ...(allowed.atEnd ? { x: columns.inside, align: 'right' } : { x: columns.allowed }),
  y: allowed.at,
  lines: allowed.lines,
  style: verdict === 'inconsistent' ? 'strong' : 'plain',
  ...(row.implied === null ? {} : { datum: figureDatum([row.finding.finding], row.implied) }),
})

/** Why a figure has no bars. */
const offScale = ({ ratios }: PlacedRow['row']): string =>
  ratios === null ? 'not above zero: no per cent of it' : 'a place in a ranking: no per cent of it'

const rowWords = (placed: PlacedRow, columns: Columns): Words[] => {
  const { row, printed, subject, strip } = placed
  const { words, plot, plotWidth } = columns
  const [first = '', ...others] = printed.lines
  const id = { x: words + widthOf(first, LABEL_SIZE, 600) + ID_GAP, y: printed.at, lines: [row.claim.claim] }
  const middle = { x: plot + plotWidth / 2, y: strip.middle, align: 'center' as const }
  return [
    {
      x: words,
      y: printed.at,
      lines: printed.lines,
      style: 'strong',
      datum: figureDatum([row.claim.claim], row.stated),
    },
    ...(others.length === 0 ? [{ ...id, style: 'quiet' as const }] : []),
    { x: words, y: subject.at, lines: subject.lines, style: 'quiet' },
    allowedWords(placed, columns),
    ...(scaled(row) === null ? [{ ...middle, lines: [offScale(row)], style: 'quiet' as const }] : []),
  ]
}

const groupWords = ({ group, at, rows, bottom }: PlacedGroup, columns: Columns): Words[] => {
  const more = `and ${countText(group.more)} more; the audit and findings.csv have them all`
  return [
    { x: 0, y: at, lines: [group.heading], style: 'heading' },
    ...rows.flatMap((row) => rowWords(row, columns)),
    ...(group.more === 0
      ? []
      : [{ x: columns.words, y: bottom - LABEL_LINE, lines: [more], style: 'quiet' as const }]),
  ]
}

/** A hair line above every row. */
const lineLayer = (rows: readonly PlacedRow[], { inside }: Columns): Layer => ({
  data: { values: rows.map(({ top }) => ({ y: top })) },
  mark: { type: 'rule', color: GRID, strokeWidth: 0.6 },
  encoding: { x: { value: 0 }, x2: { value: inside }, y: pixels('y') },
})

const markLayer = (rows: readonly PlacedRow[]): Layer => ({
  data: { values: rows.map(({ verdict, printed }) => ({ verdict, y: printed.at })) },
  mark: { type: 'point', filled: false, opacity: 1, size: 80, strokeWidth: 1.5 },
  encoding: { x: { value: MARK_AT }, y: pixels('y'), ...verdictEncoding('verdict', PAPER) },
})

/** Before what is listed, in pixels. */
const BEFORE = 8

export const drawFigures = ({ groups, untested, ...words }: Comparison): TopLevelSpec => {
  const columns = columnsFor(groups, words.width)
  const placed = placedGroups(groups, columns)
  const rows = placed.flatMap((group) => group.rows)
  const reaches = rows.flatMap(({ row }) => {
    const ratios = scaled(row)
    return ratios === null ? [] : [ratios.stated, ...(ratios.implied === null ? [] : [ratios.implied])]
  })
  const scale = ratioScale(reaches, columns.plotWidth)
  const bottom = placed.at(-1)?.bottom ?? 0
  const head = headOf(scale, columns)
  const rest = listed(untested.heading, untested.items, bottom + BEFORE, columns.inside)
  return framed({
    ...words,
    left: 0,
    right: 0,
    above: head.room,
    below: 0,
    height: bottom + (rest.height === 0 ? 0 : BEFORE + rest.height),
    layers: [
      lineLayer(rows, columns),
      ...gridLayers(rows, scale, columns),
      ...head.layers,
      ...barLayers(rows, scale, columns),
      markLayer(rows),
      ...wordLayers([...placed.flatMap((group) => groupWords(group, columns)), ...rest.words]),
    ],
  })
}
