import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sha256 } from '../../pipeline/io/files.ts'
import { columnsOf } from '../../pipeline/model/table.ts'
import { CLEAN_TABLES, fieldOf } from '../../pipeline/report/data-package.ts'

const ARTICLES = ['example', 'insight-298']

const PROFILE = '../shared/schemas/frictionless/datapackage-2.0.json'
const TABLE_PROFILE = '../shared/schemas/frictionless/tableschema-2.0.json'

const descriptor = z.object({
  $schema: z.string(),
  name: z.string(),
  resources: z.array(
    z.object({
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z.looseObject({
        fields: z.array(z.looseObject({ name: z.string(), type: z.string(), description: z.string() })),
        primaryKey: z.array(z.string()),
      }),
    }),
  ),
})

/** Tells what of a value does not fit the official schema in that file. */
const official = (profile: string): ((value: unknown) => unknown[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const fits = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(profile, 'utf8'))))
  return (value) => {
    fits(value)
    return fits.errors ?? []
  }
}

const read = (article: string): unknown =>
  JSON.parse(readFileSync(`data/clean/${article}/datapackage.json`, 'utf8'))

describe.each(ARTICLES)('datapackage.json of %s', (article) => {
  const { name, resources } = descriptor.parse(read(article))
  const folder = `data/clean/${article}`

  it('describes every table of its folder, and no other', () => {
    const tables = readdirSync(folder).filter((file) => file.endsWith('.csv'))
    expect(resources.map(({ path }) => path).sort()).toEqual(tables.sort())
    expect(name).toBe(article)
  })

  it('gives the size and the SHA-256 that each table has', () => {
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(`${folder}/${path}`)
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sha256(content)}`])
    }
  })

  it('names the columns in the order of the header, and a key among them', () => {
    for (const { path, schema } of resources) {
      const header = readFileSync(`${folder}/${path}`, 'utf8').split('\n')[0]
      expect(schema.fields.map((field) => field.name).join(',')).toBe(header)
      expect(schema.fields.map((field) => field.name)).toEqual(expect.arrayContaining(schema.primaryKey))
    }
  })

  it('fits the official profile of Data Package v2', ({ skip }) => {
    if (!existsSync(PROFILE)) skip('the official profile of Data Package is not on this machine')
    expect(official(PROFILE)(read(article))).toEqual([])
  })

  it('has table schemas that fit the official profile of Table Schema v2', ({ skip }) => {
    if (!existsSync(TABLE_PROFILE)) skip('the official profile of Table Schema is not on this machine')
    const misfits = official(TABLE_PROFILE)
    for (const { schema } of resources) expect(misfits(schema)).toEqual([])
    expect(misfits({ fields: [{ name: 1 }] })).not.toEqual([])
  })
})

describe('a field', () => {
  it('is described for every column of every clean table', () => {
    for (const table of CLEAN_TABLES) expect(columnsOf(table).length).toBeGreaterThan(4)
    expect(() => fieldOf('bare', z.string())).toThrow('column bare is not described')
  })
})
