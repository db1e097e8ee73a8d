import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { bibliographyOf } from '../../pipeline/clean/bibliography.ts'
import { cslJson } from '../../pipeline/clean/csl-json.ts'
import { citation, note } from '../dossier.ts'

const SCHEMA = '../shared/schemas/csl/csl-data.json'

const csl = (row: Parameters<typeof citation>[0], work: Parameters<typeof note>[0] = {}) =>
  cslJson(bibliographyOf([citation(row)], [note(work)]))[0]

const issued = (published: string) => csl({ published })?.issued

describe('cslJson', () => {
  it('writes an article with what is known of it, and nothing empty', () => {
    expect(
      csl(
        {
          title: 'Tides',
          container: 'Narrow Seas',
          published: '2019',
          pages: '45–67',
          authors: ['Marit van Oske', 'Joint Cable Board'],
        },
        { kind: 'journal-article', volume: '12', issue: '3', editors: ['Piet Osvald'] },
      ),
    ).toEqual({
      id: 'oske-2020',
      type: 'article-journal',
      author: [
        { family: 'Oske', given: 'Marit', 'non-dropping-particle': 'van' },
        { literal: 'Joint Cable Board' },
      ],
      editor: [{ family: 'Osvald', given: 'Piet' }],
      title: 'Tides',
      'container-title': 'Narrow Seas',
      volume: '12',
      issue: '3',
      page: '45–67',
      issued: { 'date-parts': [[2019]] },
    })
  })

  it('writes days, months, spans, seasons and vague dates', () => {
    expect(issued('2019-11-20')).toEqual({ 'date-parts': [[2019, 11, 20]] })
    expect(issued('2022-07/2022-08')).toEqual({
      'date-parts': [
        [2022, 7],
        [2022, 8],
      ],
    })
    expect(issued('2021-23')).toEqual({ 'date-parts': [[2021]], season: 3 })
    expect(issued('2019~')).toEqual({ 'date-parts': [[2019]], circa: true })
    expect(issued('2019/..')).toEqual({ literal: '2019/..' })
    expect(issued('')).toBeUndefined()
  })

  it('fits the official schema of CSL-JSON', ({ skip }) => {
    if (!existsSync(SCHEMA)) skip('the official schema of CSL-JSON is not on this machine')
    const validate = new Ajv({ strict: false, allErrors: true }).compile(
      JSON.parse(readFileSync(SCHEMA, 'utf8')),
    )
    for (const article of ['example', 'insight-298']) {
      validate(JSON.parse(readFileSync(`data/clean/${article}/sources.json`, 'utf8')))
      expect(validate.errors ?? []).toEqual([])
    }
  })
})
