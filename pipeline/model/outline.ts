// The outline: where the paragraphs of the text stand, and under which heading.
import { z } from 'zod'
import { choice, integer, note } from './column.ts'
import { type Row, table } from './table.ts'

export const outlineTable = table({
  file: 'outline.csv',
  title: 'Paragraphs of the text, each with its place and its heading',
  row: z.object({
    paragraph: integer('number of the line that is not blank, from 1'),
    start: integer('first UTF-16 code unit in the text'),
    end: integer('code unit after the last'),
    section: choice(['body', 'notes'], 'the running text or the end notes'),
    heading: note('the heading that it stands under, or that it is; empty where there is none'),
  }),
  key: ['paragraph'],
})
export type Paragraph = Row<typeof outlineTable>
