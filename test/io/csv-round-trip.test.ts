import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseCells } from '../../pipeline/io/cells.ts'
import { parseTable, printTable } from '../../pipeline/io/csv.ts'
import { integer, list, note, period, yesNo } from '../../pipeline/model/column.ts'
import { type Row, table } from '../../pipeline/model/table.ts'
import { period as day } from '../dossier.ts'

const invented = table({
  file: 'invented.csv',
  title: 'An invented table',
  row: z.object({
    number: integer('key'),
    words: note('any text'),
    names: list('names'),
    when: period('a period'),
    sure: yesNo('sure or not'),
  }),
  key: ['number'],
})

/** Text of the signs that CSV trips over. */
const nasty = fc
  .array(fc.constantFrom(',', '"', '\n', ' ', ';', 'a', '0', 'é', '“', '\u202f', '𝒜', '\ufeff', "'", '='))
  .map((signs) => signs.join(''))

const rows: fc.Arbitrary<Row<typeof invented>[]> = fc.uniqueArray(
  fc.record({
    number: fc.nat(99_999),
    words: fc.oneof(
      nasty,
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '')),
    ),
    names: fc.array(fc.constantFrom('one', 'two, three', 'fo"ur'), { maxLength: 3 }),
    when: fc.constantFrom('', '2016', '2016-02', '2016/2020', '2015/..', '199X', '2023~').map(day),
    sure: fc.boolean(),
  }),
  { selector: ({ number }) => number, maxLength: 12 },
)

const parse = (text: string) => parseTable(text, 'invented.csv', invented)

const byNumber = (a: { number: number }, b: { number: number }): number => a.number - b.number

describe('a printed table', () => {
  it('is read back as it was, whatever its text holds', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { value, problems } = parse(printTable(some, invented))
        expect(problems.filter(({ code }) => code !== 'formula')).toEqual([])
        expect(value.map(({ row }) => row)).toEqual([...some].sort(byNumber))
      }),
    )
  })

  it('has the same bytes for the same rows in any order, and again when it is read and printed', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (some, shift) => {
        const turned = [...some.slice(shift % (some.length + 1)), ...some.slice(0, shift % (some.length + 1))]
        const text = printTable(some, invented)
        expect(printTable(turned, invented)).toBe(text)
        const again = parse(text).value.map(({ row }) => row)
        expect(printTable(again, invented)).toBe(text)
      }),
    )
  })

  it('is sorted by its key, whole numbers as numbers and names by code unit', () => {
    const row = { words: '', names: [], when: null, sure: true }
    const numbers = printTable(
      [10, 9, 100].map((number) => ({ ...row, number })),
      invented,
    )
    expect(numbers).toBe('number,words,names,when,sure\n9,,,,true\n10,,,,true\n100,,,,true\n')
    const named = table({ ...invented, row: z.object({ name: note('key') }), key: ['name'] })
    expect(
      printTable(
        ['b', 'a', 'Z', 'é'].map((name) => ({ name })),
        named,
      ),
    ).toBe('name\nZ\na\nb\né\n')
  })

  it('is its header where there are no rows', () => {
    expect(printTable([], invented)).toBe('number,words,names,when,sure\n')
  })
})

describe('our places and papaparse’s values', () => {
  it('find the same cells in well-formed CSV, and the same text at each place', () => {
    const cell = fc.oneof(
      nasty.map((text) => `"${text.replaceAll('"', '""')}"`),
      nasty.map((text) => text.replace(/[,\n]/g, '').replace(/^["\ufeff]+/, '')),
    )
    const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const source = lines.join('\n')
        const { value } = parseCells(source, 'x.csv')
        const theirs = Papa.parse<string[]>(source, { delimiter: ',', newline: '\n' }).data
        expect(value.map((cells) => cells.map(({ text }) => text))).toEqual(theirs)
        const sourceLines = source.split('\n')
        for (const { text, line: row, column } of value.flat()) {
          const first = text.split('\n')[0]?.replaceAll('"', '""') ?? ''
          const there = sourceLines[row - 1]?.slice(column - 1) ?? ''
          expect(there.startsWith(first) || there.startsWith(text.split('\n')[0] ?? '')).toBe(true)
        }
        expect(new Set(value.flat().map((place) => `${place.line}:${place.column}`)).size).toBe(
          value.flat().length,
        )
      }),
    )
  })
})
