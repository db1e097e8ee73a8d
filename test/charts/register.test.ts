import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { page } from '../../pipeline/charts/page.tsx'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { dossier } from '../dossier.ts'
import { harbour } from './dossier.ts'
import { missingFields } from './spec.ts'

const drawings = CHARTS.flatMap(({ draw }) => draw(harbour()) ?? [])

const ajv = new Ajv({ strict: false, logger: false })
addFormats.default(ajv)
const validate = ajv.compile(
  JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8')),
)

describe('the register of charts', () => {
  it('draws every chart of a dossier that has something for each', () => {
    expect(drawings.map(({ id }) => id)).toEqual(CHARTS.map(({ id }) => id))
  })

  it('draws none of an empty dossier', () => {
    expect(CHARTS.map(({ draw }) => draw(dossier()))).toEqual(CHARTS.map(() => null))
  })

  it('draws the same twice', () => {
    expect(CHARTS.flatMap(({ draw }) => draw(harbour()) ?? [])).toEqual(drawings)
  })

  it.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
    '%s is valid Vega-Lite',
    (_, { spec }) => {
      validate(JSON.parse(JSON.stringify(spec)))
      expect(validate.errors).toBeNull()
    },
  )

  it.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
    '%s names no field its rows lack',
    (_, drawing) => {
      expect(missingFields(drawing)).toEqual([])
    },
  )

  it.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
    '%s as reviewed',
    async (id, { spec }) => {
      await expect(`${JSON.stringify(spec, null, 2)}\n`).toMatchFileSnapshot(`golden/${id}.vl.json`)
    },
  )
})

describe('the page', () => {
  const html = page({ dossier: harbour(), drawings, findings: [] })

  it('shows each picture with its words and files, without script or network', () => {
    for (const { id, title } of drawings) {
      expect(html).toContain(`<img src="${id}.svg" alt="${title}"`)
      for (const ending of ['svg', 'png', 'vl.json']) expect(html).toContain(`href="${id}.${ending}"`)
    }
    expect(html).not.toMatch(/<script|https?:\/\//)
  })

  it('says so where there is none', () => {
    expect(page({ dossier: dossier(), drawings: [], findings: [] })).toContain(
      'no figures that a chart could show',
    )
  })
})
