// Numerals: every numeric expression of a text, with the value it can be read as.
import type { Hedge } from '../model/hedge.ts'
import type { MENTION_KINDS } from '../model/mention.ts'
import type { Scale } from '../model/unit.ts'
import type { Span } from './anchor.ts'
import {
  CARDINALS,
  CURRENCY_SIGNS,
  FRACTIONS,
  HEDGE_WORDS,
  MONTH_NAMES,
  ORDINAL_WORDS,
  SCALE_WORDS,
  UNIT_WORDS,
} from './lexicon.ts'

/** A numeric expression. `amount` is empty where the value is not read; `date` is EDTF for years and dates. */
export interface Numeral extends Span {
  readonly surface: string
  readonly kind: (typeof MENTION_KINDS)[number]
  readonly amount: string
  readonly amount_to: string
  readonly scale: Scale
  readonly unit: string
  readonly hedge: Hedge | ''
  readonly date: string
}

const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.*+?^()|[\]\\]/g, '\\$&'))
    .join('|')

const NUMBER = '\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
/** With its sign, or with nothing before the point. */
const SIGNED = `[-\\u2212]?(?:${NUMBER}|\\.\\d+)`
/** What goes on after its digits is a name ("-5G") or a longer number. */
const ENDS = '(?![\\p{L}\\p{N}]|\\.\\d)'
const CARDINAL = oneOf([...CARDINALS.keys()].filter((word) => word !== 'a' && word !== 'an'))
const SCALE = `(?:\\s?(?<scale>${oneOf(SCALE_WORDS.keys())})\\b)?`
const UNIT = `(?<unit>${oneOf(UNIT_WORDS.keys())})(?![\\p{L}\\p{N}])`
const MONTH = `(?<month>${MONTH_NAMES.join('|')})`
const YEAR = '(?<year>1[0-9]\\d{2}|20\\d{2})'
const LONG = 'years?|decades?|months?|centur(?:y|ies)'
/** "In the last years of the empire" counts from its end, not from now. */
const AGO = `(?:last|past|coming|next|recent)(?:\\s+(?:few|several|couple\\s+of|\\d+|${CARDINAL}))?\\s+(?:${LONG}|weeks|days)(?!\\p{L})(?!\\s+of\\s+(?:the|his|her|its|their)\\b)`
const SINCE_THEN = `(?:a|few|several|\\d+|${CARDINAL})\\s+(?:${LONG}|weeks?|days?)\\s+ago\\b`
/** With "has" before it, or "now" behind: else it is a while in the past. */
const SOME_TIME = 'for\\s+(?:quite\\s+)?some\\s+time(?:\\s+now\\b|(?<=\\b(?:has|have)\\b[^.?!\\n]{0,90}))'

/** No name of a thing is longer before its digits; without a limit, a text without spaces costs quadratic time. */
const LENGTH = '{0,40}'

/** In order of precedence: what begins at one place is read as the first form that fits. */
const FORMS: readonly (readonly [Numeral['kind'], string])[] = [
  ['url', 'https?://\\S+'],
  ['note_marker', '\\[(?<amount>\\d{1,3})\\]'],
  ['relative_period', `(?:(?:in|over|during|within|for)\\s+)?(?:the\\s+)?${AGO}`],
  ['relative_period', SINCE_THEN],
  ['relative_period', SOME_TIME],
  ['money', `(?<sign>${oneOf(CURRENCY_SIGNS.keys())})\\s?(?<amount>${NUMBER})${SCALE}`],
  ['date', `(?<day>\\d{1,2})\\s+${MONTH},?\\s+${YEAR}\\b`],
  ['date', `${MONTH}\\s+(?<day>\\d{1,2}),\\s+${YEAR}\\b`],
  ['date', `${MONTH}\\s+${YEAR}\\b`],
  ['measure', `(?<amount>${SIGNED})(?:\\s?(?:–|-|to)\\s?(?<amount_to>${NUMBER}))${SCALE}\\s?${UNIT}`],
  ['percent', `(?<amount>${SIGNED})\\s?(?<unit>%|per\\s?cent)(?![\\p{L}\\p{N}])`],
  ['measure', `(?<amount>${SIGNED})${SCALE}\\s?${UNIT}`],
  ['year', `(?<decade>1\\d{3}|20\\d{2})s\\b`],
  ['year', `${YEAR}(?![\\p{L}\\p{N}]|[.,]\\d)`],
  ['ordinal', '(?<amount>\\d+)(?:st|nd|rd|th)\\b'],
  ['designation', `[\\p{L}\\p{N}]${LENGTH}\\p{L}[\\p{L}\\p{N}.]${LENGTH}-?\\p{N}+[\\p{L}\\p{N}]*`],
  ['designation', '\\p{N}+-?\\p{L}[\\p{L}\\p{N}]*'],
  ['number', `(?<amount>${NUMBER}|${SIGNED}${ENDS})${SCALE}`],
  ['ordinal', `(?<ordinal>${oneOf(ORDINAL_WORDS.keys())})\\b`],
  ['number_word', `(?<cardinal>a|${CARDINAL})[-\\s](?<fraction>${oneOf(FRACTIONS.keys())})s?\\b`],
  ['number_word', `(?<cardinal>a|${CARDINAL})\\s(?<scale>${oneOf(SCALE_WORDS.keys())})\\b`],
  ['number_word', `(?<cardinal>${CARDINAL})\\b`],
  ['number_word', '(?<fraction>half)\\b'],
  ['number', '\\p{N}+'],
]

const patterns = FORMS.map(([kind, source]) => ({ kind, pattern: new RegExp(source, 'iuy') }))

/**
 * Where an expression may begin: at a word, a note marker, any digit that no expression before it has taken; at a minus
 * before a digit or a point, unless it joins what stands before it ("2015-19", "S-400"); and at a point that nothing but
 * a space, a bracket or a comparison stands before.
 */
const STARTS =
  /(?<![\p{L}\p{N}])(?=[\p{L}$])|(?=\[\d)|(?=\p{N})|(?<![\p{L}\p{N})\]\p{Pd}\u2212])(?=[-\u2212]\.?\d)|(?<=^|[\s([=<>≤≥≈~])(?=\.\d)/gu

const HEDGED = new RegExp(
  `(?:^|[^\\p{L}])(${HEDGE_WORDS.map(([words]) => words).join('|')})\\s+(?:the\\s+)?$`,
  'iu',
)

const hedgeBefore = (text: string, start: number): Hedge => {
  const words = HEDGED.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase()
  return HEDGE_WORDS.find(([known]) => known === words)?.[1] ?? 'exact'
}

type Groups = Record<string, string | undefined>

const amountOf = (groups: Groups): string => {
  const { amount, cardinal, fraction, ordinal } = groups
  if (amount !== undefined) return amount
  const count = CARDINALS.get(cardinal?.toLowerCase() ?? 'a') ?? 1
  const parts = FRACTIONS.get(fraction?.toLowerCase() ?? '')
  if (parts !== undefined) return `${count}/${parts}`
  if (cardinal !== undefined) return String(count)
  return String(ORDINAL_WORDS.get(ordinal?.toLowerCase() ?? '') ?? '')
}

const two = (value: string | number): string => String(value).padStart(2, '0')

const dateOf = ({ day, month, year, decade }: Groups): string => {
  if (decade !== undefined) return `${decade.slice(0, 3)}X`
  if (year === undefined) return ''
  if (month === undefined) return year
  const number = MONTH_NAMES.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1
  return day === undefined ? `${year}-${two(number)}` : `${year}-${two(number)}-${two(day)}`
}

const unitOf = ({ sign, unit, fraction }: Groups, kind: Numeral['kind']): string => {
  if (sign !== undefined) return CURRENCY_SIGNS.get(sign.toUpperCase()) ?? ''
  if (unit !== undefined)
    return UNIT_WORDS.get(unit) ?? UNIT_WORDS.get(unit.toLowerCase().replace(/\s+/g, ' ')) ?? '%'
  if (fraction !== undefined) return 'ratio'
  return kind === 'ordinal' ? 'rank' : ''
}

const FIGURES = new Set(['number', 'number_word', 'ordinal', 'percent', 'money', 'measure', 'note_marker'])

const numeral = (text: string, start: number, kind: Numeral['kind'], match: RegExpExecArray): Numeral => {
  const groups: Groups = match.groups ?? {}
  const isFigure = FIGURES.has(kind)
  const amount = isFigure ? amountOf(groups) : ''
  return {
    start,
    end: start + match[0].length,
    surface: match[0],
    kind,
    amount,
    amount_to: groups.amount_to ?? '',
    scale: SCALE_WORDS.get(groups.scale?.toLowerCase() ?? '') ?? '',
    unit: isFigure ? unitOf(groups, kind) : '',
    hedge: amount === '' || kind === 'note_marker' ? '' : hedgeBefore(text, start),
    date: dateOf(groups),
  }
}

const readAt = (text: string, start: number): Numeral | undefined => {
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match !== null) return numeral(text, start, kind, match)
  }
  return undefined
}

/** A dash before a year or a date is no sign, whatever stands before it. */
const isDash = (text: string, start: number): boolean =>
  /[-\u2212]/.test(text.charAt(start)) && readAt(text, start + 1)?.date !== ''

/** @returns the numeric expressions of `text` in order; no two overlap */
export const numerals = (text: string): Numeral[] => {
  const found: Numeral[] = []
  let free = 0
  for (const { index } of text.matchAll(STARTS)) {
    if (index < free || isDash(text, index)) continue
    const next = readAt(text, index)
    if (next === undefined) continue
    found.push(next)
    free = next.end
  }
  return found
}
