// Terms: one figure with its sign, its scale and the unit that stands beside it.
import { isScale, SCALES, type Scale } from '../model/unit.ts'
import { yearAt } from './calendar.ts'
import { MINUS_WORDS } from './number-words.ts'
import { dayFirst } from './read-date.ts'
import { figureAt, type ReadFigure } from './read-figure.ts'
import { currencyBefore, nounBehind, type ReadUnit, unitBehind } from './read-unit.ts'
import { isType, signAt, skipSpace, type Tokens, wordAt } from './token-run.ts'

/** One figure with the unit that stands beside it, before or behind. */
export interface Term {
  readonly first: number
  readonly next: number
  readonly figure: ReadFigure
  readonly amount: string
  readonly scale: Scale
  readonly unit: ReadUnit | null
  readonly sign: '' | '-' | '±'
}

/** Behind a letter m they show that it is metres: "1.8m tall". */
const EXTENTS = new Set('tall long wide high deep thick above below away across'.split(' '))

const MINUS = new Set(['-', '\u2212'])

/** A dash before a date is no sign, whatever stands before it. */
const isDate = (tokens: Tokens, at: number): boolean =>
  yearAt(tokens, at) !== null || (dayFirst(tokens, at, 0)?.date ?? '') !== ''

/** A sign belongs to the number behind it unless it joins what stands before: "2015-19", "S-400", "(2)-5". */
const signBefore = (tokens: Tokens, at: number): Term['sign'] | null => {
  const sign = signAt(tokens, at)
  if (sign !== '±' && !MINUS.has(sign)) return null
  const before = tokens[at - 1]
  const touches =
    before !== undefined &&
    before.type !== 'space' &&
    (before.type !== 'sign' || /[)\]\-–—\u2212]/.test(before.text))
  // "75 -300": a dash that lost one of its spaces.
  const joins = touches || isType(tokens, at - 2, 'digits')
  return joins || isDate(tokens, at + 1) ? null : sign === '±' ? '±' : '-'
}

/** "Minus 5", "plus or minus 3": the sign, and the place of the number. */
const signInWords = (tokens: Tokens, at: number): { sign: Term['sign']; start: number } | null => {
  if (!MINUS_WORDS.has(wordAt(tokens, at)) || !isType(tokens, at + 1, 'space')) return null
  const isEither = wordAt(tokens, at - 2) === 'or' && wordAt(tokens, at - 4) === 'plus'
  return { sign: isEither ? '±' : '-', start: at + 2 }
}

/** What may touch a bare point from the left: brackets, comparisons, signs, currencies. */
const BEFORE_POINT = /^[([=<>≤≥≈~±$£€\-\u2212]$/

/** ".5", with nothing before the point. */
const barePoint = (tokens: Tokens, at: number): ReadFigure | null => {
  const before = tokens[at - 1]
  const isOpen = before === undefined || before.type === 'space' || BEFORE_POINT.test(before.text)
  if (signAt(tokens, at) !== '.' || !isType(tokens, at + 1, 'digits') || !isOpen) return null
  const figure = figureAt(tokens, at + 1)
  return figure === null || !/^\d+$/.test(figure.amount) ? null : { ...figure, amount: `.${figure.amount}` }
}

const metres = (tokens: Tokens, { letter }: ReadFigure): ReadUnit | null =>
  letter?.scale === 'million' && EXTENTS.has(wordAt(tokens, skipSpace(tokens, letter.next)))
    ? { kind: 'measure', unit: 'm', next: letter.next }
    : null

/** What makes a letter behind the digits a scale: money, or things that are counted in millions. */
const scaledByCompany = (tokens: Tokens, figure: ReadFigure, isMoney: boolean): ReadFigure => {
  const { letter } = figure
  if (letter === undefined) return figure
  const own = unitBehind(tokens, figure.next)
  if (own !== null && !isMoney) return figure
  const company = unitBehind(tokens, letter.next)
  const isCounted =
    company?.kind === 'money' || company?.kind === 'measure' || nounBehind(tokens, letter.next) !== null
  const isScaled = isMoney || (letter.isTouching && letter.scale === 'thousand') || isCounted
  if (isScaled) return { amount: figure.amount, inWords: false, scale: letter.scale, next: letter.next }
  if (letter.scale === 'thousand' || letter.scale === 'trillion') return figure
  if (metres(tokens, figure) !== null) return figure
  // "5 m" are metres or millions, and nothing here tells.
  return { amount: '', inWords: false, scale: '', next: letter.next }
}

/** Millions of pounds are money, a few pounds a weight as often as not. */
export const inMoney = (unit: ReadUnit | null, scale: Scale): ReadUnit | null =>
  unit?.unit === 'lb' && SCALES[scale] >= SCALES.million ? { ...unit, kind: 'money', unit: 'GBP' } : unit

/** "75 USD million": the scale behind its currency. */
const lateScale = (
  tokens: Tokens,
  { scale }: ReadFigure,
  unit: ReadUnit | null,
): Pick<Term, 'scale' | 'unit' | 'next'> | null => {
  const place = unit?.kind === 'money' && scale === '' ? skipSpace(tokens, unit.next) : -1
  const word = wordAt(tokens, place)
  return unit !== null && isScale(word) ? { scale: word, unit, next: place + 1 } : null
}

/** @returns the term that begins at a place, its sign and its currency before it among it */
export const termAt = (tokens: Tokens, at: number): Term | null => {
  const inWords = signInWords(tokens, at)
  const sign = inWords?.sign ?? signBefore(tokens, at)
  const start = inWords?.start ?? (sign === null ? at : at + 1)
  const currency = currencyBefore(tokens, start)
  const place = currency?.figure ?? start
  const read = barePoint(tokens, place) ?? figureAt(tokens, place)
  if (read === null || (sign !== null && read.inWords && inWords === null)) return null
  const figure = scaledByCompany(tokens, read, currency !== null)
  const behind = unitBehind(tokens, figure.next) ?? metres(tokens, figure)
  const unit: ReadUnit | null =
    currency === null
      ? inMoney(behind, figure.scale)
      : { kind: 'money', unit: currency.unit, next: figure.next }
  const { amount } = figure
  const late = currency === null ? lateScale(tokens, figure, unit) : null
  if (late !== null) return { first: at, figure, amount, sign: sign ?? '', ...late }
  const { scale } = figure
  return { first: at, next: unit?.next ?? figure.next, figure, amount, scale, unit, sign: sign ?? '' }
}
