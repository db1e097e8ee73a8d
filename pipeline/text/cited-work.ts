// One work of a note, field by field, with the names of the fields that the rules are not sure of.
import type { CitedWork } from '../model/note.ts'
import { takeAddress } from './cited-address.ts'
import { takeEditors } from './cited-editors.ts'
import { type Imprint, takeImprint } from './cited-imprint.ts'
import { type Opening, openingOf, plainOpening } from './cited-opening.ts'
import { type Pages, takePages } from './cited-pages.ts'
import { type Numbering, takeVolume } from './cited-volume.ts'
import { isBody } from './person-name.ts'
import { pieces, unpunctuated } from './remainder.ts'
import { workKind } from './work-kind.ts'

/** A tail with all read that has a form of its own; what is left are names. */
interface Tail {
  readonly editors: readonly string[]
  readonly imprint: Imprint
  readonly numbering: Numbering
  readonly pages: Pages
}

const IN = /^[\s,.]*in:?\s+/i

const NO_NUMBERING = { volume: '', issue: '', isCertain: true }

const tailOf = (text: string, isPart: boolean): Tail => {
  const { editors, rest } = takeEditors(text)
  const imprint = takeImprint(rest, !isPart || IN.test(text))
  const numbering = isPart ? takeVolume(imprint.rest) : { ...NO_NUMBERING, rest: imprint.rest }
  return { editors, imprint, numbering, pages: takePages(numbering.rest, isPart) }
}

interface Where {
  readonly container: string
  readonly publisher: string
  readonly isCertain: boolean
}

const NOWHERE: Where = { container: '', publisher: '', isCertain: true }

/** The book of a chapter, which may have commas, and the publisher behind the editors, where no imprint names one. */
const bookOf = (text: string, publisher: string): Where => {
  const [book = '', ...others] = pieces(text.replace(IN, ''))
  const [house = ''] = others
  if (publisher !== '' || house !== '')
    return {
      container: book,
      publisher: publisher || house,
      isCertain: publisher !== '' || others.length === 1,
    }
  const parts = book.split(/,\s+/)
  const last = parts.length > 1 ? (parts.pop() ?? '') : ''
  return { container: parts.join(', '), publisher: last, isCertain: last === '' }
}

/** A journal, paper or site; with a second name behind it, that of its publisher. */
const containerOf = (text: string, publisher: string): Where => {
  const parts = pieces(text).flatMap((piece) => piece.split(/,\s+/))
  const [container = '', ...others] = parts
  const house = others.at(-1) ?? ''
  return { container, publisher: publisher || house, isCertain: others.length === 0 }
}

const NO_OPENING: Opening = { authors: [], title: '', tail: '', isPart: false, isCertain: true }

interface Read {
  readonly opening: Opening
  readonly tail: Tail
  readonly where: Where
}

const uncertainOf = ({ opening, tail, where }: Read): string[] => [
  ...(opening.isCertain ? [] : ['authors', 'title']),
  ...(where.isCertain ? [] : ['container', 'publisher']),
  ...(tail.imprint.isCertain ? [] : ['published']),
  ...(tail.numbering.isCertain ? [] : ['volume']),
  ...(tail.pages.isCertain ? [] : ['pages', 'pinpoint']),
]

const fieldsOf = ({ opening, tail, where }: Read, url: string): Omit<CitedWork, 'kind' | 'uncertain'> => ({
  authors: [...opening.authors],
  title: unpunctuated(opening.title),
  container: where.container,
  editors: [...tail.editors],
  publisher: where.publisher,
  place: tail.imprint.place,
  volume: tail.numbering.volume,
  issue: tail.numbering.issue,
  published: tail.imprint.published,
  pages: tail.pages.pages,
  pinpoint: tail.pages.pinpoint,
  url,
})

/** A title that nothing sets off ends where the imprint, the date or the pages begin. */
const wholeWork = (text: string): Read => {
  const tail = tailOf(text, false)
  const where = { ...NOWHERE, publisher: tail.imprint.publisher }
  return { opening: plainOpening(tail.pages.rest), tail, where }
}

const partOf = (opening: Opening): Read => {
  const tail = tailOf(opening.tail, opening.isPart)
  if (opening.title === '') return { opening, tail, where: NOWHERE }
  const named = IN.test(opening.tail) ? bookOf : containerOf
  return { opening, tail, where: named(tail.pages.rest, tail.imprint.publisher) }
}

/** A book is in nothing: who is named behind its title published it. */
const published = (work: CitedWork): CitedWork =>
  work.kind === 'book' && work.publisher === '' ? { ...work, publisher: work.container, container: '' } : work

/** A paper in the author's place is where an unsigned piece appeared. */
const unsigned = (work: CitedWork): CitedWork => {
  const [paper = '', ...others] = work.authors
  const isPaper = work.kind === 'newspaper-article' && work.container === '' && others.length === 0
  if (!isPaper || (paper.includes(' ') && !isBody(paper))) return work
  return { ...work, authors: [], container: paper, uncertain: ['authors', 'container', ...work.uncertain] }
}

const LONGEST_TITLE = 40

/** A remark is no title: this table keeps what a note cites, not what it says. */
const unremarked = (work: CitedWork, isPart: boolean): CitedWork =>
  (work.kind === 'other' && !isPart) || work.title.split(' ').length > LONGEST_TITLE
    ? { ...work, authors: [], title: '' }
    : work

/** What only points back to a work named before has no title of its own. */
const BACK = /^(?:ibid|idem|op\. ?cit|loc\. ?cit|(?:foot|end)?notes? \d|above|n\. ?\d)/i

/** @param text one work of a note, as printed */
export const citedWork = (text: string): CitedWork => {
  const { url, rest } = takeAddress(text)
  const opening = BACK.test(rest) ? { ...NO_OPENING, tail: rest } : openingOf(rest)
  const read = opening === null ? wholeWork(rest) : partOf(opening)
  const fields = fieldsOf(read, url)
  const { isPart, tail } = read.opening
  const { isBracketed } = read.tail.imprint
  const kind = workKind(fields, { isPart, isInBook: isPart && IN.test(tail), isBracketed })
  const doubts = uncertainOf(read)
  const work = { ...fields, kind, uncertain: kind === 'other' ? ['kind', ...doubts] : doubts }
  return unremarked(unsigned(published(work)), isPart)
}
