// A figure or a date as the marks that show it carry it: its ids, and its ends in base units or its period.
import type { Interval } from '../model/interval.ts'
import type { Period } from '../model/period.ts'
import { idsOf } from './drawing.ts'
import { drawn } from './figures.ts'

export interface FigureDatum {
  readonly ids: string
  /** `null` where it has no such end. */
  readonly low: number | null
  readonly high: number | null
}

/** A figure that is one number. */
export interface ValueDatum {
  readonly ids: string
  readonly value: number
}

export interface DateDatum {
  readonly ids: string
  /** EDTF. */
  readonly period: string
}

export const figureDatum = (ids: readonly string[], { low, high }: Interval): FigureDatum => ({
  ids: idsOf(ids),
  low: low.at === null ? null : drawn(low.at),
  high: high.at === null ? null : drawn(high.at),
})

export const dateDatum = (ids: readonly string[], { text }: Period): DateDatum => ({
  ids: idsOf(ids),
  period: text,
})
