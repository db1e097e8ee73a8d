// What can be wrong with a JSON file that a person writes: each problem at the line of its key.
import { z } from 'zod'
import { type Place, type Problem, shown, unknownName } from '../model/problem.ts'

const placeAt = (file: string, source: string, index: number): Place => {
  const before = source.slice(0, index).split('\n')
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Where the innermost key of a path stands, looked for from the outermost on; the beginning where none does. */
export const keyPlace = (file: string, source: string, path: readonly PropertyKey[]): Place => {
  let index = 0
  for (const key of path) {
    const found = source.indexOf(JSON.stringify(String(key)), index)
    if (found === -1) break
    index = found
  }
  return placeAt(file, source, index)
}

/** @param error what the parser says; it names the position, or the end of the file */
export const syntaxProblem = (file: string, source: string, error: SyntaxError): Problem => {
  const [, position] = /at position (\d+)/.exec(error.message) ?? []
  const said = error.message.replace(/ (?:in JSON )?at position .*$/, '')
  const isEnd = /end of JSON/.test(said)
  return {
    ...placeAt(file, source, position === undefined ? (isEnd ? source.length : 0) : Number(position)),
    code: 'invalid-json',
    expected: 'JSON',
    found: shown(said),
    hint: 'look at the commas, brackets and quotation marks just before; data/raw/example/article.json is right',
  }
}

/** The part of a schema that a path leads to; `undefined` where it leads beyond. */
const schemaAt = (schema: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at instanceof z.ZodObject ? at.shape[String(key)] : undefined), schema)

/** What the schema says that the innermost part of a path holds of which it says anything. */
const expectedAt = (schema: unknown, path: readonly PropertyKey[]): string | undefined => {
  const lengths = Array.from({ length: path.length }, (_, index) => path.length - index)
  for (const length of lengths) {
    const at = schemaAt(schema, path.slice(0, length))
    const expected = at instanceof z.ZodType ? at.meta()?.expected : undefined
    if (typeof expected === 'string') return expected
  }
  return undefined
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  )

interface Read {
  readonly file: string
  readonly source: string
  readonly value: unknown
  readonly schema: z.ZodType
}

const strangers = (
  { file, source, schema }: Read,
  path: readonly PropertyKey[],
  keys: readonly string[],
): Problem[] => {
  const at = schemaAt(schema, path)
  const known = at instanceof z.ZodObject ? Object.keys(at.shape) : []
  return keys.map((key) => unknownName(keyPlace(file, source, [...path, key]), 'key', key, known))
}

/** @returns a problem for each thing that the schema refuses */
export const issueProblems = (issues: readonly z.core.$ZodIssue[], read: Read): Problem[] =>
  issues.flatMap((issue): Problem[] => {
    const { path } = issue
    if (issue.code === 'unrecognized_keys') return strangers(read, path, issue.keys)
    const expected = expectedAt(read.schema, path)
    const found = valueAt(read.value, path)
    const key = path.length === 0 ? 'the file' : `"${path.join('.')}"`
    return [
      {
        ...keyPlace(read.file, read.source, path),
        code: 'invalid-json',
        expected: `${key} to be ${expected ?? 'right'}`,
        found:
          found === undefined ? 'none' : shown(typeof found === 'string' ? found : JSON.stringify(found)),
        ...(expected === undefined ? { hint: issue.message } : {}),
      },
    ]
  })
