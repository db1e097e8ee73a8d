// What the names in a relation stand for: a dossier's claims and observations as typed quantities.
import { type CleanClaim, stated, UNSPECIFIED } from '../model/claim.ts'
import { suggestion } from '../model/problem.ts'
import { type CleanObservation, type Measure, observationId, observedInterval } from '../model/reference.ts'
import { UNITS } from '../model/unit.ts'
import { Fault } from './expression.ts'
import type { Known, Observed, Quantity } from './quantity.ts'
import { type QuantityType, simple } from './quantity-type.ts'

type Measures = ReadonlyMap<string, Measure>

type Typed = Pick<CleanObservation, 'unit' | 'measure' | 'base' | 'period'>

/** Nobody has said yet what is counted: the type has no name, as that of a sum of two things. */
const named = (id: string): string | null => (id === '' || id === UNSPECIFIED ? null : id)

const typeOf = ({ unit, measure, base, period }: Typed, measures: Measures): QuantityType => ({
  dimension: simple(UNITS.get(unit)?.dimension ?? unit),
  measure: named(measure),
  base: named(base),
  nature: measures.get(measure)?.stock_or_flow ?? 'none',
  period,
  literal: false,
})

const unknown = (kind: string, name: string, names: Iterable<string>, at: number): Fault => {
  const near = suggestion(name, [...names])
  const found = near === undefined ? `"${name}"` : `"${name}" (did you mean "${near}"?)`
  return new Fault(`unknown-${kind}`, `a known ${kind}`, found, at)
}

const claimQuantity = (claim: CleanClaim, measures: Measures, at: number): Quantity => {
  const interval = stated(claim)
  if (interval === null)
    throw new Fault('no-figure', 'a claim that states a figure', `${claim.claim}, which states none`, at)
  return { interval, type: typeOf(claim, measures) }
}

const observed = (row: CleanObservation, measures: Measures): Observed => ({
  id: observationId(row),
  series: row.series,
  key: row.key,
  period: row.period,
  quantity: { interval: observedInterval(row), type: typeOf(row, measures) },
})

const grouped = (rows: readonly CleanObservation[], measures: Measures): Map<string, Observed[]> => {
  const groups = new Map<string, Observed[]>()
  for (const row of rows) {
    const group = groups.get(row.series)
    if (group === undefined) groups.set(row.series, [observed(row, measures)])
    else group.push(observed(row, measures))
  }
  return groups
}

const SIDES = { subject: '*>o', object: 's>*' }

export const knownFrom = (dossier: {
  readonly claims: readonly CleanClaim[]
  readonly observations: readonly CleanObservation[]
  readonly measures: readonly Measure[]
}): Known => {
  const claims = new Map(dossier.claims.map((claim) => [claim.claim, claim]))
  const measures = new Map(dossier.measures.map((row) => [row.measure, row]))
  const series = grouped(dossier.observations, measures)
  const byId = new Map([...series.values()].flat().map((row) => [row.id, row]))
  const totals = new Map(dossier.measures.map(({ totals: of, measure }) => [of, measure]))
  return {
    claim: (id, at) => {
      const claim = claims.get(id)
      if (claim === undefined) throw unknown('claim', id, claims.keys(), at)
      return claimQuantity(claim, measures, at)
    },
    observation: (id) => byId.get(id),
    observations: (name, at) => {
      const rows = series.get(name)
      if (rows === undefined) throw unknown('series', name, series.keys(), at)
      return rows
    },
    totalOf: (measure, side) => totals.get(`${measure}:${SIDES[side]}`),
  }
}
