// The columns that follow from a printed figure and from a period, in claims and observations alike.
import type { Interval } from './interval.ts'
import type { Period } from './period.ts'

export const bounds = ({ low, high }: Interval) => ({
  low: low.at,
  high: high.at,
  low_closed: low.closed,
  high_closed: high.closed,
})

export const NO_BOUNDS = { low: null, high: null, low_closed: false, high_closed: false }

export const days = (period: Period | null): { period_start: string; period_end: string } => ({
  period_start: period?.start ?? '',
  period_end: period?.end ?? '',
})
