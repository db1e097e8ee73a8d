// A dossier: one article with all its clean tables and the reference data it is held against.
import type { Article } from './article.ts'
import type { CleanCitation } from './citation.ts'
import type { CleanClaim } from './claim.ts'
import type { Exception } from './finding.ts'
import type { Mention } from './mention.ts'
import type { Note } from './note.ts'
import type { Paragraph } from './outline.ts'
import type { Passage } from './passage.ts'
import type { CleanObservation, DatedEvent, Measure, OfficeTerm, Series, Source } from './reference.ts'
import type { Relation } from './relation.ts'

/** The tables as they were read. */
export interface Tables {
  readonly article: Article
  readonly claims: readonly CleanClaim[]
  readonly citations: readonly CleanCitation[]
  readonly relations: readonly Relation[]
  readonly mentions: readonly Mention[]
  readonly notes: readonly Note[]
  readonly passages: readonly Passage[]
  /** Empty where nobody has read the text since outlines are made. */
  readonly outline: readonly Paragraph[]
  readonly exceptions: readonly Exception[]
  readonly observations: readonly CleanObservation[]
  readonly events: readonly DatedEvent[]
  readonly offices: readonly OfficeTerm[]
  readonly measures: readonly Measure[]
  readonly sources: readonly Source[]
  readonly series: readonly Series[]
}

/** The tables with their rows found by id. */
export interface Dossier extends Tables {
  readonly claimById: ReadonlyMap<string, CleanClaim>
  readonly measureById: ReadonlyMap<string, Measure>
  readonly sourceById: ReadonlyMap<string, Source>
  readonly seriesById: ReadonlyMap<string, Series>
  readonly observationsByKey: ReadonlyMap<string, readonly CleanObservation[]>
}

const groupedBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

export const assemble = (tables: Tables): Dossier => ({
  ...tables,
  claimById: new Map(tables.claims.map((row) => [row.claim, row])),
  measureById: new Map(tables.measures.map((row) => [row.measure, row])),
  sourceById: new Map(tables.sources.map((row) => [row.source, row])),
  seriesById: new Map(tables.series.map((row) => [row.series, row])),
  observationsByKey: groupedBy(tables.observations, ({ key }) => key),
})
