// What an expression takes from a series: one observation, a sum over a period and partners, a rank among partners.
import { add, canBeLess, closed } from '../model/interval.ts'
import { type Period, parsePeriod } from '../model/period.ts'
import { rational } from '../model/rational.ts'
import { Fault, type SeriesReference } from './expression.ts'
import type { Known, Observed, Quantity } from './quantity.ts'
import type { QuantityType } from './quantity-type.ts'

const keyPattern = (key: string): RegExp =>
  new RegExp(`^${key.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^>]+')}$`)

const within = (inner: Period | null, outer: Period | null): boolean => {
  if (inner === null || outer === null) return inner === outer
  return (
    (outer.start === null || (inner.start !== null && inner.start >= outer.start)) &&
    (outer.end === null || (inner.end !== null && inner.end <= outer.end))
  )
}

const periodOf = ({ period, at }: SeriesReference): Period | null => {
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

/** The one observation that `series:key@period` names. */
export const single = (reference: SeriesReference, known: Known): Quantity => {
  const rows = known.observations(reference.series, reference.at)
  const found = rows.find((row) => row.key === reference.key && (row.period?.text ?? '') === reference.period)
  if (found === undefined) throw missing(reference, rows)
  return found.quantity
}

/** Observations for keys that fit (with `*` for any partner) and periods inside the asked one. */
export const selected = (reference: SeriesReference, known: Known): Observed[] => {
  const pattern = keyPattern(reference.key)
  const period = periodOf(reference)
  const all = known.observations(reference.series, reference.at)
  const rows = all.filter((row) => pattern.test(row.key) && within(row.period, period))
  if (rows.length === 0) throw missing(reference, all)
  return rows
}

const totalMeasure = (type: QuantityType, key: string, known: Known): string | null => {
  if (type.measure === null || !key.includes('*')) return type.measure
  return known.totalOf(type.measure, key.startsWith('*') ? 'subject' : 'object') ?? type.measure
}

/** The rows added up, as a quantity about the reference's period. */
export const added = (rows: readonly Observed[], reference: SeriesReference): Quantity => {
  const [first, ...rest] = rows.map(({ quantity }) => quantity)
  if (first === undefined) throw missing(reference, [])
  return {
    interval: rest.reduce((sofar, { interval }) => add(sofar, interval), first.interval),
    type: { ...first.type, period: periodOf(reference) },
    from: rows.map(({ id }) => id),
  }
}

/** Years without a row add nothing: the publishers of transfer tables leave a cell empty where none is known. */
export const sum = (reference: SeriesReference, known: Known): Quantity => {
  const { type, ...total } = added(selected(reference, known), reference)
  return { ...total, type: { ...type, measure: totalMeasure(type, reference.key, known) } }
}

/** The places that the key can take among all keys that differ from it in the object (or, without one, the subject) alone. */
export const rank = (reference: SeriesReference, known: Known): Quantity => {
  const rows = selected({ ...reference, key: reference.key.replace(/[^>]*$/, '*') }, known)
  const amounts = new Map(
    [...new Set(rows.map(({ key }) => key))].map((key) => [
      key,
      added(
        rows.filter((row) => row.key === key),
        reference,
      ),
    ]),
  )
  const own = amounts.get(reference.key)
  if (own === undefined) throw missing(reference, rows)
  amounts.delete(reference.key)
  const others = [...amounts.values()].map(({ interval }) => interval)
  const surelyAbove = others.filter((other) => !canBeLess(other, own.interval, true)).length
  const perhapsAbove = others.filter((other) => canBeLess(own.interval, other, false)).length
  return {
    interval: { low: closed(rational(1 + surelyAbove)), high: closed(rational(1 + perhapsAbove)) },
    type: { ...own.type, dimension: { rank: 1 }, base: null },
    from: rows.map(({ id }) => id),
  }
}
