// Proposed citations: the end notes as rules read them, one row a work, for a person to correct.
import type { Citation } from '../model/citation.ts'
import type { Note } from '../model/note.ts'
import { runsAsFormula } from '../model/table.ts'
import { sourceKeys } from './source-key.ts'

/** A title is required, and this one nobody takes for one. */
export const NO_TITLE = '(title not read)'

/** No cell is longer; a longer one is a page that slipped into a note. */
const LONGEST = 1000

/** What is cut or emptied here, `note-agrees-with-table` shows beside the note. */
const cell = (text: string): string => (runsAsFormula(text) ? '' : text.slice(0, LONGEST))

const rowOf = (work: Note, source: string): Citation => ({
  note: work.note,
  source,
  authors: work.authors.map(cell).filter((author) => author !== ''),
  title: cell(work.title).trim() === '' ? NO_TITLE : cell(work.title),
  container: cell(work.container),
  publisher: cell(work.publisher),
  published: work.published,
  url: cell(work.url),
  pages: cell([work.pages, work.pinpoint].filter((pages) => pages !== '').join(';')),
})

/** A note that cites one work twice, at two pages, has one row for it. */
const joined = (rows: readonly Citation[]): Citation[] => {
  const byKey = new Map<string, Citation>()
  for (const row of rows) {
    const key = `${row.note} ${row.source}`
    const first = byKey.get(key)
    const pages = [first?.pages ?? '', row.pages].filter((text) => text !== '').join(';')
    byKey.set(key, first === undefined ? row : { ...first, pages })
  }
  return [...byKey.values()]
}

export const proposedCitations = (notes: readonly Note[]): Citation[] => {
  const keys = sourceKeys(notes)
  return joined(notes.map((work, index) => rowOf(work, keys[index] ?? '')))
}
