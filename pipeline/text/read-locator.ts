// Places in a work and names by number: "p. 23", "vol. 6", "6(4)", "Article 51(3)", "Mk. V".
import { LOCATOR_WORDS, NAME_WORDS, STOPPED_LABELS } from './label-words.ts'
import { numberInDigits } from './read-digits.ts'
import { compoundEnd, isAlphanumeric } from './read-name.ts'
import { type Reader, reading } from './reading.ts'
import { digitsAt, isDash, isType, signAt, skipSpace, type Tokens, wordAt } from './token-run.ts'

const isRegisterPart = (tokens: Tokens, at: number): boolean =>
  isType(tokens, at, 'digits') || tokens[at]?.capital === 'all'

/** A number, a range or a list in brackets behind a label: "4", "1–2", "51(3)". */
const labelled = (tokens: Tokens, at: number): number | null => {
  const number = numberInDigits(tokens, at)
  if (number === null || !isType(tokens, at, 'digits')) return romanEnd(tokens, at)
  let next = number.next
  if (isDash(tokens[next]) && isType(tokens, next + 1, 'digits')) next += 2
  // "No. 14/2009", "Directive 96/9/EC": the number, its year and who gave it.
  while (signAt(tokens, next) === '/' && isRegisterPart(tokens, next + 1)) next += 2
  while (signAt(tokens, next) === '(' && isAlphanumeric(tokens, next + 1) && signAt(tokens, next + 2) === ')')
    next += 3
  return isType(tokens, next, 'word') ? compoundEnd(tokens, next - 1) : next
}

const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/

/** "IV", "XII": in capitals, below forty, so that it is no abbreviation. */
export const romanEnd = (tokens: Tokens, at: number): number | null =>
  tokens[at]?.capital === 'all' && ROMAN.test(wordAt(tokens, at)) ? at + 1 : null

/** A label stands before its number with a stop or a colon between, or none; "no" and its like need theirs. */
const behindLabel = (tokens: Tokens, at: number): number | null => {
  const mark = signAt(tokens, at + 1)
  const hasMark = mark === '.' || mark === ':'
  if (!hasMark && STOPPED_LABELS.has(wordAt(tokens, at))) return null
  return skipSpace(tokens, hasMark ? at + 2 : at + 1)
}

/** Between the name of a thing and its number. */
const NUMBER_LABELS = new Set(['no', 'nos', 'number', 'nr'])

/** "p. 23", "vol. 6", "Article 51(3)", "Resolution 2231", "Mk. V". */
export const label: Reader = (tokens, at) => {
  const word = wordAt(tokens, at)
  const isPlace = LOCATOR_WORDS.has(word)
  if (!isPlace && !NAME_WORDS.has(word)) return null
  const near = behindLabel(tokens, at)
  // "Case No. 14", "Law No. 5".
  const place =
    near !== null && !isPlace && NUMBER_LABELS.has(wordAt(tokens, near)) ? behindLabel(tokens, near) : near
  const next = place === null || place === at + 1 ? null : labelled(tokens, place)
  return next === null ? null : reading(isPlace ? 'locator' : 'designation', at, next)
}

/** "§ 5". */
export const sectionSign: Reader = (tokens, at) => {
  if (!/^[§¶]$/.test(signAt(tokens, at))) return null
  const next = labelled(tokens, skipSpace(tokens, signAt(tokens, at + 1) === '§' ? at + 2 : at + 1))
  return next === null ? null : reading('locator', at, next)
}

/** "101–9": a range of pages that leaves out what its ends share. */
export const shortPages: Reader = (tokens, at) => {
  const [from, to] = [digitsAt(tokens, at), digitsAt(tokens, at + 2)]
  const isShort = isDash(tokens[at + 1]) && to !== '' && to.length < from.length && Number(to) < Number(from)
  const whole = from.slice(0, from.length - to.length) + to
  return isShort && from.length < 4 && Number(whole) > Number(from) && !isType(tokens, at + 3, 'word')
    ? reading('locator', at, at + 3)
    : null
}

/** "6(4)": volume and issue. */
export const issueInBrackets: Reader = (tokens, at) =>
  digitsAt(tokens, at).length < 4 &&
  signAt(tokens, at + 1) === '(' &&
  isType(tokens, at + 2, 'digits') &&
  digitsAt(tokens, at + 2).length < 4 &&
  signAt(tokens, at + 3) === ')'
    ? reading('locator', at, at + 4)
    : null
