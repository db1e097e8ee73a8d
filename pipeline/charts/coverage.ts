// The years that an edition covers, those in which it records nothing among them.
import type { Dossier } from '../model/dossier.ts'
import { listed } from '../model/english.ts'
import { meets } from '../model/interval.ts'
import { type Period, years } from '../model/period.ts'
import { type CleanObservation, observedInterval } from '../model/reference.ts'
import type { SeriesReference } from '../reason/expression.ts'
import { totalMeasure } from './credit.ts'
import { shareIn } from './window-share.ts'
import { yearRows } from './yearly.ts'

/** The shares of the same whole that the same edition gives, in whichever of its tables. */
const sharesBeside = ({ series, key }: SeriesReference, dossier: Dossier): CleanObservation[] => {
  const own = dossier.seriesById.get(series)
  if (own === undefined) return []
  const whole = totalMeasure(own.measure, dossier)
  return dossier.observations.filter(
    (row) =>
      row.series !== series &&
      row.source === own.source &&
      row.measure === own.measure &&
      row.base === whole &&
      row.key.endsWith(key.slice(1)),
  )
}

const rowsOf = ({ series, key }: SeriesReference, dossier: Dossier): CleanObservation[] =>
  yearRows(series, (other) => other.endsWith(key.slice(1)), dossier)

/**
 * A year without a row is a cell left empty, and the last years may all be: that the edition covers them is known where it
 * gives shares of a window that ends there, and every one of them is what the rows come to.
 * @param all `series:*>to`, what all partners supply
 * @returns the first and last year covered; `null` where the series has no row for a year
 */
export const coveredYears = (all: SeriesReference, dossier: Dossier): readonly [number, number] | null => {
  const rows = rowsOf(all, dossier)
  const recorded = rows.map(({ period }) => Number(period?.text))
  if (recorded.length === 0) return null
  const given = sharesBeside(all, dossier)
  const agrees = (row: CleanObservation, window: Period): boolean =>
    meets(
      observedInterval(row),
      shareIn(rows, (key) => key === row.key, window),
    )
  const ends = given.flatMap(({ period }) => {
    const last = period === null ? undefined : years(period).at(-1)
    if (period === null || last === undefined) return []
    const alike = given.filter((row) => row.period?.text === period.text)
    return alike.every((row) => agrees(row, period)) ? [last] : []
  })
  return [Math.min(...recorded), Math.max(...recorded, ...ends)]
}

/** Says in which of the years covered no partner supplied anything; nothing where there is none. */
export const emptyYearsLine = (all: SeriesReference, dossier: Dossier): string[] => {
  const [first, last] = coveredYears(all, dossier) ?? [0, -1]
  const recorded = new Set(rowsOf(all, dossier).map(({ period }) => Number(period?.text)))
  const covered = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const empty = covered.filter((year) => !recorded.has(year)).map(String)
  return empty.length === 0 ? [] : [`The edition covers ${listed(empty)} and records nothing there.`]
}
