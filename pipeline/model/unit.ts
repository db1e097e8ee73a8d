// Units: what may be added to what. A unit is a factor on a dimension; nothing here converts between currencies or
// prices of different years, because an exchange rate is data with a source and a date, never a unit.
import { type Rational, rational } from './rational.ts'

export interface Unit {
  readonly dimension: string
  readonly factor: Rational
  /** A count cannot lie between two whole numbers, so a printed one is exact. */
  readonly discrete: boolean
  /** How a number is written with it: `US$` before, the others after. */
  readonly before: boolean
}

const unit = (dimension: string, factor: string | number = 1, extra: Partial<Unit> = {}): Unit => ({
  dimension,
  factor: rational(factor),
  discrete: false,
  before: false,
  ...extra,
})

/** Every unit a table may name. A new unit is one new row. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['US$', unit('usd', 1, { before: true })],
  ['US$2021', unit('usd2021', 1, { before: true })],
  ['AZN', unit('azn')],
  ['TIV', unit('tiv')],
  ['%', unit('ratio', '1/100')],
  ['ratio', unit('ratio')],
  ['people', unit('people')],
  ['km2', unit('area')],
  ['ha', unit('area', '1/100')],
  ['km', unit('length')],
  ['m', unit('length', '1/1000')],
  ['bbl/d', unit('oil-flow')],
  ['t', unit('mass')],
  ['kg', unit('mass', '1/1000')],
  ['TWh', unit('energy', 1_000_000)],
  ['MWh', unit('energy')],
  ['MW', unit('power')],
  ['count', unit('count', 1, { discrete: true })],
  ['rank', unit('rank', 1, { discrete: true })],
  ['day', unit('days')],
  ['month', unit('months')],
  ['year', unit('months', 12)],
])

/** What a dimension is, for whoever reads that two of them do not mix; those not named here speak for themselves. */
export const DIMENSION_WORDS: Readonly<Record<string, string>> = {
  usd: 'US$ at current prices',
  usd2021: 'US$ at the prices of 2021',
  azn: 'manats',
  tiv: 'SIPRI’s trend-indicator value: a volume of arms, not a price',
  area: 'km²',
  length: 'km',
  'oil-flow': 'barrels a day',
  ratio: 'a share or a bare number',
}

export const SCALES = {
  '': 0,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
} as const
export type Scale = keyof typeof SCALES
export const SCALE_NAMES = Object.keys(SCALES).filter((name): name is Scale => name in SCALES)
