import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../pipeline/charts/drawing.ts'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { textWidth } from '../../pipeline/io/fonts.ts'
import { render } from '../../pipeline/io/render.ts'
import { harbour } from '../charts/dossier.ts'

const drawings = CHARTS.flatMap(({ draw }) => draw(harbour()) ?? [])
const cases = drawings.map((drawing) => [drawing.id, drawing] as const)

/** The picture's rows as RGBA, the filters of the PNG format undone. */
const pixels = (png: Uint8Array): { width: number; data: Uint8Array } => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const chunks: Uint8Array[] = []
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at)
    if (Buffer.from(png.subarray(at + 4, at + 8)).toString() === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const raw = inflateSync(Buffer.concat(chunks))
  const line = width * 4
  const data = new Uint8Array(line * height)
  const paeth = (a: number, b: number, c: number): number => {
    const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
  }
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)]
    for (let x = 0; x < line; x += 1) {
      const left = x < 4 ? 0 : (data[y * line + x - 4] ?? 0)
      const up = y === 0 ? 0 : (data[(y - 1) * line + x] ?? 0)
      const corner = x < 4 || y === 0 ? 0 : (data[(y - 1) * line + x - 4] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      data[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess
    }
  }
  return { width, data }
}

/** Dark pixels between two heights. */
const darkIn = (png: Uint8Array, from: number, to: number): number => {
  const { width, data } = pixels(png)
  let dark = 0
  for (let at = from * width * 4; at < to * width * 4; at += 4)
    if ((data[at] ?? 255) < 80 && (data[at + 1] ?? 255) < 80) dark += 1
  return dark
}

describe('render', () => {
  it.each(cases)('%s has a role, a name and a description', async (id, drawing) => {
    const { svg } = await render(drawing)
    const root = /^<svg\b[^>]*>/.exec(svg)?.[0] ?? ''
    expect(root).toContain('role="img"')
    expect(root).toContain(`aria-labelledby="${id}-title ${id}-desc"`)
    expect(svg).toContain(`<title id="${id}-title">${drawing.title}</title>`)
    expect(svg).toContain(`<desc id="${id}-desc">${drawing.alt}</desc>`)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  it.each(cases)('%s embeds its typeface and asks for nothing else', async (_, drawing) => {
    const { svg } = await render(drawing)
    expect(svg.match(/@font-face/g)).toHaveLength(2)
    expect(svg.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:\/\//)
  })

  it.each(cases)('%s keeps all words apart and inside the picture', async (_, drawing) => {
    const { svg } = await render(drawing)
    const width = Number(/^<svg\b[^>]* width="(\d+)"/.exec(svg)?.[1])
    expect(width).toBe(720)
    expect(touching(words(svg))).toEqual([])
    for (const { left, right, text } of words(svg)) {
      expect(left, text).toBeGreaterThanOrEqual(0)
      expect(right, text).toBeLessThanOrEqual(width)
    }
  })

  it.each(cases)('%s has the same bytes twice', async (_, drawing) => {
    const [first, second] = [await render(drawing), await render(drawing)]
    expect(second.svg).toBe(first.svg)
    expect(Buffer.compare(first.png, second.png)).toBe(0)
  })

  it.each(cases)('%s shows its title in the PNG', async (_, drawing) => {
    const { png } = await render(drawing)
    // Below the rule at the top, where the title stands: letters are some thousand dark pixels.
    expect(darkIn(png, 20, 90)).toBeGreaterThan(1500)
  })

  it('throws where the compiler warns', async () => {
    const [drawing] = drawings
    if (drawing === undefined) throw new Error('no drawing')
    const a = { field: 'a', type: 'nominal' } as const
    const spec: Drawing['spec'] = { mark: 'bar', data: { values: [{ a: 1 }] }, encoding: { x: a, shape: a } }
    await expect(render({ ...drawing, spec })).rejects.toThrow('Vega-Lite warns')
  })

  it('measures the box of a character that the typeface lacks, and throws on a weight it lacks', () => {
    expect(textWidth('雪', 12, 400)).toBeGreaterThan(0)
    expect(() => textWidth('a', 12, 900)).toThrow('no font file')
  })
})

interface Word {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly text: string
}

const PIECE = /<(\/?g|text)\b([^>]*)>(?:((?:(?!<g|<\/g|<text).)*?)<\/text>)?/gs
const LINE = /<tspan[^>]*?(?: dy="([\d.]+)")?(?:\/>|>(.*?)<\/tspan>)/g

const placeOf = (attributes: string): { x: number; y: number } => {
  const [, x = '0', y = '0'] = /transform="translate\(([-\d.]+),([-\d.]+)/.exec(attributes) ?? []
  return { x: Number(x), y: Number(y) }
}

const linesOf = (content: string): { down: number; text: string }[] => {
  if (!content.includes('<tspan')) return [{ down: 0, text: content }]
  let down = 0
  return [...content.matchAll(LINE)].map(([, dy = '0', text = '']) => {
    down += Number(dy)
    return { down, text }
  })
}

/** Every line of text with its box, from the groups' translations and the typeface's widths. */
const words = (svg: string): Word[] => {
  const found: Word[] = []
  const groups: { x: number; y: number }[] = []
  for (const [tag, name = '', attributes = '', content = ''] of svg.matchAll(PIECE)) {
    if (name === '/g') groups.pop()
    if (name === 'g' && !tag.endsWith('/>')) groups.push(placeOf(attributes))
    if (name !== 'text') continue
    const at = [...groups, placeOf(attributes)].reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }))
    const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1])
    const anchor = /text-anchor="([^"]+)"/.exec(attributes)?.[1]
    for (const { down, text } of linesOf(content)) {
      const width = textWidth(
        text.replaceAll('&amp;', '&'),
        size,
        /font-weight="([^"]+)"/.exec(attributes)?.[1],
      )
      const left = at.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
      const base = at.y + down
      if (text !== '')
        found.push({ left, right: left + width, top: base - 0.73 * size, bottom: base + 0.2 * size, text })
    }
  }
  if (found.length === 0) throw new Error('no words in the picture')
  return found
}

/** Pairs of texts that touch; a text and its own white rim are one. */
const touching = (all: readonly Word[]): string[] =>
  all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          !(a.text === b.text && a.left === b.left && a.top === b.top) &&
          a.left < b.right &&
          b.left < a.right &&
          a.top < b.bottom &&
          b.top < a.bottom,
      )
      .map((b) => `${a.text} | ${b.text}`),
  )
