// Citations: the end notes as annotated, one row a work, and with their dates resolved.
import { z } from 'zod'
import { id, integer, list, note, period, text } from './column.ts'
import { type Row, table } from './table.ts'

const cited = {
  note: integer('number of the end note'),
  source: id('key of the cited work; the same work has the same key'),
  authors: list('authors, given name first'),
  title: text('title as printed in the note'),
  container: note('journal, book, newspaper or site'),
  publisher: note('publisher as printed'),
  published: period('date that the note states, EDTF'),
  url: note('address as printed'),
  pages: note('pages as printed'),
}

export const citationTable = table({
  file: 'citations.csv',
  title: 'End notes as annotated',
  row: z.object(cited),
  key: ['note', 'source'],
})
export type Citation = Row<typeof citationTable>

export const cleanCitationTable = table({
  file: 'citations.csv',
  title: 'End notes with their dates resolved',
  row: z.object({
    ...cited,
    published_start: note('first day that the stated date allows'),
    published_end: note('last day that the stated date allows'),
    url_host: note('host of the address'),
    url_date: note('date written in the address, EDTF'),
    raw_file: text('file of the annotated row'),
    raw_line: integer('its line there'),
  }),
  key: ['note', 'source'],
})
export type CleanCitation = Row<typeof cleanCitationTable>

/** "Given Family, “Title”, Container": the work that a citation names, in one line. */
export const workLine = ({ authors, title, container }: Citation): string => {
  const by = authors.length === 0 ? '' : `${authors.join(', ')}, `
  const where = container === '' ? '' : `, ${container}`
  return `${by}“${title}”${where}`
}

/** The same with its date behind it, in brackets. */
export const citationLine = (citation: Citation): string =>
  citation.published === null ? workLine(citation) : `${workLine(citation)} (${citation.published.text})`
