// Other totals that a part and its share are held against: of other years, or of another definition.
import type { Dossier } from '../model/dossier.ts'
import { listed } from '../model/english.ts'
import { type Interval, meets } from '../model/interval.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { publisherOf } from './credit.ts'
import { idsOf } from './drawing.ts'
import { drawn, middle, roundText } from './figures.ts'
import type { Reading } from './part-against-total-layers.ts'
import { type Asserted, type PartAndShare, partAndShare } from './patterns.ts'
import type { Yearly } from './yearly.ts'

/** The one figure of a series that is meant. */
export const observedAt = (series: string, key: string, period: string, { observations }: Dossier) =>
  observations.find((row) => row.series === series && row.key === key && row.period?.text === period)

/** Another total with the row and the relation that it comes from. */
export interface OtherTotal extends Reading {
  readonly relation: string
  readonly row: CleanObservation
}

/** Other totals that relations hold the same part and share against, unless they only repeat a bar. */
export const otherTotals = (
  story: PartAndShare & { readonly rows: readonly Yearly[] },
  asserted: readonly Asserted[],
  dossier: Dossier,
): OtherTotal[] =>
  asserted.flatMap(({ relation, assertion }) => {
    const other = partAndShare(assertion)
    if (other === null || other.part !== story.part || other.share !== story.share) return []
    const { series, key, period } = other.total
    const row = observedAt(series, key, period, dossier)
    const value = row === undefined ? null : middle(observedInterval(row))
    if (row === undefined || value === null || series === story.total.series) return []
    const text = roundText(observedInterval(row), row.unit)
    const bar = story.rows.find(({ year }) => String(year) === period)
    const repeats = bar !== undefined && bar.value.toPrecision(3) === drawn(value).toPrecision(3)
    if (repeats || !/^\d{4}$/.test(period)) return []
    const measure = dossier.measureById.get(row.measure)?.label ?? row.measure
    const source = publisherOf(series, dossier)
    const ids = [observationId(row), relation]
    return [{ relation, row, ids: idsOf(ids), year: period, value: drawn(value), text, measure, source }]
  })

/**
 * Says which of them lie in what the article's two figures imply; nothing where none does.
 * @param period that the part is of: totals of the same one come first
 */
export const fittingLine = (implied: Interval, readings: readonly OtherTotal[], period: string): string[] => {
  const inside = readings.filter(({ row }) => meets(implied, observedInterval(row)))
  const fits = [true, false].flatMap((same) => inside.filter(({ year }) => (year === period) === same))
  const totals = [...new Set(fits.map(({ measure }) => measure))].map((measure) => {
    const alike = fits.filter((reading) => reading.measure === measure)
    return `${listed(alike.map(({ text, year }) => `${text} for ${year}`))} (${measure})`
  })
  return totals.length === 0 ? [] : [`Inside what is implied: ${listed(totals)}`]
}
