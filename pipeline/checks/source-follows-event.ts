// Can the source know of what it is cited for, or was it published before?

import type { CleanCitation } from '../model/citation.ts'
import type { CleanClaim } from '../model/claim.ts'
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { daysBetween, nearlyOverlaps } from '../model/period.ts'
import { dayText, periodText } from '../model/period-text.ts'
import type { Check } from './check.ts'

const answer = (claim: CleanClaim, citation: CleanCitation): Answer => {
  const { note, source, published, published_end } = citation
  const base = {
    of: [claim.claim, String(note), source],
    claims: [claim.claim],
    evidence: [`note-${note}`],
    found: published === null ? '' : periodText(published),
    expected: claim.period === null ? '' : `not before ${periodText(claim.period)}`,
    place: claim,
  }
  if (published === null || published_end === '' || claim.period === null || claim.period_start === '')
    return {
      ...base,
      verdict: 'not_applicable',
      message: `Note ${note}: the source or the claim has no date to compare.`,
    }
  const dated = `Note ${note} is dated ${periodText(published)}`
  const gap = daysBetween(published_end, claim.period_start)
  if (gap <= 0)
    return {
      ...base,
      verdict: 'consistent',
      message: `${dated}; the claim's period is ${periodText(claim.period)}.`,
    }
  const words = `${dated}, ${counted(gap, 'day')} before ${dayText(claim.period_start)}, the first day that the claim allows`
  return nearlyOverlaps(published, claim.period)
    ? { ...base, verdict: 'undetermined', message: `${words}; but the claim's date is vague.` }
    : { ...base, verdict: 'inconsistent', message: `${words}: it cannot report what it is cited for.` }
}

export const sourceFollowsEvent: Check = {
  id: 'source-follows-event',
  asks: 'Was the source published after what it is cited for?',
  catches: 'a report of 4 November 2021 cited for an opening in November 2022',
  errs: 'the source announced the event before it happened',
  severity: 'error',
  about: 'citation',
  run: ({ claims, citations }) =>
    claims.flatMap((claim) =>
      citations
        .filter(({ note }) => claim.cites.includes(String(note)))
        .map((citation) => answer(claim, citation)),
    ),
}
