// CSV text as cells with their places: RFC 4180 by papaparse, which gives the values but not where they stand.
import Papa from 'papaparse'
import type { Checked, Problem } from '../model/problem.ts'

/** One cell; line and column, from 1, are where its text begins. */
export interface Cell {
  readonly text: string
  readonly line: number
  readonly column: number
}

type At = Omit<Cell, 'text'>

/** Where each cell's text begins, after its quotation mark if it has one. A quotation mark inside bare text is text. */
const cellPlaces = (source: string): At[][] => {
  const rows: At[][] = [[]]
  let [line, lineStart, cellStart, quoted] = [1, 0, 0, false]
  const enter = (index: number): void => {
    cellStart = index
    quoted = source[index] === '"'
    rows.at(-1)?.push({ line, column: index - lineStart + (quoted ? 2 : 1) })
  }
  enter(0)
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index]
    if (character === '\n') [line, lineStart] = [line + 1, index + 1]
    if (character === '"' && quoted && index !== cellStart) {
      if (source[index + 1] === '"') index += 1
      else quoted = false
    }
    if (quoted || (character !== ',' && character !== '\n')) continue
    if (character === '\n') rows.push([])
    enter(index + 1)
  }
  return rows
}

export const isBlank = (cells: readonly Cell[]): boolean => cells.every(({ text }) => text === '')

/**
 * @param source CSV text with LF line ends
 * @returns its rows of cells, header first, and a problem for each quotation mark that is not closed or misplaced
 */
export const parseCells = (source: string, file: string): Checked<Cell[][]> => {
  const { data, errors } = Papa.parse<string[]>(source, { delimiter: ',', newline: '\n' })
  const places = cellPlaces(source)
  const rows = data.map((values, row) =>
    values.map((text, index) => ({ text, ...(places[row]?.[index] ?? { line: row + 1, column: 1 }) })),
  )
  const problems = errors.map((error): Problem => {
    const start = rows[error.row ?? 0]?.[0]
    const code = error.code === 'MissingQuotes' ? 'open-quote' : 'malformed-quote'
    const place = { file, line: start?.line ?? 1, column: start?.column ?? 1 }
    return { ...place, code, expected: 'a closing " before the end of the cell', found: error.message }
  })
  return { value: rows, problems }
}
