// Typed quantities, and what the names in an expression stand for.
import type { Interval } from '../model/interval.ts'
import type { Period } from '../model/period.ts'
import type { QuantityType } from './quantity-type.ts'

export interface Quantity {
  readonly interval: Interval
  readonly type: QuantityType
}

export interface Observed {
  readonly id: string
  readonly series: string
  readonly key: string
  readonly period: Period | null
  readonly quantity: Quantity
}

/** What the expression's names stand for. */
export interface Known {
  /** Throws a Fault for an unknown claim, or one that states no figure. */
  readonly claim: (id: string, at: number) => Quantity
  /** By `series:key@period`. */
  readonly observation: (id: string) => Observed | undefined
  /** Throws a Fault for an unknown series. */
  readonly observations: (series: string, at: number) => readonly Observed[]
  /** The measure that totals `measure` over the side that `*` stands on, if one is named. */
  readonly totalOf: (measure: string, side: 'subject' | 'object') => string | undefined
}
