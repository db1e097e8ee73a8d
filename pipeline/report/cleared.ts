// A figure that does not fail though tests of it with others do: how many, which of the others is to doubt, and why not this one.
import { counted } from '../model/english.ts'
import { vouchedClaims } from '../reason/verdict.ts'
import { findingsOf, type Reading } from './reading.ts'
import type { Figure } from './schema.ts'

export interface Cleared {
  readonly words: string
  /** The claims to doubt in its place. */
  readonly doubtful: readonly string[]
  readonly because: string
}

/** @returns `null` for a figure that fails itself, and for one that stands in no failing test with one that does */
export const clearedOf = (figure: Figure, reading: Reading): Cleared | null => {
  if (figure.verdict === 'inconsistent') return null
  const tests = findingsOf(figure.findings, reading).filter(
    ({ about, excused }) => about === 'figure' && excused === null,
  )
  const failing = tests.filter(({ verdict, claims }) => verdict === 'inconsistent' && claims.length > 1)
  const doubtful = [...new Set(failing.flatMap(({ claims }) => claims))].filter(
    (claim) => reading.figure.get(claim)?.verdict === 'inconsistent',
  )
  if (doubtful.length === 0) return null
  const many = doubtful.length === 1 ? 'is' : 'are'
  const why = vouchedClaims(tests).has(figure.claim)
    ? 'evidence of its own supports it'
    : 'it need not change for all to agree'
  return {
    words: `It also stands in ${counted(failing.length, 'test that fails', 'tests that fail')}. There`,
    doubtful,
    because: `${many} to be doubted, and not this figure: ${why}.`,
  }
}
