// Does the date that the note states agree with the date in its address?

import type { CleanCitation } from '../model/citation.ts'
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { daysBetween, overlaps, type Period, parsePeriod } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import type { Check } from './check.ts'

const gap = (end: string | null, start: string | null): number =>
  end === null || start === null ? 0 : daysBetween(end, start)

/** Days from the end of the earlier to the start of the later. */
const daysApart = (a: Period, b: Period): number => Math.max(gap(a.end, b.start), gap(b.end, a.start))

const answer = (citation: CleanCitation): Answer => {
  const { note, source, published, url_date, url_host } = citation
  const written = parsePeriod(url_date)
  const base = {
    of: [String(note), source],
    claims: [],
    evidence: [`note-${note}`],
    found: published === null ? '' : periodText(published),
    expected: written === null ? '' : periodText(written),
  }
  if (written === null)
    return { ...base, verdict: 'not_applicable', message: `The address of note ${note} carries no date.` }
  if (published === null)
    return { ...base, verdict: 'not_applicable', message: `Note ${note} states no date.` }
  const words = `Note ${note} states ${periodText(published)}, its address at ${url_host} ${periodText(written)}`
  if (overlaps(published, written))
    return { ...base, verdict: 'consistent', message: `${words}: they agree.` }
  const days = daysApart(published, written)
  return {
    ...base,
    verdict: 'inconsistent',
    message: `${words}: ${counted(days, 'day')} apart.`,
  }
}

export const urlDateAgrees: Check = {
  id: 'url-date-agrees',
  asks: 'Does the date that a note states agree with the date in its address?',
  catches: '“1 January 2021” for an address with /2012/01/21/',
  errs: 'the address carries the day of an update or of the archive',
  severity: 'error',
  about: 'citation',
  run: ({ citations }) => citations.filter(({ url }) => url !== '').map(answer),
}
