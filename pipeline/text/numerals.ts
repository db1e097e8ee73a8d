// Numerals: every numeric expression of a text, with the value it can be read as.
import type { Hedge } from '../model/hedge.ts'
import { NAME_KINDS } from '../model/mention.ts'
import type { Span } from './anchor.ts'
import { readAt } from './grammar.ts'
import { hedgeOf } from './hedges.ts'
import { notesStart } from './notes.ts'
import type { Reading } from './reading.ts'
import type { Tokens } from './token-run.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * A numeric expression. `amount` is empty where no value is read; `date` is EDTF for years and dates; `value` says
 * whether what it states is read (`resolved`), is not (`unresolved`), or is no quantity at all (`none`).
 */
export interface Numeral extends Span, Omit<Reading, 'first' | 'next'> {
  readonly surface: string
  readonly hedge: Hedge | ''
  readonly value: 'resolved' | 'unresolved' | 'none'
}

const valueRead = ({ kind, amount, date }: Reading): Numeral['value'] => {
  if (NAME_KINDS.has(kind)) return 'none'
  return amount === '' && date === '' ? 'unresolved' : 'resolved'
}

/** @param taken the token before which everything is read already */
const numeral = (text: string, tokens: Tokens, found: Reading, taken: number): Numeral => {
  const { kind, next, amount, amount_to, scale, unit, date } = found
  const first = Math.max(found.first, taken)
  const start = tokens[first]?.start ?? 0
  const end = tokens[next - 1]?.end ?? 0
  const hedge = amount === '' || kind === 'note_marker' ? '' : hedgeOf(tokens, first, next)
  const surface = text.slice(start, end)
  return { start, end, surface, kind, value: valueRead(found), amount, amount_to, scale, unit, hedge, date }
}

const inParagraph = (text: string, tokens: readonly Token[]): Numeral[] => {
  const found: Numeral[] = []
  let taken = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const next = readAt(tokens, at, taken)
    if (next === null) continue
    found.push(numeral(text, tokens, next, taken))
    taken = next.next
    at = taken - 1
  }
  return found
}

const PARAGRAPH_BREAK = /\n[^\S\n]*\n/g

/** No expression reaches over a blank line: paragraphs are read one by one, so that memory is that of the longest. */
const paragraphs = function* (text: string): Generator<Span> {
  let start = 0
  for (const { index, 0: blank } of text.matchAll(PARAGRAPH_BREAK)) {
    yield { start, end: index }
    start = index + blank.length
  }
  yield { start, end: text.length }
}

/** A bare number of the end notes is a volume, an issue or a page. */
const inNotes = (found: Numeral): Numeral =>
  found.kind === 'number' && /\d/.test(found.surface)
    ? { ...found, kind: 'locator', amount: '', amount_to: '', scale: '', hedge: '', value: 'none' }
    : found

/** @returns the numeric expressions of `text` in order; no two overlap, and every numeric character lies in one */
export const numerals = (text: string): Numeral[] => {
  const notes = notesStart(text)
  const found: Numeral[] = []
  for (const { start, end } of paragraphs(text)) {
    for (const each of inParagraph(text, tokensOf(text, start, end)))
      found.push(each.start < notes ? each : inNotes(each))
  }
  return found
}
