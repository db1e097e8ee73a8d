// The ledger of numeric mentions: what each is, where, and what accounts for it.
import type { Dismissal } from '../model/claim.ts'
import type { Mention } from '../model/mention.ts'
import { AMOUNT, statedInterval } from '../model/quantity.ts'
import { UNITS } from '../model/unit.ts'
import { holds, occurrences, type Span, touches } from './anchor.ts'
import { idleReason } from './idle-number.ts'
import { notesStart, opensNote } from './notes.ts'
import { type Numeral, numerals } from './numerals.ts'
import { sentenceAt, sentences } from './sentences.ts'

/** A claim's quote with its place. */
export interface Anchored extends Span {
  readonly claim: string
}

type Disposition = Pick<Mention, 'disposition' | 'claim' | 'reason'>

interface Accounts {
  readonly text: string
  readonly notes: number
  readonly anchored: readonly Anchored[]
  readonly dismissed: readonly (Span & { readonly reason: string })[]
}

const dispositionOf = (numeral: Numeral, accounts: Accounts): Disposition => {
  const claims = accounts.anchored.filter((span) => touches(span, numeral)).map(({ claim }) => claim)
  if (claims.length > 0) return { disposition: 'claim', claim: claims.join(';'), reason: '' }
  if (numeral.start >= accounts.notes || numeral.kind === 'note_marker')
    return { disposition: 'citation', claim: '', reason: '' }
  const dismissal = accounts.dismissed.find((span) => holds(span, numeral))
  if (dismissal !== undefined) return { disposition: 'dismissed', claim: '', reason: dismissal.reason }
  const reason = idleReason(accounts.text, numeral)
  return { disposition: reason === '' ? 'unaccounted' : 'dismissed', claim: '', reason }
}

const NO_VALUE = { low: null, high: null }

/** A count in words is exact; one in digits is as round as its digits. */
const isWholeCount = ({ surface, unit, amount }: Numeral): boolean =>
  unit === '' && !/\p{N}/u.test(surface) && !amount.includes('/')

const rangeOf = (numeral: Numeral): Pick<Mention, 'low' | 'high'> => {
  const { amount, amount_to, scale, unit, hedge } = numeral
  if (amount === '' || hedge === '' || !AMOUNT.test(amount)) return NO_VALUE
  const known = isWholeCount(numeral) ? 'count' : UNITS.has(unit) ? unit : 'ratio'
  const { low, high } = statedInterval({ amount, amount_to, scale, unit: known, hedge })
  return { low: low.at, high: high.at }
}

/**
 * @param text the article, end notes included
 * @returns one row for every numeric expression, in the order of the text
 */
export const mentionsOf = (
  text: string,
  anchored: readonly Anchored[],
  dismissals: readonly Dismissal[],
): Mention[] => {
  const notes = notesStart(text)
  const spans = sentences(text)
  const dismissed = dismissals.flatMap((row) =>
    occurrences(text, row).map((span) => ({ ...span, reason: row.reason })),
  )
  const accounts = { text, notes, anchored, dismissed }
  return numerals(text)
    .filter((numeral) => numeral.kind !== 'note_marker' || numeral.start < notes || !opensNote(text, numeral))
    .map((numeral, index) => ({
      mention: `M${String(index + 1).padStart(5, '0')}`,
      start: numeral.start,
      end: numeral.end,
      sentence: sentenceAt(spans, numeral.start),
      surface: numeral.surface,
      kind: numeral.kind,
      value: numeral.value,
      ...rangeOf(numeral),
      unit: numeral.unit,
      date: numeral.date,
      hedge: numeral.hedge,
      section: numeral.start < notes ? 'body' : 'notes',
      ...dispositionOf(numeral, accounts),
    }))
}
