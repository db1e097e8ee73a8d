// Offices: who is said to hold or to have taken which office of which state, and when.
import { type Span, touches } from './anchor.ts'
import { dateWords, isPointInTime } from './date-words.ts'
import type { Found, Rule } from './passage-rule.ts'
import { bodyMatches, inside, type Prose, sentenceOf, wordsOf } from './prose.ts'
import { stateOf, statesIn } from './state-words.ts'
import type { DateWords } from './vague-dates.ts'

/** The office as the reference names it, with the words for it. */
const OFFICES: readonly (readonly [string, string])[] = [
  ['vice-president', 'vice[-\\s]president'],
  ['president', 'president'],
  ['prime-minister', 'prime\\s+minister|premier'],
  ['foreign-minister', 'foreign\\s+minister|minister\\s+of\\s+foreign\\s+affairs'],
  ['defence-minister', 'defence\\s+minister|defense\\s+minister|minister\\s+of\\s+defen(?:c|s)e'],
  ['finance-minister', 'finance\\s+minister|minister\\s+of\\s+finance'],
  ['chancellor', 'chancellor'],
  ['king', 'king'],
  ['queen', 'queen'],
  ['supreme-leader', 'supreme\\s+leader'],
  ['secretary-general', 'secretary[-\\s]general'],
]

/** "President", "Prime Minister" and "prime minister" alike, while names keep their capitals. */
const anyCase = (words: string): string =>
  words.replace(/(?<![\p{L}\\])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)

const OFFICE = `(?<office>${OFFICES.map(([, words]) => anyCase(words)).join('|')})(?!\\p{L})`
const CAPITAL = "\\p{Lu}[\\p{L}’'-]+"
const NAME = `(?:${CAPITAL}\\s+)(?:(?:\\p{Lu}\\.|al|bin|ibn|de|von|van|${CAPITAL})\\s+){0,2}${CAPITAL}`
const PERSON = `(?<holder>${NAME})`
const OF = `(?:\\s+of\\s+(?:the\\s+)?(?:(?<state>${CAPITAL}(?:\\s+${CAPITAL}){0,2})|republic|country|state|union))?`
const OWN = `(?!(?:Former|Ex|Late|Future|Then|Acting|Vice|Deputy|Interim|First|Assistant)\\b)(?<own>${CAPITAL}(?:['’]s?)?)\\s+`
const TAKEN =
  '(?:became|was\\s+(?:elected|appointed|named|chosen)|was\\s+sworn\\s+in|took\\s+office|took\\s+over)'
const TAKING = '(?:emergence|election|appointment|rise|ascent|inauguration|selection)'

/** Former and future holders are no holders; neither are those of firms and clubs ("president of the Grain Council"). */
const NOT_NOW =
  '(?<!\\b(?:[Ff]ormer|[Ee]x|[Ll]ate|[Ff]uture|[Tt]hen|[Aa]cting|[Vv]ice|[Dd]eputy|[Ii]nterim|[Ff]irst|[Bb]y|[Aa]ssistant)[-\\s])'

const AS = `(?:as\\s+)?(?:the\\s+|its\\s+)?(?:(?<own>${CAPITAL})\\s+)?${OFFICE}${OF}`

const ofWords = (source: string): RegExp => new RegExp(source, 'gu')

/** Words that say that somebody took an office. */
const TAKEN_FORMS = [
  `${PERSON},?\\s+(?:who\\s+)?(?:later\\s+|then\\s+)?${TAKEN}\\s+${AS}`,
  `${TAKING}\\s+of\\s+${PERSON}\\s+${AS}`,
].map(ofWords)

/** Words that name the office beside its holder. */
const HELD_FORMS = [
  `${OWN}${NOT_NOW}${OFFICE},?\\s+${PERSON}`,
  `(?<!\\p{L})the\\s+${OFFICE}${OF},\\s+${PERSON}`,
  `${PERSON},\\s+${AS}`,
  `(?<![\\p{L}’'])${NOT_NOW}${OFFICE}\\s+${PERSON}`,
].map(ofWords)

const officeOf = (words: string): string =>
  OFFICES.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(words))?.[0] ?? ''

/** The one state that the sentence names, else none. */
const onlyState = (words: string): string => {
  const [state = '', second] = statesIn(words)
  return second === undefined ? state : ''
}

/** A vote or a choice comes some time before the office. */
const CHOSEN = /\b(?:elected|appointed|named|chosen|election|appointment|selection)\b/i

/** A second election begins no term of ours. */
const AGAIN = /^[^.;]{0,40}\b(?:again|(?:second|third|fourth)\s+(?:time|term))\b/i

/** What parts a date in front from the words that take the office. */
const PARTED =
  /[,;:]|(?<!\p{L})(?:and|but|or|when|while|after|before|since|which|who|that|because)(?!\p{L})/iu

/** The date that the words are said of: right behind them, or in front with nothing between that parts them. */
const dateOfTaking = (
  { text }: Prose,
  { start, end }: Span,
  dates: readonly DateWords[],
): DateWords | undefined => {
  const behind = dates.find((date) => date.start >= end)
  if (behind !== undefined && /^\s+(?:in|on)\s+$/.test(text.slice(end, behind.start))) return behind
  const [front, second] = dates.filter((date) => date.end <= start)
  if (front === undefined || second !== undefined) return undefined
  const between = text.slice(front.end, start)
  return /^,\s+$/.test(between) || !PARTED.test(between) ? front : undefined
}

type Read = Span & { readonly groups: Record<string, string | undefined>; readonly how: 'taken' | 'held' }

const howOf = ({ text }: Prose, { start, end, how }: Read): string => {
  if (how === 'held' || AGAIN.test(text.slice(end, end + 60))) return 'held'
  return CHOSEN.test(text.slice(start, end)) ? 'chosen' : 'taken'
}

const dateOf = (prose: Prose, read: Read, sentence: Span, all: readonly DateWords[]): string => {
  const dates = inside(sentence, all)
  const only = dates.length === 1 ? dates[0] : undefined
  const date = read.how === 'taken' ? dateOfTaking(prose, read, dates) : only
  return date !== undefined && isPointInTime(prose, date) ? date.date : ''
}

/** A capital letter that only opens the sentence. */
const OPENER = /^(?:After|Although|And|As|Before|But|However|Later|Meanwhile|Since|Then|Though|When|While)\s+/

const asFound = (prose: Prose, read: Read, dates: readonly DateWords[]): Found => {
  const { start, end, groups } = read
  const holder = (groups.holder ?? '').replace(OPENER, '').replace(/['’]s?$/, '')
  const sentence = sentenceOf(prose, start)
  const named = stateOf(groups.state) || stateOf(groups.own)
  const of = named === '' && groups.state === undefined ? onlyState(wordsOf(prose, sentence)) : named
  const date = dateOf(prose, read, sentence, dates)
  return { start, end, value: [officeOf(groups.office ?? ''), holder, of, date, howOf(prose, read)] }
}

/** Of forms that overlap the first counts. */
const apart = (reads: readonly Read[]): Read[] =>
  reads.filter((read, index) => !reads.slice(0, index).some((earlier) => touches(earlier, read)))

/** Office, holder, state, date, and whether it was taken then, chosen for, or held. */
export const office: Rule = {
  rule: 'office',
  find: (prose) => {
    const dates = dateWords(prose)
    const read = (forms: readonly RegExp[], how: Read['how']): Read[] =>
      forms.flatMap((form) => bodyMatches(prose, form).map((match) => ({ ...match, how })))
    return apart([...read(TAKEN_FORMS, 'taken'), ...read(HELD_FORMS, 'held')]).map((each) =>
      asFound(prose, each, dates),
    )
  },
}
