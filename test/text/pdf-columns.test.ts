import { describe, expect, it } from 'vitest'
import { columnBlocks } from '../../pipeline/text/pdf-columns.ts'
import { rowText } from '../../pipeline/text/pdf-row-text.ts'
import { type Row, rowsOf } from '../../pipeline/text/pdf-rows.ts'
import { column, item, plain, row } from './pdf-type.ts'

const LINE = 'words that fill a column of type'
const filled = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1} ${LINE}`)

/** The first words of the blocks' rows, in the order of reading. */
const read = (...pages: (readonly Row[])[]): string[][] => {
  const together = pages.map((rows) => rowsOf(rows.flatMap(({ items }) => items)))
  return columnBlocks(together).map((blocks) =>
    blocks.flat().map((each) => rowText(each, plain).split(' ')[0] ?? ''),
  )
}

describe('columnBlocks', () => {
  it('reads two columns one after the other, on one baseline or on two', () => {
    for (const shift of [0, 4])
      expect(read([...column(filled('a', 5), 40, 500), ...column(filled('b', 4), 240, 500 - shift)])).toEqual(
        [['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'b3', 'b4']],
      )
  })

  it('reads three', () => {
    expect(
      read([
        ...column(filled('a', 4), 40, 500),
        ...column(filled('b', 4), 240, 500),
        ...column(filled('c', 4), 440, 500),
      ]),
    ).toEqual([['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4', 'c1', 'c2', 'c3', 'c4']])
  })

  it('reads what is as wide as the page before and after them', () => {
    const wide = 'x '.repeat(34).trim()
    expect(
      read([
        row(`title ${wide}`, 40, 560),
        ...column(filled('a', 4), 40, 500),
        ...column(filled('b', 4), 240, 500),
        row(`foot ${wide}`, 40, 440),
      ]),
    ).toEqual([['title', 'a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4', 'foot']])
  })

  it('reads a heading below them with what it heads', () => {
    const wide = 'x '.repeat(34).trim()
    expect(
      read([
        ...column(filled('a', 4), 40, 500),
        ...column(filled('b', 4), 240, 500),
        row('Heading', 40, 430, 14),
        row(`body ${wide}`, 40, 410),
      ]),
    ).toEqual([['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4', 'Heading', 'body']])
  })

  it('knows from other pages where a page with few rows is divided', () => {
    const full = [...column(filled('a', 9), 40, 500), ...column(filled('b', 9), 240, 500)]
    expect(read(full, [...column(filled('c', 3), 40, 500), row(`d1 ${LINE}`, 240, 500)])[1]).toEqual([
      'c1',
      'c2',
      'c3',
      'd1',
    ])
  })

  it('leaves one column with wide spaces, and tables, alone', () => {
    const spaced = Array.from({ length: 12 }, (_, index) => {
      const words = ['deliveries', 'of', 'turbines', 'have', 'been', 'far', 'above', 'those'].map(
        (word, at) => word.slice(0, 2 + ((index + at) % 9)),
      )
      let x = 40
      return words.map((word) => {
        const placed = item(word, x, 500 - index * 12)
        x += placed.width + 9
        return placed
      })
    }).flat()
    expect(columnBlocks([rowsOf(spaced)])[0]).toHaveLength(1)
    const table = Array.from({ length: 6 }, (_, index) => [
      item('a country’s name', 40, 500 - index * 12),
      item(String(index), 240, 500 - index * 12),
      item(String(index * 7), 300, 500 - index * 12),
    ]).flat()
    expect(columnBlocks([rowsOf(table)])[0]).toHaveLength(1)
  })
})
