// Cells of a CSV file changed in place: every other byte stays as a person or a spreadsheet has written it.
import Papa from 'papaparse'

/** Where a cell's text begins, from 1, as `parseTable` gives it, and what it should hold. */
export interface CellEdit {
  readonly line: number
  readonly column: number
  readonly text: string
}

const lineStarts = (source: string): number[] => [
  0,
  ...[...source.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length),
]

const QUOTED = /"(?:[^"]|"")*"/y
const BARE = /[^,\r\n]*/y

const lengthAt = (pattern: RegExp, source: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0].length ?? 0
}

/** @param source the file's text without byte order mark, with whatever line ends it has */
export const editCells = (source: string, edits: readonly CellEdit[]): string => {
  const starts = lineStarts(source)
  const placed = edits.map(({ line, column, text }) => {
    const at = (starts[line - 1] ?? 0) + column - 1
    const isQuoted = source.charAt(at - 1) === '"'
    const start = isQuoted ? at - 1 : at
    return { start, end: start + lengthAt(isQuoted ? QUOTED : BARE, source, start), text }
  })
  const parts: string[] = []
  let from = 0
  for (const { start, end, text } of placed.sort((a, b) => a.start - b.start)) {
    parts.push(source.slice(from, start), Papa.unparse([[text]], { newline: '\n' }))
    from = end
  }
  return [...parts, source.slice(from)].join('')
}
