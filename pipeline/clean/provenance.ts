// What every clean row says of where it came from, and how a period stands in columns.
import type { Interval } from '../model/interval.ts'
import type { Period } from '../model/period.ts'
import type { Located } from '../model/problem.ts'

export const provenance = (located: Located<unknown>): { raw_file: string; raw_line: number } => ({
  raw_file: located.at('').file,
  raw_line: located.line,
})

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
