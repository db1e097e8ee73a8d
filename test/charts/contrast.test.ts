import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { DARK, GRID, PAPER } from '../../pipeline/charts/theme.ts'
import { renderSvg } from '../../pipeline/io/render.ts'
import { contrast, over } from './colour.ts'
import { ARTICLES, examined } from './examined.ts'

interface Element {
  readonly tag: string
  readonly ids: string
  readonly paints: readonly string[]
  readonly opacity: number
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

const elementsOf = (svg: string): Element[] =>
  [...svg.matchAll(/<(text|path|line|rect|circle)\b([^>]*)>/g)].map(([, tag = '', attributes = '']) => ({
    tag,
    ids: attribute(attributes, 'data-ids'),
    paints: ['fill', 'stroke']
      .map((name) => attribute(attributes, name))
      .filter((paint) => !['', 'none', 'transparent'].includes(paint)),
    opacity: Number(attribute(attributes, 'opacity') || 1),
  }))

const MODES = [(light: string): string => light, (light: string): string => DARK.get(light) ?? light]

/** The contrast with the paper of the stronger of an element's paints, in the mode where it is weaker. */
const strength = ({ paints, opacity }: Element): number =>
  Math.min(
    ...MODES.map((as) =>
      Math.max(...paints.map((paint) => contrast(over(as(paint), opacity, as(PAPER)), as(PAPER)))),
    ),
  )

describe.each(ARTICLES)('%s', (article) => {
  const dossier = examined(article)
  const drawings = CHARTS.flatMap(({ draw }) => draw(dossier, WIDTHS.page) ?? [])

  it.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
    '%s is read and seen, light and dark',
    async (_, drawing) => {
      const elements = elementsOf(await renderSvg(drawing))
      const strange = elements.flatMap(({ paints }) => paints).filter((paint) => !DARK.has(paint))
      expect(strange).toEqual([])

      const words = elements.filter(({ tag, paints }) => tag === 'text' && !paints.includes(PAPER))
      expect(words.length).toBeGreaterThan(5)
      expect(words.filter((word) => strength(word) < 4.5)).toEqual([])

      // A pale area is seen by its edges: some mark of the same figure is strong.
      const marks = elements.filter(({ tag, ids }) => tag !== 'text' && ids !== '')
      const strongest = new Map<string, number>()
      for (const mark of marks)
        strongest.set(mark.ids, Math.max(strongest.get(mark.ids) ?? 0, strength(mark)))
      expect(strongest.size).toBeGreaterThan(0)
      expect([...strongest].filter(([, most]) => most < 3)).toEqual([])
      expect(marks.flatMap(({ paints }) => paints)).not.toContain(GRID)
    },
  )
})
