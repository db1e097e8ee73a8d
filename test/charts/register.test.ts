import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { type Drawing, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { exploring } from '../../pipeline/charts/exploring.ts'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { explored } from '../../pipeline/io/render.ts'
import { harbour, unexamined } from './dossier.ts'
import { ARTICLES, examined } from './examined.ts'
import { layersOf, missingFields, strangers } from './spec.ts'

const drawings = CHARTS.flatMap(({ draw }) => draw(harbour(), WIDTHS.page) ?? [])

const ajv = new Ajv({ strict: false, logger: false })
addFormats.default(ajv)
const validate = ajv.compile(
  JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8')),
)

/** What the official schema says against a spec. */
const faultsOf = (spec: unknown): string[] => {
  validate(JSON.parse(JSON.stringify(spec)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const DOSSIERS = [
  ['harbour', harbour()],
  ...ARTICLES.map((article) => [article, examined(article)] as const),
] as const

const everyDrawing: [string, Drawing][] = DOSSIERS.flatMap(([name, dossier]) =>
  CHARTS.flatMap(({ draw }) =>
    Object.values(WIDTHS).flatMap((width): [string, Drawing][] => {
      const drawing = draw(dossier, width)
      return drawing === null ? [] : [[`${name} ${drawing.id} ${width}`, drawing]]
    }),
  ),
)

describe('the register of charts', () => {
  it('draws every chart of a dossier that has something for each', () => {
    expect(drawings.map(({ id }) => id)).toEqual(CHARTS.map(({ id }) => id))
  })

  it('draws none of an empty dossier', () => {
    expect(CHARTS.map(({ draw }) => draw(unexamined(), WIDTHS.page))).toEqual(CHARTS.map(() => null))
  })

  it('draws the same twice', () => {
    expect(CHARTS.flatMap(({ draw }) => draw(harbour(), WIDTHS.page) ?? [])).toEqual(drawings)
  })

  it.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
    '%s as reviewed',
    async (id, { spec }) => {
      await expect(`${JSON.stringify(spec, null, 2)}\n`).toMatchFileSnapshot(`golden/${id}.vl.json`)
    },
  )
})

describe.each(everyDrawing)('%s', (_, drawing) => {
  it('is valid Vega-Lite, with its data in it and no field that they lack', () => {
    expect(faultsOf(drawing.spec)).toEqual([])
    for (const { data } of layersOf(drawing)) expect(Object.keys(data)).toEqual(['values'])
    expect(missingFields(drawing)).toEqual([])
    expect(strangers(drawing)).toEqual([])
    expect(JSON.stringify(drawing.spec)).not.toMatch(/NaN|Infinity|undefined|\d{10,}\.\d{7,}/)
  })

  it('compiles without a warning, to look at and to explore', () => {
    expect(faultsOf(exploring(drawing))).toEqual([])
    expect(explored(drawing)).toContain('"marks"')
  })
})
