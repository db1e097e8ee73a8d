// The smallest repair as an edit of the printed words.
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { anyOf } from '../model/english.ts'
import type { Interval } from '../model/interval.ts'
import { type Statement, unround } from '../model/quantity.ts'
import { statementText } from '../model/statement-text.ts'
import { comparableEvidence, filledParts } from '../reason/claim-evidence.ts'
import { repairOf } from '../reason/repair.ts'
import { CARDINALS, MAGNITUDES, ORDINAL_WORDS } from '../text/number-words.ts'
import { type Numeral, numerals } from '../text/numerals.ts'

export type Stating = CleanClaim & Statement

/** A claim that states a figure has a hedge: the tables' own check sees to it. */
export const isStating = (claim: CleanClaim): claim is Stating => claim.amount !== '' && claim.hedge !== ''

const sameNumber = (a: string, b: string): boolean =>
  a === '' || b === '' ? a === b : unround(a).value.equals(unround(b).value)

/** Where the quote prints the figure; `null` where only the table says it. */
const printedAt = ({ quote, amount, amount_to, scale, unit }: Stating): Numeral | null => {
  const found = numerals(quote).filter(
    (numeral) =>
      numeral.kind !== 'note_marker' &&
      numeral.scale === scale &&
      sameNumber(numeral.amount, amount) &&
      sameNumber(numeral.amount_to, amount_to),
  )
  return found.find((numeral) => numeral.unit === unit) ?? found[0] ?? null
}

const spelled = (amount: string, words: ReadonlyMap<string, number>): string | undefined =>
  [...words].find(([, value]) => String(value) === amount)?.[0]

const ENDINGS = new Map([
  ['1', 'st'],
  ['2', 'nd'],
  ['3', 'rd'],
])

const ordinal = (amount: string): string =>
  `${amount}${/1\d$/.test(amount) ? 'th' : (ENDINGS.get(amount.slice(-1)) ?? 'th')}`

const NUMBER = /\d(?:[\d.,\u00a0\u2009\u202f]*\d)?/g

const wordsOf = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`

/** The words of a number or an order at the beginning of what is printed, up to the things that it counts. */
const WORD = wordsOf([...CARDINALS.keys(), ...MAGNITUDES.keys()])
const NUMBER_WORDS = new RegExp(`^${WORD}(?:(?:-|\\s+(?:and\\s+)?)${WORD})*`, 'iu')
const ORDER_WORDS = new RegExp(`^(?:${wordsOf(ORDINAL_WORDS.keys())}|\\d+(?:st|nd|rd|th))`, 'iu')

/** The printed words with another amount in them: "US$1.6 billion" → "US$1.4 billion", "a third" → "a quarter". */
const reworded = (claim: Stating, printed: Numeral | null, amount: string): string => {
  const parts = amount.split('–')
  const [from = '', to = ''] = parts
  const other = { ...claim, amount: from, amount_to: to }
  if (printed === null) return statementText(other)
  const { surface, kind, scale } = printed
  const inDigits = /\d/.test(surface)
  if (kind === 'ordinal' || kind === 'rank' || kind === 'event')
    return surface.replace(
      ORDER_WORDS,
      (inDigits ? undefined : spelled(from, ORDINAL_WORDS)) ?? ordinal(from),
    )
  if (inDigits) return surface.replace(NUMBER, (number) => parts.shift() ?? number)
  if (from.includes('/')) return statementText({ ...other, hedge: 'exact', unit: 'ratio' })
  return `${spelled(from, CARDINALS) ?? from}${scale === '' ? '' : ` ${scale}`}${surface.replace(NUMBER_WORDS, '')}`
}

export interface PrintedRepair {
  readonly from: string
  readonly to: string
  /** All that would fit: "48% to 51% would fit", "16% or 24% would fit"; empty where only one figure does. */
  readonly also: string
}

/**
 * @param range what everything else leaves the claim
 * @returns `null` where the figure fits as printed, or none of its precision would
 */
export const printedRepair = (claim: Stating, range: Interval, dossier: Dossier): PrintedRepair | null => {
  const repair = repairOf(claim, range, filledParts(range, comparableEvidence(dossier).get(claim.claim)))
  if (repair === null) return null
  const printed = printedAt(claim)
  const as = (amount: string): string => reworded(claim, printed, amount)
  const to = as(repair.central ?? repair.nearest)
  const runs = repair.fitting.map(({ first, last }) => {
    if (last === null) return `${as(first)} or more`
    return first === last ? as(first) : `${as(first)} to ${as(last)}`
  })
  const [only, ...others] = runs
  const also = only === to && others.length === 0 ? '' : `${anyOf(runs)} would fit`
  return { from: printed?.surface ?? statementText(claim), to, also }
}

/** "“43%” → “49%” (48% to 51% would fit)". */
export const repairText = ({ from, to, also }: PrintedRepair): string =>
  `“${from}” → “${to}”${also === '' ? '' : ` (${also})`}`
