// A printed figure in words: as the article or the source has it.
import { fixed, grouped } from './interval-text.ts'
import { plain, type Statement } from './quantity.ts'
import { powerOfTen, rational } from './rational.ts'
import { SCALES, type Scale, UNITS } from './unit.ts'

const HEDGE_PREFIX = {
  '': '',
  exact: '',
  about: 'about ',
  over: 'over ',
  at_least: 'at least ',
  under: 'under ',
  up_to: 'up to ',
  nearly: 'nearly ',
}

const UNIT_SUFFIX: Record<string, string> = {
  '%': '%',
  ratio: '',
  count: '',
  rank: '',
  km2: ' km²',
  'bbl/d': ' barrels a day',
  AZN: ' manats',
  t: ' tonnes',
  day: ' days',
  month: ' months',
  year: ' years',
}

/** Long digits grouped. Decimals of a figure in the millions are a data set's fill; no reader wants them. */
const readable = (amount: string): string =>
  /^\d{7,}\.\d+$/.test(amount) ? fixed(rational(amount), 0) : amount.replace(/^\d{4,}/, grouped)

const COUNTS = ' a two three four five six seven eight nine'.split(' ')
const PARTS = new Map([
  ['2', 'half'],
  ['3', 'third'],
  ['4', 'quarter'],
  ['5', 'fifth'],
  ['8', 'eighth'],
  ['10', 'tenth'],
])

/** "a third", "nine-tenths": a fraction as prose writes it; other amounts as they are. */
const inWords = (amount: string): string => {
  const [count = '', parts = ''] = amount.split('/')
  const [number, part] = [COUNTS[Number(count)], PARTS.get(parts)]
  if (number === undefined || part === undefined) return amount
  if (count !== '1') return `${number}-${part}s`
  return part === 'half' ? 'half' : `a ${part}`
}

/** An amount as a greater or smaller scale prints it, with no digit more and none less: "3,246.12" million is "3.24612" billion. */
const shifted = (amount: string, power: number): string => {
  if (amount === '') return ''
  const decimals = amount.split('.')[1]?.length ?? 0
  const value = rational(plain(amount)).mul(powerOfTen(power))
  return fixed(value, Math.max(0, decimals - power), decimals === 0)
}

/** The same figure in another scale; as it is where either has none, or where it is a fraction. */
export const inScale = <Printed extends Pick<Statement, 'amount' | 'amount_to' | 'scale'>>(
  statement: Printed,
  scale: Scale,
): Printed => {
  const { amount, amount_to, scale: own } = statement
  if (own === scale || own === '' || scale === '' || `${amount}${amount_to}`.includes('/')) return statement
  const power = SCALES[own] - SCALES[scale]
  return { ...statement, scale, amount: shifted(amount, power), amount_to: shifted(amount_to, power) }
}

/** A figure as it was printed: "US$1.6 billion", "over 30,000 people", "200–400 km". */
export const statementText = (
  statement: Omit<Statement, 'hedge'> & { hedge: Statement['hedge'] | '' },
): string => {
  const { amount, amount_to, scale, unit, hedge } = statement
  const number = amount_to === '' ? inWords(readable(amount)) : `${readable(amount)}–${readable(amount_to)}`
  const scaled = `${number}${scale === '' ? '' : ` ${scale}`}`
  const prefix = HEDGE_PREFIX[hedge]
  if (unit === 'rank') return `${prefix}rank ${scaled}`
  if (UNITS.get(unit)?.before === true)
    return `${prefix}US$${scaled}${unit === 'US$' ? '' : ` (${unit.slice(3)} prices)`}`
  return `${prefix}${scaled}${UNIT_SUFFIX[unit] ?? ` ${unit}`}`
}
