// The shape of what `make trace JSON=1` prints: nodes with their places, and what each rests on and is used by.
import { z } from 'zod'
import { NODE_KINDS } from './lineage.ts'

const placeSchema = z.strictObject({
  /** Below the workspace. */
  file: z.string(),
  /** From 1; `null` where the file is not here to count them. Columns count UTF-16 code units. */
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
})

const nodeSchema = z.strictObject({
  /** `kind:name`, with more behind it where several rows share a name; unique in its trace. */
  id: z.string(),
  kind: z.enum(NODE_KINDS),
  name: z.string(),
  words: z.string(),
  /** The row that a person wrote comes first. */
  places: z.array(placeSchema),
  /** Where the report shows it. */
  page: z.string().nullable(),
  /** Ids of nodes of this trace. */
  rests_on: z.array(z.string()),
  used_by: z.array(z.string()),
})

const oneSchema = z.strictObject({
  article: z.string(),
  /** Ids of what was asked for. */
  of: z.array(z.string()),
  /** Raw files that have changed since the outputs were made of them: places may be off. */
  outdated: z.array(z.string()),
  nodes: z.array(nodeSchema),
})

export const traceSchema = z.strictObject({
  schema: z.literal('claimcheck-trace-1'),
  /** One for each dossier that knows the name. */
  traces: z.array(oneSchema),
})

export type Traces = z.output<typeof traceSchema>
export type Trace = z.output<typeof oneSchema>
export type TraceNode = z.output<typeof nodeSchema>
