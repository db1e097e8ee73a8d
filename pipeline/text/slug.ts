// Slugs: the words that a site's address makes of a headline.
import { plainWord } from '../model/spelling.ts'

const EXTENSION = /\.(?:html?|php|aspx?|jsp|shtml|pdf|ece|cms)$/i

/** Numbers and codes of the site, which are no words of the headline. */
const isCode = (word: string): boolean =>
  /^\d{4,}$/.test(word) || (/\d/.test(word) && /[a-z]/.test(word) && word.length > 5)

/** Where the escapes are broken the text stands as it is. */
const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const wordsOf = (segment: string): string[] =>
  decoded(segment)
    .replace(EXTENSION, '')
    .split(/[-_+\s.,~]+/)
    .map(plainWord)
    .filter((word) => word !== '' && !isCode(word))

const hasWords = (words: readonly string[]): boolean =>
  words.filter((word) => /^\p{L}+$/u.test(word)).length >= 2

/** @returns the words of each part of the path that can be a headline or a rubric, in order */
export const slugsOf = (url: string): string[][] =>
  URL.canParse(url) ? new URL(url).pathname.split('/').map(wordsOf).filter(hasWords) : []
