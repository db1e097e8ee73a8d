// What a lineage is made of: every table of a dossier with the place of each row, its charts and its verdicts.
import { z } from 'zod'
import type { Article } from '../model/article.ts'
import type { CleanCitation } from '../model/citation.ts'
import type { Anchor, CleanClaim, Dismissal } from '../model/claim.ts'
import { type Exception, type Finding, VERDICTS } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { Note } from '../model/note.ts'
import type { Passage } from '../model/passage.ts'
import type { Located } from '../model/problem.ts'
import type { CleanObservation, DatedEvent, Measure, OfficeTerm, Series, Source } from '../model/reference.ts'
import type { Relation } from '../model/relation.ts'
import type { CatchRate, Trial } from '../model/sensitivity.ts'

type Rows<T> = readonly Located<T>[]

/** A file as it stands, for what is found in it by line. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** The verdicts of audit.json: what all editions of its schema have in common. */
export const verdictsSchema = z.object({
  figures: z.array(
    z.object({
      claim: z.string(),
      verdict: z.enum(VERDICTS),
      verdict_then: z.enum(['', ...VERDICTS]),
      why: z.string(),
      /** The finding that the verdict is that of; older editions do not say it. */
      decided_by: z.string().nullable().default(null),
      findings: z.array(z.string()),
    }),
  ),
})
export type Verdicts = z.output<typeof verdictsSchema>['figures']

export interface Materials {
  readonly article: Article
  readonly articleFile: string
  /** Where the article's text belongs; `null` where it is absent. */
  readonly textFile: string
  readonly text: string | null
  readonly claims: Rows<CleanClaim>
  readonly anchors: Rows<Anchor>
  readonly citations: Rows<CleanCitation>
  readonly notes: Rows<Note>
  readonly mentions: Rows<Mention>
  readonly passages: Rows<Passage>
  readonly dismissals: Rows<Dismissal>
  readonly relations: Rows<Relation>
  readonly exceptions: Rows<Exception>
  readonly measures: Rows<Measure>
  readonly sources: Rows<Source>
  readonly series: Rows<Series>
  readonly observations: Rows<CleanObservation>
  readonly events: Rows<DatedEvent>
  readonly offices: Rows<OfficeTerm>
  readonly findings: Rows<Finding>
  readonly trials: Rows<Trial>
  readonly rates: Rows<CatchRate>
  readonly audit: TextFile
  readonly verdicts: Verdicts
  /** Specs, by file name. */
  readonly charts: readonly TextFile[]
}
