// Steps along a run of tokens: what stands at a place, what joins two words, which phrase begins there.
import { asciiDigits, type Token } from './tokens.ts'

export type Tokens = readonly Token[]

/** Hyphens, dashes and the minus. */
const DASH = /^[-\u2010-\u2015\u2212]$/

export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && token.type === 'sign' && DASH.test(token.text)

export const isType = (tokens: Tokens, at: number, type: Token['type']): boolean => tokens[at]?.type === type

/** The word at a place, empty where none is. */
export const wordAt = (tokens: Tokens, at: number): string => {
  const token = tokens[at]
  return token?.type === 'word' ? token.text : ''
}

/** The digits at a place as ASCII, empty where none are. */
export const digitsAt = (tokens: Tokens, at: number): string => {
  const token = tokens[at]
  return token?.type === 'digits' ? asciiDigits(token) : ''
}

/** The sign at a place, empty where none is. */
export const signAt = (tokens: Tokens, at: number): string => {
  const token = tokens[at]
  return token?.type === 'sign' ? token.text : ''
}

/** The place behind a space, if one stands there. */
export const skipSpace = (tokens: Tokens, at: number): number => (isType(tokens, at, 'space') ? at + 1 : at)

/** The place before a space, if one stands before. */
export const backOverSpace = (tokens: Tokens, at: number): number =>
  isType(tokens, at - 1, 'space') ? at - 1 : at

/** The place behind the space or hyphen that joins two words of one number; the same place where neither stands. */
export const skipJoint = (tokens: Tokens, at: number): number => {
  if (!isDash(tokens[at])) return skipSpace(tokens, at)
  // A line may end behind the hyphen.
  return tokens[at + 1]?.type === 'space' && /\n/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
}

/** The word before a place with its index, a space between them allowed. */
export const wordBefore = (tokens: Tokens, at: number): { word: string; index: number } => {
  const index = backOverSpace(tokens, at) - 1
  return { word: wordAt(tokens, index), index }
}

/** No phrase that the word lists hold has more tokens, spaces among them. */
const LONGEST = 9

/** Phrases with what each means; most places are told apart by the first token alone. */
export interface Phrases<T> {
  readonly meanings: ReadonlyMap<string, T>
  readonly firsts: ReadonlySet<string>
}

export const phrases = <T>(meanings: ReadonlyMap<string, T>): Phrases<T> => ({
  meanings,
  firsts: new Set([...meanings.keys()].map((phrase) => /^\p{L}+|^./u.exec(phrase)?.[0] ?? '')),
})

/** @returns what the longest phrase means that begins at a place, spaces counting as one, and the place behind it */
export const phraseAt = <T>(
  tokens: Tokens,
  at: number,
  { meanings, firsts }: Phrases<T>,
): { readonly value: T; readonly next: number } | null => {
  if (!firsts.has(tokens[at]?.text ?? '')) return null
  let phrase = ''
  let found: { value: T; next: number } | null = null
  for (let next = at; next < Math.min(tokens.length, at + LONGEST); next += 1) {
    const token = tokens[next]
    phrase += token?.type === 'space' ? ' ' : (token?.text ?? '')
    const value = meanings.get(phrase)
    const goesOn = isType(tokens, next, 'word') && isType(tokens, next + 1, 'word')
    if (value !== undefined && !goesOn) found = { value, next: next + 1 }
  }
  return found
}
