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

/** ISO 4217 codes of the currencies that reports quote; a dimension each, since an exchange rate is data. */
const CURRENCIES =
  'AED AMD ARS AUD BDT BRL CAD CHF CLP CNY COP CZK DKK EGP ETB EUR GBP GEL HKD HUF IDR ILS INR IQD IRR JPY KES KRW KWD KZT LBP MXN MYR NGN NOK NZD PHP PKR PLN QAR RON RUB SAR SEK SGD SYP THB TRY TWD UAH UZS VND ZAR'

/** Every unit a table may name. A new unit is one new row, at the end: seeded errors swap a unit for the next of its dimension. */
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
  ...CURRENCIES.split(' ').map((code): [string, Unit] => [code, unit(code.toLowerCase())]),
  ['‰', unit('ratio', '1/1000')],
  ['pp', unit('percentage-points')],
  ['bp', unit('percentage-points', '1/100')],
  ['m2', unit('area', '1/1000000')],
  ['acre', unit('area', '0.0040468564224')],
  ['mile2', unit('area', '2.589988110336')],
  ['ft2', unit('area', '0.00000009290304')],
  ['cm', unit('length', '1/100000')],
  ['mm', unit('length', '1/1000000')],
  ['mile', unit('length', '1.609344')],
  ['nmi', unit('length', '1.852')],
  ['yd', unit('length', '0.0009144')],
  ['ft', unit('length', '0.0003048')],
  ['in', unit('length', '0.0000254')],
  ['m3', unit('volume')],
  ['bcm', unit('volume', 1_000_000_000)],
  ['ft3', unit('volume', '0.028316846592')],
  ['l', unit('volume', '1/1000')],
  ['ml', unit('volume', '1/1000000')],
  ['bbl', unit('oil-volume')],
  ['kt', unit('mass', 1000)],
  ['Mt', unit('mass', 1_000_000)],
  ['g', unit('mass', '1/1000000')],
  ['mg', unit('mass', '1/1000000000')],
  ['lb', unit('mass', '0.00045359237')],
  ['oz', unit('mass', '0.000028349523125')],
  ['GWh', unit('energy', 1000)],
  ['kWh', unit('energy', '1/1000')],
  ['GW', unit('power', 1000)],
  ['kW', unit('power', '1/1000')],
  ['km/h', unit('speed')],
  ['mph', unit('speed', '1.609344')],
  ['knot', unit('speed', '1.852')],
  ['°C', unit('temperature')],
  ['ppm', unit('concentration')],
  ['ppb', unit('concentration', '1/1000')],
  ['minute', unit('days', '1/1440')],
  ['hour', unit('days', '1/24')],
  ['week', unit('days', 7)],
  ['fortnight', unit('days', 14)],
  ['decade', unit('months', 120)],
  ['century', unit('months', 1200)],
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
/** Whether a word is a scale by name. */
export const isScale = (word: string): word is Exclude<Scale, ''> =>
  word !== '' && Object.hasOwn(SCALES, word)

export const SCALE_NAMES = Object.keys(SCALES).filter((name): name is Scale => name in SCALES)
