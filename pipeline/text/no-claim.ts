// No claims: what the ledger leaves open and is most likely no claim, each with the reason that a person will read.
import { touches } from './anchor.ts'
import { dateWords } from './date-words.ts'
import type { Numeral } from './numerals.ts'
import { type Prose, paragraphOf, sentenceOf, wordsOf } from './prose.ts'

/** What stands before and behind a numeric word, within its sentence. */
interface Beside {
  readonly numeral: Numeral
  /** Its own words, in small letters. */
  readonly words: string
  readonly before: string
  readonly behind: string
  readonly opensLine: boolean
  readonly isLine: boolean
}

const BACK = 'refers to what was named before, states no number'

const isOrdinal = ({ numeral }: Beside): boolean => numeral.kind === 'ordinal'

const PRONOUN_BEFORE = /\b(?:no|any|every|each|this|that|the|which|some|another|than|as|by)$/iu

/** "For the first time", "its second article". */
const OCCASION =
  /^(?:time|step|place|instance|half|part|section|chapter|article|paragraph|line|sentence|page|stage|phase|person|party|hand|language|name|world|floor|lady)\b/iu

/** In this order: the first that applies gives the reason. */
const RULES: readonly (readonly [applies: (beside: Beside) => boolean, reason: string])[] = [
  [
    ({ words, behind, opensLine }) => opensLine && /^\d{1,3}$/.test(words) && /^[.)](?:\s|$)/u.test(behind),
    'numbers a heading or a point of a list',
  ],
  [
    ({ numeral, isLine }) => isLine && numeral.date !== '',
    'a date in a line of its own, most likely that of the article',
  ],
  [({ words }) => /^(?:the )?(?:latter|former)$|^both\b/u.test(words), BACK],
  [({ words }) => /^the (?:two|three)\b/u.test(words), BACK],
  [({ words, before }) => /^(?:two|three)\b/u.test(words) && /\b(?:the|these|those)$/iu.test(before), BACK],
  [({ words, before }) => words === 'one' && PRONOUN_BEFORE.test(before), 'a pronoun'],
  [
    (beside) => isOrdinal(beside) && /^(?:primary|secondary)$/u.test(beside.words),
    'says what matters most, states no order that could be wrong',
  ],
  [(beside) => isOrdinal(beside) && /^,\s/u.test(beside.behind), 'numbers a point of the argument'],
  [
    (beside) => isOrdinal(beside) && OCCASION.test(beside.behind),
    'names a part or an occasion, states no order that could be wrong',
  ],
  [({ numeral }) => numeral.kind === 'time', 'a time of day, which no row can hold'],
  [
    ({ numeral, words }) => numeral.value === 'unresolved' && !/\p{N}/u.test(words),
    'vague words, which state no figure',
  ],
]

const REACH = 40

const besideOf = (prose: Prose, numeral: Numeral): Beside => {
  const { start, end, surface } = numeral
  const sentence = sentenceOf(prose, start)
  return {
    numeral,
    words: surface.toLowerCase().replace(/\s+/gu, ' '),
    before: prose.text.slice(Math.max(sentence.start, start - REACH), start).trimEnd(),
    behind: prose.text.slice(end, Math.min(Math.max(sentence.end, end), end + REACH)).trimStart(),
    opensLine: start === 0 || prose.text.charAt(start - 1) === '\n',
    isLine: wordsOf(prose, paragraphOf(prose, start)) === surface,
  }
}

/** @returns a function that says why a numeral of the running text is no claim, `null` where it may be one */
export const noClaimsIn = (prose: Prose): ((numeral: Numeral) => string | null) => {
  const dates = dateWords(prose)
  const isOfWork = (numeral: Numeral): boolean =>
    numeral.kind === 'year' && numeral.date !== '' && !dates.some((date) => touches(date, numeral))
  return (numeral) => {
    if (isOfWork(numeral)) return 'the year of a work that is cited'
    const beside = besideOf(prose, numeral)
    return RULES.find(([applies]) => applies(beside))?.[1] ?? null
  }
}
