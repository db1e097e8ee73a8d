// Lines put together to a paragraph: words that were divided at a line's end are made whole, and no others.
import { ONES, TENS } from './number-words.ts'

/** What the text itself says of its words, in lower case. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** "long-term". */
  readonly compounds: ReadonlySet<string>
  /** Addresses that the file links to. */
  readonly links: readonly string[]
}

export interface Joined {
  readonly text: string
  /** A word that was made whole though nothing else in the text confirms it. */
  readonly doubt: string | null
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
const DIVIDED = /[-\u2010\u00ad]$/

/** @param lines of the text in the order of reading; parts of words at their ends are left out */
export const vocabularyOf = (lines: readonly string[], links: readonly string[]): Vocabulary => {
  const [words, compounds] = [new Set<string>(), new Set<string>()]
  let isCut = false
  for (const line of lines) {
    const found = (line.toLowerCase().match(WORD) ?? []).slice(isCut ? 1 : 0)
    isCut = DIVIDED.test(line)
    for (const word of isCut ? found.slice(0, -1) : found) {
      if (word.includes('-')) compounds.add(word)
      else words.add(word)
    }
  }
  return { words, compounds, links }
}

/** First parts that go with a word of their own behind them, and are no syllables. */
const FIRST_PARTS = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  'anti',
  'cross',
  'half',
  'quarter',
  'self',
  'well',
])
FIRST_PARTS.delete('ten')
const SYLLABLES =
  /^(?:teen|teenth|een|eenth|ty|ties|tieth|ths?|fold|some|ness|ish|fish|less)\b|^(?:ing|ed|er|age|est)\b/
/** Compounds whose first part is a syllable too. */
const COMPOUNDS = new Set(['so-called'])
/** Words that begin longer ones: over|all, there|fore. */
const OPENERS = new Set(
  'an any as be by can down ever every for fore here in inter mis no on out over re some super there to trans under up where with'.split(
    ' ',
  ),
)

/** Whether the hyphen between two parts belongs to the word, and whether the text confirms the answer. */
const keepsHyphen = (
  first: string,
  second: string,
  { words, compounds }: Vocabulary,
): { keeps: boolean; isSure: boolean } => {
  if (words.has(first + second)) return { keeps: false, isSure: true }
  const compound = `${first}-${second}`
  if (COMPOUNDS.has(compound) || compounds.has(compound)) return { keeps: true, isSure: true }
  if (FIRST_PARTS.has(first) && !SYLLABLES.test(second)) return { keeps: true, isSure: true }
  const areWords = first.length > 2 && second.length > 2 && words.has(first) && words.has(second)
  return { keeps: areWords && !OPENERS.has(first), isSure: false }
}

const ADDRESS = /(?:https?:\/\/|www\.|doi:\s?10\.)\S*$/i

/** Whether an address that a line ends with goes on in the next. */
export const addressGoesOn = (before: string, after: string, { links }: Vocabulary): boolean => {
  const address = ADDRESS.exec(before)?.[0]
  const next = /^\S+/.exec(after)?.[0]
  if (address === undefined || next === undefined) return false
  const bare = next.replace(/[.,;:)\]]+$/, '')
  if (links.some((link) => link.includes(address + bare))) return true
  if (links.some((link) => link === address || link === `${address}/`)) return false
  return (
    /[/_?=&#%~+-]$/.test(address) ||
    /^[/_?=&#%~]|^-[a-z0-9]|[/_=&%]|^[a-z0-9]+-[a-z0-9]/.test(bare) ||
    (/\.$/.test(address) && /^[a-z0-9]/.test(bare))
  )
}

/** Between these nothing stands but the line's end: "200–" and "400", "F-" and "16", "and/" and "or". */
const TIGHT = /(?:[\p{L}\p{N}][-–\u2010]|[\p{L}\p{N}\p{P}]—|[\p{L}\p{N}]\/)$/u
const TIGHT_BELOW = /^(?:[–-]\p{N}|—)/u

/** @returns the two lines as one */
export const joinLines = (before: string, after: string, vocabulary: Vocabulary): Joined => {
  const whole = (text: string, doubt: string | null = null): Joined => ({ text, doubt })
  if (before === '' || after === '') return whole(before + after)
  if (ADDRESS.test(before))
    return whole(before + (addressGoesOn(before, after, vocabulary) ? '' : ' ') + after)
  if (before.endsWith('\u00ad')) return whole(before.slice(0, -1) + after)
  const first = /([\p{L}\p{M}]+)[-\u2010]$/u.exec(before)?.[1]
  const second = /^[\p{Ll}\p{M}]+/u.exec(after)?.[0]
  if (first !== undefined && second !== undefined) {
    if (/^(?:and|or|to|und|et)$/.test(second)) return whole(`${before} ${after}`)
    const { keeps, isSure } = keepsHyphen(first.toLowerCase(), second.toLowerCase(), vocabulary)
    if (keeps) return whole(before + after, isSure ? null : `${first}-${second}`)
    return whole(before.slice(0, -1) + after, isSure ? null : first + second)
  }
  const isTight = TIGHT.test(before) || (TIGHT_BELOW.test(after) && /[\p{L}\p{N}]$/u.test(before))
  return whole(before + (isTight ? '' : ' ') + after)
}
