// Ratios: a part of a whole by two numbers: "one in five", "two out of three", "9 in every 10", "1 in 12,500".
import { rational } from '../model/rational.ts'
import { SCALES } from '../model/unit.ts'
import { YEAR } from './calendar.ts'
import { plainDigits } from './digit-groups.ts'
import { MINUS_WORDS } from './number-words.ts'
import { figureAt, type ReadFigure } from './read-figure.ts'
import { unitBehind } from './read-unit.ts'
import { type Reader, reading } from './reading.ts'
import { isType, skipJoint, skipSpace, type Tokens, wordAt } from './token-run.ts'

/** Larger wholes are no "two in so many" of prose, but years and counts; "one in 12,500" is of any size. */
const LARGEST_WHOLE = 1000

const MOST_PARTS = 20

const OF_WHOLE: readonly (readonly string[])[] = [
  ['out', 'of', 'every'],
  ['out', 'of'],
  ['in', 'every'],
  ['in'],
  ['over'],
]

const WHOLE_SIGNS = new Set(['out', 'in', 'over'])

/** No part is further from its whole: "minus one British soldier in five". */
const REACH = 8

/** Numbers are looked at by many rules: this one goes on only where one of its words follows. */
const hasWholeSign = (tokens: Tokens, at: number): boolean => {
  if (isType(tokens, at, 'digits')) return WHOLE_SIGNS.has(wordAt(tokens, skipSpace(tokens, at + 1)))
  for (let next = at + 1; next < at + REACH; next += 1) if (WHOLE_SIGNS.has(wordAt(tokens, next))) return true
  return false
}

const whole = ({ amount, scale }: ReadFigure): number =>
  /^[\d,]+$/.test(amount) ? Number(plainDigits(amount)) * 10 ** SCALES[scale] : 0

/** "One person in five": the thing that is counted, between. */
const behindThing = (tokens: Tokens, at: number): number => {
  const thing = skipSpace(tokens, at)
  const word = wordAt(tokens, thing)
  const isThing =
    thing > at && word.length > 2 && word !== 'out' && wordAt(tokens, skipSpace(tokens, thing + 1)) === 'in'
  return isThing ? thing + 1 : at
}

const wholeBehind = (tokens: Tokens, at: number): number | null => {
  for (const words of OF_WHOLE) {
    let place = at
    const fits = words.every((word) => {
      place = skipJoint(tokens, place)
      const isSame = wordAt(tokens, place) === word
      place += 1
      return isSame
    })
    if (fits) return skipJoint(tokens, place)
  }
  return null
}

/** "One in five", "two out of three", "9 in every 10", "minus one over three". */
export const ratio: Reader = (tokens, at) => {
  const isNegative = MINUS_WORDS.has(wordAt(tokens, at))
  if (!hasWholeSign(tokens, at)) return null
  const part = figureAt(tokens, isNegative ? skipSpace(tokens, at + 1) : at)
  const start = part?.amount === '1' ? behindThing(tokens, part.next) : (part?.next ?? at)
  const place = wholeBehind(tokens, start)
  const all = place === null ? null : figureAt(tokens, place)
  if (part === null || all === null) return null
  const [n, d] = [whole(part), whole(all)]
  const isOddPair = part.inWords !== all.inWords && n > 1
  const isLarge = d > LARGEST_WHOLE && (n > 1 || YEAR.test(all.amount))
  if (n >= d || n > MOST_PARTS || n === 0 || isLarge || isOddPair) return null
  return unitBehind(tokens, all.next) === null
    ? reading('fraction', at, all.next, {
        amount: rational(isNegative ? -n : n)
          .div(d)
          .toFraction(),
        unit: 'ratio',
      })
    : null
}
