// schema: the shape of audit.json published for other programs, one file a version, never changed once it is there.
import { decode, readBytes, writeAll } from '../io/files.ts'
import { isMain } from '../io/stage.ts'
import { AUDIT_VERSION, publishedSchema } from '../report/audit-schema.ts'

export const SCHEMA_FILE = `reports/${AUDIT_VERSION}.schema.json`

/**
 * @param is the file's text, `null` where this version was never published
 * @returns its text as it should be; throws where the shape has changed and the version has not
 */
export const published = (is: string | null): string => {
  const should = `${JSON.stringify(publishedSchema(), null, 2)}\n`
  if (is !== null && is !== should)
    throw new Error(
      `audit.json has another shape than ${SCHEMA_FILE} says: give it the next version in pipeline/report/schema.ts`,
    )
  return should
}

export const publishedText = (): string | null => {
  const bytes = readBytes(SCHEMA_FILE)
  if (bytes === null) return null
  const decoded = decode(bytes, SCHEMA_FILE)
  return 'text' in decoded ? decoded.text : ''
}

if (isMain(import.meta.url)) writeAll(new Map([[SCHEMA_FILE, published(publishedText())]]))
