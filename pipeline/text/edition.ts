// An edition: a text as printed, and the form of it in which quotes are looked for.
import type { Span } from './anchor.ts'
import { caseless, type Normalised, normalise } from './normalise.ts'

export interface Edition {
  readonly text: string
  readonly normal: Normalised
  /** The normalised text in lower case: spans of one are spans of the other. */
  readonly key: string
}

export const editionOf = (text: string): Edition => {
  const normal = normalise(text)
  return { text, normal, key: caseless(normal.text) }
}

export const keyOf = (words: string): string => caseless(normalise(words).text)

/** A word or a figure: "1,400" is one. */
const WORD = /(?:[\p{L}\p{N}]|(?<=\p{N})[.,](?=\p{N}))+/gu

/** Longer words are not drawn in whole. */
const LONGEST_WORD = 40

/** The word that the offset lies inside of. */
const wordAround = (key: string, at: number): Span | undefined => {
  const from = Math.max(0, at - LONGEST_WORD)
  return [...key.slice(from, at + LONGEST_WORD).matchAll(WORD)]
    .map(({ index, 0: word }) => ({ start: from + index, end: from + index + word.length }))
    .find(({ start, end }) => start < at && at < end)
}

export const cutsWord = (key: string, { start, end }: Span): boolean =>
  wordAround(key, start) !== undefined || wordAround(key, end) !== undefined

/** The span drawn out or in until it cuts no word: it takes those of which it holds the most. */
export const wholeWords = (key: string, { start, end }: Span): Span => {
  const [first, last] = [wordAround(key, start), wordAround(key, end)]
  const from =
    first === undefined ? start : first.end - start >= start - first.start ? first.start : first.end
  const to = last === undefined ? end : end - last.start >= last.end - end ? last.end : last.start
  return from < to ? { start: from, end: to } : { start, end }
}

/** @returns where the words stand, at most `most` places; those that cut words only where all do */
export const placesOf = (key: string, words: string, most: number): Span[] => {
  const found: Span[] = []
  for (let at = key.indexOf(words); at !== -1 && found.length < most; at = key.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length })
  const whole = found.filter((span) => !cutsWord(key, span))
  return whole.length > 0 ? whole : found
}
