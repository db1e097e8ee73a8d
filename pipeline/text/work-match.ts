// Which parsed work of a note a row of the table of citations is about.
import type { Citation } from '../model/citation.ts'
import type { Note } from '../model/note.ts'
import { titleLikeness } from './title-words.ts'

const LEAST_LIKE = 0.5

/** Two works in one note are told apart by address or title; a note of one work is about that one. */
export const matchedWork = (
  citation: Citation,
  notes: readonly Note[],
  citations: readonly Citation[],
): Note | null => {
  const works = notes.filter(({ note }) => note === citation.note)
  const rows = citations.filter(({ note }) => note === citation.note)
  const [only] = works
  if (works.length === 1 && rows.length === 1) return only ?? null
  const same = works.find(({ url }) => url !== '' && url === citation.url)
  if (same !== undefined) return same
  const ranked = works
    .map((work) => ({ work, like: titleLikeness(work.title, citation.title) }))
    .sort((a, b) => b.like - a.like)
  const [best] = ranked
  return best !== undefined && best.like > LEAST_LIKE ? best.work : null
}
