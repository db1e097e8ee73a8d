// The evidence beside a claim, row by row: what is published of the same thing, and what each relation by itself leaves it.
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Interval, intersect } from '../model/interval.ts'
import { type CleanObservation, observedInterval } from '../model/reference.ts'
import { comparableRows } from './comparable.ts'
import { restsOn } from './evaluate.ts'
import { leavesOf } from './expression.ts'
import { knownFrom } from './known.ts'
import { leftByRelation } from './left-by-relation.ts'
import type { Known } from './quantity.ts'
import { isReservedRelation, type ReadRelation, readRelations } from './read-relation.ts'

/** What one relation, and the observations in it, leave a claim. */
export interface Calculated extends ReadRelation {
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
const isAbout = (claim: string, { relation, assertion }: ReadRelation): boolean => {
  const leaves = [...leavesOf(assertion.left), ...leavesOf(assertion.right)]
  const named = leaves.flatMap((leaf) => (leaf.type === 'claim' ? [leaf.claim] : []))
  return named.length === 1 && named[0] === claim && relation.claims.every((other) => other === claim)
}

/**
 * Whether the relation is a reading that says of the claim what a published figure would say, if by two numbers: so many
 * people of so many are a share. It stands beside what is published, and neither for nor against it by itself.
 */
export const isComparable = (claim: string, each: ReadRelation, known: Known): boolean =>
  each.relation.reading !== '' &&
  each.assertion.comparison === '=' &&
  isAbout(claim, each) &&
  !isReservedRelation(each, known)

type Wanted = (claim: string, each: ReadRelation, known: Known) => boolean

const calculatedOf = (claim: string, relations: readonly ReadRelation[], known: Known): Calculated[] =>
  relations.flatMap((each) => {
    const interval = leftByRelation(claim, each.assertion, known)
    const rests = restsOn(each.assertion, known).filter((id) => id !== claim)
    return interval === null ? [] : [{ ...each, interval, rests }]
  })

const gathered = (dossier: Dossier, claims: readonly CleanClaim[], isWanted: Wanted): ClaimEvidence[] => {
  const known = knownFrom(dossier)
  const relations = readRelations(dossier)
  return claims.flatMap((claim) => {
    const interval = stated(claim)
    if (interval === null) return []
    const own = relations.filter((each) => isWanted(claim.claim, each, known))
    const calculated = calculatedOf(claim.claim, own, known)
    return [{ claim, interval, published: comparableRows(claim, dossier), calculated }]
  })
}

/** Every claim of that sort that states a figure, with its evidence. */
export const evidenceOf = (dossier: Dossier, isWanted: (claim: CleanClaim) => boolean): ClaimEvidence[] =>
  gathered(dossier, dossier.claims.filter(isWanted), isAbout)

/** A dossier never changes, so what was gathered of it stands. */
const comparable = new WeakMap<Dossier, ReadonlyMap<string, ClaimEvidence>>()

/** By claim, the evidence that says what its very quantity is: published figures, and readings that come to one. */
export const comparableEvidence = (dossier: Dossier): ReadonlyMap<string, ClaimEvidence> => {
  const found =
    comparable.get(dossier) ??
    new Map(gathered(dossier, dossier.claims, isComparable).map((each) => [each.claim.claim, each]))
  comparable.set(dossier, found)
  return found
}

/**
 * The parts of a range that evidence fills: published figures need not leave what lies between them.
 * @returns the range itself where nothing is published of the quantity
 */
export const filledParts = (range: Interval, evidence: ClaimEvidence | undefined): Interval[] => {
  if (evidence === undefined || evidence.published.length === 0) return [range]
  const each = [
    ...evidence.published.map(observedInterval),
    ...evidence.calculated.map(({ interval }) => interval),
  ]
  return each.flatMap((interval) => intersect(range, interval) ?? [])
}
