// What the checks of passages share: what a case is called, the claims that its words belong to, where it stands.
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { type Passage, type PassageRule, passagesOf } from '../model/passage.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The claims whose quotes share a word with the stretch. */
export const claimsIn = ({ start, end }: Stretch, { claims }: Dossier): CleanClaim[] =>
  claims.filter(
    (claim) => claim.start !== null && claim.end !== null && claim.start < end && start < claim.end,
  )

export const caseOf = (passage: Passage, dossier: Dossier) => ({
  of: [passage.passage],
  claims: claimsIn(passage, dossier).map(({ claim }) => claim),
  found: passage.surface,
  place: { start: passage.start, end: passage.end },
})

/** The one answer of a rule that went over the whole text and found nothing. */
export const cleanScan = (
  dossier: Dossier,
  rule: PassageRule,
  message: (scanned: string) => string,
): Answer[] =>
  passagesOf(dossier.passages, 'scan')
    .filter(({ passage }) => passage === rule)
    .map(({ value: [scanned = ''] }) => ({
      of: ['all'],
      claims: [],
      found: scanned,
      verdict: 'consistent' as const,
      message: message(scanned),
    }))
