// Lines of JSON as our own files print it, a key and its value in each: where a row of such a file stands.

interface KeyLine {
  /** A text that the key has as its value. */
  readonly value: string
  /** From 1. */
  readonly line: number
}

/** @returns every text that stands under the key in JSON printed with a line for each, in the order of the file */
export const keyLines = (source: string, key: string): KeyLine[] => {
  const pattern = new RegExp(`^\\s*${JSON.stringify(key)}: ("(?:[^"\\\\]|\\\\.)*"),?$`)
  return source.split('\n').flatMap((text, index) => {
    const value: unknown = JSON.parse(pattern.exec(text)?.[1] ?? 'null')
    return typeof value === 'string' ? [{ value, line: index + 1 }] : []
  })
}
