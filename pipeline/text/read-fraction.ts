// Fractions, "one in five", and multiples: "a third", "nine-tenths", "two out of three", "twice", "3.5-fold".
import { rational } from '../model/rational.ts'
import { isScale, SCALES, type Scale } from '../model/unit.ts'
import { fractionWords } from './fraction-words.ts'
import { COUNT_WORDS, FOLD, MINUS_WORDS, MULTIPLES, ONES, TENS } from './number-words.ts'
import { figureAt, type ReadFigure } from './read-figure.ts'
import { inMoney } from './read-term.ts'
import { nounBehind, unitBehind } from './read-unit.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { isType, skipJoint, skipSpace, type Tokens, wordAt } from './token-run.ts'

/** Behind "a third" they show that it is a part; "a third country" is the next after two. */
const PART_WORDS = new Set(
  'of the to and or in by as is are was were more less larger smaller higher lower bigger came come went go had have said from at for on with who that which than less'.split(
    ' ',
  ),
)

const isOrdinal = (tokens: Tokens, at: number, next: number): boolean => {
  const word = wordAt(tokens, next - 1)
  const count = wordAt(tokens, at)
  const behind = skipSpace(tokens, next)
  const isDoubtful =
    (count === 'a' || count === 'an') && word !== 'half' && word !== 'quarter' && !word.endsWith('s')
  return (
    isDoubtful && behind > next && isType(tokens, behind, 'word') && !PART_WORDS.has(wordAt(tokens, behind))
  )
}

/** "A quarter of a million", "three-quarters million": the scale that the part is of. */
const scaleBehind = (tokens: Tokens, at: number): { scale: Scale; next: number } | null => {
  const of = skipSpace(tokens, at)
  const article = wordAt(tokens, of) === 'of' ? skipSpace(tokens, of + 1) : of
  const place = ['a', 'an', 'one'].includes(wordAt(tokens, article))
    ? skipSpace(tokens, article + 1)
    : article
  const word = wordAt(tokens, place)
  return isScale(word) ? { scale: word, next: place + 1 } : null
}

/** "Half an hour", "three quarters of a mile": the unit that the part is of. */
const unitOfPart = (tokens: Tokens, at: number): ReturnType<typeof unitBehind> => {
  const of = skipSpace(tokens, at)
  const article = wordAt(tokens, of) === 'of' ? skipSpace(tokens, of + 1) : of
  const isOne = ['a', 'an'].includes(wordAt(tokens, article))
  return isOne ? unitBehind(tokens, article + 1) : null
}

const partOf = (tokens: Tokens, at: number, amount: string, next: number): Reading => {
  const scaled = scaleBehind(tokens, next)
  const unit =
    inMoney(unitBehind(tokens, scaled?.next ?? next), scaled?.scale ?? '') ?? unitOfPart(tokens, next)
  if (scaled !== null)
    return reading(unit?.kind ?? 'number', at, unit?.next ?? scaled.next, {
      amount,
      scale: scaled.scale,
      unit: unit?.unit ?? '',
    })
  if (unit !== null) return reading(unit.kind, at, unit.next, { amount, unit: unit.unit })
  return reading('fraction', at, next, { amount, unit: 'ratio' })
}

/** "A third", "nine-tenths", "half", "½" is read with the digits. */
export const fraction: Reader = (tokens, at) => {
  const words = fractionWords(tokens, at)
  if (words !== null && !isOrdinal(tokens, at, words.next))
    return partOf(tokens, at, words.value.toFraction(), words.next)
  const lone = wordAt(tokens, at) === 'half' ? '1/2' : ''
  if (lone !== '') return halfDozen(tokens, at) ?? partOf(tokens, at, lone, at + 1)
  return wordAt(tokens, at) === 'quarter' && scaleBehind(tokens, at + 1) !== null
    ? partOf(tokens, at, '1/4', at + 1)
    : null
}

/** "Half a dozen", "half dozen". */
const halfDozen = (tokens: Tokens, at: number): Reading | null => {
  const place = skipJoint(tokens, at + 1)
  const dozen = wordAt(tokens, place) === 'a' ? skipSpace(tokens, place + 1) : place
  if (wordAt(tokens, dozen) !== 'dozen') return null
  const noun = nounBehind(tokens, dozen + 1)
  return reading(noun === null ? 'number' : 'count', at, noun ?? dozen + 1, { amount: '6' })
}

/** Larger wholes are no "one in so many" of prose, but years and counts. */
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
  /^\d+$/.test(amount) ? Number(amount) * 10 ** SCALES[scale] : 0

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
  if (n >= d || n > MOST_PARTS || n === 0 || d > LARGEST_WHOLE || isOddPair) return null
  return unitBehind(tokens, all.next) === null
    ? reading('fraction', at, all.next, {
        amount: rational(isNegative ? -n : n)
          .div(d)
          .toFraction(),
        unit: 'ratio',
      })
    : null
}

const foldOf = (word: string): number | undefined => {
  const count = FOLD.exec(word)?.groups?.count ?? ''
  return ONES.get(count) ?? TENS.get(count)
}

/** "Twice", "doubled", "tenfold". */
export const multiple: Reader = (tokens, at) => {
  const word = wordAt(tokens, at)
  const amount = MULTIPLES.get(word) ?? foldOf(word)?.toString()
  return amount === undefined ? null : reading('multiple', at, at + 1, { amount })
}

/** "A small percent", "the percentage": a share that no number gives. */
export const lonePercent: Reader = (tokens, at) => {
  const next = wordAt(tokens, at) === 'per' && wordAt(tokens, at + 2) === 'cent' ? at + 3 : at + 1
  const isShare = next > at + 1 || /^(?:%|percent|percentage)$/.test(tokens[at]?.text ?? '')
  return isShare ? reading('percent', at, next) : null
}

/** "Both countries", "the pair", "trilateral": words with a number in them. */
export const countWord: Reader = (tokens, at) => {
  const count = COUNT_WORDS.get(wordAt(tokens, at))
  if (count === undefined) return null
  const noun = skipSpace(tokens, at + 1)
  const isNamed = wordAt(tokens, at) === 'both' && /[^s]s$/.test(wordAt(tokens, noun))
  return reading('count', at, isNamed ? noun + 1 : at + 1, { amount: String(count) })
}
