// Hedges: how exactly the words beside a figure mean it.
import type { Hedge } from '../model/hedge.ts'
import { HEDGES_BEFORE, HEDGES_BEHIND } from './hedge-words.ts'
import { ONES, TENS } from './number-words.ts'
import {
  backOverSpace,
  isDash,
  isType,
  signAt,
  skipSpace,
  type Tokens,
  wordAt,
  wordBefore,
} from './token-run.ts'

/** No phrase before a figure has more words. */
const MOST_WORDS = 5

/** The words before a place, nearest last, or the sign that compares. */
const wordsBefore = (tokens: Tokens, at: number): string[] => {
  const near = backOverSpace(tokens, at)
  if (/^[~≈<>≤≥=]$/.test(signAt(tokens, near - 1))) {
    const sign = signAt(tokens, near - 1)
    return [sign === '=' ? signAt(tokens, backOverSpace(tokens, near - 1) - 1) + sign : sign]
  }
  const words: string[] = []
  // "ca. 40": the stop of a short word.
  for (
    let place = signAt(tokens, near - 1) === '.' ? near - 2 : near - 1;
    words.length <= MOST_WORDS;
    place -= 2
  ) {
    const word = wordAt(tokens, place)
    if (word === '') break
    words.unshift(word)
    if (!isType(tokens, place - 1, 'space')) break
  }
  return words
}

const longest = (words: readonly string[]): Hedge | undefined => {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const hedge = HEDGES_BEFORE.get(words.slice(-count).join(' '))
    if (hedge !== undefined) return hedge
  }
  return undefined
}

/** The last words of the phrases: most figures stand behind none of them. */
const LAST_WORDS = new Set([...HEDGES_BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1)))

const ARTICLES = new Set(['the', 'a', 'an'])

/** What begins something added. */
const ADDED: ReadonlySet<string> = new Set([...ARTICLES, ...ONES.keys(), ...TENS.keys(), 'some', 'another'])

const hedgeBefore = (tokens: Tokens, at: number): Hedge | undefined => {
  const { word } = wordBefore(tokens, at)
  if (word !== '' && !LAST_WORDS.has(word) && !ARTICLES.has(word)) return undefined
  const words = wordsBefore(tokens, at)
  return longest(words) ?? (ARTICLES.has(words.at(-1) ?? '') ? longest(words.slice(0, -1)) : undefined)
}

/** "Forty-odd lakes", "30-plus countries": within the expression. */
const insideHedge = (tokens: Tokens, first: number, next: number): Hedge | undefined => {
  for (let at = first + 1; at < next; at += 1) {
    const word = isDash(tokens[at - 1]) ? wordAt(tokens, at) : ''
    if (word === 'odd' || word === 'plus') return HEDGES_BEHIND.get(word)
  }
  return undefined
}

/** "Two terms plus 15 years" adds; "40 plus" bounds. */
const isAddition = (tokens: Tokens, plus: number): boolean =>
  wordAt(tokens, plus) === 'plus' &&
  isType(tokens, plus - 1, 'space') &&
  (isType(tokens, skipSpace(tokens, plus + 1), 'digits') ||
    ADDED.has(wordAt(tokens, skipSpace(tokens, plus + 1))))

const hedgeBehind = (tokens: Tokens, first: number, at: number): Hedge | undefined => {
  if (signAt(tokens, at - 1) === '+') return HEDGES_BEHIND.get('+')
  const inside = insideHedge(tokens, first, at)
  if (inside !== undefined) return inside
  const place = isDash(tokens[at]) ? at + 1 : skipSpace(tokens, at)
  const word = wordAt(tokens, place)
  if (place === at || word === '' || isAddition(tokens, place)) return undefined
  return (
    HEDGES_BEHIND.get(`${word} ${wordAt(tokens, skipSpace(tokens, place + 1))}`) ?? HEDGES_BEHIND.get(word)
  )
}

/** "About 500 or more": the bound says more than the guess. */
const stronger = (before: Hedge | undefined, behind: Hedge | undefined): Hedge | undefined =>
  before === 'about' ? (behind ?? before) : (before ?? behind)

/** @returns the hedge of the figure between two tokens: the words before it, else those behind it, else `exact` */
export const hedgeOf = (tokens: Tokens, first: number, next: number): Hedge =>
  stronger(hedgeBefore(tokens, first), hedgeBehind(tokens, first, next)) ?? 'exact'
