// A printed amount as an interval in base units: what its digits, its scale, its unit and its hedge leave open.
import { HEDGE_TABLE, type Hedge, type Rounded } from './hedge.ts'
import { closed, type Interval, multiply, open, point } from './interval.ts'
import { greatest, least, ONE, powerOfTen, type Rational, rational } from './rational.ts'
import { SCALES, type Scale, UNITS, type Unit } from './unit.ts'

/** The columns that state a figure, in claims.csv and in observations.csv alike. */
export interface Statement {
  readonly amount: string
  readonly amount_to: string
  readonly scale: Scale
  readonly unit: string
  readonly hedge: Hedge
}

/** Thousands marks in print: comma, space, no-break space, thin space, narrow no-break space. */
const MARKS = ', \u00a0\u2009\u202f'

/** A sign in print: the hyphen of a keyboard, or a minus. */
const SIGNS = '-\u2212'

const WHOLE = `(?:\\d{1,3}(?:[${MARKS}]\\d{3})+|\\d+)`

/** An amount as the tables accept it: digits with or without thousands marks, decimals, a sign; or a fraction. */
export const AMOUNT = new RegExp(`^[${SIGNS}]?(?:${WHOLE}(?:\\.\\d+)?|\\.\\d+)$|^[${SIGNS}]?\\d+/[1-9]\\d*$`)

/** The digits alone with their sign, thousands marks removed. */
export const plain = (amount: string): string =>
  amount.replace(new RegExp(`[${MARKS}]`, 'g'), '').replace(new RegExp(`[${SIGNS}]`), '-')

/** Denominators of the fractions that prose uses; "a third" is read to midway between its neighbours among them. */
const EVERYDAY_DENOMINATORS = [2, 3, 4, 5, 10].map((d) => rational(d))

/** The proper fractions that prose uses, from the smallest up: 1/10, 1/5, 1/4, 3/10, ... */
export const EVERYDAY_FRACTIONS: readonly Rational[] = [
  ...new Map(
    EVERYDAY_DENOMINATORS.flatMap((d) =>
      Array.from({ length: Number(d.n) - 1 }, (_, n) => rational(n + 1).div(d)),
    ).map((value) => [value.toFraction(), value]),
  ).values(),
].sort((a, b) => a.compare(b))

const neighbours = (value: Rational): Rational[] =>
  [...EVERYDAY_DENOMINATORS, rational(value.d)].flatMap((d) => {
    const near = value.mul(d).floor()
    return [near.sub(1), near, near.add(1)].map((n) => n.div(d)).filter((other) => !other.equals(value))
  })

/** Half-way to the next everyday fraction either side. */
export const fractionCell = (value: Rational): Rounded => {
  const others = neighbours(value)
  const below = others.filter((other) => other.lt(value)).reduce(greatest)
  const above = others.filter((other) => other.gt(value)).reduce(least)
  const cell = { low: closed(value.add(below).div(2)), high: open(value.add(above).div(2)) }
  return { value, cell, step: greatest(value.sub(below), above.sub(value)) }
}

/**
 * The place of the last digit that carries information. Digits after the point all do; of a whole number, zeros in
 * complete groups of three do not ("30,000" is to the nearest thousand, "1,500" to the nearest one).
 */
const lastPlace = (digits: string): number => {
  const decimals = digits.split('.')[1]
  if (decimals !== undefined) return -decimals.length
  const zeros = /[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0
  return zeros - (zeros % 3)
}

/** Half a unit of the last place either side, half rounding away from zero: "43" is [42.5, 43.5), "0" is (-0.5, 0.5). */
export const cellOf = (value: Rational, step: Rational): Rounded => {
  const low = { at: value.sub(step.div(2)), closed: value.gt(0) }
  const high = { at: value.add(step.div(2)), closed: value.lt(0) }
  return { value, cell: { low, high }, step }
}

const decimalCell = (digits: string): Rounded => cellOf(rational(digits), powerOfTen(lastPlace(digits)))

/**
 * @param amount as printed: digits with or without thousands marks, or a fraction `n/d`
 * @returns its value, the interval that rounds to it and one unit of its last digit, in the unit it is printed in
 */
export const unround = (amount: string): Rounded => {
  const digits = plain(amount)
  return digits.includes('/') ? fractionCell(rational(digits)) : decimalCell(digits)
}

/** A count or a place: exactly that, and the next is one away. */
export const exactly = (value: Rational): Rounded => ({ value, cell: point(value), step: ONE })

const read = (amount: string, discrete: boolean): Rounded =>
  discrete ? exactly(rational(plain(amount))) : unround(amount)

const printed = ({ amount, amount_to, hedge }: Statement, discrete: boolean): Interval => {
  if (amount_to === '') return HEDGE_TABLE[hedge].widen(read(amount, discrete))
  return { low: closed(rational(plain(amount))), high: closed(rational(plain(amount_to))) }
}

/** @throws on a unit that the tables' schemas would have refused */
export const unitOf = ({ unit }: Pick<Statement, 'unit'>): Unit => {
  const known = UNITS.get(unit)
  if (known === undefined) throw new Error(`no unit ${unit}`)
  return known
}

/** What one of the printed number is in base units: a million US$ is 1,000,000. */
export const factorOf = (statement: Pick<Statement, 'unit' | 'scale'>): Rational =>
  unitOf(statement).factor.mul(powerOfTen(SCALES[statement.scale]))

/**
 * The interval that a statement leaves open, in the base unit of its dimension (US$, people, km²; a share as a
 * ratio, so 43% is [0.425, 0.435)). A range "200–400" runs from its printed low to its printed high, both included.
 * @throws on an amount or unit that the tables' schemas would have refused
 */
export const statedInterval = (statement: Statement): Interval => {
  return multiply(printed(statement, unitOf(statement).discrete), point(factorOf(statement)))
}
