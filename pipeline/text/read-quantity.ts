// Quantities: figures with their units, alone or as the two ends of a range.

import { rational } from '../model/rational.ts'
import { SCALES, type Scale } from '../model/unit.ts'
import { YEAR } from './calendar.ts'
import { movePoint, plainDigits } from './digit-groups.ts'
import { type Term, termAt } from './read-term.ts'
import { nounBehind } from './read-unit.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { isDash, signAt, skipSpace, type Tokens, wordAt, wordBefore } from './token-run.ts'

const RANGE_WORDS = new Set(['to', 'through', 'and'])

/** "±", "+/-" between a figure and its error: the place behind it. */
const errorBehind = (tokens: Tokens, at: number): number | null => {
  if (signAt(tokens, at) === '±') return skipSpace(tokens, at + 1)
  const isPlusMinus = signAt(tokens, at) === '+' && signAt(tokens, at + 1) === '/' && isDash(tokens[at + 2])
  return isPlusMinus ? skipSpace(tokens, at + 3) : null
}

/** The place of the second figure, and how it is joined to the first. */
const joinBehind = (tokens: Tokens, at: number): { place: number; by: string } | null => {
  const near = skipSpace(tokens, at)
  const error = errorBehind(tokens, near)
  if (error !== null) return { place: error, by: '±' }
  const isLong = isDash(tokens[near]) && signAt(tokens, near) !== '-'
  if (isDash(tokens[at]) || isLong) {
    const dash = isDash(tokens[at]) ? at : near
    return { place: skipSpace(tokens, dash + 1), by: '-' }
  }
  const word = wordAt(tokens, near)
  return near > at && RANGE_WORDS.has(word) ? { place: skipSpace(tokens, near + 1), by: word } : null
}

const isYearLike = ({ amount, unit, scale }: Term): boolean =>
  unit === null && scale === '' && YEAR.test(amount)

const whole = (amount: string, scale: Scale): string =>
  amount.includes('/')
    ? rational(amount)
        .mul(10 ** SCALES[scale])
        .toFraction()
    : movePoint(amount, SCALES[scale])

const sizeOf = (amount: string, scale: Scale): number => rational(whole(amount, scale)).valueOf()

interface Ends {
  readonly amount: string
  readonly amount_to: string
  readonly scale: Scale
}

/** "3–5 million" shares its scale; "900,000 to 1.2 million" is written out. */
const endsOf = (from: Term, to: Term): Ends | null => {
  if (from.amount === '' || to.amount === '') return null
  const shared = from.scale === to.scale || from.scale === '' ? to.scale : null
  const isShared = shared !== null && sizeOf(from.amount, shared) < sizeOf(to.amount, shared)
  if (isShared && (from.scale === to.scale || !from.amount.includes(',')))
    return { amount: from.amount, amount_to: to.amount, scale: shared }
  const [low, high] = [whole(from.amount, from.scale), whole(to.amount, to.scale)]
  return rational(low).lt(high) ? { amount: low, amount_to: high, scale: '' } : null
}

const decimalsOf = (amount: string): number => (amount.split('.')[1] ?? '').length

/** "12.4 ± 0.6": from 11.8 to 13.0. */
const aroundOf = (from: Term, error: Term): Ends | null => {
  if (!/^[\d.,]+$/.test(from.amount + error.amount) || from.scale !== '') return null
  const places = Math.max(decimalsOf(from.amount), decimalsOf(error.amount))
  const [middle, width] = [plainDigits(from.amount), plainDigits(error.amount)].map(rational)
  if (middle === undefined || width === undefined) return null
  const [low = '', high = ''] = [middle.sub(width), middle.add(width)].map(
    (end) => (end.lt(0) ? '-' : '') + movePoint(end.mul(10 ** places).toFraction(), -places),
  )
  return { amount: low, amount_to: high, scale: error.scale }
}

const sameUnit = (from: Term, to: Term): boolean =>
  from.unit === null ||
  (to.unit !== null && from.unit.unit === to.unit.unit) ||
  (to.unit === null && from.unit.kind === 'money')

/** "1000-5000" is no range of years. */
const isLongRange = (by: string, to: Term): boolean => by === '-' && to.amount.length > 3 && !isYearLike(to)

/** @returns the two figures as one range, where they can be one; `opener` is the word before them ("between", "from") */
const rangeOf = (tokens: Tokens, from: Term, opener: string): Reading | null => {
  const join = joinBehind(tokens, from.next)
  // "3 and 5" are two figures unless "between" stands before them.
  if (join === null || (join.by === 'and' && opener !== 'between')) return null
  const to = termAt(tokens, join.place)
  const isUnsigned = to !== null && from.sign === '' && to.sign === '' && sameUnit(from, to)
  const ends = isUnsigned ? (join.by === '±' ? aroundOf : endsOf)(from, to) : null
  if (to === null || ends === null || (isYearLike(from) && !isLongRange(join.by, to))) return null
  const unit = to.unit ?? from.unit
  const noun = unit === null ? nounBehind(tokens, to.next) : null
  return reading(unit?.kind ?? (noun === null ? 'number' : 'count'), from.first, noun ?? to.next, {
    ...ends,
    unit: unit?.unit ?? '',
  })
}

const signed = (term: Term): Partial<Reading> => {
  if (term.amount === '' || term.sign === '') return { amount: term.amount }
  const negative = `-${term.amount}`
  return term.sign === '±' ? { amount: negative, amount_to: term.amount } : { amount: negative }
}

/** A bare year counts nothing ("2015 elections"), but for those too early to be one ("1200 tanks"). */
const COUNTED_YEAR = 1500

const counts = (tokens: Tokens, term: Term): number | null => {
  if (term.unit !== null) return null
  const isYear = isYearLike(term) && Number(term.amount) >= COUNTED_YEAR
  return isYear ? null : nounBehind(tokens, term.next)
}

/** "Forty-odd lakes", "30-plus countries". */
const oddNoun = (tokens: Tokens, { next, unit }: Term): number | null =>
  unit === null && isDash(tokens[next]) && /^(?:odd|plus)$/.test(wordAt(tokens, next + 1))
    ? nounBehind(tokens, next + 2)
    : null

/** "3/4", "½": a part of one, printed in digits. */
const isPart = ({ amount, scale }: Term): boolean =>
  scale === '' && amount.includes('/') && rational(amount).lt(1)

/** A reading with the printed sign; a word that stands for a thing begins at its article: "the two". */
const single = (tokens: Tokens, term: Term): Reading => {
  const noun = counts(tokens, term) ?? oddNoun(tokens, term)
  const kind = term.unit?.kind ?? (noun !== null ? 'count' : isPart(term) ? 'fraction' : 'number')
  const { word, index } = wordBefore(tokens, term.first)
  const isPronoun = kind === 'number' && term.figure.inWords && word === 'the'
  const said = {
    ...signed(term),
    scale: term.scale,
    unit: kind === 'fraction' ? 'ratio' : (term.unit?.unit ?? ''),
  }
  const plus = noun === null && signAt(tokens, term.next) === '+' ? term.next + 1 : term.next
  return reading(kind, isPronoun ? index : term.first, noun ?? plus, said)
}

export const CHANGES: ReadonlySet<string> = new Set(
  'rise rises rose risen rising grow grows grew grown growing fall falls fell fallen falling drop drops increases increased increasing increase decreased decreasing decrease dropped dropping declined declining decline jumped climbed soared shrank up down went gone raised cut reduced changed narrowed narrowing widened widening shrunk slid slipped edged eased surged plunged tumbled doubled swelled expanded contracted rebounded'.split(
    ' ',
  ),
)

const REACH = 8

/** "Rose from 40 to 60" tells two figures of two times, and no range. */
export const isChange = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => CHANGES.has(text))

/** "Between 3 and 5", "from 40 to 60". */
export const openedRange: Reader = (tokens, at) => {
  const opener = wordAt(tokens, at)
  if ((opener !== 'between' && opener !== 'from') || (opener === 'from' && isChange(tokens, at))) return null
  const from = termAt(tokens, skipSpace(tokens, at + 1))
  const range = from === null ? null : rangeOf(tokens, from, opener)
  return range === null ? null : { ...range, first: at }
}

/** A figure with its unit, a range of two, a count of things, or a bare number. */
export const quantity: Reader = (tokens, at) => {
  const term = termAt(tokens, at)
  if (term === null) return null
  const opener = wordBefore(tokens, at).word
  // "Narrowed by £1bn to £8bn": how far, and to what; "by 3 to 5 per cent" shares its unit.
  const isStep = opener === 'from' || (opener === 'by' && term.unit !== null)
  const isOpened = isStep && isChange(tokens, at)
  return (isOpened ? null : rangeOf(tokens, term, '')) ?? single(tokens, term)
}
