// Is one work counted as one witness, however many notes and reprints cite it?
import type { CleanCitation } from '../model/citation.ts'
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { daysBetween, type Period } from '../model/period.ts'
import { plainWord } from '../model/spelling.ts'
import { familyName } from '../text/person-name.ts'
import { titleKey } from '../text/title-words.ts'
import type { Check } from './check.ts'

/** A title of fewer words, such as "Annual Report", belongs to many works. */
const TELLING_TITLE = 3

/** A reprint comes soon; the same title years later is another edition or another piece. */
const SOON = 60

const families = ({ authors }: CleanCitation): string[] => authors.map((name) => plainWord(familyName(name)))

const areSameAuthors = (a: CleanCitation, b: CleanCitation): boolean => {
  const [one, other] = [families(a), families(b)]
  return one.length === 0 || other.length === 0 || one.some((name) => other.includes(name))
}

const gap = (end: string | null, start: string | null): number =>
  end === null || start === null ? 0 : daysBetween(end, start)

const areNear = (a: Period | null, b: Period | null): boolean =>
  a === null || b === null || Math.max(gap(a.end, b.start), gap(b.end, a.start)) <= SOON

/** Works that have one title, told by it alone: a general title tells nothing. */
const byTitle = (rows: readonly CleanCitation[]): CleanCitation[][] => {
  const groups = new Map<string, CleanCitation[]>()
  for (const row of rows) {
    const key = titleKey(row.title)
    if (key.split(' ').length >= TELLING_TITLE) groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

const listed = (rows: readonly CleanCitation[]): string => {
  const notes = [...new Set(rows.map(({ note }) => String(note)))]
  return `Notes ${notes.slice(0, -1).join(', ')} and ${notes.at(-1) ?? ''}`
}

/** Claims that lean on two notes of the group: two marks, one witness. */
const doubled = (claims: readonly CleanClaim[], rows: readonly CleanCitation[]): CleanClaim[] => {
  const notes = new Set(rows.map(({ note }) => String(note)))
  return claims.filter(({ cites }) => new Set(cites.filter((note) => notes.has(note))).size > 1)
}

const baseOf = (rows: readonly CleanCitation[]) => ({
  found: [...new Set(rows.map(({ note }) => `note ${note}`))].join(', '),
  expected: 'one witness',
  evidence: [...new Set(rows.map(({ note }) => `note-${note}`))],
})

const repeated = (source: string, rows: readonly CleanCitation[], { claims }: Dossier): Answer => {
  const leaning = doubled(claims, rows)
  const base = { ...baseOf(rows), of: [source], claims: leaning.map(({ claim }) => claim) }
  const words = `${listed(rows)} cite one work, ${source}`
  return leaning.length === 0
    ? { ...base, verdict: 'consistent', message: `${words}: one witness, and the table counts it once.` }
    : { ...base, verdict: 'inconsistent', message: `${words}; what cites several of them has one witness.` }
}

const reprinted = (a: CleanCitation, b: CleanCitation): Answer => {
  const base = { ...baseOf([a, b]), of: [a.source, b.source], claims: [] }
  const words = `${a.source} (note ${a.note}) and ${b.source} (note ${b.note}) have one title, “${a.title}”`
  return areNear(a.published, b.published)
    ? { ...base, verdict: 'inconsistent', message: `${words}: probably one work, and then one witness.` }
    : { ...base, verdict: 'undetermined', message: `${words}, and dates far apart.` }
}

export const sourceCountedOnce: Check = {
  id: 'source-counted-once',
  asks: 'Is one work counted as one witness, however many notes and reprints cite it?',
  catches: 'one report cited as two sources, from an agency and from a paper that reprints it',
  errs: 'two works share one title',
  severity: 'note',
  about: 'citation',
  run: (dossier) => {
    const { citations } = dossier
    const firsts = citations.filter(
      ({ source }, index) => citations.findIndex((other) => other.source === source) === index,
    )
    const groups = firsts.flatMap(({ source }) => {
      const rows = citations.filter((row) => row.source === source)
      return rows.length > 1 ? [repeated(source, rows, dossier)] : []
    })
    const pairs = byTitle(firsts).flatMap((rows) =>
      rows.flatMap((a, index) =>
        rows.slice(index + 1).flatMap((b) => (areSameAuthors(a, b) ? [reprinted(a, b)] : [])),
      ),
    )
    return [...groups, ...pairs]
  },
}
