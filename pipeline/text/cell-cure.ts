// What a cell should hold instead: the reader of the article's own words is asked what a person may have meant.
import { parsePeriod } from '../model/period.ts'
import { AMOUNT } from '../model/quantity.ts'
import { UNITS } from '../model/unit.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from './currency-words.ts'
import { HEDGES_BEFORE, HEDGES_BEHIND } from './hedge-words.ts'
import { type Numeral, numerals } from './numerals.ts'
import { MEASURE_WORDS, SHARE_WORDS, TIME_WORDS } from './unit-words.ts'

/** Nobody means a single figure or date by more characters. */
const LONGEST = 60

const SPREADSHEET =
  'a spreadsheet has made a date of it: import the column as Text and write what the article prints'

/** A figure spread over those columns that there are: "write 310 into amount, million into scale, US$ into unit". */
const spread = ({ amount, amount_to, scale, unit, hedge }: Numeral, columns: readonly string[]): string => {
  const parts = [
    ['amount', amount],
    ['amount_to', amount_to],
    ['scale', scale],
    ['unit', unit === 'ratio' ? '' : unit],
    ['hedge', hedge === 'exact' ? '' : hedge],
  ].filter(([column = '', value]) => value !== '' && columns.includes(column))
  return `write ${parts.map(([column, value]) => `${value} into ${column}`).join(', ')}`
}

const amountCure = (cell: string, columns: readonly string[]): string | undefined => {
  const read = numerals(cell)
  const [only] = read
  if (read.some(({ kind }) => kind === 'date')) return SPREADSHEET
  return only !== undefined && read.length === 1 && AMOUNT.test(only.amount)
    ? spread(only, columns)
    : undefined
}

const SLASHED = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/

const periodCure = (cell: string): string | undefined => {
  const dates = numerals(cell).map(({ date }) => date)
  const [only = ''] = dates
  if (dates.length === 1 && parsePeriod(only) !== null) return `write ${only}`
  if (SLASHED.test(cell)) return 'write year, month and day, such as 2018-04-03'
  return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? 'there is no such day' : undefined
}

const meant = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : `did you mean "${name}"?`

const scaleCure = (cell: string): string | undefined => {
  const scale = numerals(`1 ${cell.replace(/s$/, '')}`)[0]?.scale ?? ''
  return meant(cell === 'm' ? 'million' : scale === '' ? undefined : scale)
}

/** @returns the unit that a word or a sign means, where the tables know it by another name */
export const unitMeant = (cell: string): string | undefined => {
  const word = cell.trim().toLowerCase().replace('²', '2').replace('³', '3')
  const unit = [MEASURE_WORDS, SHARE_WORDS, TIME_WORDS, CURRENCY_SIGNS, CURRENCY_CODES, CURRENCY_WORDS]
    .map((words) => words.get(word))
    .find((each) => each !== undefined)
  return unit === 'USD' ? 'US$' : unit !== undefined && UNITS.has(unit) ? unit : undefined
}

const hedgeCure = (cell: string): string | undefined => {
  const word = cell.trim().toLowerCase().replace(/\.$/, '')
  return meant(HEDGES_BEFORE.get(word) ?? HEDGES_BEHIND.get(word))
}

const CURES: Readonly<Record<string, (cell: string, columns: readonly string[]) => string | undefined>> = {
  amount: amountCure,
  period: periodCure,
  scale: scaleCure,
  hedge: hedgeCure,
}

/**
 * @param holds what a column holds, as its schema says: amount, period, scale or hedge
 * @param columns of the table
 * @returns what to write instead, where that can be told
 */
export const cellCure = (holds: unknown, cell: string, columns: readonly string[]): string | undefined =>
  typeof holds === 'string' && cell !== '' && cell.length <= LONGEST
    ? CURES[holds]?.(cell, columns)
    : undefined
