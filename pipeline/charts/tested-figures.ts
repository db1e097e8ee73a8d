// The article's figures with what the checks together say of each, worst first.
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import { closed, type Interval, intersect, isPoint, UNBOUNDED } from '../model/interval.ts'
import type { Rational } from '../model/rational.ts'
import { byCodeUnit } from '../model/table.ts'
import type { Examined } from './drawing.ts'
import { dimensionOf, drawn, middle } from './figures.ts'
import { printedValue } from './interval-rows.ts'
import { apart, type Ratios } from './ratio-scale.ts'

/** The check that sums up what all others and all evidence leave a figure. */
const SUMMARY = 'implied-range'
/** The check that holds a figure against what has been published of the same. */
const SOURCES = 'agrees-with-reference'

export interface TestedFigure {
  readonly claim: CleanClaim
  readonly finding: Finding
  readonly stated: Interval
  /** What everything else leaves; `null` where that is any value. */
  readonly implied: Interval | null
  /** Both as multiples of the figure as printed; `null` where it is zero or less and has no multiples. */
  readonly ratios: { readonly stated: Ratios; readonly implied: Ratios | null } | null
  /** The one value in which the ranges meet; `null` where they have more in common, or nothing. */
  readonly touch: Interval | null
  /** Whether other findings show that the sources themselves do not agree. */
  readonly isDisputed: boolean
}

/** Whether no test could have failed the figure. */
export const isIdle = ({ finding, implied }: TestedFigure): boolean =>
  implied !== null && finding.strength?.equals(0) === true

/** The same for the picture: a place in a ranking has no multiples that would mean anything. */
export const scaled = ({ claim, ratios }: TestedFigure): TestedFigure['ratios'] =>
  dimensionOf(claim.unit) === 'rank' ? null : ratios

const impliedBy = ({ low, high }: Finding): Interval | null =>
  low === null && high === null
    ? null
    : {
        low: low === null ? UNBOUNDED : closed(low),
        high: high === null ? UNBOUNDED : closed(high),
      }

const multiples = ({ low, high }: Interval, printed: number): Ratios => {
  const of = (at: Rational | null): number | null => (at === null ? null : drawn(at.valueOf() / printed))
  return { from: of(low.at), to: of(high.at) }
}

const touching = (one: Interval, other: Interval | null): Interval | null => {
  const common = other === null ? null : intersect(one, other)
  const isMore = [one, other].some((each) => each !== null && isPoint(each))
  return common !== null && isPoint(common) && !isMore ? common : null
}

const testedFigure = (claim: CleanClaim, finding: Finding, findings: readonly Finding[]): TestedFigure[] => {
  const own = stated(claim)
  if (own === null) return []
  const implied = impliedBy(finding)
  const printed = printedValue(claim) ?? middle(own)?.valueOf() ?? 0
  const ratios =
    printed > 0
      ? {
          stated: multiples(own, printed),
          implied: implied === null ? null : multiples(implied, printed),
        }
      : null
  const touch = finding.verdict === 'inconsistent' ? null : touching(own, implied)
  const isDisputed =
    finding.verdict === 'undetermined' &&
    findings.some(
      ({ check, claims, verdict }) =>
        check === SOURCES && claims.includes(claim.claim) && verdict === 'undetermined',
    )
  return [{ claim, finding, stated: own, implied, ratios, touch, isDisputed }]
}

/** How far what is said lies from what is left: the logarithm of a factor, 0 where they meet. */
const distance = ({ ratios }: TestedFigure): number =>
  ratios === null || ratios.implied === null ? 0 : apart(ratios.stated, ratios.implied)

/** Whether the figure fits all else and fails all the same: then its words are at fault. */
export const isWords = (figure: TestedFigure): boolean => {
  const { finding, ratios } = figure
  if (finding.verdict !== 'inconsistent' || ratios === null) return false
  if (ratios.implied === null) return true
  const { stated: own, implied } = ratios
  const touching = own.to === implied.from || own.from === implied.to
  return distance(figure) === 0 && !touching
}

const ORDER: readonly Verdict[] = [
  'inconsistent',
  'undetermined',
  'consistent',
  'unsupported',
  'not_applicable',
]

const inText = (a: CleanClaim, b: CleanClaim): number =>
  (a.start ?? Number.POSITIVE_INFINITY) - (b.start ?? Number.POSITIVE_INFINITY) ||
  byCodeUnit(a.claim, b.claim)

const worstFirst = (a: TestedFigure, b: TestedFigure): number => {
  const byVerdict = ORDER.indexOf(a.finding.verdict) - ORDER.indexOf(b.finding.verdict)
  if (byVerdict !== 0) return byVerdict
  const [first, second] = [distance(a), distance(b)]
  return first === second ? inText(a.claim, b.claim) : second - first
}

/** Every figure that the checks have summed up: by verdict, then by how far off it is, then as the text has them. */
export const testedFigures = ({ claimById, findings }: Examined): TestedFigure[] =>
  findings
    .filter(({ check }) => check === SUMMARY)
    .flatMap((finding) => {
      const [id = ''] = finding.claims
      const claim = claimById.get(id)
      return claim === undefined ? [] : testedFigure(claim, finding, findings)
    })
    .sort(worstFirst)
