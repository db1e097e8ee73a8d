// A dossier as one network: its claims and observations as statements, and what must hold between them.
import { stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { observationId, observedInterval } from '../model/reference.ts'
import { isComparable } from './claim-evidence.ts'
import { comparableRows, statedTwice } from './comparable.ts'
import { type Asserted, type Compared, type Context, compared, demand, demandAny } from './compile.ts'
import type { Expression } from './expression.ts'
import { knownFrom } from './known.ts'
import { type Cell, type Network, NetworkBuilder } from './network.ts'
import type { Known } from './quantity.ts'
import { byReading, isReservedRelation, type ReadRelation, readRelations } from './read-relation.ts'

export interface DossierNetwork {
  readonly network: Network
  /** By claim that states a figure. */
  readonly cells: ReadonlyMap<string, Cell>
}

const asserted = ({ relation, assertion }: ReadRelation): Asserted => ({ id: relation.relation, assertion })

/** The claim, if any, whose published figures such readings stand beside: each says by itself what it is. */
const besideOf = (readings: readonly ReadRelation[], dossier: Dossier, known: Known): string | undefined =>
  dossier.claims.find(
    (claim) =>
      comparableRows(claim, dossier).length > 0 &&
      readings.every((each) => isComparable(claim.claim, each, known)),
  )?.claim

/**
 * A relation by itself must hold; of those with one word in `reading`, one must, if any speaks of the thing itself.
 * @returns by claim, the readings that are left to stand beside its published figures
 */
const demandRelations = (dossier: Dossier, context: Context): Map<string, ReadRelation[]> => {
  const { known } = context
  const relations = readRelations(dossier)
  const isDemanding = (each: ReadRelation): boolean => !isReservedRelation(each, known)
  for (const each of relations)
    if (each.relation.reading === '' && isDemanding(each)) demand([asserted(each)], context)
  const beside = new Map<string, ReadRelation[]>()
  for (const readings of byReading(relations)) {
    const demanding = readings.filter(isDemanding)
    if (demanding.length === 0) continue
    const claim = besideOf(demanding, dossier, known)
    if (claim === undefined) demand(readings.map(asserted), context)
    else beside.set(claim, [...(beside.get(claim) ?? []), ...demanding])
  }
  return beside
}

const claimNode = (claim: string): Expression => ({ type: 'claim', claim, at: 0 })

/** The figure is one of those that somebody publishes for the same thing, or that a reading makes of such. */
const demandReference = (
  dossier: Dossier,
  beside: ReadonlyMap<string, readonly ReadRelation[]>,
  context: Context,
): void => {
  const { builder } = context
  for (const claim of dossier.claims) {
    const rows = comparableRows(claim, dossier)
    const interval = stated(claim)
    if (interval === null || rows.length === 0) continue
    const left = builder.stated(claim.claim, interval)
    const published = rows.map((row): Compared => {
      const right = builder.stated(observationId(row), observedInterval(row), row.series)
      return { id: observationId(row), comparison: '=', left, right }
    })
    const read = (beside.get(claim.claim) ?? []).map((each) => compared(asserted(each), context))
    demandAny([...published, ...read], context)
  }
}

/** Every relation is known to be sound: `clean` has tried it. */
export const dossierNetwork = (dossier: Dossier): DossierNetwork => {
  const builder = new NetworkBuilder()
  const known = knownFrom(dossier)
  const context = { builder, known }
  const cells = new Map<string, Cell>()
  for (const claim of dossier.claims) {
    const interval = stated(claim)
    if (interval !== null) cells.set(claim.claim, builder.stated(claim.claim, interval))
  }
  demandReference(dossier, demandRelations(dossier, context), context)
  for (const { one, other, isSame } of statedTwice(dossier)) {
    const [left, right] = [claimNode(one.claim), claimNode(other.claim)]
    const id = `${one.claim}=${other.claim}`
    if (isSame) demand([{ id, assertion: { comparison: '=', left, right } }], context)
  }
  return { network: builder.build(), cells }
}
