// What tests read from a spec: its words, and the rows of its layers.
import { z } from 'zod'
import type { Drawing } from '../../pipeline/charts/drawing.ts'

const layer = z.looseObject({
  data: z.looseObject({ values: z.array(z.record(z.string(), z.unknown())) }),
  mark: z.union([z.string(), z.looseObject({ type: z.string() })]),
  encoding: z.record(z.string(), z.unknown()),
})

const specSchema = z.looseObject({
  title: z.object({ text: z.array(z.string()), subtitle: z.array(z.string()) }).loose(),
  layer: z.array(layer),
})

export type ReadLayer = z.output<typeof layer>

export const layersOf = ({ spec }: Drawing): ReadLayer[] => specSchema.parse(spec).layer

export const titleOf = ({ spec }: Drawing): string => specSchema.parse(spec).title.text.join(' ')
export const subtitleOf = ({ spec }: Drawing): string => specSchema.parse(spec).title.subtitle.join(' ')

export const footOf = (drawing: Drawing): string =>
  String(layersOf(drawing).at(-1)?.data.values[0]?.foot).replaceAll('\n', ' ')

/** The rows of every layer that have all these columns. */
export const rowsWith = (drawing: Drawing, ...columns: string[]): Record<string, unknown>[] =>
  layersOf(drawing)
    .flatMap(({ data }) => data.values)
    .filter((row) => columns.every((column) => column in row))

/** Fields that a layer's encodings and expressions name. */
const fieldsOf = ({ mark, encoding }: ReadLayer): string[] => {
  const named = Object.values(encoding).flatMap((channel) => {
    const parsed = z.object({ field: z.string() }).loose().safeParse(channel)
    return parsed.success ? [parsed.data.field] : []
  })
  const used = [...JSON.stringify([mark, withoutAxes(encoding)]).matchAll(/\bdatum\.(\w+)/g)].map(
    ([, field = '']) => field,
  )
  return [...named, ...used]
}

/** In an axis `datum` is a tick, and no row. */
const withoutAxes = (encoding: ReadLayer['encoding']): unknown[] =>
  Object.values(encoding).map((channel) =>
    typeof channel === 'object' && channel !== null ? { ...channel, axis: null } : channel,
  )

/** Fields that encodings name and some row of their layer lacks; grid layers have no rows. */
export const missingFields = (drawing: Drawing): string[] =>
  layersOf(drawing).flatMap((each) => {
    const named = fieldsOf(each)
    return each.data.values.flatMap((row) => named.filter((field) => !(field in row)))
  })

const banded = z.looseObject({ field: z.string(), scale: z.looseObject({ domain: z.array(z.string()) }) })

/** Values of rows that the scale of their layer does not know: Vega would draw them at its beginning. */
export const strangers = (drawing: Drawing): unknown[] =>
  layersOf(drawing).flatMap(({ data, encoding }) =>
    Object.values(encoding).flatMap((channel) => {
      const parsed = banded.safeParse(channel)
      if (!parsed.success) return []
      const { field, scale } = parsed.data
      return data.values
        .map((row) => row[field])
        .filter((value) => !scale.domain.some((known) => known === value))
    }),
  )
