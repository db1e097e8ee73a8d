// What to correct first: the inconsistent findings nobody excused, those that say the same of the same claims as one.
import type { Dossier } from '../model/dossier.ts'
import { type Finding, SEVERITIES } from '../model/finding.ts'
import { doubtedClaims, orderOfFindings } from '../reason/verdict.ts'
import type { CheckMeta, Correction } from './schema.ts'

/** A row of ours that does not say what the article says comes before all: until it is mended it accuses wrongly. */
const ABOUT_ORDER: readonly CheckMeta['about'][] = ['annotation', 'figure', 'citation', 'time', 'text']

/** Where it stands in the text, in UTF-16 code units; what has no place comes last. */
const placeOf = ({ start, claims }: Finding, { claimById }: Dossier): number => {
  const places = [start, ...claims.map((claim) => claimById.get(claim)?.start ?? null)]
  return Math.min(...places.map((place) => place ?? Number.POSITIVE_INFINITY))
}

/** Whether it rests on a figure read in its primary source: an editor can send that to the author as it is. */
const isPrimary = ({ evidence }: Finding, { seriesById }: Dossier): boolean =>
  evidence.some((id) => seriesById.get(id.split(':')[0] ?? '')?.grade === 'A')

/** Whether a finding says no more than a correction that is there: all its claims are among those of the correction. */
const isAlsoAbout = ({ claims }: Finding, correction: Correction): boolean =>
  claims.length > 0 && claims.every((claim) => correction.claims.includes(claim))

/** What would mend the claims of a finding, as the finding that sums each of them up has it. */
const repairsOf = (
  { claims }: Finding,
  findings: readonly Finding[],
  about: ReadonlyMap<string, CheckMeta['about']>,
): string =>
  findings
    .filter(
      ({ check, repair, verdict, claims: [claim = ''] }) =>
        about.get(check) === 'summary' &&
        verdict === 'inconsistent' &&
        repair !== '' &&
        claims.includes(claim),
    )
    .map(({ repair }) => repair)
    .join(', or ')

const opened = (finding: Finding, about: CheckMeta['about'], dossier: Dossier, repair: string): Ranked => ({
  claims: [...finding.claims],
  severity: finding.severity,
  about,
  finding: finding.finding,
  also: [],
  repair: about === 'figure' ? repair || finding.repair : '',
  place: placeOf(finding, dossier),
  primary: isPrimary(finding, dossier),
})

interface Ranked extends Correction {
  readonly place: number
  readonly primary: boolean
}

const order = (a: Ranked, b: Ranked): number =>
  Number(b.about === 'annotation') - Number(a.about === 'annotation') ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  ABOUT_ORDER.indexOf(a.about) - ABOUT_ORDER.indexOf(b.about) ||
  Number(b.primary) - Number(a.primary) ||
  (a.place === b.place ? 0 : a.place - b.place)

/**
 * @param checks whose `about` ranks a finding; a finding of a check that is not among them is left out
 * @returns one correction for all findings of one subject about the same claims: errors before warnings before notes,
 *   figures before citations, primary evidence before other, then in the order of the text; slips of our own table before all. A test of a claim whose own row is doubtful is no
 *   correction: the doubt is.
 */
export const corrections = (
  findings: readonly Finding[],
  checks: readonly CheckMeta[],
  dossier: Dossier,
): Correction[] => {
  const about = new Map(checks.map((check) => [check.id, check.about]))
  const doubted = doubtedClaims(findings, checks)
  const groups: Ranked[] = []
  const wrong = findings.filter(({ verdict, excused }) => verdict === 'inconsistent' && !excused)
  for (const finding of wrong.sort(orderOfFindings(checks))) {
    const subject = about.get(finding.check)
    if (subject === undefined || subject === 'summary') continue
    if (subject === 'figure' && finding.claims.some((claim) => doubted.has(claim))) continue
    const group = groups.find((each) => each.about === subject && isAlsoAbout(finding, each))
    if (group !== undefined) group.also.push(finding.finding)
    else groups.push(opened(finding, subject, dossier, repairsOf(finding, findings, about)))
  }
  return groups.sort(order).map(({ place: _place, primary: _primary, ...correction }) => correction)
}
