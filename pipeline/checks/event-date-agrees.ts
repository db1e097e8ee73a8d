// Did the event happen when the article says?

import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { daysBetween, nearlyOverlaps, overlaps, type Period } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { suggestion } from '../model/problem.ts'
import type { DatedEvent } from '../model/reference.ts'
import type { Check } from './check.ts'
import { dateRepair } from './date-repair.ts'
import { type Comparison, judged, listed, sourceName } from './judge-evidence.ts'

/** ", 20 days later" where the known date lies outside the stated period. */
const distance = (stated: Period, known: Period): string => {
  const after = stated.end !== null && known.start !== null ? daysBetween(stated.end, known.start) : 0
  const before = stated.start !== null && known.end !== null ? daysBetween(known.end, stated.start) : 0
  const gap = Math.max(after, before)
  return gap <= 0 ? '' : `, ${counted(gap, 'day')} ${after > 0 ? 'later' : 'earlier'}`
}

const comparison = (stated: Period, known: Period, row: DatedEvent, dossier: Dossier): Comparison => ({
  id: `${row.event}@${row.source}`,
  words: `${periodText(known)}${distance(stated, known)} (${row.label}; ${sourceName(row.source, dossier)})`,
  agrees: overlaps(stated, known),
  witness: row.source,
})

/** A mistyped event would look untested: whoever typed it knows the near one by its words too. */
const nearName = ({ subject }: CleanClaim, { events }: Dossier): string => {
  const near = suggestion(subject, [...new Set(events.map(({ event }) => event))])
  const label = events.find(({ event }) => event === near)?.label
  return label === undefined ? '' : `; by its name the nearest there is “${label}”`
}

const answer = (claim: CleanClaim, stated: Period, dossier: Dossier): Answer => {
  const base = { of: [claim.claim], claims: [claim.claim], found: periodText(stated), place: claim }
  const dated = dossier.events.flatMap((row) =>
    row.event === claim.subject && row.period !== null ? [{ row, known: row.period }] : [],
  )
  if (dated.length === 0)
    return {
      ...base,
      verdict: 'unsupported',
      message: `The reference data hold no date of this event${nearName(claim, dossier)}.`,
    }
  const comparisons = dated.map(({ row, known }) => comparison(stated, known, row, dossier))
  const evidence = comparisons.map(({ id }) => id)
  const { verdict, message } = judged(comparisons)
  const compared = { ...base, expected: listed(comparisons), evidence }
  const known = dated.map((each) => each.known)
  if (verdict !== 'inconsistent') return { ...compared, verdict, message }
  return known.some((each) => nearlyOverlaps(stated, each))
    ? {
        ...compared,
        verdict: 'undetermined',
        message: `${message} But the article's date is vague, and near.`,
      }
    : { ...compared, verdict, message, repair: dateRepair(claim.quote, stated, known) }
}

export const eventDateAgrees: Check = {
  id: 'event-date-agrees',
  asks: 'Did the event happen when the article says?',
  catches: '“became president in 1993”, where the election was in June 1992',
  errs: 'the reference dates another step of the event (signed, in force, announced)',
  severity: 'error',
  about: 'figure',
  run: (dossier) =>
    dossier.claims.flatMap((claim) =>
      claim.kind === 'event' && claim.period !== null ? [answer(claim, claim.period, dossier)] : [],
    ),
}
