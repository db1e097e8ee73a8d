// What can be wrong with a CSV file: its header, formulas, and cells that their columns refuse, each at its place.
import type { z } from 'zod'
import { type Located, type Problem, shown, unknownName } from '../model/problem.ts'
import type { Table } from '../model/table.ts'
import type { Cell } from './cells.ts'

/** What to write instead into a cell, by what its column holds and which others there are; `undefined` where nobody can tell. */
export type Cure = (holds: unknown, cell: string, columns: readonly string[]) => string | undefined

/** One line for a whole file saved with other marks than commas, instead of one for each column that it lacks. */
export const otherMarks = (header: readonly Cell[], file: string): Problem[] => {
  const [only] = header
  const mark = header.length === 1 ? /[;\t]/.exec(only?.text ?? '')?.[0] : undefined
  if (mark === undefined) return []
  const found = mark === ';' ? 'semicolons' : 'tabs'
  const hint = 'in a spreadsheet: save as "CSV UTF-8", comma-separated'
  return [
    { file, line: 1, column: 1, code: 'other-separator', expected: 'commas between the cells', found, hint },
  ]
}

export const headerProblems = (
  header: readonly Cell[],
  columns: readonly string[],
  file: string,
): Problem[] => {
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

/** What spreadsheets run as a formula; a sign before a digit is a number, unless a call or another program follows. */
const FORMULA = /^(?:\n*[=@]|\t|[+-](?!\d)|[+-].*(?:[|!]|\w\())/s

/** @param values the row's cells by column */
export const formulaProblems = (
  values: ReadonlyMap<string, string>,
  { at }: Pick<Located<unknown>, 'at'>,
): Problem[] =>
  [...values]
    .filter(([, text]) => FORMULA.test(text))
    .map(([name, text]) => ({
      ...at(name),
      code: 'formula',
      expected: 'text that a spreadsheet does not run as a formula',
      found: shown(text),
      hint: 'it may not begin with = @ + - or a tab, unless it is a number',
    }))

/** No row is called by more characters. */
const LONGEST_NAME = 80

/** What a row is called in a message: on one line, whatever its cells hold. */
export const rowName = (text: string): string =>
  text.slice(0, LONGEST_NAME).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')

/** A row with more cells, or fewer, than the header has names. */
export const raggedRow = (cells: readonly Cell[], columns: readonly string[], file: string): Problem => {
  const [first] = cells
  const isLong = cells.length > columns.length
  return {
    file,
    line: first?.line ?? 1,
    column: first?.column ?? 1,
    cell: `row ${rowName(first?.text ?? '')}`,
    code: 'ragged-row',
    expected: `${columns.length} cells`,
    found: `${cells.length}`,
    hint: isLong ? 'a cell that holds a comma needs " around it' : 'an empty cell needs its comma too',
  }
}

export const issueProblem = (
  issue: z.core.$ZodIssue,
  table: Table,
  { at }: Pick<Located<unknown>, 'at'>,
  values: ReadonlyMap<string, string>,
  cure: Cure,
): Problem => {
  const column = String(issue.path[0])
  const schema: z.ZodType | undefined = table.row.shape[column]
  const meta = schema?.meta() ?? {}
  const found = values.get(column) ?? ''
  const hint = cure(meta.holds, found, [...values.keys()])
  const better = hint === undefined ? {} : { hint }
  const options =
    issue.code === 'invalid_value' ? issue.values.map(String).filter((value) => value !== '') : []
  if (options.length > 0 && found !== '')
    return { ...unknownName(at(column), column, found, options), ...better }
  const expected = typeof meta.expected === 'string' ? meta.expected : issue.message
  const code = `invalid-${column}`
  return { ...at(column), code, expected, found: found === '' ? 'an empty cell' : shown(found), ...better }
}
