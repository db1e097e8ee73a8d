import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../pipeline/charts/drawing.ts'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { textWidth } from '../../pipeline/io/fonts.ts'
import { facesFor, render, renderSvg } from '../../pipeline/io/render.ts'
import { harbour } from '../charts/dossier.ts'

const drawings = CHARTS.flatMap(({ draw }) => draw(harbour(), WIDTHS.page) ?? [])
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
  it.each(cases)(
    '%s has a role, a name and a description, and no part of it speaks beside them',
    async (id, drawing) => {
      const svg = await renderSvg(drawing)
      const root = /^<svg\b[^>]*>/.exec(svg)?.[0] ?? ''
      expect(root).toContain('role="img"')
      expect(root).toContain(`aria-labelledby="${id}-title" aria-describedby="${id}-desc"`)
      expect(svg).toContain(`<title id="${id}-title">${drawing.title}</title>`)
      expect(svg).toContain(`<desc id="${id}-desc">${drawing.alt.replaceAll('>', '&gt;')}</desc>`)
      expect(svg.slice(root.length)).not.toMatch(/ role=| aria-/)
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    },
  )

  it.each(cases)('%s: every figure is on some mark, by its ids and its name', async (_, drawing) => {
    const svg = await renderSvg(drawing)
    for (const { ids, what, text } of drawing.figures) {
      const attribute = `data-ids="${ids.join(';').replaceAll('>', '&gt;')}"`
      const at = svg.indexOf(attribute)
      expect(at, attribute).toBeGreaterThan(0)
      const name = /<title>([^<]*)</.exec(svg.slice(at))?.[1] ?? ''
      expect(name.startsWith(what.replaceAll('>', '&gt;')), name).toBe(true)
      expect(name.endsWith(`: ${text}`), name).toBe(true)
    }
  })

  it.each(cases)('%s embeds its typeface and asks for nothing else', async (_, drawing) => {
    const svg = await renderSvg(drawing)
    expect(svg.match(/@font-face/g)).toHaveLength(2)
    expect(svg.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:\/\//)
  })

  it.each(cases)(
    '%s has the same bytes twice, and at another width another picture of the same',
    async (id, drawing) => {
      const [first, second] = [await render(drawing), await render(drawing)]
      expect(second.svg).toBe(first.svg)
      expect(Buffer.compare(await first.png, await second.png)).toBe(0)
      const narrow = CHARTS.find((chart) => chart.id === id)?.draw(harbour(), WIDTHS.phone) ?? null
      expect(narrow === null ? '' : await renderSvg(narrow)).toMatch(/^<svg\b[^>]* width="400"/)
      expect(first.svg).toMatch(/^<svg\b[^>]* width="720"/)
    },
  )

  it.each(cases)('%s shows its title in the PNG', async (_, drawing) => {
    const png = await (await render(drawing)).png
    // Below the rule at the top, where the title stands: letters are some thousand dark pixels.
    expect(darkIn(png, 20, 90)).toBeGreaterThan(1500)
  })

  it('leaves a drawing as it was', async () => {
    const [drawing] = drawings
    if (drawing === undefined) throw new Error('no drawing')
    const before = structuredClone(drawing.spec)
    await renderSvg(drawing)
    expect(drawing.spec).toStrictEqual(before)
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

  it('gives pages the letters that pages write, in every weight', async () => {
    const faces = await facesFor(['<text font-weight="600">Ж</text><text>a</text>'])
    for (const letter of ['A', 'z', '9', '–']) {
      const code = `U+${letter.codePointAt(0)?.toString(16)}`
      expect(
        faces.split('@font-face').filter((face) => new RegExp(`${code}\\b`.replace('+', '\\+')).test(face)),
      ).toHaveLength(2)
    }
  })
})
