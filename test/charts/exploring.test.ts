import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { exploring } from '../../pipeline/charts/exploring.ts'
import { partAgainstTotal } from '../../pipeline/charts/part-against-total.ts'
import { TINT } from '../../pipeline/charts/theme.ts'
import { harbour } from './dossier.ts'
import { layersOf, rowsWith } from './spec.ts'

const drawing = partAgainstTotal.draw(harbour(), WIDTHS.page)
if (drawing === null) throw new Error('nothing drawn')
const live = { ...drawing, spec: exploring(drawing) }

describe('a drawing to explore', () => {
  it('knows of every mark of a figure the claims that it is held against', () => {
    const rows = rowsWith(live, 'ids', 'claims')
    expect(rows.length).toBe(rowsWith(drawing, 'ids').length)
    const claims = new Map(drawing.figures.map((figure) => [figure.ids.join(';'), figure.claims]))
    for (const row of rows) expect(row.claims).toEqual(claims.get(String(row.ids)))
  })

  it('fades what is not asked for, and shows all until something is', () => {
    const fading = layersOf(live).filter(({ encoding }) => 'opacity' in encoding)
    expect(fading.length).toBe(layersOf(drawing).filter(({ encoding }) => 'description' in encoding).length)
    for (const { encoding } of fading) {
      expect(encoding.tooltip).toEqual({ field: 'ids', type: 'nominal' })
      expect(JSON.stringify(encoding.opacity)).toContain("claim === ''")
    }
    expect(live.spec).toMatchObject({
      params: [
        { name: 'claim', value: '' },
        { name: 'figure', value: '' },
      ],
    })
  })

  it('keeps pale what is pale', () => {
    const pale = layersOf(live).find(({ mark }) => typeof mark !== 'string' && mark.opacity === TINT)
    expect(pale?.encoding.opacity).toMatchObject({ condition: { value: TINT }, value: TINT })
  })

  it('leaves the drawing as it was', () => {
    expect(JSON.stringify(drawing.spec)).not.toContain('"claims"')
  })
})
