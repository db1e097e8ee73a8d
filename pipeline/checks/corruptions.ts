// The seeded errors of a claim: its row made wrong in one thing, and all that follows from its columns computed anew.
import { type CleanClaim, stated } from '../model/claim.ts'
import { bounds, days, NO_BOUNDS } from '../model/completed.ts'
import type { Dossier } from '../model/dossier.ts'
import { periodText } from '../model/period-text.ts'
import { statedInterval, unitOf } from '../model/quantity.ts'
import { CORRUPTIONS, type Corruption } from '../model/sensitivity.ts'
import { statementText } from '../model/statement-text.ts'
import { sameInterval } from '../reason/propagate.ts'
import { CHANGES, type Changed } from './corrupt-row.ts'

export interface Seeded {
  readonly corruption: Corruption
  readonly claim: CleanClaim
  /** What was changed, in words: as it was and as it is. */
  readonly printed: string
  readonly corrupted: string
}

/** The claim with its interval and its days as its columns say. */
export const completed = (claim: CleanClaim): CleanClaim => {
  const { amount, hedge, period } = claim
  const interval = amount === '' || hedge === '' ? NO_BOUNDS : bounds(statedInterval({ ...claim, hedge }))
  return { ...claim, ...interval, ...days(period) }
}

const sameFigure = (a: CleanClaim, b: CleanClaim): boolean => {
  const [one, other] = [stated(completed(a)), stated(completed(b))]
  if (one === null || other === null) return one === other
  return unitOf(a).dimension === unitOf(b).dimension && sameInterval(one, other)
}

/** Whether the two rows assert the same. */
export const sameStatement = (a: CleanClaim, b: CleanClaim): boolean =>
  sameFigure(a, b) &&
  a.base === b.base &&
  a.period?.text === b.period?.text &&
  a.cites.join(';') === b.cites.join(';')

const notesText = ({ cites }: CleanClaim): string =>
  `${cites.length === 1 ? 'note' : 'notes'} ${cites.join(', ')}`

/** The thing that is changed, as the claim has it. */
const inWords = (claim: CleanClaim, changed: Changed, { measureById }: Dossier): string => {
  if ('cites' in changed) return notesText(claim)
  if ('period' in changed) return claim.period === null ? '' : periodText(claim.period)
  if ('base' in changed)
    return `${statementText(claim)} of ${measureById.get(claim.base)?.label ?? claim.base}`
  return statementText(claim)
}

const seed = (corruption: Corruption, claim: CleanClaim, dossier: Dossier): Seeded[] => {
  const changed = CHANGES[corruption](claim, dossier)
  if (changed === null) return []
  const wrong = completed({ ...claim, ...changed })
  if (sameStatement(claim, wrong)) return []
  const [printed, corrupted] = [inWords(claim, changed, dossier), inWords(wrong, changed, dossier)]
  return [{ corruption, claim: wrong, printed, corrupted }]
}

/** Every error of every kind that applies to the claim and makes it another statement. */
export const seededIn = (claim: CleanClaim, dossier: Dossier): Seeded[] =>
  CORRUPTIONS.flatMap((corruption) => seed(corruption, claim, dossier))
