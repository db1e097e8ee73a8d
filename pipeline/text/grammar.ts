// The grammar of numerals: which rules can read what begins at a token, in order of precedence.
import { CURRENCY_SIGNS } from './currency-words.ts'
import { FOLD } from './number-words.ts'
import { dayFirst, inDigits } from './read-date.ts'
import { lonePercent, multiple } from './read-fraction.ts'
import { issueInBrackets, sectionSign, shortPages } from './read-locator.ts'
import {
  dashed,
  designationFromDigits,
  designationFromWord,
  marker,
  raised,
  roman,
  slashed,
} from './read-name.ts'
import { ordinal } from './read-ordinal.ts'
import { century, decade, timeOfDay } from './read-period.ts'
import { quantity } from './read-quantity.ts'
import { ratio } from './read-ratio.ts'
import { orAgo } from './read-relative.ts'
import { farYear, plainYear, year } from './read-year.ts'
import { type Reader, reading } from './reading.ts'
import { isDash, signAt, skipSpace, type Tokens, wordAt } from './token-run.ts'
import type { TokenType } from './tokens.ts'
import { LONE_MEASURES, LONE_TIMES } from './unit-words.ts'
import { plainQuantity, READERS_BY_WORD } from './word-rules.ts'

/** A character of a number that no rule reads: it is surfaced all the same. */
const bare: Reader = (_, at) => reading('number', at, at + 1)

/** The rules for what does not begin with a word. */
const BY_TYPE: Readonly<Record<Exclude<TokenType, 'word' | 'space' | 'sign'>, readonly Reader[]>> = {
  digits: [
    plainYear,
    farYear,
    inDigits,
    dashed,
    dayFirst,
    timeOfDay,
    century,
    decade,
    issueInBrackets,
    shortPages,
    ordinal,
    ratio,
    slashed,
    orAgo(plainQuantity),
    year,
    designationFromDigits,
    quantity,
    bare,
  ],
  raised: [raised, bare],
  numeric: [quantity, bare],
}

const BY_SIGN: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ...[...CURRENCY_SIGNS.keys(), '-', '\u2212', '–', '±', '.'].map((sign): [string, Reader[]] => [
    sign,
    [plainQuantity],
  ]),
  ['%', [lonePercent]],
  ['[', [marker]],
  ['§', [sectionSign]],
  ['¶', [sectionSign]],
])

const NO_RULES: readonly Reader[] = []

/** Stops and hyphens are everywhere, and open a number only where its digits touch them. */
const bySign = (tokens: Tokens, at: number, sign: string): readonly Reader[] => {
  const isLoose = sign === '.' || sign === '-' || sign === '–' || sign === '\u2212'
  const next = tokens[at + 1]
  if (isLoose && next?.type !== 'digits' && !(next?.type === 'sign' && BY_SIGN.has(next.text)))
    return NO_RULES
  return BY_SIGN.get(sign) ?? NO_RULES
}

/** An article opens an expression only before a word that could open one itself, or before a length of time. */
const isIdleArticle = (tokens: Tokens, at: number): boolean => {
  const next = wordAt(tokens, skipSpace(tokens, at + 1))
  return !(
    READERS_BY_WORD.has(next) ||
    LONE_TIMES.has(next) ||
    LONE_MEASURES.has(next) ||
    next === 'score' ||
    signAt(tokens, at + 1) === '$'
  )
}

const byFirstWord = (tokens: Tokens, at: number, word: string): readonly Reader[] =>
  (word === 'a' || word === 'an') && isIdleArticle(tokens, at)
    ? NO_RULES
    : (READERS_BY_WORD.get(word) ?? NO_RULES)

/** For words that no list holds: their shape shows that a number is in them. */
const SHAPED: readonly Reader[] = [plainQuantity, multiple, designationFromWord, roman]

const LONGEST_ROMAN = 7

/** Signs that tie a word to a number behind it: an address, a register, a dollar of some country. */
const SHAPING = new Set(['@', '_', ':', '$'])

const isShaped = (tokens: Tokens, at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined) return false
  if (SHAPING.has(next?.text ?? '')) return true
  if (next?.type === 'digits' || next?.type === 'numeric') return true
  if (token.capital === '') return token.text.endsWith('fold') && FOLD.test(token.text)
  return (token.capital === 'all' && token.text.length <= LONGEST_ROMAN) || isDash(next)
}

const firstOf = (
  readers: readonly Reader[],
  ...[tokens, at, taken]: Parameters<Reader>
): ReturnType<Reader> => {
  for (const read of readers) {
    const found = read(tokens, at, taken)
    if (found !== null) return found
  }
  return null
}

/** The reading that begins at a token, by the first rule that fits. */
export const readAt: Reader = (tokens, at, taken) => {
  const token = tokens[at]
  if (token === undefined || token.type === 'space') return null
  if (token.type === 'sign') return firstOf(bySign(tokens, at, token.text), tokens, at, taken)
  if (token.type !== 'word') return firstOf(BY_TYPE[token.type], tokens, at, taken)
  const found = firstOf(byFirstWord(tokens, at, token.text), tokens, at, taken)
  return found ?? (isShaped(tokens, at) ? firstOf(SHAPED, tokens, at, taken) : null)
}
