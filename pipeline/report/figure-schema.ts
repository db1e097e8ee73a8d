// A figure as audit.json shows it: what the article says, the verdict, what everything else leaves, and where it leads.
import { z } from 'zod'
import { ANCHORS, KINDS } from '../model/claim.ts'
import { VERDICTS } from '../model/finding.ts'
import { HEDGES } from '../model/hedge.ts'
import { rangeSchema } from './evidence-schema.ts'

const count = z.int().nonnegative()

/** A note that a figure cites, and the works that it names; none where the note is not among the end notes. */
export const citedSchema = z.strictObject({
  note: z.string(),
  works: z.array(
    z.strictObject({
      /** Authors, title and where it stands, in one line. */
      work: z.string(),
      /** In words; empty where the note states no date. */
      published: z.string(),
      pages: z.string(),
      url: z.string(),
    }),
  ),
})

export const figureSchema = z.strictObject({
  claim: z.string(),
  quote: z.string(),
  kind: z.enum(KINDS),
  /** UTF-16 code units into the text, half open; `null` where the quote is not anchored. */
  start: count.nullable(),
  end: count.nullable(),
  anchor: z.enum(ANCHORS),
  /** Number of its paragraph in the text, from 1; `null` where nobody knows. */
  paragraph: count.nullable(),
  /** The heading that it stands under; empty where there is none. */
  heading: z.string(),
  /** The figure as the table states it, in words; empty where none is stated. */
  says: z.string(),
  /** How firmly the words put it; empty where they state no figure. */
  hedge: z.enum(['', ...HEDGES]),
  interval: rangeSchema.nullable(),
  /** EDTF, and in words; empty where the article states none. */
  period: z.string(),
  period_words: z.string(),
  measure: z.string(),
  base: z.string(),
  attributed_to: z.string(),
  cites: z.array(citedSchema),
  remark: z.string(),
  verdict: z.enum(VERDICTS),
  why: z.string(),
  /** The verdict on the editions that were out when the article was; empty where nobody knows when that was. */
  verdict_then: z.enum(['', ...VERDICTS]),
  /** What everything else leaves the figure; `null` for a claim without one, and where nothing tests it. */
  implied: rangeSchema.nullable(),
  /** Share of figures of the same precision that would have failed, 0 to 1; `null` for a claim without a figure. */
  strength: z.string().nullable(),
  /** The smallest change of the printed words that would fit; empty where none is needed or known. */
  repair: z.string(),
  /** The finding that says what all checks of it come to; `null` for a claim without a figure. */
  summed_up_by: z.string().nullable(),
  /** The finding that decides the verdict, and the claims that it tests together with this one. */
  decided_by: z.string().nullable(),
  tested_with: z.array(z.string()),
  /** Ids, in the order in which a reader needs them. */
  findings: z.array(z.string()),
})
