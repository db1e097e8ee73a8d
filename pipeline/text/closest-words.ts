// Closest words: for a quote that stands nowhere, what the text has that is most like it.
import { FLOOR } from './candidate.ts'
import { editionOf, keyOf, wholeWords } from './edition.ts'
import { nearest } from './likeness.ts'

export interface Closest {
  readonly words: string
  /** From 1. */
  readonly line: number
}

/** In code units: neither longer texts nor longer quotes are searched. */
const LONGEST_TEXT = 1_000_000
const LONGEST_QUOTE = 300

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/).length

/** @returns a search in the text, which is prepared once, when it is first asked; `null` where nothing is like the words */
export const closestWordsIn = (text: string): ((quote: string) => Closest | null) => {
  let edition: ReturnType<typeof editionOf> | null = null
  return (quote) => {
    if (text.length > LONGEST_TEXT || quote.length > LONGEST_QUOTE) return null
    edition ??= editionOf(text)
    const words = keyOf(quote).trim()
    const [best] = nearest(edition.key, words, Math.floor(words.length * (1 - FLOOR)))
    if (best === undefined) return null
    const { start, end } = edition.normal.source(wholeWords(edition.key, best))
    return { words: text.slice(start, end).trim(), line: lineAt(text, start) }
  }
}
