// Can the source know of what it is cited for, or was it published before?
import type { CleanCitation } from '../model/citation.ts'
import type { CleanClaim } from '../model/claim.ts'
import type { Answer } from '../model/finding.ts'
import { periodText } from '../model/format.ts'
import { daysBetween } from '../model/period.ts'
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
  const [source_date, claim_date] = [periodText(published), periodText(claim.period)]
  const gap = daysBetween(published_end, claim.period_start)
  return gap > 0
    ? {
        ...base,
        verdict: 'inconsistent',
        message: `Note ${note} is dated ${source_date}, ${gap} ${gap === 1 ? 'day' : 'days'} before ${claim_date} began: it cannot report what it is cited for.`,
      }
    : {
        ...base,
        verdict: 'consistent',
        message: `Note ${note} is dated ${source_date}; the claim is about ${claim_date}.`,
      }
}

export const sourceFollowsEvent: Check = {
  id: 'source-follows-event',
  asks: 'Was the source published after what it is cited for?',
  catches: 'a report of 4 November 2021 cited for an opening in November 2022',
  severity: 'error',
  about: 'citation',
  run: ({ claims, citations }) =>
    claims.flatMap((claim) =>
      citations
        .filter(({ note }) => claim.cites.includes(String(note)))
        .map((citation) => answer(claim, citation)),
    ),
}
