// Each claim as the report shows it: what it says, as an interval too, its verdict and why.
import { workLine } from '../model/citation.ts'
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Finding } from '../model/finding.ts'
import { decimalText } from '../model/rational.ts'
import { statementText } from '../model/statement-text.ts'
import { byCodeUnit } from '../model/table.ts'
import { type Judge, orderOfFindings } from '../reason/verdict.ts'
import { dimensionOf, measureLabel, periodWords, rangeOf } from './evidence.ts'
import type { CheckMeta, Cited, Figure } from './schema.ts'

export const UNTESTED = 'Nothing here tests this figure.'

/** The order of the article; quotes without a place come last. */
export const inTextOrder = (a: CleanClaim, b: CleanClaim): number => {
  const [first, second] = [a.start ?? Number.POSITIVE_INFINITY, b.start ?? Number.POSITIVE_INFINITY]
  return first === second ? byCodeUnit(a.claim, b.claim) : first - second
}

const ABOUT_ORDER: readonly CheckMeta['about'][] = [
  'figure',
  'summary',
  'citation',
  'time',
  'text',
  'annotation',
]

/** Failed checks of our own row first, then by subject, then as `orderOfFindings` has it. */
const forReading = (checks: readonly CheckMeta[]): ((a: Finding, b: Finding) => number) => {
  const about = new Map(checks.map((check) => [check.id, check.about]))
  const byWorth = orderOfFindings(checks)
  const rank = ({ check, verdict }: Finding): number => {
    const subject = about.get(check) ?? 'annotation'
    return subject === 'annotation' && verdict === 'inconsistent' ? -1 : ABOUT_ORDER.indexOf(subject)
  }
  return (a, b) => rank(a) - rank(b) || byWorth(a, b)
}

const citesOf = ({ cites }: CleanClaim, { citations }: Dossier): Cited[] =>
  cites.map((note) => ({
    note,
    works: citations
      .filter((work) => String(work.note) === note)
      .map((work) => ({
        work: workLine(work),
        published: periodWords(work.published),
        pages: work.pages,
        url: work.url,
      })),
  }))

/** The paragraph that a quote begins in, and its heading. */
const placeOf = ({ start }: CleanClaim, { outline }: Dossier): Pick<Figure, 'paragraph' | 'heading'> => {
  const paragraph = start === null ? undefined : outline.findLast((row) => row.start <= start)
  return { paragraph: paragraph?.paragraph ?? null, heading: paragraph?.heading ?? '' }
}

const whyOf = (finding: Finding | null, own: readonly Finding[]): string => {
  if (finding !== null && finding.verdict !== 'unsupported') return finding.message
  const excused = own.filter((other) => other.excused).length
  const more = excused === 0 ? '' : ` (${excused} of its findings excused, see below.)`
  return `${UNTESTED}${finding === null ? '' : ` ${finding.message}`}${more}`
}

type Reasoned = Pick<Figure, 'verdict_then' | 'implied' | 'strength' | 'repair' | 'summed_up_by'>

/** What the finding says that sums up all checks of a figure. */
const reasonedOf = (claim: CleanClaim, own: readonly Finding[], checks: readonly CheckMeta[]): Reasoned => {
  const about = new Map(checks.map((check) => [check.id, check.about]))
  const summary = own.find(({ check }) => about.get(check) === 'summary')
  if (summary === undefined)
    return { verdict_then: '', implied: null, strength: null, repair: '', summed_up_by: null }
  const { low, high, strength, verdict_then, repair, finding, expected } = summary
  const range = { low: { at: low, closed: true }, high: { at: high, closed: true } }
  const bounds = { ...rangeOf(range, dimensionOf(claim.unit)), words: expected }
  return {
    verdict_then,
    implied: low === null && high === null ? null : bounds,
    strength: strength === null ? null : decimalText(strength),
    repair,
    summed_up_by: finding,
  }
}

type Said = Omit<Figure, keyof Reasoned | 'verdict' | 'why' | 'decided_by' | 'tested_with' | 'findings'>

/** What the claim says, before anybody has judged it. */
const saidOf = (claim: CleanClaim, dossier: Dossier): Said => {
  const interval = stated(claim)
  return {
    claim: claim.claim,
    quote: claim.quote,
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    anchor: claim.anchor,
    ...placeOf(claim, dossier),
    says: interval === null ? '' : statementText(claim),
    hedge: claim.hedge,
    interval: interval === null ? null : rangeOf(interval, dimensionOf(claim.unit)),
    period: claim.period?.text ?? '',
    period_words: periodWords(claim.period),
    measure: measureLabel(claim.measure, dossier),
    base: measureLabel(claim.base, dossier),
    attributed_to: dossier.sourceById.get(claim.attributed_to)?.publisher ?? claim.attributed_to,
    cites: citesOf(claim, dossier),
    remark: claim.note,
  }
}

/** @returns one figure per claim, in the order of the article */
export const figuresOf = (
  dossier: Dossier,
  findings: readonly Finding[],
  checks: readonly CheckMeta[],
  verdictOn: Judge,
): Figure[] => {
  const reading = forReading(checks)
  return [...dossier.claims].sort(inTextOrder).map((claim) => {
    const own = findings.filter(({ claims }) => claims.includes(claim.claim)).sort(reading)
    const { verdict, by } = verdictOn(claim.claim)
    const reasoned = reasonedOf(claim, own, checks)
    return {
      ...saidOf(claim, dossier),
      ...reasoned,
      // Where no other number would mend it, other words may: the check that found them wrong knows which.
      repair: reasoned.repair || (by?.repair ?? ''),
      verdict,
      why: whyOf(by, own),
      decided_by: by?.finding ?? null,
      tested_with: by === null ? [] : by.claims.filter((other) => other !== claim.claim),
      findings: own.map(({ finding }) => finding),
    }
  })
}
