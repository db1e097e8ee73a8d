// What would fit the printed words and was held against them with a reservation: an editor should know of it before writing.
import type { Interval } from '../model/interval.ts'
import { meets } from '../model/interval.ts'
import { rational } from '../model/rational.ts'
import type { Range, RelationEvidence } from './evidence-schema.ts'
import { evidenceOf, type Reading, sourceName } from './reading.ts'
import type { AuditFinding, Correction } from './schema.ts'

const MOST = 2

const end = (at: string | null, closed: boolean) => ({ at: at === null ? null : rational(at), closed })

const intervalOf = (range: Range): Interval => ({
  low: end(range.low, range.low_closed),
  high: end(range.high, range.high_closed),
})

/** Both sides of an equality that can hold. */
const fits = ({ comparison, left, right }: RelationEvidence): boolean =>
  comparison === '=' && meets(intervalOf(left.range), intervalOf(right.range))

interface Candidate {
  readonly words: string
  /** The lower, the nearer to what is printed: a published figure of the same time, one of another, arithmetic. */
  readonly rank: number
}

const candidate = (
  { right }: RelationEvidence,
  periods: ReadonlySet<string>,
  reading: Reading,
): Candidate => {
  const only = reading.evidence.get(right.of)
  if (only?.kind !== 'observation') return { words: `${right.words} = ${right.range.words}`, rank: 2 }
  const { says, measure, base, period, source } = only
  const of = base === '' ? measure : `${measure} as a share of ${base}`
  const about = [says, of, period].filter((part) => part !== '').join(', ')
  return { words: `${about} (${sourceName(source, reading)})`, rank: periods.has(period) ? 0 : 1 }
}

/** The one relation of a finding that nothing but its reservations keeps from agreeing: a reading that fails never fits. */
const reservedOf = (finding: AuditFinding, reading: Reading): RelationEvidence[] => {
  const relations = evidenceOf([finding], reading).flatMap((each) => (each.kind === 'relation' ? [each] : []))
  return relations.length === 1 ? relations.filter(fits) : []
}

/** @returns one line for a correction of a figure, at most two things named; empty where nothing else would fit */
export const wouldFit = ({ about, claims }: Correction, reading: Reading): string => {
  if (about !== 'figure') return ''
  const periods = new Set(claims.map((claim) => reading.figure.get(claim)?.period_words ?? ''))
  const candidates = reading.audit.findings
    .filter(
      (finding) =>
        finding.verdict === 'undetermined' &&
        finding.about === 'figure' &&
        finding.claims.length > 0 &&
        finding.claims.every((claim) => claims.includes(claim)),
    )
    .flatMap((finding) => reservedOf(finding, reading))
    .map((relation) => candidate(relation, periods, reading))
    .sort((a, b) => a.rank - b.rank)
  if (candidates.length === 0) return ''
  const more = candidates.length - MOST
  const named = candidates.slice(0, MOST).map(({ words }) => words)
  return `Would fit, but is of another definition or period: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}.`
}
