// Source keys: a name for each cited work that stays the same as long as the work does: author, year, a word of the title.
import type { Note } from '../model/note.ts'
import { plainWord } from '../model/spelling.ts'
import { familyName } from '../text/person-name.ts'
import { isFunctionWord, titleKey } from '../text/title-words.ts'

const LONGEST_PART = 30

/** Letters that a key may have; empty for a name in another script. */
const slug = (text: string): string =>
  plainWord(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '')

/** Whoever the work is shelved under; where nobody signed it, the paper or the house. */
const shelvedUnder = ({ authors, container, publisher }: Note): string => {
  const [author] = authors
  return slug(author === undefined ? container || publisher : familyName(author))
}

const FEWEST_LETTERS = 4

const tellingWord = ({ title }: Note): string =>
  titleKey(title)
    .split(' ')
    .map(slug)
    .find((word) => word.length >= FEWEST_LETTERS && !isFunctionWord(word)) ?? ''

const yearOf = ({ published }: Note): string => /\d{4}/.exec(published?.text ?? '')?.[0] ?? ''

const keyOf = (work: Note): string => {
  const parts = [shelvedUnder(work), yearOf(work), tellingWord(work)].filter((part) => part !== '')
  return parts.length === 0 ? `note-${work.note}` : parts.join('-')
}

/** One work has one title, one first author and one year; without a title, nothing says that two works are one. */
const identity = (work: Note): string =>
  titleKey(work.title) === ''
    ? `note ${work.note} ${work.work}`
    : [shelvedUnder(work), yearOf(work), titleKey(work.title)].join('\n')

/** @returns by note, in their order, the key of its work: the same for the same work, never the same for two */
export const sourceKeys = (notes: readonly Note[]): string[] => {
  const known = new Map<string, string>()
  const used = new Map<string, number>()
  return notes.map((work) => {
    const [name, key] = [identity(work), keyOf(work)]
    const count = (used.get(key) ?? 0) + 1
    const found = known.get(name) ?? (count === 1 ? key : `${key}-${count}`)
    if (!known.has(name)) used.set(key, count)
    known.set(name, found)
    return found
  })
}
