// A dossier as one network: its claims and observations as statements, and what must hold between them.
import { stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { observationId, observedInterval } from '../model/reference.ts'
import type { Relation } from '../model/relation.ts'
import { comparableRows, statedTwice } from './comparable.ts'
import { type Asserted, type Context, demand } from './compile.ts'
import type { Assertion, Expression } from './expression.ts'
import { typeOf } from './infer.ts'
import { knownFrom } from './known.ts'
import { type Cell, type Network, NetworkBuilder } from './network.ts'
import { parseAssertion } from './parse.ts'
import type { Known } from './quantity.ts'
import { isReserved } from './quantity-type.ts'

export interface DossierNetwork {
  readonly network: Network
  /** By claim that states a figure. */
  readonly cells: ReadonlyMap<string, Cell>
}

interface Read {
  readonly relation: Relation
  readonly assertion: Assertion
  /** The sides do not speak of one thing: it demands nothing. */
  readonly reserved: boolean
}

const read = (relation: Relation, known: Known): Read => {
  const assertion = parseAssertion(relation.asserts)
  const [left, right] = [typeOf(assertion.left, known), typeOf(assertion.right, known)]
  return { relation, assertion, reserved: isReserved(assertion.comparison, left, right) }
}

const asserted = ({ relation, assertion }: Read): Asserted => ({ id: relation.relation, assertion })

/** A relation by itself must hold; of those with one word in `reading`, one must, if any speaks of the thing itself. */
const demandRelations = (relations: readonly Read[], context: Context): void => {
  const readings = new Map<string, Read[]>()
  for (const each of relations) {
    const { reading } = each.relation
    if (reading !== '') readings.set(reading, [...(readings.get(reading) ?? []), each])
    else if (!each.reserved) demand([asserted(each)], context)
  }
  for (const group of readings.values())
    if (group.some(({ reserved }) => !reserved)) demand(group.map(asserted), context)
}

const claimNode = (claim: string): Expression => ({ type: 'claim', claim, at: 0 })

/** The figure is one of those that somebody publishes for the same thing. */
const demandReference = (dossier: Dossier, { builder }: Context): void => {
  for (const claim of dossier.claims) {
    const rows = comparableRows(claim, dossier)
    const interval = stated(claim)
    if (interval === null || rows.length === 0) continue
    const own = builder.stated(claim.claim, interval)
    const others = rows.map((row) => builder.stated(observationId(row), observedInterval(row), row.series))
    builder.constrain({
      kind: 'any',
      cells: [own, ...others],
      alternatives: rows.map((row, index) => ({
        id: observationId(row),
        comparison: '=',
        left: 0,
        right: index + 1,
      })),
    })
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
  demandRelations(
    dossier.relations.map((relation) => read(relation, known)),
    context,
  )
  demandReference(dossier, context)
  for (const { one, other, isSame } of statedTwice(dossier)) {
    const [left, right] = [claimNode(one.claim), claimNode(other.claim)]
    const id = `${one.claim}=${other.claim}`
    if (isSame) demand([{ id, assertion: { comparison: '=', left, right } }], context)
  }
  return { network: builder.build(), cells }
}
