// The article's figures with what the checks together say of each, worst first.
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import { closed, type Interval, UNBOUNDED } from '../model/interval.ts'
import type { Rational } from '../model/rational.ts'
import { byCodeUnit } from '../model/table.ts'
import type { Examined } from './drawing.ts'
import { drawn, middle } from './figures.ts'
import { printedValue } from './interval-rows.ts'
import { apart, type Ratios } from './ratio-scale.ts'

/** The check that sums up what all others and all evidence leave a figure. */
const SUMMARY = 'implied-range'

export interface TestedFigure {
  readonly claim: CleanClaim
  readonly finding: Finding
  readonly stated: Interval
  /** What everything else leaves; `null` where that is any value. */
  readonly implied: Interval | null
  /** Both as multiples of the figure as printed; `null` where it is zero or less and has no multiples. */
  readonly ratios: { readonly stated: Ratios; readonly implied: Ratios | null } | null
}

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

const testedFigure = (claim: CleanClaim, finding: Finding): TestedFigure[] => {
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
  return [{ claim, finding, stated: own, implied, ratios }]
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
      return claim === undefined ? [] : testedFigure(claim, finding)
    })
    .sort(worstFirst)
