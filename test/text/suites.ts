// What numerals() reads, held against what somebody else says is there: one judged row for each thing expected.
import { plain } from '../../pipeline/model/quantity.ts'
import { type Rational, rational } from '../../pipeline/model/rational.ts'
import { SCALES } from '../../pipeline/model/unit.ts'
import type { Numeral } from '../../pipeline/text/numerals.ts'

/** Where something is expected; offsets in UTF-16 code units, half open. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** One expected thing; a question that does not arise is `undefined`. */
export interface Judged {
  readonly context: string
  readonly expected: string
  readonly ours: readonly Numeral[]
  /** Something of ours touches it. */
  readonly found: boolean
  /** One of ours holds the whole of it. */
  readonly covered: boolean
  readonly exact: boolean | undefined
  readonly unit: boolean | undefined
  readonly kind: boolean | undefined
}

export const touching = (numerals: readonly Numeral[], { start, end }: Place): Numeral[] =>
  numerals.filter((ours) => ours.start < end && start < ours.end)

export const holdsAll =
  ({ start, end }: Place) =>
  (ours: Numeral): boolean =>
    ours.start <= start && end <= ours.end

/** 1,234 and 1 234 and 12,34,567 are whole numbers; what `plain` leaves no number is none. */
const read = (amount: string, power: number): Rational | undefined => {
  const digits = plain(amount).replace(/['’]/g, '')
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:\/[1-9]\d*)?$/.test(digits)
    ? rational(digits).mul(rational(10n ** BigInt(power)))
    : undefined
}

/** The numbers stated: none, one, or the two ends of a range. */
export const numbersOf = ({
  amount,
  amount_to,
  scale,
}: Pick<Numeral, 'amount' | 'amount_to' | 'scale'>): number[] =>
  [amount, amount_to].flatMap((each) => read(each, SCALES[scale])?.valueOf() ?? [])

/** The numbers of a mention; a year's is its date. */
export const valuesOf = (numeral: Numeral): number[] =>
  numeral.kind === 'year' && numeral.amount === '' ? [Number(numeral.date)] : numbersOf(numeral)

/** The suites print fifteen digits. */
export const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))

export type Question = 'found' | 'covered' | 'exact' | 'unit' | 'kind'

/** How many of those for whom the question arises pass it. */
export const share = (
  rows: readonly Judged[],
  question: Question,
): { readonly passed: number; readonly asked: number } => {
  const asked = rows.filter((row) => row[question] !== undefined)
  return { passed: asked.filter((row) => row[question]).length, asked: asked.length }
}
