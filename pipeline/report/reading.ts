// Looking things up in an audit: findings and evidence by id, and what of it can be drawn on one axis.
import type { Evidence, ObservationEvidence, Range, RelationEvidence } from './evidence-schema.ts'
import type { Bar } from './range-bars.tsx'
import type { Audit, AuditFinding, CheckMeta, Figure, UsedSource } from './schema.ts'

/** The audit with its rows found by id. */
export interface Reading {
  readonly audit: Audit
  readonly figure: ReadonlyMap<string, Figure>
  readonly finding: ReadonlyMap<string, AuditFinding>
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly source: ReadonlyMap<string, UsedSource>
  readonly check: ReadonlyMap<string, CheckMeta>
  /** What each hedge means, in words. */
  readonly hedge: ReadonlyMap<string, string>
}

export const readingOf = (audit: Audit): Reading => ({
  audit,
  figure: new Map(audit.figures.map((row) => [row.claim, row])),
  finding: new Map(audit.findings.map((row) => [row.finding, row])),
  evidence: new Map(audit.evidence.map((row) => [row.id, row])),
  source: new Map(audit.sources.map((row) => [row.source, row])),
  check: new Map(audit.checks.map((row) => [row.id, row])),
  hedge: new Map(audit.hedges.map(({ hedge, means }) => [hedge, means])),
})

export const evidenceOf = (findings: readonly AuditFinding[], { evidence }: Reading): Evidence[] =>
  [...new Set(findings.flatMap((finding) => finding.evidence))].flatMap((id) => evidence.get(id) ?? [])

export const findingsOf = (ids: readonly string[], { finding }: Reading): AuditFinding[] =>
  ids.flatMap((id) => finding.get(id) ?? [])

export const sourceName = (id: string, { source }: Reading): string => source.get(id)?.publisher ?? id

const observedLabel = ({ key, period, source }: ObservationEvidence, reading: Reading): string =>
  `${sourceName(source, reading)}, ${[key, period].filter((part) => part !== '').join(' ')}`

const NARROW = 1 / 200

/** The printed figure where its range says nothing new, else the range. */
const shortWords = (says: string, range: Range): string => {
  const [low, high] = [Number(range.low), Number(range.high)]
  return range.low !== null && range.high !== null && high - low <= Math.abs(high) * NARROW
    ? says
    : range.words
}

/** @param says the figure as printed, or in the scale of what it is compared with */
const observedBar = (row: ObservationEvidence, reading: Reading, says = row.says): Bar => ({
  label: observedLabel(row, reading),
  range: { ...row.range, words: shortWords(says, row.range) },
  ofArticle: false,
})

const COMPARED: Record<string, string> = {
  '=': 'should equal',
  '<': 'should be below',
  '<=': 'should be at most',
  '>': 'should be above',
  '>=': 'should be at least',
}

/** Both sides of a relation; where one published figure is the whole right side, it is named in words. */
const relationBars = ({ left, right, comparison }: RelationEvidence, reading: Reading): Bar[] => {
  const only = reading.evidence.get(right.of)
  const compared = COMPARED[comparison] ?? comparison
  const second: Bar =
    only?.kind === 'observation'
      ? observedBar(only, reading, right.words)
      : { label: right.words, range: right.range, ofArticle: false }
  const named = only?.kind === 'observation' ? `${only.measure}, ${second.label}` : second.label
  return [
    { label: left.words, range: left.range, ofArticle: true },
    { ...second, label: `${compared} ${named}` },
  ]
}

const referenceBars = (figure: Figure, evidence: readonly Evidence[], reading: Reading): Bar[] => {
  if (figure.interval === null) return []
  const observed = evidence.flatMap((each) =>
    each.kind === 'observation' && each.base === figure.base ? [observedBar(each, reading)] : [],
  )
  return [{ label: `the article: ${figure.says}`, range: figure.interval, ofArticle: true }, ...observed]
}

/** The bars of one finding: both sides of its one relation, or the figure over each published one of the same base. */
export const barsOf = (figure: Figure, finding: AuditFinding, reading: Reading): Bar[] => {
  const evidence = evidenceOf([finding], reading)
  const relations = evidence.flatMap((each) => (each.kind === 'relation' ? [each] : []))
  const [relation, second] = relations
  if (relation === undefined) return referenceBars(figure, evidence, reading)
  return second === undefined ? relationBars(relation, reading) : []
}

/** Why the one relation that a finding rests on must hold, or which reading it tests; empty for other findings. */
export const reasonOf = (finding: AuditFinding, reading: Reading): string => {
  const reasons = evidenceOf([finding], reading).flatMap((each) =>
    each.kind === 'relation' ? [each.why] : [],
  )
  return reasons.length === 1 ? (reasons[0] ?? '') : ''
}

/** Where a finding weighs several relations: what each reading comes to, one line each; else none. */
export const readingLines = (finding: AuditFinding, reading: Reading): string[] => {
  const relations = evidenceOf([finding], reading).flatMap((each) => (each.kind === 'relation' ? [each] : []))
  if (relations.length < 2) return []
  return relations.map(
    ({ id, why, left, right }) =>
      `${id}: the words give ${left.range.words}, the reference ${right.range.words}. ${why}`,
  )
}
