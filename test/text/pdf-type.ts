// Rows of type for the tests of printed pages: words at a place, as wide as their letters.
import { type PdfItem, type Row, rowOf, rowsOf } from '../../pipeline/text/pdf-rows.ts'

/** Half an em a letter. */
export const item = (text: string, x: number, y: number, size = 10, font = 'f'): PdfItem => ({
  text,
  x,
  y,
  width: (text.length * size) / 2,
  size,
  font,
})

export const row = (text: string, x: number, y: number, size = 10): Row => rowOf([item(text, x, y, size)])

/** Lines of words below one another, `leading` apart, the first one highest. */
export const column = (lines: readonly string[], x: number, top: number, size = 10, leading = 12): Row[] =>
  lines.map((text, index) => row(text, x, top - index * leading, size))

/** Rows as they are found on a page, from top to bottom. */
export const pageOf = (...items: readonly PdfItem[]): Row[] => rowsOf(items)

export const plain = (_: string, raised: string): string => raised
