// Relations: comparisons that must hold between claims and series.
import { z } from 'zod'
import { id, list, reference, text } from './column.ts'
import { type Row, table } from './table.ts'

export const relationTable = table({
  file: 'relations.csv',
  title: 'Comparisons that must hold',
  row: z.object({
    relation: id('stable id'),
    claims: list('claims that assert it, beyond those inside the expression'),
    asserts: text('one comparison of two expressions', 1000),
    reading: reference(
      'relations with the same word here are different readings of the same words: one must hold',
    ),
    why: text('why it must hold, or which reading it tests'),
  }),
  key: ['relation'],
})
export type Relation = Row<typeof relationTable>

/** Ids of the relations that are one reading of several. */
export const readingsOf = (relations: readonly Relation[]): Set<string> =>
  new Set(relations.filter(({ reading }) => reading !== '').map(({ relation }) => relation))
