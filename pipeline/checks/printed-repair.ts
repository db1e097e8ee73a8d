// The smallest repair as an edit of the printed words.
import type { CleanClaim } from '../model/claim.ts'
import type { Interval } from '../model/interval.ts'
import type { Statement } from '../model/quantity.ts'
import { statementText } from '../model/statement-text.ts'
import { repairOf } from '../reason/repair.ts'
import { numerals } from '../text/numerals.ts'

export type Stating = CleanClaim & Statement

/** A claim that states a figure has a hedge: the tables' own check sees to it. */
export const isStating = (claim: CleanClaim): claim is Stating => claim.amount !== '' && claim.hedge !== ''

const digits = (text: string): string => text.replace(/[^\d.]/g, '')

/** The words of the quote that print the figure, as they stand there; else the figure as the tables say it. */
const printedWords = (claim: Stating): string => {
  const found = numerals(claim.quote).find(({ amount }) => digits(amount) === digits(claim.amount))
  return found?.surface ?? statementText(claim)
}

/** The printed words with another amount in them: "US$1.6 billion" → "US$1.4 billion", "a third" → "a quarter". */
const reworded = (claim: Stating, words: string, amount: string): string => {
  const [from = '', to = ''] = amount.split('–')
  if (words.includes(claim.amount)) {
    const replaced = words.replace(claim.amount, from)
    return to === '' ? replaced : replaced.replace(claim.amount_to, to)
  }
  return statementText({ ...claim, amount: from, amount_to: to })
}

export interface PrintedRepair {
  readonly from: string
  readonly to: string
  /** What else would fit: "48% to 51% would fit"; empty where only one figure does. */
  readonly also: string
}

/** @returns `null` where the figure fits as printed, or none of its precision would */
export const printedRepair = (claim: Stating, range: Interval): PrintedRepair | null => {
  const repair = repairOf(claim, range)
  if (repair === null) return null
  const words = printedWords(claim)
  const as = (amount: string): string => reworded(claim, words, amount)
  const to = as(repair.central ?? repair.nearest)
  const [first, last] = [as(repair.first), repair.last === null ? null : as(repair.last)]
  const also =
    last === null ? `${first} or more would fit` : first === last ? '' : `${first} to ${last} would fit`
  return { from: words, to, also }
}

/** "“43%” → “49%” (48% to 51% would fit)". */
export const repairText = ({ from, to, also }: PrintedRepair): string =>
  `“${from}” → “${to}”${also === '' ? '' : ` (${also})`}`
