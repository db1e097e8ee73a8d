// The audit of one dossier: all that the report says, as one value that audit.json holds and the pages show.
import type { Dossier } from '../model/dossier.ts'
import type { Finding } from '../model/finding.ts'
import { HEDGE_TABLE, HEDGES } from '../model/hedge.ts'
import { parsePeriod } from '../model/period.ts'
import { decimalText, type Rational } from '../model/rational.ts'
import { readingsOf } from '../model/relation.ts'
import { acquittedClaims, reasoningOf } from '../reason/dossier-reasoning.ts'
import { judge, orderOfFindings } from '../reason/verdict.ts'
import { corrections } from './corrections.ts'
import { periodWords, resolveEvidence } from './evidence.ts'
import type { Evidence } from './evidence-schema.ts'
import { figuresOf } from './figures.ts'
import { passedOver } from './passed-over.ts'
import type { Audit, AuditFinding, CheckMeta, Sensitivity, UsedSource } from './schema.ts'
import { summaryOf } from './summary.ts'
import { firstToCorrect, resultOf } from './words.ts'

const articleOf = ({ article }: Dossier): Audit['article'] => ({
  article: article.article,
  title: article.title,
  authors: [...article.authors],
  publisher: article.publisher,
  series: article.series,
  url: article.url,
  language: article.language,
  published: periodWords(article.published.date === null ? null : parsePeriod(article.published.date)),
  published_basis: article.published.basis,
  text_sha256: article.text.sha256,
})

const decimal = (value: Rational | null, outward: 'down' | 'up'): string | null =>
  value === null ? null : decimalText(value, outward)

const shownFinding =
  (checks: readonly CheckMeta[], { exceptions }: Dossier) =>
  (finding: Finding): AuditFinding => {
    const excuse = exceptions.find((row) => row.finding === finding.finding)
    const { reason = '', by = '' } = excuse ?? {}
    return {
      ...finding,
      about: checks.find(({ id }) => id === finding.check)?.about ?? 'annotation',
      low: decimal(finding.low, 'down'),
      high: decimal(finding.high, 'up'),
      strength: decimal(finding.strength, 'down'),
      excused: finding.excused ? { reason, by, expires: periodWords(excuse?.expires ?? null) } : null,
    }
  }

const sourcesOf = (evidence: readonly Evidence[], { sources }: Dossier): UsedSource[] => {
  const used = new Set(evidence.map((each) => ('source' in each ? each.source : '')))
  return sources
    .filter(({ source }) => used.has(source))
    .map(({ source, title, publisher, published, vintage, url, licence, note }) => ({
      source,
      title,
      publisher,
      published: periodWords(published),
      edition: vintage,
      url,
      licence,
      note,
    }))
}

/**
 * @param findings rows of findings.csv of this dossier
 * @param checks what each check asks and is about, in the order in which the documents show them
 * @param sensitivity what the checks catch of planted errors; `null` where nobody has tried
 * @returns the audit; its offsets are UTF-16 code units, its bounds are in base units as decimal text
 */
export const auditOf = (
  dossier: Dossier,
  findings: readonly Finding[],
  checks: readonly CheckMeta[],
  sensitivity: Sensitivity | null,
): Audit => {
  const ordered = [...findings].sort(orderOfFindings(checks))
  const acquitted = acquittedClaims(reasoningOf(dossier))
  const judgement = judge(ordered, checks, readingsOf(dossier.relations), acquitted)
  const figures = figuresOf(dossier, ordered, checks, judgement)
  const evidence = resolveEvidence(new Set(ordered.flatMap((finding) => finding.evidence)), dossier)
  const sources = sourcesOf(evidence, dossier)
  const summary = summaryOf({ dossier, findings: ordered, checks, figures, evidence, sources })
  const first = corrections(ordered, checks, dossier)
  return {
    schema: 'claimcheck-audit-3',
    article: articleOf(dossier),
    result: resultOf(figures, summary.verdicts),
    correct_first: firstToCorrect(first, ordered, figures),
    summary,
    first,
    figures,
    findings: ordered.map(shownFinding(checks, dossier)),
    evidence,
    sources,
    passed_over: passedOver(dossier),
    sensitivity,
    hedges: HEDGES.map((hedge) => ({ hedge, means: HEDGE_TABLE[hedge].means })),
    checks: checks.map(({ id, asks, catches, errs, severity, about }) => ({
      id,
      asks,
      catches,
      errs,
      severity,
      about,
    })),
  }
}
