// Where a finding is to be mended: the annotated row of its note or of its claim, else the row that lists its words.
import type { AuditFinding } from './schema.ts'

/** A line of a file of the dossier, and the words of the article that it stands for. */
export interface Spot {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Empty where it stands for no words that may be quoted. */
  readonly words: string
  /** Where these stand in the article: section, paragraph, sentence. */
  readonly where: string
  /** UTF-16 code units into the text, half open. */
  readonly start: number | null
  readonly end: number | null
}

export interface Places {
  readonly claims: ReadonlyMap<string, Spot>
  /** The rows of the end notes, one a work. */
  readonly works: readonly (Spot & { readonly note: number; readonly source: string })[]
  /** Rows that list words of the text: passages and numeric mentions. */
  readonly listed: readonly Spot[]
  /** Where the text itself is named. */
  readonly article: Spot
  /** The texts of all these files, by path. */
  readonly texts: ReadonlyMap<string, string>
}

type Placed = Pick<AuditFinding, 'finding' | 'about' | 'claims' | 'evidence' | 'start' | 'end'>

/** The rows of the notes that a finding rests on; one work's alone where the finding names it. */
const worksOf = ({ finding, evidence }: Placed, { works }: Places): Spot[] => {
  const cited = works.filter(({ note }) => evidence.includes(`note-${note}`))
  const names = finding.split(':')
  const named = cited.filter(({ source }) => names.includes(source))
  return named.length > 0 ? named : cited
}

/**
 * @returns the lines concerned, each once, first the one to edit: for a citation the row of its note, else the claim's,
 *   else the row that lists the words, else where the text is named; the others after it
 */
export const spotsOf = (finding: Placed, places: Places): [Spot, ...Spot[]] => {
  const works = finding.about === 'citation' ? worksOf(finding, places) : []
  const rows = [...works, ...finding.claims.flatMap((claim) => places.claims.get(claim) ?? [])]
  const listed = places.listed.filter(
    ({ start, end }) => start !== null && start === finding.start && end === finding.end,
  )
  const [first = places.article, ...others] = new Set(rows.length > 0 ? rows : listed)
  return [first, ...others]
}
