// Tables in and out of CSV: headers and rows held against a table's schema, every problem with its place.
import Papa from 'papaparse'
import type { z } from 'zod'
import { type Checked, type Located, type Problem, shown, unknownName } from '../model/problem.ts'
import { byCodeUnit, columnsOf, runsAsFormula, type Table } from '../model/table.ts'
import { type Cell, isBlank, parseCells } from './cells.ts'

/** One line for a whole file saved with other marks than commas, instead of one for each column that it lacks. */
const otherMarks = (header: readonly Cell[], file: string): Problem[] => {
  const [only] = header
  const mark = header.length === 1 ? /[;\t]/.exec(only?.text ?? '')?.[0] : undefined
  if (mark === undefined) return []
  const found = mark === ';' ? 'semicolons' : 'tabs'
  const hint = 'in a spreadsheet: save as "CSV UTF-8", comma-separated'
  return [
    { file, line: 1, column: 1, code: 'other-separator', expected: 'commas between the cells', found, hint },
  ]
}

const headerProblems = (header: readonly Cell[], columns: readonly string[], file: string): Problem[] => {
  const names = header.map(({ text }) => text)
  const unknown = header.flatMap(({ text, line, column }, index) => {
    const place = { file, line, column }
    if (!columns.includes(text)) return [unknownName(place, 'column', text, columns)]
    if (names.indexOf(text) === index) return []
    return [
      { ...place, code: 'duplicate-column', expected: 'each column once', found: `${shown(text)} again` },
    ]
  })
  const missing = columns
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file,
      line: 1,
      column: 1,
      code: 'missing-column',
      expected: `a column ${shown(name)}`,
      found: 'none',
    }))
  return [...unknown, ...missing]
}

const cellProblems = (cells: readonly Cell[], file: string): Problem[] =>
  cells
    .filter(({ text }) => runsAsFormula(text))
    .map(({ text, line, column }) => ({
      file,
      line,
      column,
      code: 'formula',
      expected: 'text that a spreadsheet does not run as a formula',
      found: shown(text),
      hint: 'it may not begin with = @ + - or a tab, unless it is a number',
    }))

const issueProblem = (
  issue: z.core.$ZodIssue,
  table: Table,
  row: Located<unknown>,
  cells: Map<string, string>,
): Problem => {
  const column = String(issue.path[0])
  const schema: z.ZodType | undefined = table.row.shape[column]
  const meta = schema?.meta() ?? {}
  const found = cells.get(column) ?? ''
  const options =
    issue.code === 'invalid_value' ? issue.values.map(String).filter((value) => value !== '') : []
  if (options.length > 0 && found !== '') return unknownName(row.at(column), column, found, options)
  const expected = typeof meta.expected === 'string' ? meta.expected : issue.message
  return {
    ...row.at(column),
    code: `invalid-${column}`,
    expected,
    found: found === '' ? 'an empty cell' : shown(found),
  }
}

const locate = (
  cells: readonly Cell[],
  columns: readonly string[],
  file: string,
): Omit<Located<unknown>, 'row'> => {
  const line = cells[0]?.line ?? 1
  return {
    line,
    at: (name) => {
      const cell = cells[columns.indexOf(name)]
      return { file, line: cell?.line ?? line, column: cell?.column ?? 1 }
    },
  }
}

const readRow = <S extends z.ZodObject>(
  cells: readonly Cell[],
  columns: readonly string[],
  table: Table<S>,
  file: string,
): Checked<Located<z.output<S>>[]> => {
  const place = { file, line: cells[0]?.line ?? 1, column: cells[0]?.column ?? 1 }
  if (cells.length !== columns.length) {
    const problem = { code: 'ragged-row', expected: `${columns.length} cells`, found: `${cells.length}` }
    return { value: [], problems: [{ ...place, ...problem }] }
  }
  const values = new Map(columns.map((name, index) => [name, cells[index]?.text ?? '']))
  const where = locate(cells, columns, file)
  const formulas = cellProblems(cells, file)
  const parsed = table.row.safeParse(Object.fromEntries(values))
  if (parsed.success) return { value: [{ row: parsed.data, ...where }], problems: formulas }
  const issues = parsed.error.issues.map((issue) =>
    issueProblem(issue, table, { row: null, ...where }, values),
  )
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
 * @returns the rows that are sound, and every problem of the file: header, quotes, ragged rows, cells, repeated ids
 */
export const parseTable = <S extends z.ZodObject>(
  source: string,
  file: string,
  table: Table<S>,
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
  const read = rows.map((cells) => readRow(cells, names, table, file))
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
