// The figures that could stand in print where one stands: of the same precision, scale, unit and hedge.
import { HEDGE_TABLE, type Hedge, type Rounded } from '../model/hedge.ts'
import { canBeLess, type Interval, meets, multiply, point } from '../model/interval.ts'
import { fixed } from '../model/interval-text.ts'
import {
  cellOf,
  EVERYDAY_FRACTIONS,
  exactly,
  factorOf,
  fractionCell,
  plain,
  type Statement,
  unitOf,
  unround,
} from '../model/quantity.ts'
import { type Rational, rational } from '../model/rational.ts'

/** Figures that follow each other, the last included. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Figures in rising order, by a whole number each; the printed one is among them. */
export interface PrintedScale extends Run {
  /** The number of the printed figure. */
  readonly own: number
  /** The printed number, in the unit and scale of print; of a range its lower end. */
  readonly value: (index: number) => Rational
  /** What the figure says at its face value: of a range its middle. */
  readonly face: (index: number) => Rational
  /** What the figure would leave open, in base units. */
  readonly interval: (index: number) => Interval
  /** The amount as it would be printed. */
  readonly amount: (index: number) => string
}

const MOST = 2 ** 50

/** With the decimals of the printed one. */
const printLike = (value: Rational, like: string): string => {
  const decimals = like.split('.')[1]?.length ?? 0
  return fixed(value, decimals, false)
}

const inBase = (figure: Rounded, hedge: Hedge, factor: Rational): Interval =>
  multiply(HEDGE_TABLE[hedge].widen(figure), point(factor))

const decimalScale = (statement: Statement, discrete: boolean): PrintedScale => {
  const { amount, hedge } = statement
  const { value: printed, step } = discrete ? exactly(rational(plain(amount))) : unround(amount)
  const factor = factorOf(statement)
  const value = (index: number): Rational => step.mul(index)
  return {
    own: Math.round(printed.div(step).valueOf()),
    first: 1,
    last: MOST,
    value,
    face: value,
    interval: (index) => inBase(discrete ? exactly(value(index)) : cellOf(value(index), step), hedge, factor),
    amount: (index) => printLike(value(index), amount),
  }
}

const fractionScale = (statement: Statement): PrintedScale => {
  const printed = rational(statement.amount)
  const all = [...EVERYDAY_FRACTIONS.filter((value) => !value.equals(printed)), printed].sort((a, b) =>
    a.compare(b),
  )
  const value = (index: number): Rational => all[index] ?? printed
  return {
    own: all.findIndex((each) => each.equals(printed)),
    first: 0,
    last: all.length - 1,
    value,
    face: value,
    interval: (index) => inBase(fractionCell(value(index)), statement.hedge, factorOf(statement)),
    amount: (index) => value(index).toFraction(),
  }
}

/** The printed range moved along, as wide as it is. */
const rangeScale = (statement: Statement): PrintedScale => {
  const low = decimalScale({ ...statement, hedge: 'exact' }, false)
  const [from, to] = [statement.amount, statement.amount_to].map((amount) => rational(plain(amount)))
  const width = to === undefined || from === undefined ? rational(0) : to.sub(from)
  const factor = factorOf(statement)
  const end = (value: Rational) => ({ at: value.mul(factor), closed: true })
  return {
    ...low,
    face: (index) => low.value(index).add(width.div(2)),
    interval: (index) => ({ low: end(low.value(index)), high: end(low.value(index).add(width)) }),
    amount: (index) => `${low.amount(index)}–${printLike(low.value(index).add(width), statement.amount_to)}`,
  }
}

/**
 * @returns `null` for a figure of zero or below: nothing is half of it or twice it, and no figure like it is nearest;
 *   and for a range of fractions, which moved along would end at no fraction of prose
 */
export const printedScale = (statement: Statement): PrintedScale | null => {
  const { amount, amount_to } = statement
  const digits = plain(amount)
  if (digits.startsWith('-') || Number(digits.split('/')[0]) === 0) return null
  if (amount_to !== '') return `${amount}${amount_to}`.includes('/') ? null : rangeScale(statement)
  if (amount.includes('/')) return fractionScale(statement)
  return decimalScale(statement, unitOf(statement).discrete)
}

/** The least index from `first` to `last` at which a test that turns true once is true; `last + 1` where it never is. */
export const turning = (first: number, last: number, test: (index: number) => boolean): number => {
  let [low, high] = [first, last + 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Fewer figures than this are tried one by one: a fraction's cell may lie inside that of its neighbour. */
const FEW = 100

const runsAmong = ({ first, last, interval }: PrintedScale, range: Interval): Run[] => {
  const runs: Run[] = []
  for (let index = first; index <= last; index += 1) {
    if (!meets(interval(index), range)) continue
    const before = runs.at(-1)
    if (before?.last === index - 1) runs.splice(-1, 1, { ...before, last: index })
    else runs.push({ first: index, last: index })
  }
  return runs
}

/** The figures that leave open a value of the range, in rising order: one run at most where neither end ever falls. */
export const fitting = (scale: PrintedScale, range: Interval): Run[] => {
  if (scale.last - scale.first < FEW) return runsAmong(scale, range)
  const first = turning(scale.first, scale.last, (index) => canBeLess(range, scale.interval(index), true))
  const last = turning(scale.first, scale.last, (index) => !canBeLess(scale.interval(index), range, true)) - 1
  return first > last ? [] : [{ first, last }]
}
