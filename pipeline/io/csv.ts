// Tables in and out of CSV: headers and rows held against a table's schema, every problem with its place.
import Papa from 'papaparse'
import type { z } from 'zod'
import { type Checked, type Located, type Problem, shown } from '../model/problem.ts'
import { byCodeUnit, columnsOf, type Table } from '../model/table.ts'
import { type Cell, isBlank, parseCells } from './cells.ts'
import {
  type Cure,
  formulaProblems,
  headerProblems,
  issueProblem,
  otherMarks,
  raggedRow,
  rowName,
} from './csv-problems.ts'

/** A cell as whoever looks at a spreadsheet finds it: by its column and by what else names its row. */
const cellName = (name: string, values: ReadonlyMap<string, string>, { key }: Pick<Table, 'key'>): string => {
  const others = key.filter((part) => part !== name).map((part) => values.get(part) ?? '')
  const row = others.filter((part) => part !== '').join(' ')
  return row === '' ? `column ${name}` : `column ${name} of ${rowName(row)}`
}

const locate = (
  cells: readonly Cell[],
  values: ReadonlyMap<string, string>,
  table: Pick<Table, 'key'>,
  file: string,
): Omit<Located<unknown>, 'row'> => {
  const columns = [...values.keys()]
  const line = cells[0]?.line ?? 1
  return {
    line,
    at: (name) => {
      const cell = cells[columns.indexOf(name)]
      if (cell === undefined) return { file, line, column: 1 }
      return { file, line: cell.line, column: cell.column, cell: cellName(name, values, table) }
    },
  }
}

const readRow = <S extends z.ZodObject>(
  cells: readonly Cell[],
  columns: readonly string[],
  table: Table<S>,
  file: string,
  cure: Cure,
): Checked<Located<z.output<S>>[]> => {
  if (cells.length !== columns.length) return { value: [], problems: [raggedRow(cells, columns, file)] }
  const values = new Map(columns.map((name, index) => [name, cells[index]?.text ?? '']))
  const where = locate(cells, values, table, file)
  const formulas = formulaProblems(values, where)
  const parsed = table.row.safeParse(Object.fromEntries(values))
  if (parsed.success) return { value: [{ row: parsed.data, ...where }], problems: formulas }
  const issues = parsed.error.issues.map((issue) => issueProblem(issue, table, where, values, cure))
  return { value: [], problems: [...formulas, ...issues] }
}

const duplicateKeys = (
  rows: readonly Located<unknown>[],
  table: Pick<Table, 'key'>,
  columns: readonly string[],
  cells: ReadonlyMap<number, readonly Cell[]>,
): Problem[] => {
  const first = new Map<string, number>()
  return rows.flatMap(({ line, at }) => {
    const values = table.key.map((name) => cells.get(line)?.[columns.indexOf(name)]?.text ?? '')
    const key = values.join('\u0000')
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, line)
    if (earlier === undefined) return []
    const problem = {
      code: 'duplicate-id',
      expected: `${table.key.join(' + ')} once`,
      found: `${shown(values.join(' '))}, as in line ${earlier}`,
    }
    return [{ ...at(table.key[0] ?? ''), ...problem }]
  })
}

/**
 * @param source the file's text, without byte order mark
 * @param file its path, for messages
 * @param cure what to write instead into a cell that its column refuses
 * @returns the rows that are sound, and every problem of the file: header, quotes, ragged rows, cells, repeated ids
 */
export const parseTable = <S extends z.ZodObject>(
  source: string,
  file: string,
  table: Table<S>,
  cure: Cure = () => undefined,
): Checked<Located<z.output<S>>[]> => {
  const text = source.replace(/\r\n?/g, '\n')
  const columns = columnsOf(table)
  if (text.trim() === '') {
    const problem = {
      file,
      line: 1,
      column: 1,
      code: 'empty-file',
      expected: `the header ${columns.join(',')}`,
      found: 'nothing',
    }
    return { value: [], problems: [problem] }
  }
  const { value: all, problems: malformed } = parseCells(text, file)
  const [header = [], ...body] = all.slice(all.findIndex((cells) => !isBlank(cells)))
  const marks = otherMarks(header, file)
  if (marks.length > 0) return { value: [], problems: marks }
  const wrong = headerProblems(header, columns, file)
  if (malformed.length > 0 || wrong.length > 0) return { value: [], problems: [...malformed, ...wrong] }
  const names = header.map((cell) => cell.text)
  const rows = body.filter((cells) => !isBlank(cells))
  const read = rows.map((cells) => readRow(cells, names, table, file, cure))
  const value = read.flatMap((row) => row.value)
  const byLine = new Map(rows.map((cells) => [cells[0]?.line ?? 0, cells]))
  const problems = [...read.flatMap((row) => row.problems), ...duplicateKeys(value, table, names, byLine)]
  return { value, problems }
}

/** Rows as CSV text in the table's column order, sorted by its key: the same bytes for the same rows. */
export const printTable = <S extends z.ZodObject>(rows: readonly z.output<S>[], table: Table<S>): string => {
  const columns = columnsOf(table)
  const cells = rows.map((row) => table.row.encode(row))
  const keyOf = (row: Record<string, unknown>): string =>
    table.key.map((name) => sortable(row[name])).join('\u0000')
  const sorted = [...cells].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)))
  const data = sorted.map((row) => columns.map((name) => row[name]))
  return `${Papa.unparse([columns, ...data], { newline: '\n' })}\n`
}

/** Whole numbers sort as numbers, everything else by code unit. */
const sortable = (value: unknown): string => {
  const text = String(value ?? '')
  return /^\d+$/.test(text) ? text.padStart(12, '0') : text
}
