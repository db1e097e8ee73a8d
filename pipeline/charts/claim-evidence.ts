// The evidence beside a claim, row by row: what is published of the same thing, and what each relation by itself leaves it.
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Interval } from '../model/interval.ts'
import type { CleanObservation } from '../model/reference.ts'
import type { Relation } from '../model/relation.ts'
import { comparableRows } from '../reason/comparable.ts'
import { restsOn } from '../reason/evaluate.ts'
import { type Assertion, leavesOf } from '../reason/expression.ts'
import { knownFrom } from '../reason/known.ts'
import { leftByRelation } from '../reason/left-by-relation.ts'
import { parseAssertion } from '../reason/parse.ts'
import type { Known } from '../reason/quantity.ts'

/** What one relation, and the observations in it, leave a claim. */
export interface Calculated {
  readonly relation: Relation
  readonly assertion: Assertion
  readonly interval: Interval
  /** The observations that it rests on, by their ids. */
  readonly rests: readonly string[]
}

export interface ClaimEvidence {
  readonly claim: CleanClaim
  readonly interval: Interval
  readonly published: readonly CleanObservation[]
  readonly calculated: readonly Calculated[]
}

/** Whether the relation holds the claim against observations alone. */
const isAbout = (
  claim: string,
  { relation, assertion }: { relation: Relation; assertion: Assertion },
): boolean => {
  const leaves = [...leavesOf(assertion.left), ...leavesOf(assertion.right)]
  const named = leaves.flatMap((leaf) => (leaf.type === 'claim' ? [leaf.claim] : []))
  return named.length === 1 && named[0] === claim && relation.claims.every((other) => other === claim)
}

const calculatedOf = (claim: CleanClaim, dossier: Dossier, known: Known): Calculated[] =>
  dossier.relations
    .map((relation) => ({ relation, assertion: parseAssertion(relation.asserts) }))
    .filter((each) => isAbout(claim.claim, each))
    .flatMap(({ relation, assertion }) => {
      const interval = leftByRelation(claim.claim, assertion, known)
      const rests = restsOn(assertion, known).filter((id) => id !== claim.claim)
      return interval === null ? [] : [{ relation, assertion, interval, rests }]
    })

/** Every claim of that sort that states a figure, with its evidence. */
export const evidenceOf = (dossier: Dossier, isWanted: (claim: CleanClaim) => boolean): ClaimEvidence[] => {
  const known = knownFrom(dossier)
  return dossier.claims.filter(isWanted).flatMap((claim) => {
    const interval = stated(claim)
    if (interval === null) return []
    const calculated = calculatedOf(claim, dossier, known)
    return [{ claim, interval, published: comparableRows(claim, dossier), calculated }]
  })
}
