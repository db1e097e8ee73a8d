// What is left of a note once some of it has been read: each part that was read leaves a mark where it stood.
import type { Span } from './anchor.ts'

/** No note holds this character: the unit separator of ASCII. */
export const CUT = '\u001f'

export const cut = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + CUT + text.slice(end)

export const cutMatch = (text: string, match: RegExpMatchArray): string => {
  const start = match.index ?? 0
  return cut(text, { start, end: start + match[0].length })
}

/** Without the punctuation that joins a part to its neighbours; the stop of an initial or an abbreviation stays. */
export const unpunctuated = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.)\]]+|[\s,;:([]+$/g, '')
    .replace(/(?<!\b(?:\p{Lu}|[JS]r|Inc|Ltd|Co|Corp|Mass|St))\.$/u, '')
    .trim()

/** What stands between the parts that have been read, in order; empty stretches are left out. */
export const pieces = (text: string): string[] =>
  text
    .split(CUT)
    .map(unpunctuated)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
