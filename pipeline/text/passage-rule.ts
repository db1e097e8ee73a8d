// The shape of a rule that reads passages: what it is called, what it finds, and how much it goes over.
import type { PassageRule } from '../model/passage.ts'
import type { Span } from './anchor.ts'
import type { Prose } from './prose.ts'

/** What a rule found: a place, what it read there, and a second place where it points at one. */
export interface Found extends Span {
  readonly value: readonly string[]
  readonly other?: Span
  /** In the place of the words themselves, where these are too long or cannot be shown. */
  readonly shown?: string
}

export interface Rule {
  readonly rule: PassageRule
  readonly find: (prose: Prose) => Found[]
  /** How much it goes over, in words, for a rule that looks at all of a kind: finding nothing is an answer too. */
  readonly scanned?: (prose: Prose) => string
}
