// Spellings: which words are one word in another spelling, and which are nearly one, as a misprint is.
import { distance } from 'fastest-levenshtein'
import { plainName } from './name.ts'

/** Letters that no accent makes of others. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/[əæ]/g, 'e'],
  [/œ/g, 'oe'],
  [/ß/g, 'ss'],
]

/** Lower case without accents and apostrophes, as addresses and file names write words. */
export const plainWord = (word: string): string =>
  FOLDS.reduce(
    (text, [letter, plain]) => text.replace(letter, plain),
    plainName(word).replace(/['’‘ʻʼ`]/g, ''),
  )

/** What British and American spelling write differently. */
const dialectless = (word: string): string =>
  word
    .replace(/z/g, 's')
    .replace(/our/g, 'or')
    .replace(/ence\b/g, 'ense')
    .replace(/tre\b/g, 'ter')
    .replace(/ll/g, 'l')
    .replace(/gramme\b/g, 'gram')

/** @param a plain words */
export const isSameWord = (a: string, b: string): boolean => a === b || dialectless(a) === dialectless(b)

const SHORTEST = 5
const LONG = 7

/** Two long words that differ by a letter or two: a misprint, or one of them printed wrong. */
export const isNearWord = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length)
  if (shorter < SHORTEST || a[0] !== b[0] || /\d/.test(a + b)) return false
  return distance(a, b) <= (shorter < LONG ? 1 : 2)
}
