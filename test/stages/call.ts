// A command called by hand: what it is asked for, and what it prints.
import type { Call } from '../../pipeline/io/command.ts'
import { plain } from '../../pipeline/report/paint.ts'

export interface Called {
  readonly code: number
  readonly out: string[]
  readonly error: string[]
}

/** @param asked variables as make is given them */
export const called = async (
  command: (call: Call) => number | Promise<number>,
  root: string,
  articles: readonly string[],
  asked: Readonly<Record<string, string>> = {},
): Promise<Called> => {
  const [out, error]: [string[], string[]] = [[], []]
  const code = await command({
    root,
    articles,
    asked: (variable) => asked[variable] ?? '',
    print: { out: (line) => void out.push(line), error: (line) => void error.push(line) },
    paint: plain,
  })
  return { code, out, error }
}
