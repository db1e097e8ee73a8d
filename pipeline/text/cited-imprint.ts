// The imprint: "(Place: Publisher, Year)", with or without its brackets, and the date of a work without one.
import type { Period } from '../model/period.ts'
import { datesIn, mostPrecise } from './cited-date.ts'
import { CUT, cut, cutMatch, unpunctuated } from './remainder.ts'

export interface Imprint {
  readonly place: string
  readonly publisher: string
  readonly published: Period | null
  readonly isCertain: boolean
  /** Whether brackets hold it, as journals have their year. */
  readonly isBracketed: boolean
  readonly rest: string
}

const BRACKETS = /\(([^()]*)\)/g
const PAGES_INSIDE = /^(.*\d{4})\s*(:\s*\d+(?:\s?[-–—]\s?\d+)?)$/
const NUMBERING = /\b(?:vol|no|nr|issue)\b/i

/** "New York, NY: Tidewrack Books": what stands before the colon is the place. */
const house = (text: string): { place: string; publisher: string } => {
  const name = unpunctuated(text)
  const [, place = '', publisher = name] = /^([^:]+):\s*(.+)$/.exec(name) ?? []
  return { place: place.trim(), publisher: publisher.trim() }
}

/** The bracket that holds the date; a pages' range in it goes back where it belongs, behind the bracket. */
const bracketed = (text: string): Imprint | null => {
  for (const match of text.matchAll(BRACKETS)) {
    const [, inside = '', pages = ''] = PAGES_INSIDE.exec(match[1] ?? '') ?? [null, match[1]]
    const date = mostPrecise(datesIn(inside))
    if (date === undefined || NUMBERING.test(inside)) continue
    const named = inside.slice(0, date.start) + inside.slice(date.end)
    const after = text.slice(match.index + match[0].length)
    return {
      ...house(named),
      published: date.period,
      isCertain: true,
      isBracketed: true,
      rest: text.slice(0, match.index) + CUT + pages + after,
    }
  }
  return null
}

/** "Oslo", "New York, NY", "Cambridge, Mass." */
const PLACE =
  '\\p{Lu}[\\p{L}’-]+(?:\\s+\\p{Lu}[\\p{L}’-]+){0,2}(?:,\\s*(?:\\p{Lu}{2}|\\p{Lu}\\p{Ll}{2,4}\\.))?'
const PLAIN = new RegExp(
  `(?:^|[,.])\\s+(?<place>${PLACE}):\\s*(?<publisher>\\p{Lu}[^,:;()]*),\\s*(?<year>\\d{4})\\b`,
  'u',
)

/** "..., London: Tidewrack Books, 2010". */
const plain = (text: string): Imprint | null => {
  const match = PLAIN.exec(text)
  if (match === null) return null
  const { place = '', publisher = '', year = '' } = match.groups ?? {}
  const date = mostPrecise(datesIn(year))
  if (date === undefined) return null
  return {
    place,
    publisher: publisher.trim(),
    published: date.period,
    isCertain: true,
    isBracketed: false,
    rest: cutMatch(text, match),
  }
}

/** A date alone: certain where it is the only one. */
const dated = (text: string): Imprint => {
  const dates = datesIn(text)
  const date = mostPrecise(dates)
  const nobody = { place: '', publisher: '', isBracketed: false }
  if (date === undefined) return { ...nobody, published: null, isCertain: true, rest: text }
  return { ...nobody, published: date.period, isCertain: dates.length === 1, rest: cut(text, date) }
}

/** @param isWhole whether the work is a book of its own, which alone can have its imprint without brackets */
export const takeImprint = (text: string, isWhole: boolean): Imprint => {
  const found = bracketed(text) ?? (isWhole ? plain(text) : null)
  return found ?? dated(text)
}
