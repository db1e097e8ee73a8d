// Rows with places, as the tables' readers hand them on: every column at its own number, in one line.
import type { Located, Problem } from '../../pipeline/model/problem.ts'
import { problemLine } from '../../pipeline/model/problem.ts'

export const located = <T extends object>(row: T, line = 2, file = 'file.csv'): Located<T> => ({
  row,
  line,
  at: (column) => ({ file, line, column: Object.keys(row).indexOf(column) + 1 }),
})

export const lines = (problems: readonly Problem[]): string[] => problems.map(problemLine)
