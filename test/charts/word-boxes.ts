// Where the words of a picture stand whose places are pixels: their boxes in the real typeface, and which of them collide.
import { z } from 'zod'
import type { Drawing } from '../../pipeline/charts/drawing.ts'
import { insideWidth, MARGIN } from '../../pipeline/charts/frame.ts'
import { LABEL_LINE, LABEL_SIZE } from '../../pipeline/charts/theme.ts'
import { textWidth } from '../../pipeline/io/fonts.ts'
import { layersOf } from './spec.ts'

export interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const markSchema = z.looseObject({
  type: z.literal('text'),
  align: z.enum(['left', 'right', 'center']).default('center'),
  fontSize: z.number().default(LABEL_SIZE),
  fontWeight: z.union([z.literal(400), z.literal(600)]).default(400),
})

const encodingSchema = z.looseObject({
  x: z.object({ field: z.string() }).loose(),
  y: z.object({ field: z.string() }).loose(),
  text: z.object({ field: z.string() }).loose(),
})

const SHIFTS = { left: 0, center: 0.5, right: 1 }

/** Half of a line of this size, without the air between lines. */
const HALF = 0.4

export const wordBoxes = (drawing: Drawing): Box[] =>
  layersOf(drawing).flatMap(({ data, mark, encoding }) => {
    const [style, places] = [markSchema.safeParse(mark), encodingSchema.safeParse(encoding)]
    if (!style.success || !places.success) return []
    const { align, fontSize, fontWeight } = style.data
    const { x, y, text } = places.data
    return data.values.flatMap((row) => {
      const lines = String(row[text.field]).split('\n')
      const width = Math.max(...lines.map((line) => textWidth(line, fontSize, fontWeight)))
      const left = Number(row[x.field]) - width * SHIFTS[align]
      const top = Number(row[y.field]) - HALF * fontSize
      const bottom = Number(row[y.field]) + (lines.length - 1) * LABEL_LINE + HALF * fontSize
      return lines.join('') === '' ? [] : [{ text: lines.join(' '), left, right: left + width, top, bottom }]
    })
  })

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Words that lie on each other, and words that leave the picture. */
export const collisions = (drawing: Drawing, width: number): string[] => {
  const boxes = wordBoxes(drawing)
  const outside = boxes.filter(({ left, right }) => left < -MARGIN || right > insideWidth(width) + MARGIN)
  return [
    ...outside.map(({ text }) => `${text} leaves the picture`),
    ...boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => (meet(box, other) ? [`${box.text} on ${other.text}`] : [])),
    ),
  ]
}
