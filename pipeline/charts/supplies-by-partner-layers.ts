// The picture of supplies by partner: stacked bars by year, the window shaded, and the window's shares as one bar.
import type { TopLevelSpec } from 'vega-lite'
import { bands, valueAxis, ZERO_LINE } from './axes.ts'
import { type Layer, NARROW } from './drawing.ts'
import { framed, plotWidth } from './frame.ts'
import type { Group } from './partner-groups.ts'
import { CATEGORIES, EVIDENCE, PAPER, QUIET, REST, TINT } from './theme.ts'
import { windowBar } from './window-bar.ts'
import { headedList, windowList } from './window-labels.ts'
import type { Claimed } from './window-pieces.ts'
import { yearRange } from './yearly.ts'

/** A group of partners with its share of the window's total. */
export interface Sharing extends Group {
  /** As a ratio. */
  readonly share: number
  /** The share in words. */
  readonly text: string
  readonly ids: string
}

export interface Supply {
  /** Of the whole picture, in pixels. */
  readonly width: number
  readonly title: string
  readonly alt: string
  readonly subject: string
  readonly unit: string
  readonly window: { readonly text: string; readonly years: readonly number[] }
  /** The first year that the edition covers and the last. */
  readonly covered: readonly [number, number]
  /** From the foot of the bars upwards; the first is the one singled out. */
  readonly groups: readonly Sharing[]
  readonly claimed: Claimed | null
  readonly foot: readonly string[]
}

/** Of the plot, in pixels. */
const HEIGHT = 280
const ABOVE = 14
const BELOW_AXIS = 26
const LIST_GAP = 8

const colourOf = ({ members }: Group, index: number): string => {
  if (index === 0) return EVIDENCE
  return members.length > 1 ? REST : (CATEGORIES[index - 1] ?? REST)
}

/** The window shaded, between lines where it begins and ends, and named. */
const shade = ({ window }: Supply, domain: readonly string[], plot: number): Layer[] => {
  const inside = domain.filter((year) => window.years.includes(Number(year)))
  const [first, last] = [inside.at(0), inside.at(-1)]
  if (first === undefined || last === undefined) return []
  const data = { values: [{ from: first, to: last, text: window.text }] }
  const from = { ...bands('from', domain, plot), bandPosition: 0 }
  const y = { y: { value: 0 }, y2: { value: HEIGHT } }
  return [
    {
      data,
      mark: { type: 'rect', color: EVIDENCE, opacity: TINT, xOffset: -3, x2Offset: 3 },
      encoding: { x: from, x2: { field: 'to', bandPosition: 1 }, ...y },
    },
    {
      data,
      mark: { type: 'rule', color: EVIDENCE, strokeWidth: 0.75, xOffset: -3 },
      encoding: { x: from, ...y },
    },
    {
      data,
      mark: { type: 'rule', color: EVIDENCE, strokeWidth: 0.75, xOffset: 3 },
      encoding: { x: { ...bands('to', domain, plot), bandPosition: 1 }, ...y },
    },
    {
      data,
      mark: { type: 'text', align: 'left', baseline: 'top', dx: 3, dy: 6, fontWeight: 600, color: EVIDENCE },
      encoding: { x: from, y: { value: 0 }, text: { field: 'text' } },
    },
  ]
}

const stack = ({ groups }: Supply, domain: readonly string[], plot: number): Layer => ({
  data: {
    values: groups.flatMap(({ name, years }, order) =>
      years.map(({ year, value, ids }) => ({ year: String(year), partner: name, order, value, ids })),
    ),
  },
  mark: { type: 'bar', stroke: PAPER, strokeWidth: 0.5 },
  encoding: {
    x: bands('year', domain, plot),
    y: { field: 'value', type: 'quantitative', stack: 'zero' },
    order: { field: 'order', type: 'quantitative' },
    color: {
      field: 'partner',
      type: 'nominal',
      scale: { domain: groups.map(({ name }) => name), range: groups.map(colourOf) },
      legend: null,
    },
  },
})

/** A nought over the line for a year covered in which nobody supplied anything: an empty place would look forgotten. */
const noughts = ({ groups }: Supply, domain: readonly string[], plot: number): Layer[] => {
  const supplied = new Set(groups.flatMap(({ years }) => years.map(({ year }) => String(year))))
  const empty = domain.filter((year) => !supplied.has(year))
  const layer: Layer = {
    data: { values: empty.map((year) => ({ year, text: '0' })) },
    mark: { type: 'text', baseline: 'bottom', dy: -3, color: QUIET },
    encoding: { x: bands('year', domain, plot), y: { value: HEIGHT }, text: { field: 'text' } },
  }
  return empty.length === 0 ? [] : [layer]
}

/** What all groups supplied in each year, in base units. */
const totals = (groups: readonly Group[], domain: readonly string[]): number[] => {
  const sums = new Map(domain.map((year) => [year, 0]))
  for (const { years } of groups)
    for (const { year, value } of years) sums.set(String(year), (sums.get(String(year)) ?? 0) + value)
  return [...sums.values()]
}

/** The window's shares beside the plot as one bar, or below it as a list where the picture is narrow. */
const shares = (supply: Supply) => {
  const { groups, window, claimed, width } = supply
  const heading = `Shares of ${window.text}`
  const parts = groups.map((group, index) => ({ ...group, colour: colourOf(group, index), own: index === 0 }))
  if (width >= NARROW) {
    const { room, layers } = windowBar(parts, heading, claimed, HEIGHT)
    return { right: room, below: BELOW_AXIS, layers }
  }
  const place = { width, top: HEIGHT + BELOW_AXIS + LIST_GAP }
  const { bottom, layers } = headedList(heading, windowList(parts, claimed), place)
  return { right: 0, below: bottom - HEIGHT, layers }
}

export const drawSupplies = (supply: Supply): TopLevelSpec => {
  const { width, groups, title, foot, alt } = supply
  const covered = supply.covered.map((year) => ({ year }))
  const domain = yearRange([...groups.flatMap(({ years }) => years), ...covered])
  const axis = valueAxis(supply.unit, Math.max(...totals(groups, domain)))
  const side = shares(supply)
  const room = { width, left: axis.room, right: side.right }
  const plot = plotWidth(room)
  return framed({
    ...room,
    title,
    subtitle: `${supply.subject}, ${axis.shown.words}`,
    foot,
    alt,
    height: HEIGHT,
    above: ABOVE,
    below: side.below,
    layers: [
      axis.grid,
      ...shade(supply, domain, plot),
      stack(supply, domain, plot),
      ZERO_LINE,
      ...noughts(supply, domain, plot),
      ...side.layers(plot),
    ],
  })
}
