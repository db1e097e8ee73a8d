// End notes: where they begin, and where the running text marks them, in the `[n]` style.
import type { Span } from './anchor.ts'

const HEADING = /^[^\S\n]*(?:end[^\S\n]?notes?|foot[^\S\n]?notes?|notes|references)[^\S\n]*:?[^\S\n]*$/gim
const FIRST_NOTE = /^\[1\][^\S\n]/gm

/** Other marks than `[1]` open lists of any kind: they count only directly below the heading. */
const FIRST_BELOW = /^.*\n\s*(?:\(1\)[ \t]|1[.)]?[ \t]*(?=[\p{L}“"‘«„])|¹)/u

/** The first note stands no further below its heading: a few blank lines. */
const REACH = 200

/**
 * @returns the offset at which the end notes begin: the last heading that a line `[1] ...` follows, or `1. ...`,
 *   `(1) ...`, `1 ...` directly; the first line `[1] ...` where no heading has any; else the text's end
 */
export const notesStart = (text: string): number => {
  const headings = [...text.matchAll(HEADING)].map((match) => match.index)
  const firsts = [...text.matchAll(FIRST_NOTE)].map((match) => match.index)
  const last = firsts.at(-1) ?? -1
  const isOpened = (at: number): boolean => last >= at || FIRST_BELOW.test(text.slice(at, at + REACH))
  return headings.findLast(isOpened) ?? firsts[0] ?? text.length
}

/** A line that opens an end note repeats its marker; that one is the note, not a call to it. */
export const opensNote = (text: string, { start }: Span): boolean => start === 0 || text[start - 1] === '\n'
