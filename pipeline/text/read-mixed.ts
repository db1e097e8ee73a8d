// Mixed units: a figure in a unit and the rest of it in smaller ones: "5 ft 2 in", "3 dollars and 50 cents".
import { rational } from '../model/rational.ts'
import { CURRENCY_CODES } from './currency-words.ts'
import { plainDigits } from './digit-groups.ts'
import { figureAt, type ReadFigure } from './read-figure.ts'
import { isType, phraseAt, phrases, signAt, skipSpace, type Tokens, wordAt } from './token-run.ts'

/** The larger units, how many of the smaller make one of them, the smaller and its words. */
const SMALLER: readonly (readonly [larger: string, count: number, smaller: string, words: string])[] = [
  ['ft', 12, 'in', 'inches; inch; in'],
  ['lb', 16, 'oz', 'oz; ounces; ounce'],
  ['km', 1000, 'm', 'm; metres; meters; metre; meter'],
  ['m', 10, 'dm', 'dm; decimetres; decimeters'],
  ['m', 100, 'cm', 'cm; centimetres; centimeters; centimetre; centimeter'],
  ['kg', 1000, 'g', 'g; grams; grammes; gram'],
  ['year', 12, 'month', 'months; month'],
  ['week', 7, 'day', 'days; day'],
  ['day', 24, 'hour', 'hours; hour; hrs'],
  ['hour', 60, 'minute', 'minutes; minute; mins; min'],
  ['minute', 60, 'second', 'seconds; second; secs; sec'],
  ['US$ AUD CAD HKD NZD SGD EUR ZAR', 100, '', 'cents; cent; c'],
  ['GBP', 100, '', 'pence; penny; p'],
  ['lb', 100, 'pence', 'pence; penny'],
  ['RUB UAH', 100, '', 'kopecks; kopeks; kopeck; kopek'],
  ['INR PKR', 100, '', 'paise; paisa'],
]

interface Smaller {
  readonly count: number
  readonly unit: string
  readonly words: ReturnType<typeof phrases<true>>
}

const rowsOf = (larger: string): Smaller[] =>
  SMALLER.filter(([units]) => units.split(' ').includes(larger)).map(([, count, unit, words]) => ({
    count,
    unit,
    words: phrases(new Map(words.split('; ').map((word): [string, true] => [word, true]))),
  }))

const SMALLER_OF: ReadonlyMap<string, readonly Smaller[]> = new Map(
  SMALLER.flatMap(([units]) => units.split(' ')).map((larger) => [larger, rowsOf(larger)]),
)

/** A hundredth of them may go without its name: "fifteen dollars fifty". */
const CURRENCIES = new Set(CURRENCY_CODES.values())

interface Rest {
  readonly amount: string
  readonly count: number
  readonly unit: string
  readonly next: number
}

/** Nothing stands behind a hundredth without its name but the end of its phrase. */
const endsPhrase = (tokens: Tokens, at: number): boolean => {
  const behind = tokens[skipSpace(tokens, at)]
  return behind === undefined || /^[.,;:!?)]$/.test(behind.text)
}

const RATE_WORDS = new Set(['a', 'an', 'per', 'each', 'every'])

/**
 * The place behind the smaller unit. Its short forms are words too, "10 days, 3 hours a day" are two figures, and so
 * are "90 km 1.5-m gauge".
 */
const namedEnd = (tokens: Tokens, at: number, words: Smaller['words'], isPlain: boolean): number | null => {
  const place = skipSpace(tokens, at)
  const found = phraseAt(tokens, place, words)
  if (found === null || (!isPlain && wordAt(tokens, place).length < 3)) return null
  return RATE_WORDS.has(wordAt(tokens, skipSpace(tokens, found.next))) ? null : found.next
}

const restOf = (
  tokens: Tokens,
  { amount, next, scale }: ReadFigure,
  larger: string,
  isPlain: boolean,
): Rest | null => {
  if (scale !== '' || !/^\d+(?:\.\d+)?$/.test(amount)) return null
  for (const { count, words, unit } of SMALLER_OF.get(larger) ?? []) {
    const named = Number(amount) < count ? namedEnd(tokens, next, words, isPlain) : null
    if (named !== null) return { amount, count, unit, next: named }
  }
  const isBare = isPlain && CURRENCIES.has(larger) && /^[1-9]\d$/.test(amount)
  return isBare && endsPhrase(tokens, next) ? { amount, count: 100, unit: '', next } : null
}

/** The rest behind a joint: a space, a comma, an "and" that joins no range. */
const restAt = (tokens: Tokens, at: number, larger: string, isBetween: boolean): Rest | null => {
  const place = skipSpace(tokens, signAt(tokens, at) === ',' ? at + 1 : at)
  const isAnd = wordAt(tokens, place) === 'and'
  if (place === at || !isType(tokens, place - 1, 'space') || (isAnd && isBetween)) return null
  const figure = figureAt(tokens, isAnd ? skipSpace(tokens, place + 1) : place)
  return figure === null ? null : restOf(tokens, figure, larger, !isAnd && place === at + 1)
}

/** The rest as a part of the larger unit, with as many decimals as it has where its count is a power of ten. */
const added = (amount: string, rest: string, count: number): string =>
  /^10+$/.test(String(count)) && /^\d+$/.test(amount + rest)
    ? `${amount}.${rest.padStart(String(count).length - 1, '0')}`
    : rational(rest).div(count).add(amount).toFraction()

export interface Mixed {
  readonly amount: string
  readonly next: number
  /** Whether pence show that pounds are money. */
  readonly isSterling: boolean
}

/**
 * @param isBetween whether an "and" joins the ends of a range
 * @returns the whole of a figure whose rest follows in smaller units, as a number of the larger; else `null`
 */
export const withSmaller = (
  tokens: Tokens,
  printed: string,
  larger: string,
  at: number,
  isBetween: boolean,
): Mixed | null => {
  if (!SMALLER_OF.has(larger) || !/^[\d,\s]{1,20}$/.test(printed)) return null
  let [amount, next, unit, count] = [plainDigits(printed), at, larger, 1]
  for (let rest = restAt(tokens, at, larger, isBetween); rest !== null; ) {
    count *= rest.count
    amount = added(amount, rest.amount, count)
    next = rest.next
    unit = rest.unit
    rest = restAt(tokens, next, unit, isBetween)
  }
  return next === at ? null : { amount, next, isSterling: unit === 'pence' }
}
