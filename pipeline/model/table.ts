// A table: a CSV file's name, its columns in order, and what its rows are sorted by.
import { z } from 'zod'

export interface Table<Schema extends z.ZodObject = z.ZodObject> {
  /** File name; also the resource's name in the data package. */
  readonly file: string
  readonly title: string
  readonly row: Schema
  /** Columns whose values together are unique and give the order of the rows. */
  readonly key: readonly (keyof z.output<Schema> & string)[]
}

export const table = <Schema extends z.ZodObject>(definition: Table<Schema>): Table<Schema> => definition

export type Row<T extends Table> = z.output<T['row']>

export const columnsOf = (definition: Table): string[] => Object.keys(definition.row.shape)

/** Every column with its schema, in order. */
export const columnSchemas = ({ row }: Table): [string, z.ZodType][] =>
  Object.entries(row.shape).map(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) throw new Error(`column ${name} has no schema`)
    return [name, schema]
  })

/** A row as its file holds it, by column. */
export const cellsOf = <S extends z.ZodObject>(
  row: z.output<S>,
  { row: schema }: Table<S>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(schema.encode(row)).map(([name, cell]) => [name, String(cell)]))

/** Order of strings by UTF-16 code unit: the same in every locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const FORMULA = /^(?:\n*[=@]|\t|[+-](?!\d)|[+-].*(?:[|!]|\w\())/s

/** Whether a spreadsheet runs the cell as a formula; a sign before a digit is a number, unless a call or another program follows. */
export const runsAsFormula = (cell: string): boolean => FORMULA.test(cell)
