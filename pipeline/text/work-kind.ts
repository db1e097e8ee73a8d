// What sort of work a note cites, by what the note says of it.
import type { CitedWork, WorkKind } from '../model/note.ts'
import { isBody } from './person-name.ts'

type Described = Omit<CitedWork, 'kind' | 'editors' | 'uncertain'>

const JOURNAL = /\b(?:journal|review|quarterly|studies|annals|bulletin|proceedings)\b/i

/** Who publishes reports; a name as of a paper or a news agency is none. */
const INSTITUTION =
  /\b(?:institut\w*|cent(?:re|er)|board|ministry|council|commission|foundation|university|bank|fund|bureau|department|office|organi[sz]ation|association|committee|secretariat|parliament|authority|think tank)\b/i

/** How the note sets the work in its place. */
export interface Setting {
  /** Whether the title is set off as the title of a part. */
  readonly isPart: boolean
  /** Whether "in" stands before the container. */
  readonly isInBook: boolean
  /** Whether brackets hold the year, as in "Journal (2019): 3–23". */
  readonly isBracketed: boolean
}

/** Whether the container is a journal by its numbers, or by its name or its year in brackets with pages behind it. */
const isInJournal = (work: Described, { isBracketed }: Setting): boolean => {
  const { container, publisher, volume, issue, pages, pinpoint, url } = work
  if (volume !== '' || issue !== '') return true
  if (container === '' || publisher !== '' || url !== '') return false
  return (isBracketed && pages !== '') || (JOURNAL.test(container) && pages + pinpoint !== '')
}

/** A paper or a magazine has a day, a month or a season; a year alone may be anything's. */
const isPeriodical = ({ container, published, url }: Described): boolean => {
  const date = published?.text ?? ''
  return /^\d{4}-\d{2}-\d{2}/.test(date) || (url === '' && container !== '' && /^\d{4}-\d{2}/.test(date))
}

const kindOfPart = (work: Described, setting: Setting): WorkKind => {
  if (isInJournal(work, setting)) return 'journal-article'
  if (INSTITUTION.test([work.container, work.publisher, ...work.authors].join(' ')))
    return work.url !== '' && work.pinpoint === '' ? 'web' : 'report'
  if (isPeriodical(work)) return 'newspaper-article'
  return work.url === '' ? 'other' : 'web'
}

export const workKind = (work: Described, setting: Setting): WorkKind => {
  if (work.title === '') return 'other'
  if (setting.isInBook) return 'chapter'
  if (setting.isPart) return kindOfPart(work, setting)
  if (work.publisher !== '' || work.place !== '') return 'book'
  if (work.url !== '') return 'web'
  if (work.authors.length === 0 || work.published === null) return 'other'
  return work.authors.every(isBody) ? 'report' : 'book'
}
