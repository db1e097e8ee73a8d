// What an expression takes from a series: one observation, those of a period and of partners, those it is ranked among.
import { type Period, parsePeriod } from '../model/period.ts'
import { Fault, type SeriesReference } from './expression.ts'
import type { Known, Observed } from './quantity.ts'

const keyPattern = (key: string): RegExp =>
  new RegExp(`^${key.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^>]+')}$`)

const within = (inner: Period | null, outer: Period | null): boolean => {
  if (inner === null || outer === null) return inner === outer
  return (
    (outer.start === null || (inner.start !== null && inner.start >= outer.start)) &&
    (outer.end === null || (inner.end !== null && inner.end <= outer.end))
  )
}

/** @throws Fault where the period is no EDTF date */
export const periodOf = ({ period, at }: SeriesReference): Period | null => {
  if (period === '') return null
  const parsed = parsePeriod(period)
  if (parsed === null) throw new Fault('no-such-date', 'an EDTF period after @', `"${period}"`, at)
  return parsed
}

const SHOWN_PERIODS = 8

const missing = ({ series, key, period, at }: SeriesReference, rows: readonly Observed[]): Fault => {
  const known = rows.filter((row) => row.key === key).map((row) => row.period?.text ?? 'no period')
  const some =
    known.length === 0
      ? 'this key has none'
      : `it has ${known.slice(0, SHOWN_PERIODS).join(', ')}${known.length > SHOWN_PERIODS ? ', …' : ''}`
  return new Fault(
    'unknown-observation',
    `an observation of ${series} for ${key}`,
    `none for "${period}" (${some})`,
    at,
  )
}

/** The one observation that `series:key@period` names; throws a Fault where there is none. */
export const single = (reference: SeriesReference, known: Known): Observed => {
  const { series, key, period, at } = reference
  const found = known.observation(`${series}:${key}@${period}`)
  if (found === undefined) throw missing(reference, known.observations(series, at))
  return found
}

/** Days between which the series has observations at all. */
const coverage = (rows: readonly Observed[]): { start: string; end: string } | null => {
  const dated = rows.flatMap(({ period }) => (period?.start && period.end ? [period] : []))
  if (dated.length === 0) return null
  return {
    start: dated.map(({ start }) => start ?? '').reduce((a, b) => (a < b ? a : b)),
    end: dated.map(({ end }) => end ?? '').reduce((a, b) => (a > b ? a : b)),
  }
}

/**
 * What is added up must lie inside what the series covers: there a year without a row had nothing, outside it nobody has
 * looked.
 * @throws Fault where the period reaches beyond
 */
export const mustBeCovered = (reference: SeriesReference, known: Known): void => {
  const period = periodOf(reference)
  const covered = coverage(known.observations(reference.series, reference.at))
  if (period === null || covered === null) return
  const isInside =
    (period.start === null || period.start >= covered.start) &&
    (period.end === null || period.end <= covered.end)
  if (!isInside)
    throw new Fault(
      'outside-series',
      `a period inside what ${reference.series} covers, ${covered.start} to ${covered.end}`,
      `"${reference.period}"`,
      reference.at,
    )
}

/** Observations for keys that fit (with `*` for any partner) and periods inside the asked one; throws a Fault for none. */
export const selected = (reference: SeriesReference, known: Known): Observed[] => {
  const pattern = keyPattern(reference.key)
  const period = periodOf(reference)
  const all = known.observations(reference.series, reference.at)
  const rows = all.filter((row) => pattern.test(row.key) && within(row.period, period))
  if (rows.length === 0) throw missing(reference, all)
  return rows
}

export interface Field {
  readonly own: readonly Observed[]
  readonly others: readonly (readonly Observed[])[]
}

/** All that the key is ranked among: keys that differ from it in the object (or, without one, the subject) alone. */
export const fieldOf = (reference: SeriesReference, known: Known): Field => {
  const rows = selected({ ...reference, key: reference.key.replace(/[^>]*$/, '*') }, known)
  const byKey = new Map<string, Observed[]>()
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row])
  const own = byKey.get(reference.key)
  if (own === undefined) throw missing(reference, rows)
  byKey.delete(reference.key)
  return { own, others: [...byKey.values()] }
}
