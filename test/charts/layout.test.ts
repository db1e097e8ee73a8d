import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { harbour } from './dossier.ts'
import { ARTICLES, examined } from './examined.ts'
import { clipped, sceneOf, textsOf, touching } from './scene.ts'

const DOSSIERS = [
  ['harbour', harbour()],
  ...ARTICLES.map((article) => [article, examined(article)] as const),
] as const

/** Two words at one place, one of them beyond the picture. */
const words = (x: readonly number[]) =>
  sceneOf({
    spec: {
      width: 100,
      height: 40,
      padding: 10,
      autosize: { type: 'none' },
      data: { values: x.map((at) => ({ at, word: `word${at}` })) },
      mark: { type: 'text', fontSize: 12 },
      encoding: { x: { field: 'at', type: 'quantitative', scale: null }, text: { field: 'word' } },
    },
  })

describe('the measure of words', () => {
  it('finds words that touch, and words that are cut off', async () => {
    expect(touching(await words([20, 30]))).toEqual(['word20 | word30'])
    expect(clipped(await words([20, 105]))).toEqual(['word105'])
    const apart = await words([20, 80])
    expect([...touching(apart), ...clipped(apart)]).toEqual([])
  })
})

describe.each(DOSSIERS)('%s', (_, dossier) => {
  describe.each(Object.values(WIDTHS))('at %d pixels', (width) => {
    const drawings = CHARTS.flatMap(({ draw }) => draw(dossier, width) ?? [])

    it.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
      '%s has the width, its words apart and inside',
      async (_id, drawing) => {
        const scene = await sceneOf(drawing)
        expect(scene.width).toBe(width)
        expect(textsOf(scene).length).toBeGreaterThan(5)
        expect(touching(scene)).toEqual([])
        expect(clipped(scene)).toEqual([])
      },
    )
  })

  it('shows the same figures at every width', () => {
    const [first, ...others] = Object.values(WIDTHS).map((width) =>
      CHARTS.map(({ draw }) => {
        const drawing = draw(dossier, width)
        return drawing === null ? null : { ...drawing, spec: null }
      }),
    )
    for (const other of others) expect(other).toEqual(first)
  })
})
