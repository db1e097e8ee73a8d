// Relations computed on intervals: what each side can be, whether the comparison can hold, and the words for it.
import {
  add,
  canBeLess,
  closed,
  divide,
  type Interval,
  meets,
  multiply,
  point,
  subtract,
} from '../model/interval.ts'
import { type Period, parsePeriod } from '../model/period.ts'
import { rational } from '../model/rational.ts'
import {
  type Assertion,
  type Comparison,
  type Expression,
  Fault,
  type Operator,
  type SeriesReference,
} from './expression.ts'
import { combine, dimensionText, LITERAL, type QuantityType, sameDimension } from './quantity-type.ts'

export interface Quantity {
  readonly interval: Interval
  readonly type: QuantityType
  /** What it was computed from: ids of claims and of observations. */
  readonly from: readonly string[]
}

export interface Observed {
  readonly id: string
  readonly key: string
  readonly period: Period | null
  readonly quantity: Quantity
}

/** What the expression's names stand for. */
export interface Known {
  /** Throws a Fault for an unknown claim, or one that states no figure. */
  readonly claim: (id: string, at: number) => Quantity
  /** Throws a Fault for an unknown series. */
  readonly observations: (series: string, at: number) => readonly Observed[]
  /** The measure that totals `measure` over the side that `*` stands on, if one is named. */
  readonly totalOf: (measure: string, side: 'subject' | 'object') => string | undefined
}

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

const missing = ({ series, key, period, at }: SeriesReference): Fault =>
  new Fault('unknown-observation', `an observation of ${series} for ${key}`, `none for "${period}"`, at)

const single = (reference: SeriesReference, known: Known): Quantity => {
  const found = known
    .observations(reference.series, reference.at)
    .find((row) => row.key === reference.key && (row.period?.text ?? '') === reference.period)
  if (found === undefined) throw missing(reference)
  return found.quantity
}

/** Observations for keys that fit (with `*` for any partner) and periods inside the asked one. */
const selected = (reference: SeriesReference, known: Known): Observed[] => {
  const pattern = keyPattern(reference.key)
  const period = periodOf(reference)
  const rows = known
    .observations(reference.series, reference.at)
    .filter((row) => pattern.test(row.key) && within(row.period, period))
  if (rows.length === 0) throw missing(reference)
  return rows
}

const total = (type: QuantityType, key: string, known: Known): string | null => {
  if (type.measure === null || !key.includes('*')) return type.measure
  return known.totalOf(type.measure, key.startsWith('*') ? 'subject' : 'object') ?? type.measure
}

/** Years without a row add nothing: the publishers of transfer tables leave a cell empty where none is known. */
const sum = (reference: SeriesReference, known: Known): Quantity => {
  const rows = selected(reference, known)
  const [first, ...rest] = rows.map(({ quantity }) => quantity)
  if (first === undefined) throw missing(reference)
  return {
    interval: rest.reduce((sofar, { interval }) => add(sofar, interval), first.interval),
    type: { ...first.type, measure: total(first.type, reference.key, known), period: periodOf(reference) },
    from: rows.map(({ id }) => id),
  }
}

/** The places that the key can take among all keys that differ from it in the object alone, largest first. */
const rank = (reference: SeriesReference, known: Known): Quantity => {
  const rivals = { ...reference, key: reference.key.replace(/>.*$/, '>*') }
  const rows = selected(rivals, known)
  const own = rows.find((row) => row.key === reference.key)
  if (own === undefined) throw missing(reference)
  const others = rows.filter((row) => row !== own).map(({ quantity }) => quantity.interval)
  const mine = own.quantity.interval
  const surelyAbove = others.filter((other) => !canBeLess(other, mine, true)).length
  const perhapsAbove = others.filter((other) => canBeLess(mine, other, false)).length
  return {
    interval: { low: closed(rational(1 + surelyAbove)), high: closed(rational(1 + perhapsAbove)) },
    type: { ...own.quantity.type, dimension: { rank: 1 }, base: null, period: periodOf(reference) },
    from: rows.map(({ id }) => id),
  }
}

const FUNCTIONS = { sum, rank }

const apply = (operator: Operator, a: Interval, b: Interval): Interval => {
  if (operator === '+') return add(a, b)
  if (operator === '-') return subtract(a, b)
  if (operator === '*') return multiply(a, b)
  const quotient = divide(a, b)
  if (quotient === null) throw new Fault('division-by-zero', 'a divisor that can differ from 0', 'exactly 0')
  return quotient
}

const mustMatch = (a: QuantityType, b: QuantityType): void => {
  if (!sameDimension(a, b))
    throw new Fault(
      'mixed-units',
      `one unit on both sides: the left is in ${dimensionText(a.dimension)}`,
      `${dimensionText(b.dimension)} on the right; they cannot be added or compared`,
    )
}

/** @throws Fault for unknown names, mixed units and division by zero */
export const evaluate = (node: Expression, known: Known): Quantity => {
  switch (node.type) {
    case 'number':
      return { interval: point(rational(node.digits)), type: LITERAL, from: [] }
    case 'claim':
      return known.claim(node.claim, node.at)
    case 'series':
      return single(node, known)
    case 'call':
      return FUNCTIONS[node.name](node.argument, known)
    case 'operation': {
      const [left, right] = [evaluate(node.left, known), evaluate(node.right, known)]
      if (node.operator === '+' || node.operator === '-') mustMatch(left.type, right.type)
      return {
        interval: apply(node.operator, left.interval, right.interval),
        type: combine(node.operator, left.type, right.type),
        from: [...left.from, ...right.from],
      }
    }
  }
}

const HOLDS: Record<Comparison, (a: Interval, b: Interval) => boolean> = {
  '=': meets,
  '<': (a, b) => canBeLess(a, b, false),
  '<=': (a, b) => canBeLess(a, b, true),
  '>': (a, b) => canBeLess(b, a, false),
  '>=': (a, b) => canBeLess(b, a, true),
}

export interface Evaluation {
  readonly left: Quantity
  readonly right: Quantity
  /** Whether some value of the left and some value of the right stand in the comparison. */
  readonly canHold: boolean
}

/** Both sides of an assertion, and whether the comparison can hold for some of their values. */
export const evaluateAssertion = ({ comparison, left, right }: Assertion, known: Known): Evaluation => {
  const [a, b] = [evaluate(left, known), evaluate(right, known)]
  mustMatch(a.type, b.type)
  return { left: a, right: b, canHold: HOLDS[comparison](a.interval, b.interval) }
}
