// Word rules: which rules can read what begins with a word, in order of precedence.
import { YEAR } from './calendar.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, SCALED_CODES } from './currency-words.ts'
import { LOCATOR_WORDS, NAME_WORDS } from './label-words.ts'
import {
  COUNT_WORDS,
  MAGNITUDE_NTHS,
  MINUS_WORDS,
  MULTIPLES,
  MULTIPLIERS,
  NTHS,
  ONES,
  ORDER_WORDS,
  PLURAL_MAGNITUDES,
  TENS,
  VAGUE_COUNTS,
} from './number-words.ts'
import { dateSpan, dayFirst, monthFirst, partBefore, weekday } from './read-date.ts'
import { countWord, fraction, lonePercent, multiple, openedParts } from './read-fraction.ts'
import { label } from './read-locator.ts'
import { address } from './read-name.ts'
import { ordinal } from './read-ordinal.ts'
import { century, decade, yearInWords } from './read-period.ts'
import { openedRange, quantity } from './read-quantity.ts'
import { ratio } from './read-ratio.ts'
import {
  loneLength,
  orAgo,
  relativeDate,
  relativePeriod,
  someTime,
  vagueAgo,
  vagueLength,
} from './read-relative.ts'
import { fiscalYear, partOfYear, season } from './read-year.ts'
import type { Reader } from './reading.ts'
import { DECADES, MONTHS, PARTS, SEASONS, WEEKDAYS } from './time-words.ts'
import { isType, signAt } from './token-run.ts'

/** Behind digits they go on to a name: an address, a number in a register. */
const NAME_LINKS = /^[/@_]$/

/** A quantity, unless its digits are a bare year or the beginning of a name ("5G"). */
export const plainQuantity: Reader = (tokens, at, taken) => {
  const found = quantity(tokens, at, taken)
  if (found?.kind !== 'number') return found
  const isYear = found.next === at + 1 && YEAR.test(found.amount)
  const isName =
    isType(tokens, found.next, 'word') ||
    (NAME_LINKS.test(signAt(tokens, found.next)) && isType(tokens, found.next + 1, 'word'))
  return isYear || isName ? null : found
}

const ARTICLES = ['a', 'an']
const WHOLES = [[...ONES.keys()], [...TENS.keys()], [...MULTIPLIERS.keys()], ARTICLES]
const signLetters = [...CURRENCY_SIGNS.keys()].map((sign) => /^[a-z]*/.exec(sign)?.[0] ?? '')

/** The rules for words, each with the words that it can begin with. */
const WORD_RULES: readonly (readonly [Reader, readonly Iterable<string>[]])[] = [
  [address, [['http', 'https', 'ftp', 'www']]],
  [dateSpan, [['between', 'from']]],
  [openedParts, [['between', 'from']]],
  [openedRange, [['between', 'from']]],
  [relativePeriod, ['in over during within for the last past coming next recent'.split(' ')]],
  [someTime, [['for', 'quite', 'some']]],
  [weekday, [WEEKDAYS]],
  [monthFirst, [MONTHS.keys()]],
  [partBefore, [PARTS]],
  [season, [SEASONS.keys()]],
  [partOfYear, [['q', 'h'], NTHS.keys()]],
  [fiscalYear, [['fy', 'fiscal', 'financial']]],
  [dayFirst, [NTHS.keys(), TENS.keys()]],
  [century, [NTHS.keys(), TENS.keys()]],
  [decade, [DECADES.keys()]],
  [yearInWords, [['seventeen', 'eighteen', 'nineteen', 'twenty']]],
  [ratio, [ONES.keys(), TENS.keys(), MINUS_WORDS]],
  [fraction, [...WHOLES, ['half', 'quarter']]],
  [ordinal, [...WHOLES, NTHS.keys(), MAGNITUDE_NTHS.keys(), ORDER_WORDS.keys()]],
  [loneLength, [ARTICLES]],
  [vagueAgo, [VAGUE_COUNTS]],
  [
    orAgo(quantity),
    [
      ...WHOLES,
      PLURAL_MAGNITUDES,
      VAGUE_COUNTS,
      MINUS_WORDS,
      signLetters,
      CURRENCY_CODES.keys(),
      SCALED_CODES.keys(),
    ],
  ],
  [multiple, [MULTIPLES.keys()]],
  [lonePercent, [['per', 'percent', 'percentage']]],
  [countWord, [COUNT_WORDS.keys()]],
  [relativeDate, ['the that following previous preceding same this'.split(' ')]],
  [vagueLength, [['long', 'short', 'medium', 'longstanding', 'longtime']]],
  [label, [LOCATOR_WORDS, NAME_WORDS]],
]

const byWord = new Map<string, Reader[]>()
for (const [read, lists] of WORD_RULES)
  for (const word of new Set(lists.flatMap((words) => [...words])))
    byWord.set(word, [...(byWord.get(word) ?? []), read])

/** The rules for each word that an expression can begin with, in order of precedence. */
export const READERS_BY_WORD: ReadonlyMap<string, readonly Reader[]> = byWord
