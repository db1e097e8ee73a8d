import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editCells } from '../../pipeline/io/cell-edits.ts'
import { parseCells } from '../../pipeline/io/cells.ts'

describe('cells changed in place', () => {
  const SOURCE = 'id,words,note\r\n1,one, kept \r\n2,"t ""w"" o","a\r\nb"\r\n3,,\r\n'

  it('are printed as CSV, and every other byte stays', () => {
    expect(editCells(SOURCE, [{ line: 2, column: 3, text: 'eins, zwei' }])).toBe(
      SOURCE.replace('one', '"eins, zwei"'),
    )
    expect(editCells(SOURCE, [{ line: 3, column: 4, text: 'two' }])).toBe(
      SOURCE.replace('"t ""w"" o"', 'two'),
    )
    expect(editCells(SOURCE, [{ line: 5, column: 3, text: '“three”\n' }])).toBe(
      SOURCE.replace('3,,', '3,"“three”\n",'),
    )
  })

  it('may be several, in any order, and none', () => {
    const edits = [
      { line: 3, column: 16, text: 'c' },
      { line: 2, column: 3, text: '' },
    ]
    expect(editCells(SOURCE, edits)).toBe(SOURCE.replace('"a\r\nb"', 'c').replace('one', ''))
    expect(editCells(SOURCE, [])).toBe(SOURCE)
  })

  it('are read back as they were given, with all others as they were, whatever the table holds', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', ',', '"', '\n', '“', '\u{1F600}', ';'),
      maxLength: 6,
    })
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 })
    const printed = (table: readonly (readonly string[])[]): string =>
      table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n')
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(2), cell, (table, nth, column, text) => {
        const row = nth % table.length
        const { value } = parseCells(printed(table), 'file.csv')
        const place = value[row]?.[column]
        if (place === undefined) throw new Error('every cell has a place')
        const expected = table.map((cells, index) =>
          index === row ? cells.map((each, at) => (at === column ? text : each)) : [...cells],
        )
        const edited = editCells(printed(table), [{ ...place, text }])
        expect(parseCells(edited, 'file.csv').value.map((cells) => cells.map((each) => each.text))).toEqual(
          expected,
        )
      }),
    )
  })
})
