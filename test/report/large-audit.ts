// An audit of any size, in an invented world: as many claims and findings as asked for, of every verdict and severity.
import { SEVERITIES, VERDICTS, type Verdict } from '../../pipeline/model/finding.ts'
import type { Evidence, Range } from '../../pipeline/report/evidence-schema.ts'
import type { Audit, AuditFinding, Figure } from '../../pipeline/report/schema.ts'
import { resultOf } from '../../pipeline/report/words.ts'
import { auditWith } from './examined.ts'

const CHECK_IDS = ['sums', 'agrees', 'fits', 'quoted', 'cited', 'dated'] as const

const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0]

const claimId = (index: number): string => `C${String(index + 1).padStart(4, '0')}`

const range = (low: number, high: number): Range => ({
  words: `${low}–${high} people`,
  dimension: 'people',
  low: String(low),
  high: String(high),
  low_closed: true,
  high_closed: false,
})

const evidenceOf = (index: number): Evidence => ({
  id: `population-census-2020:X${index}@2020`,
  kind: 'observation',
  series: `population-census-${index % 20}`,
  measure: 'people living in a country',
  base: '',
  key: `District ${index}`,
  period: '2020',
  says: `${900 + index} people`,
  range: range(900 + index, 901 + index),
  source: 'census-2020',
  definition: 'people present on census night',
  grade: 'A',
  flag: '',
  locator: `table ${index}`,
  note: '',
})

const findingOf = (index: number, claims: number): AuditFinding => {
  const check = pick(CHECK_IDS, index)
  const place = (index % claims) * 100
  return {
    finding: `${check}:F${index}`,
    check,
    about: 'figure',
    claims: [claimId(index % claims)],
    verdict: pick(VERDICTS, index),
    verdict_then: 'consistent',
    severity: pick(SEVERITIES, Math.floor(index / 7)),
    found: `${index} people`,
    expected: `${index + 1} people`,
    low: null,
    high: null,
    message: `Answer number-${index}: the district of the figure has ${index} people by the census and ${index + 1} by the register, which counts those present on another night; they have no value in common.`,
    evidence: [`population-census-2020:X${index % claims}@2020`],
    strength: null,
    repair: '',
    start: place,
    end: place + 40,
    excused: null,
  }
}

const figureOf = (index: number, findings: readonly AuditFinding[]): Figure => {
  const own = findings.filter(({ claims }) => claims.includes(claimId(index)))
  const verdict: Verdict = pick(VERDICTS, index)
  return {
    claim: claimId(index),
    quote: `the district of figure ${index} has ${1000 + index} people`,
    kind: 'count',
    start: index * 100,
    end: index * 100 + 40,
    anchor: 'exact',
    paragraph: Math.floor(index / 4) + 1,
    heading: `Part ${Math.floor(index / 40) + 1}`,
    says: `${1000 + index} people`,
    hedge: 'exact',
    interval: range(1000 + index, 1001 + index),
    period: '2020',
    period_words: '2020',
    measure: 'people living in a country',
    base: '',
    attributed_to: '',
    cites: [{ note: '1', works: [{ work: 'Marit Oske, “A Title”', published: '2020', pages: '', url: '' }] }],
    remark: '',
    verdict,
    why: own[0]?.message ?? 'Nothing here tests this figure.',
    verdict_then: 'consistent',
    implied: range(900 + index, 950 + index),
    strength: '0.9',
    repair: '',
    summed_up_by: null,
    decided_by: own[0]?.finding ?? null,
    tested_with: [],
    findings: own.map(({ finding }) => finding),
  }
}

export const largeAudit = (claims: number, count: number): Audit => {
  const small = auditWith('plain words')
  const findings = Array.from({ length: count }, (_, index) => findingOf(index, claims))
  const figures = Array.from({ length: claims }, (_, index) => figureOf(index, findings))
  const wrong = findings.filter(({ verdict }) => verdict === 'inconsistent')
  return {
    ...small,
    result: resultOf(figures, small.summary.verdicts),
    first: wrong.slice(0, 40).map(({ claims: ids, severity, about, finding }) => ({
      claims: ids,
      severity,
      about,
      finding,
      also: [],
      repair: '',
    })),
    figures,
    findings,
    evidence: Array.from({ length: claims }, (_, index) => evidenceOf(index)),
    sensitivity: null,
  }
}
