// CSV text as cells with their places: RFC 4180 by papaparse, which gives the values but not where they stand.
import Papa from 'papaparse'
import type { Checked } from '../model/problem.ts'

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

const OPEN = {
  code: 'open-quote',
  expected: 'a closing " at the end of the cell',
  found: 'none in the rest of the file',
}

const MALFORMED = {
  code: 'malformed-quote',
  expected: 'a comma or a new line after the closing "',
  found: 'other text',
  hint: 'a " inside a cell is written twice',
}

const placeOf = (source: string, index: number): At => {
  const before = source.slice(0, index).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

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
  // papaparse says the same cell's trouble again for each further quotation mark: the first is the cause.
  const first = errors.filter(({ index }, nth) => index !== errors[nth - 1]?.index)
  const problems = first.map(({ code, index = 0 }) => ({
    file,
    ...placeOf(source, index),
    ...(code === 'MissingQuotes' ? OPEN : MALFORMED),
  }))
  return { value: rows, problems }
}

/** A row by the names in its table's header, whatever they are. */
interface LooseRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** @returns the rows of a table of any form, held against no schema: what an older edition of a file says */
export const looseRows = (source: string, file: string): LooseRow[] => {
  const { value } = parseCells(source.replace(/\r\n?/g, '\n'), file)
  const [header = [], ...body] = value.filter((cells) => !isBlank(cells))
  return body.map((cells) => ({
    line: cells[0]?.line ?? 1,
    cells: Object.fromEntries(header.map(({ text }, index) => [text, cells[index]?.text ?? ''])),
  }))
}
