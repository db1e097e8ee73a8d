// Which observations, and which other claims, speak of the very quantity that a claim states.
import { type CleanClaim, keyOf, stated, UNSPECIFIED } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { overlaps, type Period } from '../model/period.ts'
import type { CleanObservation } from '../model/reference.ts'
import { UNITS } from '../model/unit.ts'

const dimension = (unit: string): string => UNITS.get(unit)?.dimension ?? ''

type Dated = { readonly period: Period | null; readonly period_start: string; readonly period_end: string }

/** A flow of other years is another flow, and so is a share of it; a stock stands for any time that it touches. */
export const samePeriod = (a: Dated, b: Dated, isFlow: boolean): boolean => {
  if (a.period === null || b.period === null) return true
  if (isFlow) return a.period_start === b.period_start && a.period_end === b.period_end
  return overlaps(a.period, b.period)
}

/** Whether the measure counts an amount over a period, so that the period is part of what is counted. */
export const isFlow = (measure: string, { measureById }: Dossier): boolean =>
  measureById.get(measure)?.stock_or_flow === 'flow'

/** Observations of the claim's measure and parties, as a share if it is one; whatever the base and the period. */
export const relatedRows = (claim: CleanClaim, { observationsByKey }: Dossier): CleanObservation[] =>
  (observationsByKey.get(keyOf(claim)) ?? []).filter(
    (row) =>
      row.measure === claim.measure &&
      (row.base === '') === (claim.base === '') &&
      dimension(row.unit) === dimension(claim.unit),
  )

/** Observations of the very same quantity; none for a rank, which is a place and no amount. */
export const comparableRows = (claim: CleanClaim, dossier: Dossier): CleanObservation[] =>
  claim.kind === 'rank' || stated(claim) === null
    ? []
    : relatedRows(claim, dossier).filter(
        (row) => row.base === claim.base && samePeriod(claim, row, isFlow(claim.measure, dossier)),
      )

export interface Pair {
  readonly one: CleanClaim
  readonly other: CleanClaim
  /** False where a flow of the one period need not be the flow of the other, or only one of them says when. */
  readonly isSame: boolean
}

const quantityKey = (claim: CleanClaim): string =>
  [claim.measure, keyOf(claim), claim.base, claim.kind === 'rank' ? 'rank' : dimension(claim.unit)].join(' ')

/** One without a period may be about another time than one that has a period. */
const sameTime = (one: CleanClaim, other: CleanClaim, dossier: Dossier): boolean =>
  (one.period === null) === (other.period === null) && samePeriod(one, other, isFlow(one.measure, dossier))

const overlap = (a: CleanClaim, b: CleanClaim): boolean =>
  a.period === null || b.period === null || overlaps(a.period, b.period)

/** Two figures of which nobody has said what they count are not one quantity. */
const isAboutSomething = (claim: CleanClaim): boolean =>
  stated(claim) !== null && claim.measure !== UNSPECIFIED

/** Every two claims that state one quantity: measure, subject, object, base and an overlapping period. */
export const statedTwice = (dossier: Dossier): Pair[] => {
  const groups = new Map<string, CleanClaim[]>()
  for (const claim of dossier.claims.filter(isAboutSomething)) {
    const key = quantityKey(claim)
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => overlap(one, other))
        .map((other) => ({ one, other, isSame: sameTime(one, other, dossier) })),
    ),
  )
}
