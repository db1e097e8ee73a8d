import { describe, expect, it } from 'vitest'
import { type Drawing, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { explored, renderSvg } from '../../pipeline/io/render.ts'
import { EXTREMES } from './extremes.ts'
import { clipped, sceneOf, touching } from './scene.ts'
import { missingFields } from './spec.ts'

const HIGHEST = 6000

const expectSound = async (drawing: Drawing): Promise<void> => {
  expect(JSON.stringify(drawing.spec)).not.toMatch(/NaN|Infinity|undefined/)
  expect(drawing.title + drawing.alt).not.toMatch(/NaN|Infinity|undefined|null/)
  expect(drawing.figures.length).toBeGreaterThan(0)
  expect(missingFields(drawing)).toEqual([])
  expect(explored(drawing)).toContain('"marks"')
  const scene = await sceneOf(drawing)
  expect(scene.height).toBeLessThan(HIGHEST)
  expect(touching(scene).slice(0, 5)).toEqual([])
  expect(clipped(scene)).toEqual([])
}

describe.each(EXTREMES)('%s', (_, dossier) => {
  it.each(CHARTS)('$id shows them soundly, or has nothing to show', async ({ draw }) => {
    const drawings = Object.values(WIDTHS).flatMap((width) => draw(dossier, width) ?? [])
    expect([0, Object.values(WIDTHS).length]).toContain(drawings.length)
    for (const drawing of drawings) await expectSound(drawing)
    // Fonts take time: they are the same at every width.
    for (const drawing of drawings.slice(0, 1))
      expect(await renderSvg(drawing)).not.toMatch(/NaN|undefined|Infinity/)
  })
})
