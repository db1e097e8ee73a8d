// Readings: what a rule of the grammar makes of the tokens at a place.
import type { MENTION_KINDS } from '../model/mention.ts'
import type { Scale } from '../model/unit.ts'
import type { Tokens } from './token-run.ts'

export type NumeralKind = (typeof MENTION_KINDS)[number]

/** An expression from token `first` to before token `next`. What the words do not say is empty. */
export interface Reading {
  readonly kind: NumeralKind
  readonly first: number
  readonly next: number
  readonly amount: string
  readonly amount_to: string
  readonly scale: Scale
  readonly unit: string
  /** EDTF. */
  readonly date: string
}

/** A rule: the reading that begins at a token, or `null`. `taken` is the token before which everything is read already. */
export type Reader = (tokens: Tokens, at: number, taken: number) => Reading | null

type Said = Partial<Pick<Reading, 'amount' | 'amount_to' | 'scale' | 'unit' | 'date'>>

export const reading = (kind: NumeralKind, first: number, next: number, said: Said = {}): Reading => ({
  kind,
  first,
  next,
  amount: '',
  amount_to: '',
  scale: '',
  unit: '',
  date: '',
  ...said,
})
