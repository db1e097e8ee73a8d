// Rows of intervals: what somebody says of one quantity, each with its words, its interval and its figure as printed.
import type { Verdict } from '../model/finding.ts'
import type { Hedge } from '../model/hedge.ts'
import type { Interval } from '../model/interval.ts'
import { factorOf, type Statement, unround } from '../model/quantity.ts'
import type { FigureDatum } from './figure-datum.ts'
import { drawn } from './figures.ts'

/** A kind of row, told by the shape and the colour of its marks. */
export interface RowKind {
  readonly label: string
  /** A Vega symbol. */
  readonly shape: string
  readonly colour: string
}

/** What is drawn of an interval, in base units. */
export interface Reach {
  /** Its ends; `null` where it has none, or leads to the end of what is possible. */
  readonly low: number | null
  readonly high: number | null
  /** Where marks stand: at a printed figure, at both ends of a range, at the bound of what has only one. */
  readonly marks: readonly number[]
}

export interface IntervalRow {
  readonly datum: FigureDatum
  /** When it speaks of; empty where that is not said. */
  readonly when: string
  readonly words: string
  /** The figure as printed, or as calculated. */
  readonly text: string
  readonly kind: RowKind
  /** Whether it is the article's own. */
  readonly own: boolean
  readonly reach: Reach
}

/** Rows on one scale. */
export interface Panel {
  /** Above the rows; empty where the chart has one panel alone. */
  readonly heading: string
  /** With a few words, under the heading; empty words leave it out. */
  readonly verdict: Verdict | null
  readonly note: string
  readonly dimension: string
  /** Those that are the article's own are marked through all rows. */
  readonly rows: readonly IntervalRow[]
}

/** In base units; `null` for a range, which prints two. */
export const printedValue = (statement: Omit<Statement, 'hedge'>): number | null =>
  statement.amount_to === '' ? drawn(unround(statement.amount).value.mul(factorOf(statement))) : null

const ABOVE = new Set<Hedge | ''>(['over', 'at_least'])
const BELOW = new Set<Hedge | ''>(['under', 'up_to'])

/**
 * @param hedge of what has only one bound ("under 70%") the other end is not drawn, but where it leads
 * @param printed the one value that a statement prints
 */
export const reachOf = ({ low, high }: Interval, hedge: Hedge | '', printed: number | null): Reach => {
  const from = low.at === null ? null : drawn(low.at)
  const to = high.at === null ? null : drawn(high.at)
  if (BELOW.has(hedge) || from === null) return { low: null, high: to, marks: to === null ? [] : [to] }
  if (ABOVE.has(hedge) || to === null) return { low: from, high: null, marks: [from] }
  return { low: from, high: to, marks: printed === null ? [...new Set([from, to])] : [printed] }
}
