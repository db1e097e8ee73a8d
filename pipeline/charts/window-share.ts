// The share of one partner in what all partners supplied in a period.
import { type Interval, point } from '../model/interval.ts'
import type { Period } from '../model/period.ts'
import { ZERO } from '../model/rational.ts'
import { evaluate } from '../reason/evaluate.ts'
import type { Expression, SeriesReference } from '../reason/expression.ts'
import type { Known } from '../reason/quantity.ts'

const yearIn = (year: string, { start, end }: Period): boolean =>
  (start === null || year >= start.slice(0, 4)) && (end === null || year <= end.slice(0, 4))

/** @returns the share as a ratio; zero where the partner has no row in the period, as publishers leave cells empty */
export const shareIn = (
  part: SeriesReference,
  all: SeriesReference,
  period: Period,
  known: Known,
): Interval => {
  const supplied = known
    .observations(part.series, part.at)
    .some((row) => row.key === part.key && yearIn(row.period?.text ?? '', period))
  if (!supplied) return point(ZERO)
  const sum = (series: SeriesReference): Expression => ({
    type: 'list',
    name: 'sum',
    items: [{ ...series, period: period.text }],
    at: series.at,
  })
  const share: Expression = {
    type: 'operation',
    operator: '/',
    left: sum(part),
    right: sum(all),
    at: part.at,
  }
  return evaluate(share, known).interval
}
