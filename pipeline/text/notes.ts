// End notes: where they begin, and where the running text marks them, in the `[n]` style.
import type { Span } from './anchor.ts'

const HEADING = /^[ \t]*(?:end\s?notes?|notes|references)[ \t]*:?[ \t]*$/gim
const FIRST_NOTE = /^\[1\][ \t]/m

/**
 * @returns the offset at which the end notes begin: the last heading that a line `[1] ...` follows; the text's end
 *   where there are none
 */
export const notesStart = (text: string): number => {
  const headings = [...text.matchAll(HEADING)].map((match) => match.index)
  const heading = headings.findLast((at) => FIRST_NOTE.test(text.slice(at)))
  if (heading !== undefined) return heading
  const first = text.search(FIRST_NOTE)
  return first === -1 ? text.length : first
}

/** A line that opens an end note repeats its marker; that one is the note, not a call to it. */
export const opensNote = (text: string, { start }: Span): boolean => start === 0 || text[start - 1] === '\n'
