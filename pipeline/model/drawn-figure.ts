// Drawn figures: what one chart shows, row by row, for its table, its CSV and its tooltips.
import { z } from 'zod'
import { bound, choice, integer, list, period, text, unit } from './column.ts'
import { VERDICTS } from './finding.ts'
import { type Row, table } from './table.ts'

export const drawnFigureTable = table({
  file: '<chart>.csv',
  title: 'The figures that a chart shows, in its order',
  row: z.object({
    figure: integer('number in the order of the chart, from 1'),
    what: text('what it is, in words'),
    period: period('the time that it speaks of, EDTF'),
    text: text('the figure in words'),
    low: bound('lower bound in base units, empty if none', 'down'),
    high: bound('upper bound in base units, empty if none', 'up'),
    unit: unit('unit of the bounds; empty for a date'),
    verdict: choice(['', ...VERDICTS], 'what the checks say of it, where the chart shows that'),
    claims: list('the claims that it states, or is held against'),
    ids: list('the rows that it comes from: claims, observations, relations, findings, events, notes'),
  }),
  key: ['figure'],
})

/** One figure of a chart; its number is its place. */
export type DrawnFigure = Omit<Row<typeof drawnFigureTable>, 'figure'>
