// Tokens: a paragraph cut into words, digits, other numeric characters, signs and spaces, with their places in the text.
import type { Span } from './anchor.ts'

/** `raised`: superscript digits; `numeric`: fractions, Roman and circled numbers and whatever else counts. */
export type TokenType = 'word' | 'digits' | 'raised' | 'numeric' | 'sign' | 'space'

/**
 * `text` is what the token means: NFKC, lower case, without invisible characters; `start` and `end` are its place in the
 * text as it stands, half-open in UTF-16 code units. So the map from normalised text to places is the tokens themselves.
 */
export interface Token extends Span {
  readonly type: TokenType
  readonly text: string
  /** Of a word: whether its first letter is a capital, or all of them are. */
  readonly capital: '' | 'first' | 'all'
}

type Class = TokenType | 'mark' | 'invisible'

/** Soft hyphen, zero-width spaces and joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u

const CLASSES: readonly (readonly [Class, RegExp])[] = [
  ['invisible', INVISIBLE],
  ['word', /\p{L}/u],
  ['digits', /\p{Nd}/u],
  ['raised', /[⁰¹²³⁴-⁹]/u],
  ['numeric', /\p{N}/u],
  ['mark', /\p{M}/u],
  ['space', /\s/u],
]

const classified = (character: string): Class =>
  CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'sign'

const known = new Map<number, Class>()

const classOf = (code: number): Class => {
  const memo = known.get(code)
  if (memo !== undefined) return memo
  const found = classified(String.fromCodePoint(code))
  known.set(code, found)
  return found
}

/** Nearly all characters are ASCII, and a look into a list is several times as fast as asking what each is. */
const ASCII_CLASSES: readonly Class[] = Array.from({ length: 128 }, (_, code) => classOf(code))

const RUNS: ReadonlySet<Class> = new Set(['word', 'digits', 'raised', 'space'])

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)

/** Where the token ends that begins at `start`: marks belong to what they stand on, invisible characters to what goes on behind them. */
const endOf = (text: string, start: number, limit: number, type: Class): number => {
  let end = start
  let next = start
  while (next < limit) {
    const code = text.codePointAt(next) ?? 0
    const other = next === start ? type : classOf(code)
    const goesOn = next === start || other === 'mark' || (RUNS.has(type) && other === type)
    if (!goesOn && !(other === 'invisible' && RUNS.has(type))) break
    next += widthOf(code)
    if (goesOn) end = next
  }
  return end
}

const ASCII = /^[\0-\x7f]*$/
const INVISIBLES = new RegExp(INVISIBLE, 'gu')

const meaning = (surface: string): string =>
  ASCII.test(surface)
    ? surface.toLowerCase()
    : surface.replace(INVISIBLES, '').normalize('NFKC').toLowerCase()

const capitalOf = (surface: string, text: string): Token['capital'] => {
  if (surface === text) return ''
  const first = surface.charAt(0)
  if (first === first.toLowerCase()) return ''
  return surface === surface.toUpperCase() ? 'all' : 'first'
}

const tokenOf = (type: TokenType, surface: string, start: number): Token => {
  const text = type === 'space' && surface.length === 1 ? surface : meaning(surface)
  const capital = type === 'word' ? capitalOf(surface, text) : ''
  // ㎞ and №: compatibility characters mean the letters that they are made of.
  const means = type === 'sign' && /^\p{L}+$/u.test(text) ? 'word' : type
  return { type: means, text, capital, start, end: start + surface.length }
}

/** The token of any characters that begins at a place. */
const anyToken = (text: string, at: number, limit: number): Token => {
  const found = classOf(text.codePointAt(at) ?? 0)
  const end = endOf(text, at, limit, found)
  return tokenOf(found === 'mark' || found === 'invisible' ? 'sign' : found, text.slice(at, end), at)
}

/** The first place from `at` on whose character is not of the class; a character beyond ASCII is of none here. */
const runEnd = (text: string, at: number, limit: number, type: Class): number => {
  let end = at
  while (end < limit && ASCII_CLASSES[text.charCodeAt(end)] === type) end += 1
  return end
}

/** The same token for ASCII characters alone; `null` where others stand in it or touch it. */
const asciiToken = (text: string, at: number, limit: number): Token | null => {
  const type = ASCII_CLASSES[text.charCodeAt(at)]
  if (type === undefined || type === 'mark' || type === 'invisible') return null
  const end = RUNS.has(type) ? runEnd(text, at + 1, limit, type) : at + 1
  if (end < limit && text.charCodeAt(end) > 127) return null
  const surface = text.slice(at, end)
  if (type !== 'word') return { type, text: surface, capital: '', start: at, end }
  const lower = surface.toLowerCase()
  return { type, text: lower, capital: capitalOf(surface, lower), start: at, end }
}

/** @returns the tokens of `text` from `start` to `limit`, each character in exactly one */
export const tokensOf = (text: string, start = 0, limit = text.length): Token[] => {
  const tokens: Token[] = []
  for (let at = start; at < limit; ) {
    const token = asciiToken(text, at, limit) ?? anyToken(text, at, limit)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/** Zero of the run of ten that a decimal digit of any script lies in. */
const zeroOf = (code: number): number => {
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return zero
}

/** The digits of a token as ASCII, whatever their script. */
export const asciiDigits = ({ text }: Token): string =>
  ASCII.test(text)
    ? text
    : text.replace(/\p{M}/gu, '').replace(/\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0) ?? 0
        return code < 128 ? digit : String((code - zeroOf(code)) % 10)
      })
