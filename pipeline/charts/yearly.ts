// A series as yearly figures, for bars.
import type { Dossier } from '../model/dossier.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { drawn, middle } from './figures.ts'

export interface Yearly {
  readonly year: number
  readonly key: string
  /** The middle of what the observation leaves open, in base units. */
  readonly value: number
  readonly observation: string
  readonly row: CleanObservation
}

/** The observations of a series that speak of one calendar year and whose key passes. */
export const yearRows = (
  series: string,
  passes: (key: string) => boolean,
  { observations }: Pick<Dossier, 'observations'>,
): CleanObservation[] =>
  observations.filter(
    (row) => row.series === series && passes(row.key) && /^\d{4}$/.test(row.period?.text ?? ''),
  )

const yearly = (row: CleanObservation): Yearly[] => {
  const value = middle(observedInterval(row))
  const year = Number(row.period?.text)
  return value === null
    ? []
    : [{ year, key: row.key, value: drawn(value), observation: observationId(row), row }]
}

/** The same as bars, by year; one without an end has none. */
export const yearlyOf = (
  series: string,
  passes: (key: string) => boolean,
  dossier: Pick<Dossier, 'observations'>,
): Yearly[] =>
  yearRows(series, passes, dossier)
    .flatMap(yearly)
    .sort((a, b) => a.year - b.year)

/** Every year from the first to the last, gaps included, as text for an axis. */
export const yearRange = (rows: readonly { readonly year: number }[]): string[] => {
  const years = rows.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return years.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}
