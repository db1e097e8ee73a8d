// How a note opens: authors and title, and the tail that says where the title appeared.
import { datesIn, mostPrecise } from './cited-date.ts'
import { leadingNames, namesIn } from './name-list.ts'
import { looksLikeName } from './person-name.ts'
import { bare } from './quotation.ts'
import { quotedTitle } from './quoted-title.ts'
import { CUT, unpunctuated } from './remainder.ts'

export interface Opening {
  readonly authors: readonly string[]
  readonly title: string
  readonly tail: string
  /** Whether the work is part of another: an article, a chapter. Quotation marks around the title say so. */
  readonly isPart: boolean
  readonly isCertain: boolean
}

const inner = (title: string): string => title.trim().replace(/[,.]$/, '')

/** "(2020, May 3)", "Oske, Marit. 2021." */
const YEAR = /\(((?:19|20)\d{2}[a-d]?[^()]*)\)|(?<=[.,]\s+)(?:19|20)\d{2}[a-d]?(?=[.,:]?\s*$)/

/** The year that some styles put behind the authors; the tail gets it, unless it has a date of its own. */
const authorsAndYear = (before: string): { authors: string[]; year: string } => {
  const year = YEAR.exec(before)?.[0] ?? ''
  const names = before.replace(year, '').replace(/[.,:\s]+$/, '')
  return { authors: namesIn(/\b\p{Lu}$/u.test(names) ? `${names}.` : names), year }
}

const withYear = (tail: string, year: string): string =>
  year === '' || datesIn(tail).length > 0 ? tail : `${tail} ${year}`

const quoted = (text: string): Opening | null => {
  const found = quotedTitle(text)
  if (found === null) return null
  const { authors, year } = authorsAndYear(found.before)
  const isCertain = authors.every(looksLikeName)
  return { authors, title: inner(found.title), tail: withYear(found.after, year), isPart: true, isCertain }
}

/** Without its closing mark a title ends where the last comma before the date stands; the name of the paper follows. */
const unclosed = (text: string): Opening | null => {
  const [before = '', rest] = text.split(/[“„«]/)
  if (rest === undefined) return null
  const date = mostPrecise(datesIn(rest))?.start ?? rest.length
  const named = (rest.slice(0, date).split(CUT)[0] ?? '').trimEnd().replace(/,$/, '')
  const comma = named.lastIndexOf(',')
  if (comma === -1) return null
  return {
    authors: namesIn(before),
    title: inner(named.slice(0, comma)),
    tail: rest.slice(comma),
    isPart: true,
    isCertain: false,
  }
}

const unopened = (text: string): Opening | null => {
  const [before = '', tail] = text.split(/[”»]/)
  if (tail === undefined) return null
  const { names, length } = leadingNames(before)
  const isTitled = before.slice(length).trim() !== ''
  return {
    authors: isTitled ? names : [],
    title: inner(unpunctuated(isTitled ? before.slice(length) : before)),
    tail,
    isPart: true,
    isCertain: false,
  }
}

/** "Oske, M. (2020). Grain wars. Journal, 12(3)": a stop ends each part. */
const STOP = new RegExp(`(?<!\\b\\p{Lu})\\.\\s+(?=[\\p{Lu}\\p{N}${CUT}])|(?<=[?!])\\s+(?=\\p{Lu})`, 'u')

/** What only something inside something else has: "In", a volume, an issue. */
const PART = /^\s*In:?\s|\b(?:vol|no|nr)\.|\d\s?\(\d|,\s*\d+:\d/

const stopped = (text: string): Opening | null => {
  const [first = '', title = '', ...others] = text.split(STOP)
  const { authors, year } = authorsAndYear(`${first}${/\p{Lu}$/u.test(first) ? '.' : ''}`)
  const isNamed = authors.length > 0 && authors.every(looksLikeName)
  const isAuthor = year !== '' || !first.includes(',') || /^\p{Lu}[\p{L}’'-]+,\s+\p{Lu}/u.test(first)
  if (!isNamed || !isAuthor || title === '') return null
  const tail = ` ${others.join('. ')}`
  return {
    authors,
    title: inner(title),
    tail: withYear(tail, year),
    isPart: PART.test(tail),
    isCertain: false,
  }
}

const EDITION = /,\s*(?:\d+(?:st|nd|rd|th)|rev(?:ised)?\.?|new)\s+ed(?:ition|n)?\.?$/i

/** A title set off by nothing: a book, or something printed on its own. */
export const plainOpening = (text: string): Opening => {
  const [head = '', ...others] = text.split(CUT)
  const { names, length } = leadingNames(head)
  const after = unpunctuated(head.slice(length)).replace(EDITION, '')
  const isTitled = after !== ''
  return {
    authors: isTitled ? names : [],
    title: isTitled ? after : unpunctuated(head),
    tail: others.join(CUT),
    isPart: false,
    isCertain: isTitled,
  }
}

/**
 * @param text a work without its address
 * @returns `null` where nothing sets off the title: what follows it must be known first
 */
export const openingOf = (text: string): Opening | null => {
  const marks = bare(text)
  return (
    quoted(text) ??
    (/[“„«]/.test(marks) ? unclosed(text) : /[”»]/.test(marks) ? unopened(text) : stopped(text))
  )
}
