import { describe, expect, it } from 'vitest'
import { withoutHeads } from '../../pipeline/text/pdf-heads.ts'
import { rowText } from '../../pipeline/text/pdf-row-text.ts'
import type { Row } from '../../pipeline/text/pdf-rows.ts'
import { column, plain, row } from './pdf-type.ts'

const body = (name: string): Row[] =>
  column(
    ['one', 'two', 'three', 'four', 'five'].map((each) => `${name} ${each} more`),
    40,
    500,
  )

const left = (pages: readonly (readonly Row[])[]) => {
  const { pages: kept, remarks } = withoutHeads(pages, 10)
  return { rows: kept.map((rows) => rows.map((each) => rowText(each, plain))), remarks }
}

const texts = (rows: readonly Row[]): string[] => rows.map((each) => rowText(each, plain))

describe('withoutHeads', () => {
  it('leaves out what pages repeat above and below their text, and tells it', () => {
    const pages = ['a', 'b', 'c'].map((name, index) => [
      row('Insight 298', 40, 560, 8),
      ...body(name),
      row(String(index + 11), 300, 30, 8),
    ])
    expect(left(pages)).toEqual({
      rows: ['a', 'b', 'c'].map((name) => texts(body(name))),
      remarks: [
        'Left out as a running head, on 3 pages: “Insight 298”.',
        'Left out: the page numbers of 3 pages.',
      ],
    })
  })

  it('knows heads that count their pages and differ from left to right', () => {
    const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => [
      index % 2 === 0 ? row(`Oske | ${index + 1}`, 40, 560) : row(`${index + 1} | Grain In`, 200, 560),
      ...body(name),
    ])
    expect(left(pages).rows).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => texts(body(name))))
  })

  it('leaves numbers that do not count as the pages do', () => {
    const pages = ['a', 'b', 'c'].map((name, index) => [
      ...body(name),
      row(String([1400, 7, 298][index]), 300, 30),
    ])
    expect(left(pages).rows.map((rows) => rows.at(-1))).toEqual(['1400', '7', '298'])
  })

  it('leaves text that two pages have in different places', () => {
    const pages = [500, 480, 460].map((top, index) => [row('It rose.', 40, top), ...body('abc'[index] ?? '')])
    expect(left(pages).remarks).toEqual([])
  })

  it('takes a number that stands apart on a single page for its number', () => {
    expect(left([[...body('a'), row('Page 1 of 1', 300, 30)]])).toEqual({
      rows: [texts(body('a'))],
      remarks: ['Left out: the page numbers of 1 page.'],
    })
    expect(left([[...body('a'), row('7', 40, 440)]]).rows[0]?.at(-1)).toBe('7')
  })
})
