// The passages of a text: what each rule finds, as rows with their places.
import { plainName } from '../model/name.ts'
import { MAX_SURFACE_WORDS, type Passage, type PassageRule } from '../model/passage.ts'
import type { Span } from './anchor.ts'
import { century } from './passage-century.ts'
import { nameInitial } from './passage-name-initial.ts'
import { nameSpelling } from './passage-name-spelling.ts'
import { office } from './passage-office.ts'
import { offset } from './passage-offset.ts'
import { order } from './passage-order.ts'
import { place } from './passage-place.ts'
import { quotation } from './passage-quotation.ts'
import { relations } from './passage-relations.ts'
import { repeatedLine } from './passage-repeated-line.ts'
import { repeatedSentence } from './passage-repeated-sentence.ts'
import type { Found, Rule } from './passage-rule.ts'
import { strayCharacter } from './passage-stray-character.ts'
import { timePhrase } from './passage-time-phrase.ts'
import { unmarkedParagraph } from './passage-unmarked-paragraph.ts'
import { vagueDate } from './passage-vague-date.ts'
import { webResidue } from './passage-web-residue.ts'
import { numberAt, type Prose, proseOf, wordsOf } from './prose.ts'

/** In the order of README; each rule is a file. */
export const RULES: readonly Rule[] = [
  repeatedSentence,
  repeatedLine,
  strayCharacter,
  webResidue,
  timePhrase,
  offset,
  order,
  vagueDate,
  office,
  century,
  place,
  relations,
  nameSpelling,
  nameInitial,
  unmarkedParagraph,
  quotation,
]

/** What a spreadsheet would run as a formula may not open a cell. */
const OPENS_FORMULA = /^[=@+\-\t]+/

const surfaceOf = (prose: Prose, { shown, ...span }: Found): string =>
  (shown ?? wordsOf(prose, span))
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MAX_SURFACE_WORDS)
    .join(' ')
    .replace(OPENS_FORMULA, '')

const LONGEST_SLUG = 80

const slug = (surface: string): string =>
  plainName(surface)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '') || 'passage'

type Row = Omit<Passage, 'passage'>

/** The words name the passage, with a number where they come again: an id by place would change with every other one. */
const named = (rows: readonly Row[]): Passage[] => {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const name = slug(row.surface)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { ...row, passage: count === 1 ? name : `${name}-${count}` }
  })
}

const rowOf = (prose: Prose, rule: PassageRule, found: Found): Row => ({
  rule,
  start: found.start,
  end: found.end,
  sentence: numberAt(prose.sentences, found.start),
  paragraph: numberAt(prose.paragraphs, found.start),
  section: found.start < prose.notes ? 'body' : 'notes',
  surface: surfaceOf(prose, found),
  value: [...found.value],
  other_start: found.other?.start ?? null,
  other_end: found.other?.end ?? null,
})

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

const scanOf = (prose: Prose, { rule, scanned }: Rule): Passage[] => {
  if (scanned === undefined) return []
  const whole = { start: 0, end: prose.text.length, value: [scanned(prose)], shown: '' }
  return [{ ...rowOf(prose, 'scan', whole), passage: rule }]
}

/**
 * @param text the article, end notes included
 * @returns what every rule found, in the order of the text, and a row for each rule that goes over the whole text
 */
export const passagesIn = (text: string): Passage[] => {
  const prose = proseOf(text)
  return RULES.flatMap((each) => [
    ...named(
      each
        .find(prose)
        .sort(inTextOrder)
        .map((found) => rowOf(prose, each.rule, found)),
    ),
    ...scanOf(prose, each),
  ])
}
