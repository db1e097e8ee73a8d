// What a quantity is a quantity of: its dimension, its measure and base, its period. Arithmetic on the types goes
// before arithmetic on the numbers, so that US$ never meet TIV and a share of imports is not a share of a stockpile.
import { overlaps, type Period } from '../model/period.ts'
import type { Measure } from '../model/reference.ts'
import { DIMENSION_WORDS } from '../model/unit.ts'
import { type Comparison, Fault } from './expression.ts'

export interface QuantityType {
  /** Powers of the dimensions, e.g. `{ usd: 1 }`; empty for a pure ratio. */
  readonly dimension: Readonly<Record<string, number>>
  /** `null` where arithmetic has made something that no row of measures.csv names. */
  readonly measure: string | null
  readonly base: string | null
  /** Of the measure: a level at one time or an amount over a period; `none` where nobody says. */
  readonly nature: Measure['stock_or_flow']
  readonly period: Period | null
  /** A bare number of the expression: it changes no type. */
  readonly literal: boolean
}

/** Of a number that the relation itself states, in a unit's dimension. */
export const numberType = (dimension: QuantityType['dimension'], literal: boolean): QuantityType => ({
  dimension,
  measure: null,
  base: null,
  nature: 'none',
  period: null,
  literal,
})

export const LITERAL = numberType({}, true)

export const simple = (dimension: string): QuantityType['dimension'] =>
  dimension === 'ratio' ? {} : { [dimension]: 1 }

/** `usd`, `people/area`, `ratio`: the dimension in one word. */
export const dimensionText = (dimension: QuantityType['dimension']): string => {
  const part = (sign: 1 | -1): string =>
    Object.entries(dimension)
      .filter(([, power]) => power * sign > 0)
      .map(([name, power]) => (Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`))
      .sort()
      .join('·')
  const [over, under] = [part(1), part(-1)]
  if (over === '' && under === '') return 'ratio'
  return under === '' ? over : `${over === '' ? '1' : over}/${under}`
}

const words = ({ dimension }: QuantityType): string => {
  const name = dimensionText(dimension)
  const told = DIMENSION_WORDS[name]
  return told === undefined ? name : `${name} (${told})`
}

export const sameDimension = (a: QuantityType, b: QuantityType): boolean =>
  dimensionText(a.dimension) === dimensionText(b.dimension)

const powers = (a: QuantityType, b: QuantityType, sign: 1 | -1): QuantityType['dimension'] => {
  const sum: Record<string, number> = { ...a.dimension }
  for (const [name, power] of Object.entries(b.dimension)) sum[name] = (sum[name] ?? 0) + sign * power
  return Object.fromEntries(Object.entries(sum).filter(([, power]) => power !== 0))
}

const least = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : a < b ? a : b
const latest = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : a > b ? a : b

/** The period that both speak of together. */
const joined = (a: Period | null, b: Period | null): Period | null => {
  if (a === null || b === null) return a ?? b
  if (a.text === b.text) return a
  const [start, end] = [least(a.start, b.start), latest(a.end, b.end)]
  return { text: `${start ?? '..'}/${end ?? '..'}`, start, end }
}

type Named = Pick<QuantityType, 'measure' | 'base' | 'nature'>

const UNNAMED: Named = { measure: null, base: null, nature: 'none' }

const summed = (a: QuantityType, b: QuantityType): Named => {
  if (a.measure === b.measure && a.base === b.base) return a
  return { ...UNNAMED, nature: a.nature === b.nature ? a.nature : 'none' }
}

/** A share of b, times b, is the measure; anything else has no name. */
const multiplied = (a: QuantityType, b: QuantityType): Named => {
  if (a.literal) return b
  if (b.literal) return a
  if (a.base !== null && a.base === b.measure && b.base === null) return { ...a, base: null }
  if (b.base !== null && b.base === a.measure && a.base === null) return { ...b, base: null }
  return UNNAMED
}

/** A part over its whole is a share of that whole; a part over its share is the whole. */
const divided = (a: QuantityType, b: QuantityType): Named => {
  if (b.literal) return a
  if (a.base !== null) return UNNAMED
  if (b.base !== null) return a.measure === b.measure ? { ...UNNAMED, measure: b.base } : UNNAMED
  return sameDimension(a, b) ? { ...a, base: b.measure } : UNNAMED
}

const NATURE = {
  stock: 'a stock (a level at one time)',
  flow: 'a flow (an amount over a period)',
}

const mixedNatures = (a: QuantityType, b: QuantityType): readonly [string, string] | null => {
  if (a.base !== null || b.base !== null || a.nature === 'none' || b.nature === 'none') return null
  return a.nature === b.nature ? null : [NATURE[a.nature], NATURE[b.nature]]
}

/**
 * What may be added or compared: one dimension, and no stock with a flow.
 * @param at where the right side begins in the cell
 * @throws Fault with one sentence that says why not
 */
export const mustCompare = (a: QuantityType, b: QuantityType, at: number): void => {
  if (!sameDimension(a, b))
    throw new Fault(
      'mixed-units',
      `one unit on both sides: the left is in ${words(a)}`,
      `${words(b)} on the right; they cannot be added or compared`,
      at,
    )
  const natures = mixedNatures(a, b)
  if (natures !== null)
    throw new Fault(
      'stock-with-flow',
      `a stock beside a stock or a flow beside a flow: the left is ${natures[0]}`,
      `${natures[1]} on the right; they cannot be added or compared`,
      at,
    )
}

/** Shares of different wholes. */
const ofOtherWholes = (a: QuantityType, b: QuantityType): boolean =>
  a.base !== null && b.base !== null && a.base !== b.base

/** As `mustCompare`; and a share of one whole cannot be added to a share of another. */
export const mustAdd = (a: QuantityType, b: QuantityType, at: number): void => {
  mustCompare(a, b, at)
  if (ofOtherWholes(a, b))
    throw new Fault(
      'mixed-shares',
      `shares of one whole: the left is a share of ${a.base}`,
      `a share of ${b.base} on the right; shares of different wholes cannot be added`,
      at,
    )
}

const NAMES = { '+': summed, '-': summed, '*': multiplied, '/': divided }

/** The type of `a operator b`; sums assume that the dimensions have been found equal. */
export const combine = (operator: '+' | '-' | '*' | '/', a: QuantityType, b: QuantityType): QuantityType => {
  const sign = operator === '*' ? 1 : operator === '/' ? -1 : 0
  const { measure, base, nature } = NAMES[operator](a, b)
  return {
    dimension: sign === 0 ? a.dimension : powers(a, b, sign),
    measure,
    base,
    nature,
    period: joined(a.period, b.period),
    literal: a.literal && b.literal,
  }
}

/** Whether both are named and the names differ: the numbers may meet, but they do not speak of one thing. */
export const differ = (a: QuantityType, b: QuantityType): boolean =>
  a.measure !== null && b.measure !== null && (a.measure !== b.measure || a.base !== b.base)

export const periodsDiffer = (a: QuantityType, b: QuantityType): boolean =>
  a.period !== null && b.period !== null && !overlaps(a.period, b.period)

/**
 * Whether the two sides do not speak of one thing, so that the comparison demands nothing. An equality asks for one
 * measure and periods that meet; an order only that shares are of one whole: a part may well be compared with another.
 */
export const isReserved = (comparison: Comparison, a: QuantityType, b: QuantityType): boolean =>
  comparison === '=' ? differ(a, b) || periodsDiffer(a, b) : ofOtherWholes(a, b)
