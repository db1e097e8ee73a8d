// The audit of the audit: every figure made wrong in turn, every check asked again, and what of it is caught.
//
// An error of transcription is one of the row alone, which then contradicts its own quote. An error of the article is one
// that the article prints: quote and row agree, and only the other figures, the evidence and the notes can give it away.
import type { CleanClaim } from '../model/claim.ts'
import { assemble, type Dossier } from '../model/dossier.ts'
import type { Finding } from '../model/finding.ts'
import { type Mention, noteCalled, noteMarkers } from '../model/mention.ts'
import { readingsOf } from '../model/relation.ts'
import type { Trial } from '../model/sensitivity.ts'
import { acquittedClaims, reasoningOf } from '../reason/dossier-reasoning.ts'
import { judge } from '../reason/verdict.ts'
import { bearingOn } from './bearing.ts'
import { ask, type Check } from './check.ts'
import { nextNote } from './corrupt-row.ts'
import { type Seeded, seededIn } from './corruptions.ts'
import { refusedBy } from './refused.ts'

export interface Seeding {
  readonly trials: readonly Trial[]
  /** Claims that are found wrong as they stand: what is wrong already, no error makes wrong. */
  readonly leftOut: readonly string[]
}

const withClaims = (dossier: Dossier, change: (claim: CleanClaim) => CleanClaim): Dossier =>
  assemble({ ...dossier, claims: dossier.claims.map(change) })

/** The row alone is wrong. */
const inRow = (dossier: Dossier, { claim }: Seeded): Dossier =>
  withClaims(dossier, (row) => (row.claim === claim.claim ? claim : row))

/** Where the article prints the next note, the markers of the sentence say so, and all rows of the sentence with them. */
const inArticle = (alone: Dossier, { claim, corruption }: Seeded): Dossier => {
  const { sentence } = claim
  if (corruption !== 'note-shifted' || sentence === null) return alone
  const moved = new Set(noteMarkers(alone.mentions).filter((marker) => marker.sentence === sentence))
  const shift = (mention: Mention): Mention =>
    moved.has(mention) ? { ...mention, surface: `[${nextNote(noteCalled(mention))}]` } : mention
  const isBeside = (row: CleanClaim): boolean => row.sentence === sentence && row.claim !== claim.claim
  const shifted = withClaims(alone, (row) =>
    isBeside(row) ? { ...row, cites: row.cites.map(nextNote) } : row,
  )
  return assemble({ ...shifted, mentions: alone.mentions.map(shift) })
}

/** What the reader is told is wrong. */
const complaints = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ verdict, severity, excused }) => verdict === 'inconsistent' && severity !== 'note' && !excused,
  )

/** The checks that complain of the claim now and did not before; "note 2 is never marked" leads nobody to the claim. */
const caughtBy = (claim: string, before: readonly Finding[], after: readonly Finding[]): string[] => {
  const known = new Set(complaints(before).map(({ finding }) => finding))
  const fresh = complaints(after).filter(
    ({ finding, claims }) => claims.includes(claim) && !known.has(finding),
  )
  return [...new Set(fresh.map(({ check }) => check))]
}

const outcome = (by: readonly string[]): 'caught' | 'missed' => (by.length > 0 ? 'caught' : 'missed')

interface Bench {
  /** What bears on one claim, as it is. */
  readonly dossier: Dossier
  readonly checks: readonly Check[]
  readonly before: readonly Finding[]
}

/** What agrees with its quote by construction is not asked whether it does. */
const ofArticle = (checks: readonly Check[]): Check[] => checks.filter(({ about }) => about !== 'annotation')

const tryOut = (seeded: Seeded, { dossier, checks, before }: Bench): Trial => {
  const { corruption, printed, corrupted, claim } = seeded
  const row = { claim: claim.claim, corruption, printed, corrupted }
  const alone = inRow(dossier, seeded)
  const refused = refusedBy(claim, alone)
  if (refused !== null)
    return { ...row, transcription: 'caught', transcription_by: [refused], article: '', article_by: [] }
  const transcription_by = caughtBy(claim.claim, before, ask(checks, alone))
  const article_by = caughtBy(claim.claim, before, ask(ofArticle(checks), inArticle(alone, seeded)))
  return {
    ...row,
    transcription: outcome(transcription_by),
    transcription_by,
    article: outcome(article_by),
    article_by,
  }
}

const isWrong = (claim: string, { dossier, checks, before }: Bench): boolean => {
  const acquitted = acquittedClaims(reasoningOf(dossier))
  return judge(before, checks, readingsOf(dossier.relations), acquitted)(claim).verdict === 'inconsistent'
}

/** What a check answers that says the same without any claim is about none: to ask it for every error only costs time. */
const looksAtClaims = (check: Check, dossier: Dossier): boolean => {
  const without = assemble({ ...dossier, claims: [], relations: [] })
  const [all, none] = [dossier, without].map((tables) =>
    ask([check], tables).map(({ finding, claims, verdict, message }) =>
      [finding, ...claims, verdict, message].join(' '),
    ),
  )
  return all?.join('\n') !== none?.join('\n')
}

/**
 * @param all every check; those are not asked that only sum up what the others find, whose answers are notes, or that look
 *   at no claim: none of them can catch an error of one
 */
export const seededErrors = (all: readonly Check[], whole: Dossier): Seeding => {
  const checks = all.filter(
    (check) => check.about !== 'summary' && check.severity !== 'note' && looksAtClaims(check, whole),
  )
  const bearing = bearingOn(whole)
  const leftOut: string[] = []
  const trials: Trial[] = []
  for (const claim of whole.claims) {
    const dossier = bearing(claim.claim)
    const bench: Bench = { dossier, checks, before: ask(checks, dossier) }
    if (isWrong(claim.claim, bench)) leftOut.push(claim.claim)
    else for (const seeded of seededIn(claim, whole)) trials.push(tryOut(seeded, bench))
  }
  return { trials, leftOut }
}
