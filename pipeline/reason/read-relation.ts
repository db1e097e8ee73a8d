// The relations of a dossier as trees, and whether their sides speak of one thing.
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
}

export const readRelations = ({ relations }: Dossier): ReadRelation[] =>
  relations.map((relation) => ({ relation, assertion: parseAssertion(relation.asserts) }))

/**
 * Whether the two sides do not speak of one thing, so that the relation demands nothing.
 * @throws Fault for one that is not sound: `clean` has tried them all
 */
export const isReservedRelation = ({ assertion }: ReadRelation, known: Known): boolean => {
  const [left, right] = [typeOf(assertion.left, known), typeOf(assertion.right, known)]
  return isReserved(assertion.comparison, left, right)
}

/** Those whose relations have one word in `reading`, together; those that are no readings are left out. */
export const byReading = <T extends { readonly relation: Relation }>(items: readonly T[]): T[][] => {
  const groups = new Map<string, T[]>()
  for (const each of items) {
    const { reading } = each.relation
    if (reading !== '') groups.set(reading, [...(groups.get(reading) ?? []), each])
  }
  return [...groups.values()]
}
