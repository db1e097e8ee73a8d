// The relations of a dossier as trees, with whether their sides speak of one thing.
import type { Dossier } from '../model/dossier.ts'
import type { Relation } from '../model/relation.ts'
import type { Assertion } from './expression.ts'
import { typeOf } from './infer.ts'
import { parseAssertion } from './parse.ts'
import type { Known } from './quantity.ts'
import { isReserved } from './quantity-type.ts'

export interface ReadRelation {
  readonly relation: Relation
  readonly assertion: Assertion
  /** The sides do not speak of one thing: it demands nothing. */
  readonly reserved: boolean
}

const read = (relation: Relation, known: Known): ReadRelation => {
  const assertion = parseAssertion(relation.asserts)
  const [left, right] = [typeOf(assertion.left, known), typeOf(assertion.right, known)]
  return { relation, assertion, reserved: isReserved(assertion.comparison, left, right) }
}

/** Every relation is known to be sound: `clean` has tried it. */
export const readRelations = ({ relations }: Dossier, known: Known): ReadRelation[] =>
  relations.map((relation) => read(relation, known))

/** Those with one word in `reading`, together. */
export const byReading = (relations: readonly ReadRelation[]): ReadRelation[][] => {
  const groups = new Map<string, ReadRelation[]>()
  for (const each of relations) {
    const { reading } = each.relation
    if (reading !== '') groups.set(reading, [...(groups.get(reading) ?? []), each])
  }
  return [...groups.values()]
}
