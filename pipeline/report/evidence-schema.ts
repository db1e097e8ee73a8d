// What a finding can rest on, as audit.json shows it: reference figures, dated events, end notes, relations.
import { z } from 'zod'

/** An interval in words and in numbers of the base unit, as text; `null` is unbounded. */
export const rangeSchema = z.strictObject({
  words: z.string(),
  dimension: z.string(),
  low: z.string().nullable(),
  high: z.string().nullable(),
  low_closed: z.boolean(),
  high_closed: z.boolean(),
})
export type Range = z.output<typeof rangeSchema>

/** One side of a comparison; `of` is the id of the claim or observation that is all of it, empty for arithmetic. */
const sideSchema = z.strictObject({ words: z.string(), of: z.string(), range: rangeSchema })

const observationSchema = z.strictObject({
  id: z.string(),
  kind: z.literal('observation'),
  series: z.string(),
  measure: z.string(),
  base: z.string(),
  /** Whom and when the figure is about, in words. */
  key: z.string(),
  period: z.string(),
  says: z.string(),
  range: rangeSchema,
  source: z.string(),
  definition: z.string(),
  grade: z.enum(['A', 'B']),
  flag: z.string(),
  locator: z.string(),
  note: z.string(),
})

const eventSchema = z.strictObject({
  id: z.string(),
  kind: z.literal('event'),
  label: z.string(),
  period: z.string(),
  source: z.string(),
  note: z.string(),
})

const noteSchema = z.strictObject({
  id: z.string(),
  kind: z.literal('note'),
  note: z.int(),
  works: z.array(z.strictObject({ line: z.string(), url: z.string() })),
})

const relationSchema = z.strictObject({
  id: z.string(),
  kind: z.literal('relation'),
  asserts: z.string(),
  why: z.string(),
  comparison: z.string(),
  left: sideSchema,
  right: sideSchema,
})

/** An id that nothing answers to, such as an end note that the text marks and the article lacks. */
const missingSchema = z.strictObject({ id: z.string(), kind: z.literal('missing') })

export const evidenceSchema = z.discriminatedUnion('kind', [
  observationSchema,
  eventSchema,
  noteSchema,
  relationSchema,
  missingSchema,
])

export type Evidence = z.output<typeof evidenceSchema>
export type ObservationEvidence = z.output<typeof observationSchema>
export type EventEvidence = z.output<typeof eventSchema>
export type NoteEvidence = z.output<typeof noteSchema>
export type RelationEvidence = z.output<typeof relationSchema>
