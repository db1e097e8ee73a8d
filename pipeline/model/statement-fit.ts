// Whether a printed figure fits the columns beside it: what its dimension must be, which end of a range is the lower.
import type { Claim } from './claim.ts'
import { plain } from './quantity.ts'
import { rational } from './rational.ts'
import type { Measure } from './reference.ts'

/** A share is a ratio whatever it is a share of, a rank a place; everything else has its measure's dimension. */
export const dimensionFor = (
  { kind, base, measure }: Pick<Claim, 'kind' | 'base' | 'measure'>,
  measures: ReadonlyMap<string, Measure>,
): string => {
  if (kind === 'rank') return 'rank'
  return kind === 'share' || base !== '' ? 'ratio' : (measures.get(measure)?.dimension ?? '')
}

/** Whether a range of two printed ends runs downwards. */
export const isReversed = ({ amount, amount_to }: Pick<Claim, 'amount' | 'amount_to'>): boolean =>
  rational(plain(amount_to)).lt(rational(plain(amount)))
