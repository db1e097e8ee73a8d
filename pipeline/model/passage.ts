// Passages: what the text says beyond its numbers, as rules found it: time, order, offices, places, names, residue.
import { z } from 'zod'
import { choice, id, integer, list, maybeInteger, note } from './column.ts'
import { type Row, table } from './table.ts'

/** `scan`: a rule that looks at everything of a kind went over the text; its row says how much it looked at. */
export const PASSAGE_RULES = [
  'repeated-sentence',
  'repeated-line',
  'stray-character',
  'web-residue',
  'time-phrase',
  'offset',
  'order',
  'vague-date',
  'office',
  'century',
  'place',
  'relations',
  'name-spelling',
  'name-initial',
  'unmarked-paragraph',
  'quotation',
  'scan',
] as const
export type PassageRule = (typeof PASSAGE_RULES)[number]

export const MAX_SURFACE_WORDS = 15

export const passageTable = table({
  file: 'passages.csv',
  title: 'Passages of the text that rules read: time, order, offices, places, names, residue',
  row: z.object({
    rule: choice(PASSAGE_RULES, 'the rule that found it; scan: how much a rule went over'),
    passage: id('its words, with a number where they come again'),
    start: integer('first UTF-16 code unit in the text'),
    end: integer('code unit after the last'),
    sentence: integer('number of its sentence, from 1'),
    paragraph: integer('number of its paragraph, from 1'),
    section: choice(['body', 'notes'], 'the running text or the end notes'),
    surface: note(`the words, at most ${MAX_SURFACE_WORDS}`),
    value: list('what the rule read in them: EDTF periods, ISO 8601 durations, states, offices, names'),
    other_start: maybeInteger('first code unit of the place that it points at, empty if none'),
    other_end: maybeInteger('code unit after the last of that place'),
  }),
  key: ['rule', 'passage'],
})
export type Passage = Row<typeof passageTable>

/** The passages that one rule found, in the order of the text. */
export const passagesOf = (passages: readonly Passage[], rule: PassageRule): Passage[] =>
  passages.filter((passage) => passage.rule === rule).sort((a, b) => a.start - b.start)
