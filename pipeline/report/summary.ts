// The counts of the report, each over the very rows that the report lists.
import type { Dossier } from '../model/dossier.ts'
import { type Finding, SEVERITIES, VERDICTS, type Verdict } from '../model/finding.ts'
import { DISPOSITIONS } from '../model/mention.ts'
import { byCodeUnit } from '../model/table.ts'
import type { Evidence } from './evidence-schema.ts'
import type { CheckMeta, Figure, Summary, UsedSource } from './schema.ts'

type Counts = Record<Verdict, number>

const countVerdicts = (rows: readonly { readonly verdict: Verdict }[]): Counts => {
  const counts: Counts = {
    consistent: 0,
    inconsistent: 0,
    undetermined: 0,
    unsupported: 0,
    not_applicable: 0,
  }
  for (const verdict of VERDICTS) counts[verdict] = rows.filter((row) => row.verdict === verdict).length
  return counts
}

const mentionsOf = ({ mentions }: Dossier): Summary['mentions'] => {
  const body = mentions.filter(({ section }) => section === 'body')
  const counts = { total: body.length, claim: 0, citation: 0, dismissed: 0, unaccounted: 0 }
  for (const each of DISPOSITIONS)
    counts[each] = body.filter(({ disposition }) => disposition === each).length
  return counts
}

const gradesOf = (evidence: readonly Evidence[]): Summary['grades'] => {
  const grades = { A: 0, B: 0, ungraded: 0 }
  for (const each of evidence) {
    if (each.kind === 'observation') grades[each.grade] += 1
    if (each.kind === 'event') grades.ungraded += 1
  }
  return grades
}

/** Publisher, title and edition of the sources whose edition is named: figures that a later edition may revise. */
const editionsOf = (sources: readonly UsedSource[]): string[] =>
  [
    ...new Set(
      sources
        .filter(({ edition }) => edition !== '')
        .map(({ publisher, title, edition }) => `${publisher}, ${title}, ${edition}`),
    ),
  ].sort(byCodeUnit)

interface Counted {
  readonly dossier: Dossier
  readonly findings: readonly Finding[]
  readonly checks: readonly CheckMeta[]
  readonly figures: readonly Figure[]
  readonly evidence: readonly Evidence[]
  readonly sources: readonly UsedSource[]
}

export const summaryOf = ({ dossier, findings, checks, figures, evidence, sources }: Counted): Summary => ({
  claims: figures.length,
  figures: figures.filter(({ says }) => says !== '').length,
  verdicts: countVerdicts(figures),
  untested: figures.filter(({ says, verdict }) => says !== '' && verdict === 'unsupported').length,
  unverified: figures.filter(({ anchor }) => anchor === 'unverified').length,
  mentions: mentionsOf(dossier),
  findings: findings.length,
  excused: findings.filter(({ excused }) => excused).length,
  by_check: checks.map(({ id }) => ({
    check: id,
    verdicts: countVerdicts(findings.filter(({ check }) => check === id)),
  })),
  by_severity: SEVERITIES.map((severity) => ({
    severity,
    verdicts: countVerdicts(findings.filter((finding) => finding.severity === severity)),
  })),
  grades: gradesOf(evidence),
  editions: editionsOf(sources),
})
