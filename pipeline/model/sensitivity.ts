// Seeded errors: every figure made wrong on purpose, one error at a time, and what of it the checks catch.
import { z } from 'zod'
import { choice, id, integer, list, reference, text } from './column.ts'
import { type Row, table } from './table.ts'

/** The kinds of error in the order in which the documents show them, each as the documents call it. */
export const CORRUPTION_WORDS = {
  'times-10': '× 10',
  'divided-by-10': '÷ 10',
  'times-1000': '× 1,000',
  'digits-swapped': 'two digits swapped',
  'plus-20-percent': '+ 20%',
  'minus-20-percent': '− 20%',
  complement: 'share for the rest of its whole',
  'year-plus-1': 'a year later',
  'year-minus-1': 'a year earlier',
  'base-swapped': 'share of another whole',
  'unit-swapped': 'another unit',
  'note-shifted': 'the next note',
} as const

export type Corruption = keyof typeof CORRUPTION_WORDS

export const CORRUPTIONS = Object.keys(CORRUPTION_WORDS).filter(
  (name): name is Corruption => name in CORRUPTION_WORDS,
)

export const trialTable = table({
  file: 'seeded-errors.csv',
  title: 'Seeded errors: what the checks say when one figure is made wrong',
  row: z.object({
    claim: id('the claim that was made wrong'),
    corruption: choice(CORRUPTIONS, 'how'),
    printed: text('what the article says'),
    corrupted: text('what it was changed to'),
    transcription: choice(
      ['caught', 'missed'],
      'whether it is caught where the row alone is wrong and the quote is as printed',
    ),
    transcription_by: list('the checks that catch it, or the rule by which the table refuses the row'),
    article: choice(
      ['', 'caught', 'missed'],
      'whether it is caught where the article itself prints the error; empty where no row can say what it would print',
    ),
    article_by: list('the checks that catch it'),
  }),
  key: ['claim', 'corruption'],
})
export type Trial = Row<typeof trialTable>

export const sensitivityTable = table({
  file: 'sensitivity.csv',
  title: 'Sensitivity: how many of the seeded errors the checks catch',
  row: z.object({
    by: choice(
      ['all', 'corruption', 'claim', 'left-out'],
      'what the trials are counted by; left-out: a claim found wrong as it stands, of which no trial can tell anything',
    ),
    name: reference('the corruption or the claim'),
    transcription_trials: integer('errors of the row alone'),
    transcription_caught: integer('those of them that are caught'),
    article_trials: integer('errors that the article prints'),
    article_caught: integer('those of them that are caught'),
  }),
  key: ['by', 'name'],
})
export type CatchRate = Row<typeof sensitivityTable>
