// datapackage.json: the clean tables described for other tools (Data Package v2, datapackage.org), from the schemas.
import type { z } from 'zod'
import type { Article } from '../model/article.ts'
import { cleanCitationTable } from '../model/citation.ts'
import { anchorTable, cleanClaimTable } from '../model/claim.ts'
import { findingTable } from '../model/finding.ts'
import { mentionTable } from '../model/mention.ts'
import { noteTable } from '../model/note.ts'
import { outlineTable } from '../model/outline.ts'
import { passageTable } from '../model/passage.ts'
import { cleanObservationTable, type Source } from '../model/reference.ts'
import { sensitivityTable, trialTable } from '../model/sensitivity.ts'
import { columnSchemas, type Table } from '../model/table.ts'

/** The tables of data/clean/<article>, in the order in which they come to be. */
export const CLEAN_TABLES: readonly Table[] = [
  mentionTable,
  noteTable,
  passageTable,
  outlineTable,
  anchorTable,
  cleanClaimTable,
  cleanCitationTable,
  cleanObservationTable,
  findingTable,
  trialTable,
  sensitivityTable,
]

export interface Fingerprint {
  readonly sha256: string
  readonly bytes: number
}

const choices = (schema: z.ZodType): { enum?: string[] } => {
  const options: unknown = 'options' in schema ? schema.options : undefined
  if (!Array.isArray(options)) return {}
  const names = options.filter((option): option is string => typeof option === 'string' && option !== '')
  return names.length === 0 ? {} : { enum: names }
}

/** One column as a Table Schema field; throws on a column that its schema does not describe. */
export const fieldOf = (name: string, schema: z.ZodType): Record<string, unknown> => {
  const { type, description, required } = schema.meta() ?? {}
  if (typeof type !== 'string' || typeof description !== 'string')
    throw new Error(`column ${name} is not described`)
  const constraints = { ...(required === true ? { required: true } : {}), ...choices(schema) }
  return { name, type, description, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) }
}

const resource = (table: Table, { sha256, bytes }: Fingerprint): Record<string, unknown> => ({
  name: table.file.replace(/\.csv$/, ''),
  path: table.file,
  title: table.title,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  schema: {
    fields: columnSchemas(table).map(([name, schema]) => fieldOf(name, schema)),
    primaryKey: table.key,
    missingValues: [''],
  },
})

/**
 * @param fingerprints hash and size of each clean table, by file name
 * @returns the descriptor, ready for JSON
 */
export const dataPackage = (
  article: Article,
  sources: readonly Source[],
  fingerprints: ReadonlyMap<string, Fingerprint>,
): Record<string, unknown> => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: article.article,
  title: `Figures of “${article.title}”`,
  description: `Quantitative claims of ${article.authors.join(', ')}, ${article.publisher}, with provenance and findings.`,
  sources: sources.map(({ title, url }) => ({ title, ...(/^https?:/.test(url) ? { path: url } : {}) })),
  resources: CLEAN_TABLES.flatMap((table) => {
    const fingerprint = fingerprints.get(table.file)
    return fingerprint === undefined ? [] : [resource(table, fingerprint)]
  }),
})
