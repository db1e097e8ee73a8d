// The published shape of audit.json: JSON Schema for programs that read it, made of the schema that the code checks by.
import { z } from 'zod'
import { auditSchema } from './schema.ts'

/** What audit.json says in `schema`; a change of its shape needs another. */
export const AUDIT_VERSION = auditSchema.shape.schema.value

/** @returns a JSON Schema (draft 2020-12), ready for JSON */
export const publishedSchema = (): Record<string, unknown> => {
  const { $schema, ...shape } = z.toJSONSchema(auditSchema, { io: 'output' })
  return {
    $schema,
    $id: `urn:claimcheck:${AUDIT_VERSION}`,
    title: `audit.json, ${AUDIT_VERSION}`,
    description:
      'The audit of the figures of one article: figures with their intervals and verdicts, every finding, the evidence and the sources. Offsets count UTF-16 code units, half open; bounds are decimal text in base units.',
    ...shape,
  }
}
