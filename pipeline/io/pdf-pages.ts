// The pages of a PDF as pieces of text with their places, and what the file says of itself.
import { z } from 'zod'
import type { PdfItem } from '../text/pdf-rows.ts'

const textSchema = z.string().catch('')
const infoSchema = z.object({
  Title: textSchema,
  Author: textSchema,
  Language: textSchema,
  CreationDate: textSchema,
})
const linksSchema = z.array(z.object({ url: textSchema }))

export interface PdfPages {
  readonly pages: readonly (readonly PdfItem[])[]
  readonly links: readonly string[]
  readonly info: z.output<typeof infoSchema>
  /** Of the file's XMP metadata; empty where it has none. */
  readonly xmp: { readonly publisher: string; readonly published: string }
  /** Characters that stand upright or on their heads, left out. */
  readonly turned: number
}

/** a, b, c, d, e, f of an affine map. */
type Matrix = readonly number[]

const times = (m: Matrix, n: Matrix): number[] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

interface PlacedText {
  readonly str: string
  readonly width: number
  readonly fontName: string
  readonly transform: Matrix
}

interface View {
  readonly transform: Matrix
  readonly height: number
}

/** Places in points from the foot of the page as it is shown; `null` for text that does not run from left to right. */
const itemOf = (
  { str, width, fontName, transform }: PlacedText,
  { transform: view, height }: View,
): PdfItem | null => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = times(view, transform)
  if (a <= 0 || Math.abs(b) > 0.1 * a) return null
  const size = Math.round(Math.hypot(c, d) * 100) / 100
  return { text: str, x, y: height - y, width, size, font: fontName }
}

/** Bold type is made of some by printing twice, a hair apart: once is enough. */
const withoutDoubles = (items: readonly PdfItem[]): PdfItem[] => {
  const seen = new Set<string>()
  return items.filter(({ text, x, y }) => {
    const key = `${text}@${Math.round(x)}@${Math.round(y)}`
    const isNew = text.trim() === '' || !seen.has(key)
    seen.add(key)
    return isNew
  })
}

const length = (items: readonly { readonly str: string }[]): number =>
  items.reduce((sum, { str }) => sum + str.trim().length, 0)

/** @throws what the library throws on a file that is broken or asks for a password */
export const pdfPages = async (bytes: Uint8Array): Promise<PdfPages> => {
  const { getDocumentProxy } = await import('unpdf')
  // The library takes the bytes away from its caller: it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const [pages, links, turned]: [PdfItem[][], string[], number[]] = [[], [], []]
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const view = page.getViewport({ scale: 1 })
    const texts = items.flatMap((item) => ('str' in item ? [item] : []))
    const placed = texts.map((text) => ({ text, item: itemOf(text, view) }))
    turned.push(length(placed.filter(({ item }) => item === null).map(({ text }) => text)))
    pages.push(withoutDoubles(placed.flatMap(({ item }) => (item === null ? [] : [item]))))
    links.push(
      ...linksSchema
        .catch([])
        .parse(await page.getAnnotations())
        .map(({ url }) => url),
    )
    page.cleanup()
  }
  const { info, metadata } = await pdf.getMetadata()
  const told = (name: string): string => textSchema.parse(metadata?.get(name))
  const xmp = { publisher: told('dc:publisher'), published: told('prism:publicationdate') }
  await pdf.destroy()
  return {
    pages,
    links: links.filter((link) => link !== ''),
    info: infoSchema.parse(info),
    xmp,
    turned: turned.reduce((sum, each) => sum + each, 0),
  }
}
