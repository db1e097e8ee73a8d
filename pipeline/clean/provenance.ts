// What every clean row says of where it came from.
import type { Located } from '../model/problem.ts'

export const provenance = (located: Located<unknown>): { raw_file: string; raw_line: number } => ({
  raw_file: located.at('').file,
  raw_line: located.line,
})
