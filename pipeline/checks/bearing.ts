// The part of a dossier that bears on one claim: what its relations, its quantity and its evidence connect it with.
import { type CleanClaim, keyOf, UNSPECIFIED } from '../model/claim.ts'
import { assemble, type Dossier } from '../model/dossier.ts'
import { observationId } from '../model/reference.ts'
import type { Relation } from '../model/relation.ts'
import { restsOn } from '../reason/evaluate.ts'
import { knownFrom } from '../reason/known.ts'
import { parseAssertion } from '../reason/parse.ts'

/** What connects its members with each other. */
type Tie = readonly string[]

/** What a claim or an observation is about, whatever the base and the period: a corrupted one is still about it. */
const subjectOf = ({ measure, ...row }: CleanClaim): string =>
  measure === UNSPECIFIED ? `about ${row.claim}` : `about ${measure} ${keyOf(row)}`

const readingOf = ({ reading }: Relation): Tie => (reading === '' ? [] : [`reading ${reading}`])

/** Claims and observations by their ids, relations as they are named there. */
const tiesOf = (dossier: Dossier): Tie[] => {
  const known = knownFrom(dossier)
  return [
    ...dossier.claims.map((claim) => [claim.claim, subjectOf(claim)]),
    ...dossier.observations.map((row) => [observationId(row), `about ${row.measure} ${row.key}`]),
    ...dossier.relations.map((relation) => [
      `relation ${relation.relation}`,
      ...readingOf(relation),
      ...relation.claims,
      ...restsOn(parseAssertion(relation.asserts), known),
    ]),
  ]
}

const tiesByName = (ties: readonly Tie[]): Map<string, Tie[]> => {
  const byName = new Map<string, Tie[]>()
  for (const tie of ties)
    for (const name of tie) {
      const list = byName.get(name)
      if (list === undefined) byName.set(name, [tie])
      else list.push(tie)
    }
  return byName
}

/** All that ties lead to, over any number of them. */
const reached = (from: string, ties: ReadonlyMap<string, Tie[]>): Set<string> => {
  const found = new Set([from])
  for (const name of found) for (const tie of ties.get(name) ?? []) for (const next of tie) found.add(next)
  return found
}

const within = (found: ReadonlySet<string>, dossier: Dossier): Dossier =>
  assemble({
    ...dossier,
    claims: dossier.claims.filter((row) => found.has(row.claim)),
    relations: dossier.relations.filter(({ relation }) => found.has(`relation ${relation}`)),
    observations: dossier.observations.filter((row) => found.has(observationId(row))),
  })

/**
 * The dossier with the claims, relations and observations alone that are connected with one claim; all else is left as
 * it is. What the checks find about the claim is the same as in the whole dossier, and much sooner found. Claims that
 * are connected with each other share one.
 */
export const bearingOn = (dossier: Dossier): ((claim: string) => Dossier) => {
  const ties = tiesByName(tiesOf(dossier))
  const made = new Map<string, Dossier>()
  return (claim) => {
    const known = made.get(claim)
    if (known !== undefined) return known
    const part = within(reached(claim, ties), dossier)
    for (const row of part.claims) made.set(row.claim, part)
    return part
  }
}
