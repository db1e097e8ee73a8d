// The bibliography of an article: each cited work once, as the table has it, completed by what its note prints.
import type { Citation } from '../model/citation.ts'
import type { Note, WorkKind } from '../model/note.ts'
import type { Period } from '../model/period.ts'
import { byCodeUnit } from '../model/table.ts'
import { type NameParts, nameParts } from '../text/person-name.ts'
import { matchedWork } from '../text/work-match.ts'

export interface BibliographyItem {
  /** The source's key: stable, for it is the table's. */
  readonly key: string
  readonly kind: WorkKind
  readonly authors: readonly NameParts[]
  readonly editors: readonly NameParts[]
  readonly title: string
  readonly container: string
  readonly publisher: string
  readonly place: string
  readonly volume: string
  readonly issue: string
  readonly pages: string
  readonly published: Period | null
  readonly url: string
}

/** The range that a work fills; the table has the page pointed at in the same cell, behind a semicolon. */
const rangeOf = (pages: string): string =>
  pages
    .split(';')
    .map((part) => part.trim())
    .find((part) => /[-–—]/.test(part)) ?? ''

const kindWithoutNote = ({ container, publisher, url }: Citation): WorkKind => {
  if (url !== '') return 'web'
  return container === '' && publisher !== '' ? 'book' : 'other'
}

/** A report is in nothing: whoever stands in the container's place published it. */
const where = (kind: WorkKind, { container, publisher }: Citation) => {
  const isWhole = kind === 'report' || kind === 'book'
  return isWhole
    ? { container: publisher === '' ? '' : container, publisher: publisher || container }
    : { container, publisher }
}

/** Where the table names no paper, the piece stood in none. */
const kindOf = (citation: Citation, work: Note | null): WorkKind =>
  work === null || (work.kind === 'newspaper-article' && citation.container === '')
    ? kindWithoutNote(citation)
    : work.kind

const itemOf = (citation: Citation, work: Note | null): BibliographyItem => {
  const kind = kindOf(citation, work)
  return {
    key: citation.source,
    kind,
    authors: citation.authors.map(nameParts),
    editors: (work?.editors ?? []).map(nameParts),
    title: citation.title,
    ...where(kind, citation),
    place: work?.place ?? '',
    volume: work?.volume ?? '',
    issue: work?.issue ?? '',
    pages: kind === 'book' ? '' : rangeOf(citation.pages),
    published: citation.published,
    url: citation.url,
  }
}

/**
 * @param citations as checked by hand: what they state stands
 * @param notes as parsed: kind, place, volume, issue and editors come from the first note that is about the work
 * @returns one item a source, sorted by its key
 */
export const bibliographyOf = (
  citations: readonly Citation[],
  notes: readonly Note[],
): BibliographyItem[] => {
  const items = new Map<string, { citation: Citation; work: Note | null }>()
  for (const citation of citations) {
    const known = items.get(citation.source)
    if (known !== undefined && known.work !== null) continue
    const work = matchedWork(citation, notes, citations)
    items.set(citation.source, { citation: known?.citation ?? citation, work })
  }
  return [...items.values()]
    .map(({ citation, work }) => itemOf(citation, work))
    .sort((a, b) => byCodeUnit(a.key, b.key))
}
