// A drawing to explore: the same picture, whose marks say their ids when they are pointed at, and fade where the reader
// asks for one claim, or for one figure, alone.
import type { TopLevelSpec } from 'vega-lite'
import type { Drawing, Layer } from './drawing.ts'

const FAINT = 0.12

/** Signals that the page sets: a claim to be shown alone, and the ids of one figure. */
const SIGNALS = { claim: 'claim', figure: 'figure' } as const

const IS_ASKED_FOR =
  `(${SIGNALS.claim} === '' || indexof(datum.claims, ${SIGNALS.claim}) >= 0) && ` +
  `(${SIGNALS.figure} === '' || ${SIGNALS.figure} === datum.ids)`

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const explorable = (layer: Layer, claims: ReadonlyMap<string, readonly string[]>): Layer => {
  if (!('mark' in layer) || layer.encoding?.description === undefined) return layer
  const { data, mark } = layer
  if (data === undefined || data === null || !('values' in data) || !Array.isArray(data.values)) return layer
  const rows = data.values.filter(isRow)
  const values = rows.map((row) => ({ ...row, claims: [...(claims.get(String(row.ids)) ?? [])] }))
  const full = typeof mark !== 'string' && typeof mark.opacity === 'number' ? mark.opacity : 1
  return {
    ...layer,
    data: { values },
    encoding: {
      ...layer.encoding,
      tooltip: { field: 'ids', type: 'nominal' },
      opacity: { condition: { test: IS_ASKED_FOR, value: full }, value: Math.min(full, FAINT) },
    },
  }
}

export const exploring = ({ spec, figures }: Pick<Drawing, 'spec' | 'figures'>): TopLevelSpec => {
  if (!('layer' in spec)) throw new Error('a drawing is a spec of layers')
  const claims = new Map(figures.map((figure) => [figure.ids.join(';'), figure.claims]))
  // Its words stand in the page.
  const { description: _, ...rest } = spec
  return {
    ...rest,
    // The page is its ground, light or dark.
    background: 'transparent',
    params: Object.values(SIGNALS).map((name) => ({ name, value: '' })),
    layer: spec.layer.map((layer) => explorable(layer, claims)),
  }
}
