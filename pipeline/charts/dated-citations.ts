// Citations held against time: each source with the date of what it is cited for, and what the check says of the two.
import type { CleanCitation } from '../model/citation.ts'
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import { daysBetween, type Period } from '../model/period.ts'
import { byCodeUnit } from '../model/table.ts'
import { familyName } from '../text/person-name.ts'
import type { Examined } from './drawing.ts'

/** The check that asks whether a source can know of what it is cited for. */
const CHECK = 'source-follows-event'

/** A source cited for one time: for one claim, or for several of the same time. */
export interface CitedFor {
  readonly citation: CleanCitation
  readonly claims: readonly CleanClaim[]
  readonly findings: readonly string[]
  readonly verdict: Verdict
  readonly isExcused: boolean
}

/** With the dates of both. */
export interface DatedCitation extends CitedFor {
  readonly published: Period & { readonly start: string; readonly end: string }
  readonly event: Period & { readonly start: string }
  /** Days from the last that the source's date allows to the first that the claim's allows; none where they overlap. */
  readonly early: number
}

const pairs = ({ claims, citations, findings }: Examined): CitedFor[] => {
  const found = new Map<string, Finding>(
    findings.filter(({ check }) => check === CHECK).map((finding) => [finding.finding, finding]),
  )
  return claims.flatMap((claim) =>
    citations.flatMap((citation) => {
      const finding = found.get(`${CHECK}:${claim.claim}:${citation.note}:${citation.source}`)
      if (finding === undefined) return []
      const { verdict, excused: isExcused } = finding
      return [{ citation, claims: [claim], findings: [finding.finding], verdict, isExcused }]
    }),
  )
}

/** What several claims of one time cite the same note's work for is one case. */
const timeOf = ({ citation, claims, verdict, isExcused }: CitedFor): string =>
  `${citation.note} ${citation.source} ${claims[0]?.period?.text ?? ''} ${verdict} ${isExcused}`

/** Every citation that the check has looked at, in the order of the claims. */
export const citedFor = (dossier: Examined): CitedFor[] => {
  const cases = new Map<string, CitedFor>()
  for (const pair of pairs(dossier)) {
    const known = cases.get(timeOf(pair))
    const claims = [...(known?.claims ?? []), ...pair.claims]
    const findings = [...(known?.findings ?? []), ...pair.findings]
    cases.set(timeOf(pair), { ...pair, claims, findings })
  }
  return [...cases.values()]
}

/** @returns nothing where a date is missing or has no end that could be compared, so that the check has no answer */
export const dated = (cited: CitedFor): DatedCitation[] => {
  const { published } = cited.citation
  const event = cited.claims[0]?.period ?? null
  if (published === null || event === null || cited.verdict === 'not_applicable') return []
  const { start, end } = published
  if (start === null || end === null || event.start === null) return []
  const early = Math.max(0, daysBetween(end, event.start))
  return [
    { ...cited, published: { ...published, start, end }, event: { ...event, start: event.start }, early },
  ]
}

export const byEvent = (a: DatedCitation, b: DatedCitation): number =>
  byCodeUnit(a.event.start, b.event.start) ||
  byCodeUnit(a.published.start, b.published.start) ||
  a.citation.note - b.citation.note

/** "Isayev and Mejlumyan", "Oske and others", or what the work stands in or is called. */
export const sourceName = ({ authors, container, title }: CleanCitation): string => {
  const [first, second, ...more] = authors.map(familyName)
  if (first === undefined) return container === '' ? title : container
  if (second === undefined || second === first) return first
  return more.length === 0 ? `${first} and ${second}` : `${first} and others`
}

/** What it is cited for, in words: the event as the reference names it, or what the claim measures. */
export const causeOf = ({ claims }: CitedFor, { events, measureById }: Dossier): string => {
  const words = claims.map(({ kind, subject, measure }) => {
    const event = kind === 'event' ? events.find((row) => row.event === subject) : undefined
    return (
      event?.label ??
      (kind === 'event' ? subject.replaceAll('-', ' ') : (measureById.get(measure)?.label ?? measure))
    )
  })
  return [...new Set(words)].join('; ')
}

export const claimIds = ({ claims }: CitedFor): string => claims.map(({ claim }) => claim).join(', ')
