// Does the end note as the parser reads it say what the table of citations says?
import type { CleanCitation } from '../model/citation.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import { type Note, workName } from '../model/note.ts'
import { plainWord } from '../model/spelling.ts'
import { titleKey, titleWords } from '../text/title-words.ts'
import { matchedWork } from '../text/work-match.ts'
import type { Check } from './check.ts'

interface Difference {
  readonly column: string
  readonly printed: string
  readonly table: string
  readonly isCertain: boolean
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join('\n') === [...new Set(b)].sort().join('\n')

const plainNames = (names: readonly string[]): string[] =>
  names.map((name) =>
    plainWord(name)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  )

const words = (title: string): string =>
  titleWords(title)
    .map(({ word }) => word)
    .join(' ')

/** Pages as a set: the table has the range and the page pointed at in one cell. */
const pageSet = (pages: string): string[] =>
  pages
    .split(/[;,]\s*/)
    .map((part) => part.replace(/\s*[-–—]\s*/, '–').trim())
    .filter((part) => part !== '')

/** A paper, site or publisher may stand in either column: what is compared is who is named. */
const houses = ({ container, publisher }: { container: string; publisher: string }): string[] =>
  [container, publisher].filter((name) => name !== '')

interface Comparison {
  readonly column: string
  readonly of: (row: CleanCitation | Note) => string
  readonly isSame: (work: Note, row: CleanCitation) => boolean
  /** Columns of the note whose doubt is a doubt of this. */
  readonly rests: readonly string[]
}

const pagesOf = (row: CleanCitation | Note): string =>
  'pinpoint' in row ? [row.pages, row.pinpoint].filter((pages) => pages !== '').join(';') : row.pages

const COMPARISONS: readonly Comparison[] = [
  {
    column: 'authors',
    of: ({ authors }) => authors.join('; '),
    isSame: (work, row) => sameSet(plainNames(work.authors), plainNames(row.authors)),
    rests: ['authors'],
  },
  {
    column: 'title',
    of: ({ title }) => title,
    isSame: (work, row) => words(work.title) === words(row.title),
    rests: ['title'],
  },
  {
    column: 'container and publisher',
    of: (row) => houses(row).join('; '),
    isSame: (work, row) => sameSet(houses(work).map(titleKey), houses(row).map(titleKey)),
    rests: ['container', 'publisher'],
  },
  {
    column: 'published',
    of: ({ published }) => published?.text ?? '',
    isSame: (work, row) => work.published?.text === row.published?.text,
    rests: ['published'],
  },
  {
    column: 'url',
    of: ({ url }) => url,
    isSame: (work, row) => work.url.replace(/\/$/, '') === row.url.replace(/\/$/, ''),
    rests: ['url'],
  },
  {
    column: 'pages',
    of: pagesOf,
    isSame: (work, row) => sameSet(pageSet(pagesOf(work)), pageSet(row.pages)),
    rests: ['pages', 'pinpoint'],
  },
]

const differences = (work: Note, row: CleanCitation): Difference[] =>
  COMPARISONS.filter(({ isSame }) => !isSame(work, row)).map(({ column, of, rests }) => ({
    column,
    printed: of(work),
    table: of(row),
    isCertain: !rests.some((name) => work.uncertain.includes(name)),
  }))

const shown = (text: string): string => (text === '' ? 'nothing' : `“${text}”`)

const inWords = ({ column, printed, table }: Difference): string =>
  `${column}: the note reads ${shown(printed)}, the table has ${shown(table)}`

const verdictOf = (found: readonly Difference[]): Verdict => {
  if (found.length === 0) return 'consistent'
  return found.some(({ isCertain }) => isCertain) ? 'inconsistent' : 'undetermined'
}

const answer = (row: CleanCitation, work: Note | null): Answer => {
  const base = {
    of: [String(row.note), row.source],
    claims: [],
    evidence: [`note-${row.note}`],
    ...(work === null ? {} : { place: work }),
  }
  if (work === null)
    return {
      ...base,
      verdict: 'undetermined',
      message: `The parser finds no such work in note ${row.note}.`,
    }
  const found = differences(work, row)
  const verdict = verdictOf(found)
  const doubt = verdict === 'undetermined' ? ' The parser is not sure.' : ''
  return {
    ...base,
    verdict,
    found: found.map(({ printed }) => printed).join('; '),
    expected: found.map(({ table }) => table).join('; '),
    message:
      found.length === 0
        ? `Note ${row.note} reads as the table has it.`
        : `Note ${row.note}: ${found.map(inWords).join('; ')}.${doubt}`,
  }
}

/** A work that is certainly one, and has no row. */
const isLeftOut = (work: Note, matched: readonly (Note | null)[]): boolean =>
  !matched.includes(work) && work.kind !== 'other' && work.title !== '' && !work.uncertain.includes('title')

const leftOut = (work: Note, { notes }: Dossier): Answer => ({
  of: [String(work.note), `work-${work.work}`],
  claims: [],
  verdict: 'inconsistent',
  found: work.title,
  expected: 'a row in citations.csv',
  evidence: [`note-${work.note}`],
  place: work,
  message: `The table has no row for “${work.title}” (${workName(work, notes)}).`,
})

export const noteAgreesWithTable: Check = {
  id: 'note-agrees-with-table',
  asks: 'Does the end note as the parser reads it say what the table of citations says?',
  catches: 'a year typed wrong in citations.csv, or a second work of a note left out of it',
  errs: 'the note has a form that the parser misreads: it says how sure it is',
  severity: 'note',
  about: 'citation',
  run: (dossier) => {
    const { notes, citations } = dossier
    if (notes.length === 0) return []
    const matched = citations.map((row) => matchedWork(row, notes, citations))
    return [
      ...citations.map((row, index) => answer(row, matched[index] ?? null)),
      ...notes.filter((work) => isLeftOut(work, matched)).map((work) => leftOut(work, dossier)),
    ]
  },
}
