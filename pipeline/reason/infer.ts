// Types of expressions: what each part is a quantity of, found before any number is touched.

import { years } from '../model/period.ts'
import { rational } from '../model/rational.ts'
import { UNITS } from '../model/unit.ts'
import {
  type Expression,
  Fault,
  type ListCall,
  type NumberLiteral,
  type Operation,
  type SeriesCall,
  type SeriesReference,
} from './expression.ts'
import type { Known, Observed } from './quantity.ts'
import {
  combine,
  LITERAL,
  mustAdd,
  mustCompare,
  numberType,
  type QuantityType,
  simple,
} from './quantity-type.ts'
import { fieldOf, mustBeCovered, periodOf, selected, single } from './select.ts'

const ofNumber = ({ unit }: NumberLiteral): QuantityType =>
  unit === '' ? LITERAL : numberType(simple(UNITS.get(unit)?.dimension ?? unit), false)

const totalMeasure = (type: QuantityType, key: string, known: Known): string | null => {
  if (type.measure === null || !key.includes('*')) return type.measure
  return known.totalOf(type.measure, key.startsWith('*') ? 'subject' : 'object') ?? type.measure
}

const typeOfFirst = (rows: readonly Observed[]): QuantityType => rows[0]?.quantity.type ?? LITERAL

/** A level at one time, added over years, is a level of nothing. */
const refuseSumOverTime = (reference: SeriesReference, rows: readonly Observed[]): void => {
  const { nature, base } = typeOfFirst(rows)
  if (nature !== 'stock' || base !== null) return
  const period = periodOf(reference)
  const isOfOneTime =
    period === null || years(period).length < 2 || rows.every((row) => row.period?.text === period.text)
  if (isOfOneTime && new Set(rows.map(({ key }) => key)).size === rows.length) return
  throw new Fault(
    'stock-over-time',
    'a flow, where several periods are added up',
    `${reference.series}, a stock: its levels at several times have no sum`,
    reference.at,
  )
}

const ofSelection = (reference: SeriesReference, known: Known, isSum: boolean): QuantityType => {
  const rows = selected(reference, known)
  if (isSum) {
    mustBeCovered(reference, known)
    refuseSumOverTime(reference, rows)
  }
  const type = typeOfFirst(rows)
  const measure = isSum ? totalMeasure(type, reference.key, known) : type.measure
  return { ...type, measure, period: periodOf(reference) }
}

const ofList = ({ name, items }: ListCall, known: Known): QuantityType => {
  const isSum = name === 'sum'
  const types = items.map((item) =>
    item.type === 'series' ? ofSelection(item, known, isSum) : typeOf(item, known),
  )
  return types.reduce((sofar, type, index) => {
    const at = items[index]?.at ?? 0
    if (isSum) mustAdd(sofar, type, at)
    else mustCompare(sofar, type, at)
    return combine('+', sofar, type)
  })
}

/** How many calendar years the mean is over; throws a Fault for a period without them. */
export const yearsOf = (reference: SeriesReference): number => {
  const period = periodOf(reference)
  const count = period === null ? 0 : years(period).length
  if (count > 0) return count
  throw new Fault(
    'open-period',
    'a period with both ends, to take the yearly mean of',
    `"${reference.period}"`,
    reference.at,
  )
}

const ofSeries = ({ name, argument }: SeriesCall, known: Known): QuantityType => {
  if (name === 'rank') {
    mustBeCovered(argument, known)
    const { own } = fieldOf(argument, known)
    return {
      ...typeOfFirst(own),
      dimension: { rank: 1 },
      base: null,
      nature: 'none',
      period: periodOf(argument),
    }
  }
  if (name === 'count') {
    selected(argument, known)
    return { ...numberType({ count: 1 }, false), period: periodOf(argument) }
  }
  yearsOf(argument)
  return ofSelection(argument, known, true)
}

const ofOperation = ({ operator, left, right }: Operation, known: Known): QuantityType => {
  const [a, b] = [typeOf(left, known), typeOf(right, known)]
  if (operator === '+' || operator === '-') mustAdd(a, b, right.at)
  if (operator === '/' && right.type === 'number' && rational(right.digits).equals(0))
    throw new Fault('division-by-zero', 'a divisor that can differ from 0', 'exactly 0', right.at)
  return combine(operator, a, b)
}

/** @throws Fault for unknown names, mixed units, stock with flow, division by zero: at the column where it goes wrong */
export const typeOf = (node: Expression, known: Known): QuantityType => {
  switch (node.type) {
    case 'number':
      return ofNumber(node)
    case 'claim':
      return known.claim(node.claim, node.at).type
    case 'series':
      return single(node, known).quantity.type
    case 'list':
      return ofList(node, known)
    case 'of-series':
      return ofSeries(node, known)
    case 'operation':
      return ofOperation(node, known)
  }
}
