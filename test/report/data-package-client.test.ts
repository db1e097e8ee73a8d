import { readFileSync } from 'node:fs'
import { Package } from 'datapackage'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { ARTICLES } from '../committed.ts'

describe.each(ARTICLES)('datapackage.json of %s, read by the datapackage library', (article) => {
  const folder = `data/clean/${article}`

  it('is valid, and every row of every table is read by its schema', async () => {
    const read = await Package.load(`${folder}/datapackage.json`)
    expect([read.valid, read.errors]).toEqual([true, []])
    expect(read.resources.length).toBeGreaterThan(9)
    for (const resource of read.resources) {
      const text = readFileSync(`${folder}/${resource.name}.csv`, 'utf8')
      const { data } = Papa.parse(text, { header: true, skipEmptyLines: true })
      expect([resource.name, (await resource.read({ keyed: true })).length]).toEqual([
        resource.name,
        data.length,
      ])
    }
  })
})
