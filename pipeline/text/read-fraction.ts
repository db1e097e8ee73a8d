// Fractions and multiples in words: "a third", "nine-tenths", "a third to a half", "twice", "tenfold".
import { rational } from '../model/rational.ts'
import { isScale, type Scale } from '../model/unit.ts'
import { fractionWords, isOne as isArticle } from './fraction-words.ts'
import { COUNT_WORDS, FOLD, MULTIPLES, ONES, TENS } from './number-words.ts'
import { isChange } from './read-quantity.ts'
import { inMoney } from './read-term.ts'
import { nounBehind, unitBehind } from './read-unit.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { isType, skipJoint, skipSpace, type Tokens, wordAt, wordBefore } from './token-run.ts'

/** Behind "a third" they show that it is a part; "a third country" is the next after two. */
const PART_WORDS = new Set(
  'of the to and or in by as is are was were more less larger smaller higher lower bigger came come went go had have said from at for on with who that which than among between within since before after during against across under over when while if where into last this each'.split(
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
  if (!isArticle(wordAt(tokens, article))) return null
  return unitBehind(tokens, article + 1) ?? secondBehind(tokens, skipSpace(tokens, article + 1))
}

/** "A hundredth of a second"; "of a second term" is the next after one. */
const secondBehind = (tokens: Tokens, at: number): ReturnType<typeof unitBehind> => {
  const behind = wordAt(tokens, skipSpace(tokens, at + 1))
  const isTime = wordAt(tokens, at) === 'second' && (behind === '' || PART_WORDS.has(behind))
  return isTime ? { kind: 'duration', unit: 'second', next: at + 1 } : null
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

type Part = NonNullable<ReturnType<typeof fractionWords>>

const halfAt = (tokens: Tokens, at: number): Part | null =>
  wordAt(tokens, at) === 'half' ? { value: rational('1/2'), next: at + 1 } : null

const partAt = (tokens: Tokens, at: number): Part | null => fractionWords(tokens, at) ?? halfAt(tokens, at)

/** "A third to a half", "between a third and a half". */
const partRange = (tokens: Tokens, first: number, from: Part | null, joins: string): Reading | null => {
  if (from === null) return null
  const join = skipSpace(tokens, from.next)
  const to = wordAt(tokens, join) === joins ? partAt(tokens, skipSpace(tokens, join + 1)) : null
  const isRange = to !== null && from.value.lt(to.value) && to.value.lt(1)
  return isRange && scaleBehind(tokens, to.next) === null
    ? reading('fraction', first, to.next, {
        amount: from.value.toFraction(),
        amount_to: to.value.toFraction(),
        unit: 'ratio',
      })
    : null
}

/** "Between a third and a half", "from a quarter to a third". */
export const openedParts: Reader = (tokens, at) => {
  const opener = wordAt(tokens, at)
  const from = partAt(tokens, skipSpace(tokens, at + 1))
  if (from === null || (opener === 'from' && isChange(tokens, at))) return null
  return partRange(tokens, at, from, opener === 'between' ? 'and' : 'to')
}

/** "A third", "nine-tenths", "half", "½" is read with the digits. */
export const fraction: Reader = (tokens, at) => {
  const words = fractionWords(tokens, at)
  const part = words ?? halfAt(tokens, at)
  const isChanged = part === null || wordBefore(tokens, at).word === 'from'
  const range = isChanged ? null : partRange(tokens, at, part, 'to')
  if (range !== null) return range
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
