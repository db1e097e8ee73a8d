// Catch rates as a picture: for each kind of planted error a bar for the article's and a ring for our own table's.
import {
  bars,
  type Columns,
  END,
  GAP,
  HALF,
  HEADING,
  type RowPlace,
  rowPlace,
  rowRules,
  rowsHeight,
  type Section,
} from './bar-rows.ts'
import type { Layer } from './drawing.ts'
import { drawn } from './figures.ts'
import { type Caught, caughtText, type Rate } from './ledger-rows.ts'
import type { Words } from './placed-words.ts'
import { CLAIM, GRID, INK, LABEL_SIZE, PAPER } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'
import { widthOf } from './wrap.ts'

type PlacedRate = Rate & RowPlace

/** In pixels: of a column of counts ("100 of 203"), of the key's line, of the scale's labels. */
export const COUNT = 76
const KEY_LINE = 20
const TICKS = 22
const KEY_BAR = 14

const KEY = { article: 'the article prints the error', table: 'our table alone has it' }
const PARTS = [0, 0.25, 0.5, 0.75, 1]

const partOf = ({ trials, caught }: Caught): number => caught / trials

const ring = (values: readonly object[]): Layer => ({
  data: { values: [...values] },
  mark: { type: 'point', filled: true, opacity: 1, size: 80, fill: PAPER, stroke: INK, strokeWidth: 1.75 },
  encoding: { x: pixels('x'), y: pixels('y') },
})

const marks = (rates: readonly PlacedRate[], columns: Columns): Layer[] => {
  const { plot, plotWidth } = columns
  const printed = rates
    .filter(({ article }) => article.trials > 0)
    .map(({ article, barAt }) => ({ id: article.id, value: partOf(article), part: partOf(article), barAt }))
  const own = rates
    .filter(({ table }) => table.trials > 0)
    .map(({ table, barAt }) => ({
      ids: table.id,
      value: drawn(partOf(table)),
      x: tidy(plot + partOf(table) * plotWidth),
      y: barAt,
    }))
  return [bars(printed, CLAIM, columns), rowRules(rates, [0], INK, columns), ring(own)]
}

/** Bar and ring with their words, in the line whose middle is `y`. */
const keyOf = (y: number): { layers: Layer[]; words: Words[] } => {
  const second = KEY_BAR + END + widthOf(KEY.article, LABEL_SIZE) + GAP
  return {
    layers: [
      {
        data: { values: [{ x: 0, x2: KEY_BAR, y: y - HALF, y2: y + HALF }] },
        mark: { type: 'rect', color: CLAIM },
        encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
      },
      ring([{ x: tidy(second + END), y }]),
    ],
    words: [
      { x: KEY_BAR + END, y, lines: [KEY.article], style: 'plain' },
      { x: second + 3 * END, y, lines: [KEY.table], style: 'plain' },
    ],
  }
}

const rateWords = (rate: PlacedRate, isAll: boolean, { inside }: Columns): Words[] => {
  const [style, y] = [isAll ? ('strong' as const) : ('plain' as const), rate.wordsAt]
  const counts = [
    { caught: rate.article, x: inside - COUNT },
    { caught: rate.table, x: inside },
  ]
  return [
    { x: 0, y, lines: [rate.label], style },
    ...counts.map(
      ({ caught, x }): Words => ({
        x,
        y,
        lines: [caughtText(caught)],
        style,
        align: 'right',
        ...(caught.trials === 0 ? {} : { datum: { ids: caught.id, value: drawn(partOf(caught)) } }),
      }),
    ),
  ]
}

/**
 * @param rates of all kinds together, then of each
 * @param top in pixels from the plot's; without rows it is left as it is
 */
export const catchRateSection = (
  heading: string,
  rates: readonly Rate[],
  top: number,
  columns: Columns,
): Section => {
  if (rates.length === 0) return { layers: [], words: [], bottom: top }
  const { isNarrow, plot, plotWidth, inside } = columns
  const keyAt = top + HEADING + KEY_LINE / 2
  const headsAt = isNarrow ? keyAt + KEY_LINE : keyAt
  const first = headsAt + KEY_LINE / 2 + END
  const rows = rates.map((rate, index) => ({ ...rate, ...rowPlace(index, first, columns) }))
  const bottom = first + rowsHeight(rows.length, columns)
  const key = keyOf(keyAt)
  return {
    bottom: bottom + TICKS,
    layers: [...key.layers, rowRules(rows, PARTS, GRID, columns), ...marks(rows, columns)],
    words: [
      { x: 0, y: top + HEADING / 2, lines: [heading], style: 'heading' },
      ...key.words,
      { x: inside - COUNT, y: headsAt, lines: ['article'], style: 'quiet', align: 'right' },
      { x: inside, y: headsAt, lines: ['our table'], style: 'quiet', align: 'right' },
      ...rows.flatMap((row, index) => rateWords(row, index === 0, columns)),
      ...PARTS.map(
        (part): Words => ({
          x: plot + part * plotWidth,
          y: bottom + TICKS / 2,
          lines: [`${100 * part}%`],
          style: 'quiet',
          align: 'center',
        }),
      ),
    ],
  }
}
