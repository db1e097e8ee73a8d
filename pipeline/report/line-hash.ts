// The fingerprint by which GitHub knows a line again when lines above it have changed: `primaryLocationLineHash`.

const WINDOW = 100
const BASE = 37n

/** What stands behind the last character; after it come zeros. */
const END_OF_FILE = 65535

const codeAt = (text: string, place: number): number =>
  place < text.length ? text.charCodeAt(place) : place === text.length ? END_OF_FILE : 0

/** The 100 characters from `start` as the coefficients of a polynomial in 37, modulo 2^64, in hexadecimal. */
const hashFrom = (text: string, start: number): string => {
  let hash = 0n
  for (let place = start; place < start + WINDOW; place += 1)
    hash = BigInt.asUintN(64, hash * BASE + BigInt(codeAt(text, place)))
  return hash.toString(16)
}

/**
 * As GitHub's upload action counts it: over the 100 characters from the line's beginning on, into the lines that follow
 * where it is shorter, without spaces and tabs; then how many lines before have hashed the same.
 * @returns `hash:count` for each line; the first line is the first element
 */
export const lineHashes = (text: string): string[] => {
  const inked = text.replace(/\r\n?/g, '\n').replace(/[\t ]/g, '')
  const starts = [0, ...[...inked.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const seen = new Map<string, number>()
  return starts.map((start) => {
    const hash = hashFrom(inked, start)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}
