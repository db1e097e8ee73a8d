// The shape of audit.json: everything that the report says. The pages are views of it and add nothing.
import { z } from 'zod'
import { ABOUT, SEVERITIES, VERDICTS } from '../model/finding.ts'
import { evidenceSchema } from './evidence-schema.ts'
import { type citedSchema, figureSchema } from './figure-schema.ts'

const count = z.int().nonnegative()
const perVerdict = z.record(z.enum(VERDICTS), count)

const checkSchema = z.strictObject({
  id: z.string(),
  asks: z.string(),
  catches: z.string(),
  errs: z.string(),
  severity: z.enum(SEVERITIES),
  about: z.enum(ABOUT),
})

const articleSchema = z.strictObject({
  article: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.string(),
  series: z.string().nullable(),
  url: z.string().nullable(),
  /** Of the text: two letters, ISO 639-1. */
  language: z.string(),
  /** In words; empty where nobody knows. */
  published: z.string(),
  published_basis: z.string(),
  text_sha256: z.string(),
})

const summarySchema = z.strictObject({
  /** All claims, and those among them that state an amount. */
  claims: count,
  figures: count,
  /** Claims by verdict. */
  verdicts: perVerdict,
  /** Amounts that nothing tests: no relation, no reference figure bears on them. */
  untested: count,
  /** Quotes that no anchor row verifies. */
  unverified: count,
  /** Numeric mentions of the running text, by what accounts for them. */
  mentions: z.strictObject({
    total: count,
    claim: count,
    citation: count,
    dismissed: count,
    unaccounted: count,
  }),
  findings: count,
  excused: count,
  by_check: z.array(z.strictObject({ check: z.string(), verdicts: perVerdict })),
  by_severity: z.array(z.strictObject({ severity: z.enum(SEVERITIES), verdicts: perVerdict })),
  /** Reference figures and dates that findings rest on, by the grade of their series. */
  grades: z.strictObject({ A: count, B: count, ungraded: count }),
  /** Editions of the reference data, in words. */
  editions: z.array(z.string()),
})

const findingSchema = z.strictObject({
  finding: z.string(),
  check: z.string(),
  about: z.enum(ABOUT),
  claims: z.array(z.string()),
  verdict: z.enum(VERDICTS),
  verdict_then: z.enum(['', ...VERDICTS]),
  severity: z.enum(SEVERITIES),
  found: z.string(),
  expected: z.string(),
  /** Bounds of what was expected, in base units. */
  low: z.string().nullable(),
  high: z.string().nullable(),
  message: z.string(),
  evidence: z.array(z.string()),
  strength: z.string().nullable(),
  repair: z.string(),
  start: count.nullable(),
  end: count.nullable(),
  excused: z.strictObject({ reason: z.string(), by: z.string(), expires: z.string() }).nullable(),
})

const correctionSchema = z.strictObject({
  claims: z.array(z.string()),
  severity: z.enum(SEVERITIES),
  about: z.enum(ABOUT),
  /** The finding that says it best, and the others that say it too. */
  finding: z.string(),
  also: z.array(z.string()),
  /** The smallest change of the printed words that would fit all else; empty where none is known. */
  repair: z.string(),
})

/** Numbers of the running text that no quote holds, by their words. */
const passedOverSchema = z.strictObject({
  set_aside: z.array(z.strictObject({ reason: z.string(), words: z.array(z.string()) })),
  not_looked_at: z.array(z.string()),
})

const sourceSchema = z.strictObject({
  source: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string(),
  edition: z.string(),
  url: z.string(),
  licence: z.string(),
  note: z.string(),
})

const caughtSchema = z.strictObject({ trials: count, caught: count })

/** Errors planted in the figures, and how many of them the checks catch. */
const sensitivitySchema = z.strictObject({
  /** Quote and row changed together: the honest number. */
  article: caughtSchema,
  /** The row changed alone: it contradicts its own quote. */
  transcription: caughtSchema,
  by_corruption: z.array(
    z.strictObject({ name: z.string(), article: caughtSchema, transcription: caughtSchema }),
  ),
  by_claim: z.array(
    z.strictObject({ claim: z.string(), article: caughtSchema, transcription: caughtSchema }),
  ),
  /** Claims that were found wrong without any planted error, and so tell nothing. */
  left_out: count,
  /** Claims of whose planted errors, printed in the article, none was caught. */
  unprotected: z.array(z.string()),
})

export const auditSchema = z.strictObject({
  schema: z.literal('claimcheck-audit-3'),
  article: articleSchema,
  /** Two sentences for the author: the result, and what to correct first; the second empty where nothing is. */
  result: z.string(),
  correct_first: z.string(),
  summary: summarySchema,
  first: z.array(correctionSchema),
  figures: z.array(figureSchema),
  findings: z.array(findingSchema),
  evidence: z.array(evidenceSchema),
  sources: z.array(sourceSchema),
  passed_over: passedOverSchema,
  /** `null` where nobody has tried. */
  sensitivity: sensitivitySchema.nullable(),
  hedges: z.array(z.strictObject({ hedge: z.string(), means: z.string() })),
  checks: z.array(checkSchema),
})

export type Audit = z.output<typeof auditSchema>
export type Caught = Readonly<z.output<typeof caughtSchema>>
export type Sensitivity = z.output<typeof sensitivitySchema>
export type Figure = z.output<typeof figureSchema>
export type Cited = z.output<typeof citedSchema>
export type AuditFinding = z.output<typeof findingSchema>
export type Correction = z.output<typeof correctionSchema>
export type PassedOver = z.output<typeof passedOverSchema>
export type CheckMeta = Readonly<z.output<typeof checkSchema>>
export type Summary = z.output<typeof summarySchema>
export type UsedSource = z.output<typeof sourceSchema>
