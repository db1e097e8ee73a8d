// Problems: what is wrong with an input file, where, and what would be right. They are data, collected, never thrown.
import { closest, distance } from 'fastest-levenshtein'

/** Where a row or a cell stands in its file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  /** The cell as a spreadsheet shows it, by the names of its column and its row: "column unit of C057". */
  readonly cell?: string
}

/** A row with the place of each of its cells. */
export interface Located<T> {
  readonly row: T
  readonly line: number
  readonly at: (column: string) => Place
}

export interface Problem extends Place {
  readonly code: string
  readonly expected: string
  readonly found: string
  readonly hint?: string
}

/** A value with every problem met on the way to it. */
export interface Checked<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

const SHOWN = 80

/** A found text as an error message shows it: quoted, on one line, cut. */
export const shown = (text: string): string => {
  const line = JSON.stringify(text.length > SHOWN ? text.slice(0, SHOWN) : text)
  return text.length > SHOWN ? `${line} and ${text.length - SHOWN} more characters` : line
}

/** The known name nearest to a mistaken one, if it is near enough to be meant. */
export const suggestion = (found: string, known: readonly string[]): string | undefined => {
  if (known.length === 0 || found === '' || found.length > SHOWN) return undefined
  const best = closest(
    found.toLowerCase(),
    known.map((name) => name.toLowerCase()),
  )
  const limit = Math.max(2, Math.floor(found.length / 3))
  if (distance(found.toLowerCase(), best) > limit) return undefined
  return known.find((name) => name.toLowerCase() === best)
}

/** A file that should be there and is not. */
export const missingFile = (file: string, hint: string): Problem => ({
  file,
  line: 1,
  column: 1,
  code: 'missing-file',
  expected: 'this file',
  found: 'none',
  hint,
})

/** A problem with a name that should be one of those known. */
export const unknownName = (place: Place, kind: string, found: string, known: readonly string[]): Problem => {
  const near = suggestion(found, known)
  return {
    ...place,
    code: `unknown-${kind}`,
    expected: known.length > 0 && known.length <= 12 ? `one of ${known.join(', ')}` : `a known ${kind}`,
    found: found === '' ? 'an empty cell' : shown(found),
    ...(near === undefined ? {} : { hint: `did you mean ${shown(near)}?` }),
  }
}

/** `file:line:column: code: expected ..., found ..., in column ... of ... (hint)` */
export const problemLine = ({ file, line, column, cell, code, expected, found, hint }: Problem): string => {
  const where = cell === undefined ? '' : `, in ${cell}`
  const cure = hint === undefined ? '' : ` (${hint})`
  return `${file}:${line}:${column}: ${code}: expected ${expected}, found ${found}${where}${cure}`
}
