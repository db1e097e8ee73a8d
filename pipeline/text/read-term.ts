// Terms: one figure with its sign, its scale and the unit that stands beside it.
import { isScale, SCALES, type Scale } from '../model/unit.ts'
import { yearAt } from './calendar.ts'
import { MINUS_WORDS } from './number-words.ts'
import { currencyBefore, scaledCodeAt } from './read-currency.ts'
import { dayFirst } from './read-date.ts'
import { figureAt, type ReadFigure } from './read-figure.ts'
import { withSmaller } from './read-mixed.ts'
import { nounBehind, type ReadUnit, unitBehind } from './read-unit.ts'
import { backOverSpace, isType, signAt, skipSpace, type Tokens, wordAt, wordBefore } from './token-run.ts'

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
export const EXTENTS: ReadonlySet<string> = new Set(
  'tall long wide high deep thick above below away across'.split(' '),
)

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

/** An en dash for a minus stands behind one of these words: "temperatures of –12°C". */
const BEFORE_MINUS = new Set('of to by at from than is was were reached'.split(' '))

/** Only what is often below zero is printed so. */
const BELOW_ZERO = new Set(['°C', '°F', 'degree', '%', 'pp'])

const isEnDashMinus = (tokens: Tokens, at: number): boolean =>
  signAt(tokens, at) === '–' &&
  isType(tokens, at + 1, 'digits') &&
  isType(tokens, at - 1, 'space') &&
  BEFORE_MINUS.has(wordAt(tokens, at - 2))

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

/** "3 m x 4 m": the length before the sign and the one behind it. */
const isSide = (tokens: Tokens, next: number, at: number): boolean => {
  const by = skipSpace(tokens, next)
  const isFirst = /^[x×]$/.test(tokens[by]?.text ?? '') && isType(tokens, skipSpace(tokens, by + 1), 'digits')
  return (
    isFirst ||
    (isType(tokens, at, 'digits') && /^[x×]$/.test(tokens[backOverSpace(tokens, at) - 1]?.text ?? ''))
  )
}

/** @param at the place of the figure */
const metres = (tokens: Tokens, { letter }: ReadFigure, at: number): ReadUnit | null =>
  letter?.scale === 'million' &&
  (EXTENTS.has(wordAt(tokens, skipSpace(tokens, letter.next))) || isSide(tokens, letter.next, at))
    ? { kind: 'measure', unit: 'm', next: letter.next }
    : null

/** What makes a letter behind the digits a scale: money, or things that are counted in millions. */
const scaledByCompany = (tokens: Tokens, figure: ReadFigure, at: number, isMoney: boolean): ReadFigure => {
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
  if (metres(tokens, figure, at) !== null) return figure
  // "5 m" are metres or millions, and nothing here tells.
  return { amount: '', inWords: false, scale: '', next: letter.next }
}

/** Millions of pounds are money, a few pounds a weight as often as not. */
export const inMoney = (unit: ReadUnit | null, scale: Scale): ReadUnit | null =>
  unit?.unit === 'lb' && SCALES[scale] >= SCALES.million ? { ...unit, kind: 'money', unit: 'GBP' } : unit

/** "75 USD million", "30 MUSD": the scale behind or within its currency. */
const lateScale = (
  tokens: Tokens,
  { scale, next }: ReadFigure,
  unit: ReadUnit | null,
): Pick<Term, 'scale' | 'unit' | 'next'> | null => {
  if (scale !== '') return null
  const behind = skipSpace(tokens, next)
  const code = unit === null ? scaledCodeAt(tokens, behind) : null
  if (code !== null)
    return {
      scale: code.scale,
      unit: { kind: 'money', unit: code.unit, next: behind + 1 },
      next: behind + 1,
    }
  const place = unit?.kind === 'money' ? skipSpace(tokens, unit.next) : -1
  const word = wordAt(tokens, place)
  return unit !== null && isScale(word) ? { scale: word, unit, next: place + 1 } : null
}

/** "5 ft 2 in", "three euros and twenty cents". */
const mixedWith = (
  tokens: Tokens,
  at: number,
  amount: string,
  unit: ReadUnit,
): Pick<Term, 'amount' | 'unit' | 'next'> | null => {
  const isBetween = wordBefore(tokens, at).word === 'between'
  const mixed = withSmaller(tokens, amount, unit.unit, unit.next, isBetween)
  if (mixed === null) return null
  const { amount: whole, next } = mixed
  const meant = mixed.isSterling ? ({ kind: 'money', unit: 'GBP' } as const) : unit
  return { amount: whole, unit: { ...meant, next }, next }
}

/** @returns the term that begins at a place, its sign and its currency before it among it */
export const termAt = (tokens: Tokens, at: number): Term | null => {
  const inWords = signInWords(tokens, at)
  const isEnDash = isEnDashMinus(tokens, at)
  const sign = inWords?.sign ?? (isEnDash ? '-' : signBefore(tokens, at))
  const start = inWords?.start ?? (sign === null ? at : at + 1)
  const currency = currencyBefore(tokens, start)
  const place = currency?.figure ?? start
  const read = barePoint(tokens, place) ?? figureAt(tokens, place)
  if (read === null || (sign !== null && read.inWords && inWords === null)) return null
  const figure = scaledByCompany(tokens, read, place, currency !== null)
  const behind = unitBehind(tokens, figure.next) ?? metres(tokens, figure, place)
  const unit: ReadUnit | null =
    currency === null
      ? inMoney(behind, figure.scale)
      : { kind: 'money', unit: currency.unit, next: figure.next }
  if (isEnDash && !BELOW_ZERO.has(unit?.unit ?? '')) return null
  const { amount } = figure
  const late = currency === null ? lateScale(tokens, figure, unit) : null
  if (late !== null) return { first: at, figure, amount, sign: sign ?? '', ...late }
  const scale = figure.scale === '' && currency !== null ? currency.scale : figure.scale
  const mixed = scale === '' && unit !== null ? mixedWith(tokens, at, amount, unit) : null
  return {
    first: at,
    next: mixed?.next ?? unit?.next ?? figure.next,
    figure,
    amount: mixed?.amount ?? amount,
    scale,
    unit: mixed?.unit ?? unit,
    sign: sign ?? '',
  }
}
