// What the names in a relation stand for: a dossier's claims and observations as typed quantities.
import { type CleanClaim, stated } from '../model/claim.ts'
import { suggestion } from '../model/problem.ts'
import { type CleanObservation, type Measure, observationId, observedInterval } from '../model/reference.ts'
import { UNITS } from '../model/unit.ts'
import { Fault } from './expression.ts'
import type { Known, Observed, Quantity } from './quantity.ts'
import { type QuantityType, simple } from './quantity-type.ts'

const typeOf = ({
  unit,
  measure,
  base,
  period,
}: {
  unit: string
  measure: string
  base: string
  period: QuantityType['period']
}): QuantityType => ({
  dimension: simple(UNITS.get(unit)?.dimension ?? unit),
  measure,
  base: base === '' ? null : base,
  period,
  literal: false,
})

const unknown = (kind: string, name: string, names: Iterable<string>, at: number): Fault => {
  const near = suggestion(name, [...names])
  const found = near === undefined ? `"${name}"` : `"${name}" (did you mean "${near}"?)`
  return new Fault(`unknown-${kind}`, `a known ${kind}`, found, at)
}

const claimQuantity = (claim: CleanClaim, at: number): Quantity => {
  const interval = stated(claim)
  if (interval === null)
    throw new Fault('no-figure', 'a claim that states a figure', `${claim.claim}, which states none`, at)
  return { interval, type: typeOf(claim), from: [claim.claim] }
}

const observed = (row: CleanObservation): Observed => ({
  id: observationId(row),
  key: row.key,
  period: row.period,
  quantity: { interval: observedInterval(row), type: typeOf(row), from: [observationId(row)] },
})

const grouped = (rows: readonly CleanObservation[]): Map<string, Observed[]> => {
  const groups = new Map<string, Observed[]>()
  for (const row of rows) {
    const group = groups.get(row.series)
    if (group === undefined) groups.set(row.series, [observed(row)])
    else group.push(observed(row))
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
  const series = grouped(dossier.observations)
  const totals = new Map(dossier.measures.map(({ totals: of, measure }) => [of, measure]))
  return {
    claim: (id, at) => {
      const claim = claims.get(id)
      if (claim === undefined) throw unknown('claim', id, claims.keys(), at)
      return claimQuantity(claim, at)
    },
    observations: (name, at) => {
      const rows = series.get(name)
      if (rows === undefined) throw unknown('series', name, series.keys(), at)
      return rows
    },
    totalOf: (measure, side) => totals.get(`${measure}:${SIDES[side]}`),
  }
}
