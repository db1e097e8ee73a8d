// End notes: where they begin, and where the running text marks them, in the `[n]` style.
import type { Span } from './anchor.ts'

const HEADING = /^[ \t]*(?:end\s?notes?|foot\s?notes?|notes|references)[ \t]*:?[ \t]*$/gim
const FIRST_NOTE = /^\[1\][ \t]/m

/** Other marks than `[1]` open lists of any kind: they count only directly below the heading. */
const FIRST_BELOW = /^.*\n\s*(?:\(1\)[ \t]|1[.)]?[ \t]*(?=[\p{L}“"‘«„])|¹)/u

/**
 * @returns the offset at which the end notes begin: the last heading that a line `[1] ...` follows, or `1. ...`,
 *   `(1) ...`, `1 ...` directly; the first line `[1] ...` where no heading has any; else the text's end
 */
export const notesStart = (text: string): number => {
  const headings = [...text.matchAll(HEADING)].map((match) => match.index)
  const isOpened = (at: number): boolean =>
    FIRST_NOTE.test(text.slice(at)) || FIRST_BELOW.test(text.slice(at))
  const heading = headings.findLast(isOpened)
  if (heading !== undefined) return heading
  const first = text.search(FIRST_NOTE)
  return first === -1 ? text.length : first
}

/** A line that opens an end note repeats its marker; that one is the note, not a call to it. */
export const opensNote = (text: string, { start }: Span): boolean => start === 0 || text[start - 1] === '\n'
