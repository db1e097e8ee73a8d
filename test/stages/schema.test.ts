import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { auditSchema } from '../../pipeline/report/schema.ts'
import { published, publishedText, SCHEMA_FILE } from '../../pipeline/stages/schema.ts'
import { ARTICLES, audited } from '../committed.ts'
import { auditWith } from '../report/examined.ts'

const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(published(null)))

const fits = new Ajv2020({ allErrors: true }).compile(schema)

const errors = (value: unknown): unknown[] => {
  fits(value)
  return fits.errors ?? []
}

describe('the published schema of audit.json', () => {
  it('is the committed file of this version: a change of shape needs a new one (make readme)', () => {
    expect(publishedText()).toBe(published(null))
  })

  it('is named, dated by its version, and says what it is', () => {
    const version = auditSchema.shape.schema.value
    expect(SCHEMA_FILE).toBe(`reports/${version}.schema.json`)
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:claimcheck:${version}`,
      title: `audit.json, ${version}`,
    })
  })

  it('is never changed under the same version', () => {
    expect(() => published(`${published(null)} `)).toThrow('give it the next version')
  })

  it.each(ARTICLES)('is what audit.json of %s fits', (article) => {
    expect(errors(JSON.parse(readFileSync(`reports/${article}/audit.json`, 'utf8')))).toEqual([])
    expect(errors(JSON.parse(JSON.stringify(audited(article))))).toEqual([])
  })

  it('refuses what is missing, unknown or of another kind', () => {
    const { result, ...rest } = auditWith('plain words')
    expect(errors({ result, ...rest })).toEqual([])
    expect(errors(rest)).toMatchObject([{ params: { missingProperty: 'result' } }])
    expect(errors({ result, ...rest, more: 1 })).toMatchObject([{ params: { additionalProperty: 'more' } }])
    expect(errors({ ...rest, result: 3 })).toMatchObject([{ instancePath: '/result', keyword: 'type' }])
  })
})
