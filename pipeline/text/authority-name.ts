// The name of whoever a text leans on, from the key that a table gives them.
import { capital } from '../model/english.ts'
import { isFunctionWord } from './title-words.ts'

const LONGEST_ABBREVIATION = 6

export const isAbbreviation = (authority: string): boolean =>
  authority.length <= LONGEST_ABBREVIATION && !authority.includes('-')

/** The names of whoever publishes sources under such a key: "SIPRI" for `sipri`, which `sipri-milex-2023` begins with. */
export const publishersUnder = (
  authority: string,
  sources: readonly { readonly source: string; readonly publisher: string }[],
): string[] => {
  const own = sources.filter(({ source }) => source === authority || source.startsWith(`${authority}-`))
  return [...new Set(own.map(({ publisher }) => publisher))]
}

/** @returns the full name where the sources have it, else the key as a name is written; what is no key stays as it is */
export const authorityName = (
  authority: string,
  sources: readonly { readonly source: string; readonly publisher: string }[],
): string => {
  const [publisher] = publishersUnder(authority, sources)
  if (publisher !== undefined) return publisher
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(authority)) return authority
  if (isAbbreviation(authority)) return authority.toUpperCase()
  return authority
    .split('-')
    .map((word) => (isFunctionWord(word) ? word : capital(word)))
    .join(' ')
}
