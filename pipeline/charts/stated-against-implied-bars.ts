// The bars of stated against implied: what is said as a beam, what everything else allows as a bar in its verdict's colour.
import type { Interval } from '../model/interval.ts'
import type { Layer } from './drawing.ts'
import { drawnLayers } from './drawn-layers.ts'
import { type FigureDatum, figureDatum } from './figure-datum.ts'
import type { RatioScale, Ratios } from './ratio-scale.ts'
import type { Columns, PlacedRow } from './stated-against-implied-places.ts'
import { scaled } from './tested-figures.ts'
import { CONTEXT, GRID, INK, QUIET, VERDICT_COLOURS } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'

/** In pixels: half the height of a bar and of a beam, of the strokes at their ends; from the scale's end to an arrow. */
const BAR = 4.5
const BEAM = 1
const STROKE = 4.5
const ARROW = 2
/** From the middle of a row up to its beam, and down to its bar. */
const APART = 6.5

/** Of a bar in a key, in pixels. */
export const KEY = 16

interface Place {
  readonly x: number
  readonly y: number
}

/** An interval in its place. */
interface Drawn {
  readonly datum: FigureDatum | null
  readonly x: number
  readonly x2: number
  readonly y: number
  /** Where it ends, and where it goes on beyond the scale. */
  readonly ends: readonly number[]
  readonly before: boolean
  readonly after: boolean
}

const drawnInterval = (
  interval: Interval,
  { from, to }: Ratios,
  place: { readonly scale: RatioScale; readonly left: number; readonly y: number; readonly id: string },
): Drawn => {
  const { scale, left, y, id } = place
  const at = (ratio: number): number => tidy(left + scale.place(ratio))
  const isInside = (ratio: number | null): ratio is number =>
    ratio !== null && ratio >= scale.low && ratio <= scale.high
  return {
    datum: figureDatum([id], interval),
    x: at(from ?? 0),
    x2: at(to ?? Number.POSITIVE_INFINITY),
    y,
    ends: [from, to].filter(isInside).map(at),
    before: from === null || from < scale.low,
    after: to === null || to > scale.high,
  }
}

const band = (all: readonly Drawn[], half: number, colour: string): Layer => ({
  data: {
    values: all.map(({ datum, x, x2, y }) => ({ ...datum, x, x2, y: tidy(y - half), y2: tidy(y + half) })),
  },
  mark: { type: 'rect', color: colour },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
})

const strokes = (all: readonly Drawn[], half: number, colour: string, width: number): Layer => ({
  data: {
    values: all.flatMap(({ datum, ends, y }) =>
      ends.map((x) => ({ ...datum, x, y: tidy(y - half), y2: tidy(y + half) })),
    ),
  },
  mark: { type: 'rule', color: colour, strokeWidth: width },
  encoding: { x: pixels('x'), y: pixels('y'), y2: { field: 'y2' } },
})

const arrows = (all: readonly Drawn[], colour: string, size: number): Layer[] =>
  (
    [
      ['before', 'triangle-left', -ARROW],
      ['after', 'triangle-right', ARROW],
    ] as const
  ).map(([side, shape, beyond]) => ({
    data: {
      values: all
        .filter((each) => each[side])
        .map(({ datum, x, x2, y }) => ({ ...datum, x: tidy((side === 'before' ? x : x2) + beyond), y })),
    },
    mark: { type: 'point', shape, filled: true, opacity: 1, size, color: colour },
    encoding: { x: pixels('x'), y: pixels('y') },
  }))

/** The two kinds of bar as a key shows them, before words at these places; in grey where a verdict gives the colour. */
export const keyLayers = (said: Place, allowed: Place): Layer[] => {
  const sample = { datum: null, before: false, after: false }
  const beam = { ...sample, x: said.x, x2: said.x + KEY, y: said.y, ends: [said.x, said.x + KEY] }
  const bar = { ...sample, x: allowed.x, x2: allowed.x + KEY, y: allowed.y, ends: [] }
  return [band([bar], BAR, QUIET), band([beam], BEAM, INK), strokes([beam], STROKE, INK, 2)]
}

/** The scale's lines through a row, the printed figure's among them, darker. */
export const gridLayers = (rows: readonly PlacedRow[], scale: RatioScale, { plot }: Columns): Layer[] => {
  const rule = (places: readonly number[], color: string): Layer => ({
    data: {
      values: rows.flatMap(({ row, strip }) =>
        (scaled(row) === null ? [] : places).map((x) => ({
          x: tidy(plot + x),
          y: strip.top,
          y2: strip.bottom,
        })),
      ),
    },
    mark: { type: 'rule', color },
    encoding: { x: pixels('x'), y: pixels('y'), y2: { field: 'y2' } },
  })
  const ticks = scale.ticks.map(({ x }) => x)
  return [rule(ticks, GRID), rule([scale.place(1)], CONTEXT)]
}

export const barLayers = (rows: readonly PlacedRow[], scale: RatioScale, { plot }: Columns): Layer[] => {
  const allowed = rows.flatMap(({ row, verdict, strip }) => {
    const { implied, finding } = row
    const ratios = scaled(row)
    if (ratios === null || ratios.implied === null || implied === null) return []
    const place = { scale, left: plot, y: strip.middle + APART, id: finding.finding }
    return [{ verdict, ...drawnInterval(implied, ratios.implied, place) }]
  })
  const said = rows.flatMap(({ row, strip }) => {
    const ratios = scaled(row)
    const place = { scale, left: plot, y: strip.middle - APART, id: row.claim.claim }
    return ratios === null ? [] : [drawnInterval(row.stated, ratios.stated, place)]
  })
  const verdicts = [...new Set(allowed.map(({ verdict }) => verdict))]
  return drawnLayers([
    ...verdicts.flatMap((verdict) => {
      const all = allowed.filter((each) => each.verdict === verdict)
      const colour = VERDICT_COLOURS[verdict]
      return [band(all, BAR, colour), strokes(all, BAR, colour, 2), ...arrows(all, colour, 90)]
    }),
    band(said, BEAM, INK),
    strokes(said, STROKE, INK, 2),
    ...arrows(said, INK, 45),
  ])
}
