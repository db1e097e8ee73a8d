// Sentences as policy papers write them with what a reader takes each figure to be, and how numerals() differs.
import { z } from 'zod'
import { choice, note, text } from '../../pipeline/model/column.ts'
import { parsePeriod } from '../../pipeline/model/period.ts'
import { type Row, table } from '../../pipeline/model/table.ts'
import { SCALE_NAMES } from '../../pipeline/model/unit.ts'
import { type Numeral, numerals } from '../../pipeline/text/numerals.ts'
import { holdsAll, numbersOf, same } from './suites.ts'

/** `*` leaves a cell open, `|` stands between answers of which each is right, an empty cell must be empty. */
export const figureTable = table({
  file: 'policy-figures.csv',
  title: 'Figures in sentences of policy prose, as a reader takes them',
  row: z.object({
    sentence: text('invented'),
    surface: text('words of it that one mention must hold'),
    kind: text('what sort of expression it is'),
    amount: note('the number, or the lower'),
    amount_to: note('the higher'),
    scale: choice(SCALE_NAMES, 'of both'),
    unit: note('as in model/unit.ts'),
    hedge: note('empty where it is exact'),
    date: note('EDTF'),
  }),
  key: ['sentence', 'surface'],
})
export type Figure = Row<typeof figureTable>

const fits = (expected: string, ours: string): boolean =>
  expected.split('|').some((answer) => answer === '*' || answer === ours)

const sameNumbers = (expected: Figure, ours: Numeral): boolean => {
  if (expected.amount === '*') return true
  const open = expected.amount_to === '*' ? { amount_to: '' } : {}
  const [theirs, own] = [numbersOf({ ...expected, ...open }), numbersOf({ ...ours, ...open })]
  return theirs.length === own.length && theirs.every((value, index) => same(value, own[index] ?? Number.NaN))
}

/** One period may be written in two ways: 2021-35 and 2021-07/2021-09. */
const sameDate = (expected: string, ours: string): boolean => {
  if (fits(expected, ours)) return true
  const [a, b] = [parsePeriod(expected), parsePeriod(ours)]
  return a !== null && b !== null && a.start === b.start && a.end === b.end
}

const differs = (field: string, isSame: boolean, ours: string, expected: string): string[] =>
  isSame ? [] : [`${field}: found ${ours || 'nothing'}, expected ${expected || 'nothing'}`]

const amounts = ({ amount, amount_to, scale }: Figure | Numeral): string =>
  [amount, amount_to, scale].filter((part) => part !== '').join(' ')

const differences = (expected: Figure, ours: Numeral): string[] => {
  const hedge = ours.hedge === 'exact' ? '' : ours.hedge
  return [
    ...differs('kind', fits(expected.kind, ours.kind), ours.kind, expected.kind),
    ...differs('amount', sameNumbers(expected, ours), amounts(ours), amounts(expected)),
    ...differs('unit', fits(expected.unit, ours.unit), ours.unit, expected.unit),
    ...differs('hedge', fits(expected.hedge, hedge), hedge, expected.hedge),
    ...differs('date', sameDate(expected.date, ours.date), ours.date, expected.date),
  ]
}

export interface Reading {
  readonly sentence: string
  readonly surface: string
  /** What is wrong with ours; nothing where it is as expected. */
  readonly faults: readonly string[]
}

const readingOf = (figure: Figure): Reading => {
  const { sentence, surface } = figure
  const start = sentence.indexOf(surface)
  const found = numerals(sentence)
  const ours = found.find(holdsAll({ start, end: start + surface.length }))
  const faults = ours === undefined ? ['in no one mention'] : differences(figure, ours)
  return { sentence, surface, faults }
}

/** Mentions of ours in which the reader saw nothing. */
const unexpected = (sentence: string, figures: readonly Figure[]): Reading[] =>
  numerals(sentence)
    .filter(({ start, end }) =>
      figures.every(({ surface }) => {
        const at = sentence.indexOf(surface)
        return end <= at || at + surface.length <= start
      }),
    )
    .map(({ surface, kind }) => ({ sentence, surface, faults: [`a ${kind} that the reader did not see`] }))

export const readings = (figures: readonly Figure[]): Reading[] =>
  [...new Set(figures.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const own = figures.filter((figure) => figure.sentence === sentence)
    return [...own.map(readingOf), ...unexpected(sentence, own)]
  })
