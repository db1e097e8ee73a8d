import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowText, tabularRows } from '../../pipeline/text/pdf-row-text.ts'
import { type PdfItem, rowsOf } from '../../pipeline/text/pdf-rows.ts'
import { item, pageOf, plain, row } from './pdf-type.ts'

const texts = (...items: readonly PdfItem[]): string[] =>
  pageOf(...items).map((each) => rowText(each, (_, raised) => `^${raised}^`))

describe('rowsOf', () => {
  it('puts words of one baseline in a row, from left to right and from top to bottom', () => {
    expect(
      texts(item('fell.', 90, 88), item('It', 40, 100), item('again', 40, 88), item('rose', 60, 100.4)),
    ).toEqual(['It rose', 'again fell.'])
  })

  it('puts raised digits with the words that they stand on', () => {
    expect(
      texts(item('It rose.', 40, 100), item('2', 80, 103.5, 6), item('And', 90, 100), item('fell.', 40, 88)),
    ).toEqual(['It rose.^2^ And', 'fell.'])
  })

  it('puts them with the nearest words where columns have baselines of their own', () => {
    const [left, right] = [item('In the left', 40, 100), item('in the right one', 200, 103)]
    expect(texts(left, right, item('2', 95, 103.4, 6))).toContain('In the left^2^')
  })

  it('puts the number of a note with the words that it opens, across a wide space', () => {
    expect(
      texts(item('1', 40, 103, 5), item('Oske, 2019.', 60, 100, 8), item('Above it.', 40, 112, 8)),
    ).toEqual(['Above it.', '^1^ Oske, 2019.'])
  })

  it('takes small type under big for a row of its own', () => {
    expect(texts(item('Grain In', 40, 100, 20), item('In brief', 40, 115, 9))).toHaveLength(2)
  })

  it('loses no item and gives none twice', () => {
    const place = fc.integer({ min: 0, max: 400 })
    const any = fc.tuple(fc.stringMatching(/^[a-z0-9]{1,9}$/), place, place, fc.constantFrom(5, 7, 10, 18))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (placed) => {
        const items = placed.map(([text, x, y, size]) => item(text, x, y, size))
        const found = rowsOf(items).flatMap((each) => each.items)
        expect(new Set(found)).toEqual(new Set(items))
        expect(found).toHaveLength(items.length)
      }),
    )
  })
})

describe('rowText', () => {
  const text = (...items: readonly PdfItem[]): string =>
    pageOf(...items)
      .map((each) => rowText(each, plain))
      .join('/')

  it('has a space where pieces stand apart, and none where they touch', () => {
    expect(text(item('gov', 40, 100), item('ern', 55, 100), item('ment', 72, 100))).toBe('govern ment')
    expect(text(item('a', 40, 100), item(' ', 45, 100), item('b', 45.5, 100))).toBe('a b')
  })

  it('takes ligatures apart and leaves other characters', () => {
    expect(text(item('oﬃce ﬂag ² ½ … Ǆ', 40, 100))).toBe('office flag ² ½ … Ǆ')
  })

  it('tells what is raised from what stands in front', () => {
    const [line] = pageOf(item('It rose.', 40, 100), item('1,', 80, 103.5, 6), item('2', 86, 103.5, 6))
    const seen: string[][] = []
    if (line !== undefined)
      rowText(line, (before, raised) => {
        seen.push([before, raised])
        return ''
      })
    expect(seen).toEqual([['It rose.', '1,2']])
  })
})

describe('tabularRows', () => {
  const rows = (...lines: readonly (readonly [string, number][])[]): number[] => {
    const found = lines.map(
      (cells, index) =>
        pageOf(...cells.map(([text, x]) => item(text, x, 100 - index * 12)))[0] ?? row('', 0, 0),
    )
    const tabular = tabularRows(found)
    return found.flatMap((each, index) => (tabular.has(each) ? [index] : []))
  }

  it('are those whose cells begin under one another', () => {
    expect(
      rows(
        [
          ['Year', 40],
          ['Ships', 200],
        ],
        [
          ['2019', 40],
          ['1,400', 200],
        ],
        [['And so on for a while', 40]],
      ),
    ).toEqual([0, 1])
  })

  it('are those whose cells end under one another, if there are three', () => {
    const two: [string, number][][] = [
      [
        ['Grain', 40],
        ['14', 290],
      ],
      [
        ['Power', 40],
        ['1,400', 275],
      ],
    ]
    expect(rows(...two)).toEqual([])
    expect(
      rows(...two, [
        ['Wind', 40],
        ['3', 295],
      ]),
    ).toEqual([0, 1, 2])
  })
})
