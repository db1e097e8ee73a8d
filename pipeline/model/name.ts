// Names of people and places: whether two spellings can be of one.
import { distance } from 'fastest-levenshtein'

/** Without accents, in small letters: "Élodie" is "elodie". */
export const plainName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()

/** The consonants, each once where it is doubled: what transliterations of one name mostly share. */
const skeleton = (name: string): string => name.replace(/[^a-z]|[aeiouy]/g, '').replace(/(.)\1+/g, '$1')

/** British and American spellings of one English word are no two names: centre, harbour. */
const britishToAmerican = (name: string): string =>
  name.replace(/our(?=s?$|ed$|ing$)/, 'or').replace(/tre(?=s?$)/, 'ter')

const MOST_APART = 2

/** Whether two different words can be one name transliterated twice: Mohamed and Mohammad, not Norway and Norwegian. */
export const areSpellings = (one: string, other: string): boolean => {
  const [a, b] = [plainName(one), plainName(other)]
  if (a === b || a.startsWith(b) || b.startsWith(a)) return false
  if (a[0] !== b[0] || britishToAmerican(a) === britishToAmerican(b)) return false
  return distance(a, b) <= MOST_APART && skeleton(a) === skeleton(b)
}

const parts = (name: string): string[] => plainName(name).split(/\s+/)

/** Given names that say the same or leave it open: Benjamin and Binyamin, "A." and Ali. */
const fits = (one: string, other: string): boolean => {
  const [a, b] = [one.replace('.', ''), other.replace('.', '')]
  return a.length < 2 || b.length < 2 ? a[0] === b[0] : distance(a, b) <= MOST_APART
}

/** Whether two printed names can be of one person: the same family name, and given names that do not differ. */
export const isSamePerson = (one: string, other: string): boolean => {
  const [a, b] = [parts(one), parts(other)]
  if (a.at(-1) !== b.at(-1)) return false
  const [givenA, givenB] = [a.slice(0, -1), b.slice(0, -1)]
  return (
    givenA.length === 0 ||
    givenB.length === 0 ||
    givenA.some((name) => fits(name, givenB[0] ?? '')) ||
    givenB.some((name) => fits(name, givenA[0] ?? ''))
  )
}
