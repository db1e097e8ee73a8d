// The search for candidates: first the same words, then what their passage became, then words that are like them.
import type { Span } from './anchor.ts'
import { type Candidate, candidateAt, FLOOR, passes, ranked } from './candidate.ts'
import { carried } from './carried.ts'
import { type Edition, placesOf, wholeWords } from './edition.ts'
import { MOST_PLACES, nearest } from './likeness.ts'
import { ownWords } from './own-words.ts'
import type { Quest } from './quest.ts'

/** Longer quotes, and longer gaps, are not compared letter by letter; in code units. */
const LONGEST = 300
const LONGEST_GAP = 6000

/** A quote is looked for this much beside where the others expect it, in code units. */
const WINDOW = 150

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const widened = ({ start, end }: Span): Span => ({
  start: Math.max(0, start - WINDOW),
  end: Math.max(0, end + WINDOW),
})

const trimmed = (key: string, { start, end }: Span): Span => {
  const words = key.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

/** The places of the very words; where there are none, those where only their case is another. */
const samePlaces = ({ words, cased }: Quest, { normal, key }: Edition): Span[] => {
  const found = placesOf(normal.text, cased, MOST_PLACES + 1)
  return found.length > 0 ? found : placesOf(key, words, MOST_PLACES + 1)
}

/** What the quote became in its gaps, where they are short enough to be told. */
const edited = ({ stood, words, gaps }: Quest, old: string, key: string): Span[] => {
  if (stood === null || words.length > LONGEST) return []
  return gaps
    .filter(({ old: gap, text }) => Math.max(gap.end - gap.start, text.end - text.start) <= LONGEST_GAP)
    .map(({ old: gap, text }) => {
      const wording = key.slice(text.start, text.end)
      return shifted(carried(old.slice(gap.start, gap.end), wording, shifted(stood, -gap.start)), text.start)
    })
}

/** What is most like the quote in each of the spans that it may stand in. */
const alikeWithin = ({ words }: Quest, spans: readonly Span[], key: string): Span[] =>
  spans.flatMap(({ start, end }) =>
    nearest(key.slice(start, end), words, Math.floor(words.length * (1 - FLOOR))).map((near) =>
      shifted(near, start),
    ),
  )

/** What is most like the quote, with what is known to stand beside it, in the whole edition; the floors come later. */
const alike = ({ words, before, after }: Quest, key: string): Span[] => {
  const wanted = before + words + after
  const quote = { start: before.length, end: before.length + words.length }
  return nearest(key, wanted, Math.floor(wanted.length * FLOOR)).map((near) =>
    shifted(carried(wanted, key.slice(near.start, near.end), quote), near.start),
  )
}

/** Where the quote is looked for first: between what stood around it, or where the other quotes let it be. */
const gapsOf = ({ gaps, behind, ahead, order }: Quest): Span[] => {
  if (gaps.length > 0) return gaps.map(({ text }) => text)
  const near = [behind, ahead].flatMap((span) => (span === null ? [] : [widened(span)]))
  return order === null ? near : [...near, order]
}

const isTrusted = (each: Candidate): boolean => passes(each) && each.evidence !== 'elsewhere'

/**
 * @param old key of the old edition; empty where it is not at hand
 * @returns the places that the quote may stand in, the best first; where none passes the floors, those that come nearest
 */
export const candidatesFor = (quest: Quest, old: string, edition: Edition): Candidate[] => {
  if (quest.words === '') return []
  const { key } = edition
  const judged = (places: readonly Span[]): Candidate[] =>
    places
      .map((place) => trimmed(key, wholeWords(key, place)))
      .filter(({ start, end }) => start < end)
      .map((place) => candidateAt(quest, key, place))
  const whole = { start: quest.behind?.start, end: quest.ahead?.end }
  const own = (places: readonly Span[]): Span[] =>
    places.map((place) => ownWords(key, trimmed(key, wholeWords(key, place)), quest.words, whole))
  const same = samePlaces(quest, edition).map((place) => candidateAt(quest, key, place))
  const first = ranked([...same, ...judged(edited(quest, old, key))])
  if (quest.words.length > LONGEST || first.some(isTrusted)) return first
  const near = ranked(judged(own(alikeWithin(quest, gapsOf(quest), key))))
  if (near.some(isTrusted)) return near
  return ranked([...first, ...near, ...judged(own(alike(quest, key)))])
}
