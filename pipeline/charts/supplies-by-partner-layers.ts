// The picture of supplies by partner: stacked bars by year, the window shaded, and the window's shares as one bar.
import type { TopLevelSpec } from 'vega-lite'
import { bands, valueAxis, ZERO_LINE } from './axes.ts'
import type { Layer } from './drawing.ts'
import { framed, plotWidth } from './frame.ts'
import type { Group } from './partner-groups.ts'
import { CATEGORIES, EVIDENCE, REST } from './theme.ts'
import { windowBar } from './window-bar.ts'
import type { Claimed } from './window-pieces.ts'
import { yearRange } from './yearly.ts'

/** A group of partners with its share of the window's total. */
export interface Sharing extends Group {
  /** As a ratio. */
  readonly share: number
  /** The share in words. */
  readonly text: string
}

export interface Supply {
  readonly title: string
  readonly alt: string
  readonly subject: string
  readonly unit: string
  readonly window: { readonly text: string; readonly years: readonly number[] }
  /** From the foot of the bars upwards; the first is the one singled out. */
  readonly groups: readonly Sharing[]
  readonly claimed: Claimed | null
  readonly foot: readonly string[]
}

const HEIGHT = 280

const colourOf = ({ members }: Group, index: number): string => {
  if (index === 0) return EVIDENCE
  return members.length > 1 ? REST : (CATEGORIES[index - 1] ?? REST)
}

const shade = ({ window }: Supply, domain: readonly string[]): Layer[] => {
  const inside = domain.filter((year) => window.years.includes(Number(year)))
  const [first, last] = [inside.at(0), inside.at(-1)]
  if (first === undefined || last === undefined) return []
  const data = { values: [{ from: first, to: last, text: window.text }] }
  const from = { ...bands('from', domain), bandPosition: 0 }
  return [
    {
      data,
      mark: { type: 'rect', color: EVIDENCE, opacity: 0.08, xOffset: -3, x2Offset: 3 },
      encoding: { x: from, x2: { field: 'to', bandPosition: 1 }, y: { value: 0 }, y2: { value: HEIGHT } },
    },
    {
      data,
      mark: { type: 'text', align: 'left', baseline: 'top', dx: 3, dy: 6, fontWeight: 600, color: EVIDENCE },
      encoding: { x: from, y: { value: 0 }, text: { field: 'text' } },
    },
  ]
}

const stack = ({ groups }: Supply, domain: readonly string[]): Layer => ({
  data: {
    values: groups.flatMap(({ name, years }, order) =>
      years.map(({ year, value, observations }) => ({
        year: String(year),
        partner: name,
        order,
        value,
        observations,
      })),
    ),
  },
  mark: { type: 'bar' },
  encoding: {
    x: bands('year', domain),
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

const largestYear = (groups: readonly Group[]): number => {
  const totals = new Map<number, number>()
  for (const { years } of groups)
    for (const { year, value } of years) totals.set(year, (totals.get(year) ?? 0) + value)
  return Math.max(...totals.values())
}

export const drawSupplies = (supply: Supply): TopLevelSpec => {
  const { groups, window, claimed, title, foot, alt } = supply
  const domain = yearRange(groups.flatMap(({ years }) => years))
  const { shown, grid, room: left } = valueAxis(supply.unit, largestYear(groups))
  const parts = groups.map((group, index) => ({ ...group, colour: colourOf(group, index), own: index === 0 }))
  const side = windowBar(parts, `Shares of ${window.text}`, claimed, HEIGHT)
  const room = { left, right: side.room }
  return framed({
    ...room,
    title,
    subtitle: `${supply.subject}, ${shown.words}`,
    foot,
    alt,
    height: HEIGHT,
    above: 14,
    layers: [
      grid,
      ...shade(supply, domain),
      stack(supply, domain),
      ZERO_LINE,
      ...side.layers(plotWidth(room)),
    ],
  })
}
