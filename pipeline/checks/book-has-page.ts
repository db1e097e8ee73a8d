// Does a note that cites a whole book for a figure or a date say on which page it stands?
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { capital } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { type Note, workName } from '../model/note.ts'
import { pageCount, pageRange } from '../text/page-range.ts'
import type { Check } from './check.ts'

/** What a reader can look through for one figure. */
const SHORT_CHAPTER = 10

const isFigureOrDate = ({ amount, period }: CleanClaim): boolean => amount !== '' || period !== null

const isShort = ({ pages }: Note): boolean => {
  const range = pageRange(pages)
  return range !== null && pageCount(range) <= SHORT_CHAPTER
}

const size = ({ kind, pages }: Note): string => {
  const range = pageRange(pages)
  if (kind === 'book') return 'a whole book'
  return range === null ? 'a chapter' : `a chapter of ${pageCount(range)} pages`
}

/** Lists of references name no pages, and the text may: then the style is not the single note's fault. */
const namesPages = (notes: readonly Note[]): boolean => notes.some(({ pinpoint }) => pinpoint !== '')

const answer = (work: Note, { notes, claims }: Dossier): Answer => {
  const leaning = claims.filter((claim) => claim.cites.includes(String(work.note)) && isFigureOrDate(claim))
  const name = capital(workName(work, notes))
  const base = {
    of: [String(work.note), String(work.work)],
    claims: leaning.map(({ claim }) => claim),
    found: work.pinpoint === '' ? size(work) : `page ${work.pinpoint}`,
    expected: 'the page',
    evidence: [`note-${work.note}`],
    place: work,
  }
  if (work.pinpoint !== '')
    return { ...base, verdict: 'consistent', message: `${name} points at page ${work.pinpoint}.` }
  if (isShort(work))
    return { ...base, verdict: 'consistent', message: `${name} cites ${size(work)}: soon looked through.` }
  const words = `${name} cites ${size(work)} and names no page`
  if (leaning.length === 0)
    return {
      ...base,
      verdict: 'undetermined',
      message: `${words}; no figure or date of the table rests on it.`,
    }
  return namesPages(notes)
    ? { ...base, verdict: 'inconsistent', message: `${words}; figures or dates rest on it.` }
    : { ...base, verdict: 'undetermined', message: `${words}, like all notes of this article.` }
}

export const bookHasPage: Check = {
  id: 'book-has-page',
  asks: 'Does a note that cites a book, or a long chapter, for a figure or a date say on which page it stands?',
  catches: '“16 per cent” with a note that names a book of 300 pages and no page',
  errs: 'the whole book makes the point',
  severity: 'warning',
  about: 'citation',
  run: (dossier) =>
    dossier.notes
      .filter(({ kind }) => kind === 'book' || kind === 'chapter')
      .map((work) => answer(work, dossier)),
}
