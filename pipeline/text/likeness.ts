// Likeness: the places of a text that are most like some words, by the fewest letters changed.
import search from 'approx-string-match'
import { distance } from 'fastest-levenshtein'
import type { Span } from './anchor.ts'

export interface Near extends Span {
  /** Letters added, left out or changed. */
  readonly errors: number
}

/** The text is searched in pieces: where a whole piece is equally like, each of its letters would be a place. */
const PIECE = 2048

/** More equally good places than these are told from each other by nobody. */
export const MOST_PLACES = 20

const LETTER = /[\p{L}\p{N}]/u

/** How many of the span's ends lie inside a word. */
const cuts = (text: string, { start, end }: Span): number =>
  [start, end].filter((at) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))).length

/** Overlapping places are one, with the ends that cut the fewest words. */
const apart = (text: string, places: readonly Near[]): Near[] => {
  const kept: Near[] = []
  for (const place of places) {
    const last = kept.at(-1)
    if (last === undefined || place.start >= last.end) kept.push(place)
    else if (cuts(text, place) < cuts(text, last)) kept[kept.length - 1] = place
  }
  return kept
}

/**
 * @param most letters that may differ
 * @returns the places with the fewest letters changed, in order, at most `MOST_PLACES`
 */
export const nearest = (text: string, words: string, most: number): Near[] => {
  let found: Near[] = []
  let allowed = Math.min(most, words.length - 1)
  for (let at = 0; at < text.length && allowed >= 0; at += PIECE) {
    const piece = text.slice(at, at + PIECE + words.length + allowed)
    const places = search(piece, words, allowed)
    const errors = places[0]?.errors
    if (errors === undefined) continue
    const shifted = places.map(({ start, end }) => ({ start: start + at, end: end + at, errors }))
    const best = errors === found[0]?.errors ? found : []
    found = apart(text, [...best, ...shifted]).slice(0, MOST_PLACES)
    allowed = found.length < MOST_PLACES ? errors : errors - 1
  }
  return found
}

/** How alike two texts are, of which one is short: 1 for the same, 0 where no letter fits. */
export const likeness = (a: string, b: string): number =>
  a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length)
