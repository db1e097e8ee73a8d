// A drawing as Vega lays it out: every text with its box in the picture, every mark with its datum.
import * as vega from 'vega'
import { compile } from 'vega-lite'
import { z } from 'zod'
import type { Drawing } from '../../pipeline/charts/drawing.ts'
// For its measure of text, which is the typeface's own.
import '../../pipeline/io/render.ts'

export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface Item {
  readonly mark: string
  /** In pixels of the picture. */
  readonly box: Box
  /** Empty for marks that are no text. */
  readonly text: string
  readonly datum: Readonly<Record<string, unknown>>
}

export interface Scene {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}

const box = z.object({ x1: z.number(), y1: z.number(), x2: z.number(), y2: z.number() })

const itemSchema = z.looseObject({
  x: z.number().optional(),
  y: z.number().optional(),
  text: z.union([z.string(), z.array(z.string()), z.number(), z.null()]).optional(),
  bounds: box.optional(),
  datum: z.unknown().optional(),
  items: z.array(z.unknown()).optional(),
})
const markSchema = z.looseObject({ marktype: z.string(), items: z.array(z.unknown()) })
// Vega's own key of a row is a symbol, which is left out.
const datumSchema = z.looseObject({})

const moved = ({ x1, y1, x2, y2 }: Box, x: number, y: number): Box => ({
  x1: x1 + x,
  y1: y1 + y,
  x2: x2 + x,
  y2: y2 + y,
})

const itemsIn = (node: unknown, x: number, y: number): Item[] => {
  const { marktype, items } = markSchema.parse(node)
  return items.flatMap((each) => {
    const item = itemSchema.parse(each)
    if (marktype === 'group')
      return (item.items ?? []).flatMap((inner) => itemsIn(inner, x + (item.x ?? 0), y + (item.y ?? 0)))
    if (item.bounds === undefined) return []
    const text = marktype !== 'text' ? '' : [item.text ?? ''].flat().join('\n')
    const datum = datumSchema.safeParse(item.datum)
    const at = moved(box.parse(item.bounds), x, y)
    return [{ mark: marktype, box: at, text, datum: datum.success ? datum.data : {} }]
  })
}

const paddingSchema = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() })

export const sceneOf = async ({ spec }: Pick<Drawing, 'spec'>): Promise<Scene> => {
  const view = new vega.View(vega.parse(compile(structuredClone(spec)).spec), { renderer: 'none' })
  await view.runAsync()
  const { left, top, right, bottom } = paddingSchema.parse(view.padding())
  const items = itemsIn(z.object({ root: z.unknown() }).loose().parse(view.scenegraph()).root, left, top)
  const scene = { width: view.width() + left + right, height: view.height() + top + bottom, items }
  view.finalize()
  return scene
}

export const textsOf = ({ items }: Scene): Item[] => items.filter(({ text }) => text.trim() !== '')

/** Pairs of texts whose boxes share room; a text and its own rim are one. */
export const touching = (scene: Scene): string[] => {
  const all = [
    ...new Map(textsOf(scene).map((item) => [`${item.text} ${item.box.x1} ${item.box.y1}`, item])).values(),
  ]
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.box.x1 < b.box.x2 && b.box.x1 < a.box.x2 && a.box.y1 < b.box.y2 && b.box.y1 < a.box.y2)
      .map((b) => `${a.text} | ${b.text}`),
  )
}

/** Texts that reach beyond the picture. */
export const clipped = (scene: Scene): string[] =>
  textsOf(scene)
    .filter(({ box: { x1, y1, x2, y2 } }) => x1 < 0 || y1 < 0 || x2 > scene.width || y2 > scene.height)
    .map(({ text }) => text)
