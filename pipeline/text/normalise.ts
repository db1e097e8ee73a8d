// Normalised text: what two printings of the same words have in common, whatever their quotes, dashes, spaces,
// ligatures and line ends; with the way back to the text as printed.
import { type OffsetMap, Rewriting } from './offset-map.ts'

export interface Normalised extends OffsetMap {
  readonly text: string
}

/** What stays as it is, so that most of a text is passed over in long strides. */
const PLAIN =
  /(?:[!#-&(-,./-~](?=[ -~]|$)| (?=[!-~]))(?:[!#-&(-,./-~](?=[ -~]|$)|-(?=[!-~])| (?=[!-~])){0,2000}/y

/** A character with what belongs to it: marks, jamo, and what is not seen (soft hyphens, zero-width, direction marks). */
const CLUSTER = /.[\p{M}\p{DI}\u1160-\u11ff]*/suy
const SPACES = /\s+/y
const LINE_END = /[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?=([\p{L}\p{N}]))/uy

const UNSEEN = /\p{DI}/gu
const DASH = /^[\p{Pd}\u2212]/u
const SINGLE_QUOTES = /[‘’‚‛′‵`´ʹʼˈ‹›]/gu
const DOUBLE_QUOTES = /[“”„‟″‶«»ʺ]/gu

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Raised figures and fractions keep their form: 10² is not 102, nor 1½ the same as 11/2. */
const folded = (cluster: string): string => {
  const seen = cluster.replace(UNSEEN, '').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"')
  if (/^\p{No}/u.test(seen)) return seen
  return seen
    .normalize('NFKC')
    .replace(SINGLE_QUOTES, "'")
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
}

/** What becomes of a hyphen at the end of a line that may have divided a word, or belong to it ("three-quarters"). */
export type LineHyphens = 'dropped' | 'kept'

/**
 * A hyphen at the end of a line, with the line end: the hyphen stays between figures ("200–" and "400") and before a
 * capital, where no word was divided.
 */
const joined = (
  text: string,
  { cluster, at, last }: { cluster: string; at: number; last: string },
  hyphens: LineHyphens,
): [string, number] | null => {
  const isSoft = cluster.endsWith('\u00ad')
  if (!isSoft && !DASH.test(cluster)) return null
  const end = matchAt(LINE_END, text, at + cluster.length)
  if (end === null || !/[\p{L}\p{N}\p{M}]/u.test(isSoft ? cluster : last)) return null
  const divides = /^[-\u2010]/.test(cluster) && /[\p{L}\p{M}]/u.test(last) && /\p{Ll}/u.test(end[1] ?? '')
  return [divides && hyphens === 'dropped' ? '' : folded(cluster), cluster.length + end[0].length]
}

const step = (text: string, at: number, writing: Rewriting, hyphens: LineHyphens): number => {
  const plain = matchAt(PLAIN, text, at)?.[0]
  if (plain !== undefined) {
    writing.put(plain, plain.length, true)
    return plain.length
  }
  const spaces = matchAt(SPACES, text, at)?.[0].length ?? 0
  if (spaces > 0) {
    writing.put(writing.last === ' ' ? '' : ' ', spaces, spaces === 1 && writing.last !== ' ')
    return spaces
  }
  const cluster = matchAt(CLUSTER, text, at)?.[0] ?? text.charAt(at)
  const join = joined(text, { cluster, at, last: writing.last }, hyphens)
  const [words, length] = join ?? [folded(cluster), cluster.length]
  const seen = writing.last === ' ' ? words.trimStart() : words
  writing.put(seen, length, seen === text.slice(at, at + length) || (seen.length === 1 && length === 1))
  return length
}

/**
 * @returns the text with quotes and dashes folded, soft hyphens and other unseen characters dropped, white space
 *   collapsed, words joined that a line end divided, and each character in its NFKC form. Case is kept.
 */
export const normalise = (text: string, hyphens: LineHyphens = 'dropped'): Normalised => {
  const writing = new Rewriting()
  for (let at = 0; at < text.length; ) at += step(text, at, writing, hyphens)
  const { text: written, map } = writing.end()
  return { text: written, ...map }
}

/** The text in lower case, every code unit in its place. */
export const caseless = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase()
    return small.length === capital.length ? small : capital
  })
}
