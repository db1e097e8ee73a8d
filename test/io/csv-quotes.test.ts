import { describe, expect, it } from 'vitest'
import { parseTable } from '../../pipeline/io/csv.ts'
import { dismissalTable } from '../../pipeline/model/claim.ts'
import { problemLine } from '../../pipeline/model/problem.ts'

const parse = (...rows: string[]) =>
  parseTable(['quote,prefix,suffix,reason', ...rows, ''].join('\n'), 'd.csv', dismissalTable)

const wrong = (...rows: string[]): string[] => parse(...rows).problems.map(problemLine)

describe('quotation marks', () => {
  it('hold commas, doubled marks and new lines', () => {
    expect(parse('"a, ""b""\nc",,,"r"').value.map(({ row }) => row)).toEqual([
      { quote: 'a, "b"\nc', prefix: '', suffix: '', reason: 'r' },
    ])
  })

  it('are text inside a bare cell', () => {
    expect(parse('a "b" c,p"q,,r').value.map(({ row }) => [row.quote, row.prefix])).toEqual([
      ['a "b" c', 'p"q'],
    ])
  })

  it('may be followed by spaces before the comma', () => {
    expect(parse('"a" ,,,r').value.map(({ row }) => row.quote)).toEqual(['a'])
  })

  it('must be closed; the message points at the cell that opens, far above the end of the file', () => {
    expect(wrong('a,,,r', 'b,"p,,r', 'c,,,r', 'd,,,r')).toEqual([
      'd.csv:3:4: open-quote: expected a closing " at the end of the cell, found none in the rest of the file',
    ])
  })

  it('must not be followed by text; the message comes once a cell and points at it', () => {
    const line = 'malformed-quote: expected a comma or a new line after the closing ", found other text'
    expect(wrong('a,,,"r"s"t"', '"b"c",,,r')).toEqual([
      `d.csv:2:6: ${line} (a " inside a cell is written twice)`,
      `d.csv:3:2: ${line} (a " inside a cell is written twice)`,
    ])
    expect(wrong('a,,,"r"s')).toEqual([`d.csv:2:6: ${line} (a " inside a cell is written twice)`])
  })

  it('are found wrong together with the header', () => {
    const source = 'quote,prefix,suffix,because\n"a,,,r\n'
    expect(parseTable(source, 'd.csv', dismissalTable).problems.map(({ code }) => code)).toEqual([
      'open-quote',
      'unknown-column',
      'missing-column',
    ])
  })
})

describe('the place of a cell', () => {
  const place = (column: string, ...rows: string[]) => {
    const { line, column: at } = parse(...rows)
      .value.at(-1)
      ?.at(column) ?? { line: 0, column: 0 }
    return [line, at]
  }

  it('is where its text begins, after its quotation mark', () => {
    expect(place('quote', 'a,,,r')).toEqual([2, 1])
    expect(place('quote', '"a",,,r')).toEqual([2, 2])
    expect(place('reason', 'a,,,r')).toEqual([2, 5])
    expect(place('reason', '"a, ""b""",,,"r"')).toEqual([2, 15])
  })

  it('counts the lines inside quotation marks, for the cells after them and for the rows below', () => {
    expect(place('reason', '"a\n\nb",,,r')).toEqual([4, 6])
    expect(place('quote', '"a\n\nb",,,r', 'c,,,r')).toEqual([5, 1])
    expect(wrong('"a\n\nb",,,r', 'c,,,')).toEqual([
      'd.csv:5:5: invalid-reason: expected some text, at most 10000 characters, found an empty cell, in column reason of c',
    ])
  })

  it('counts in UTF-16 code units, as editors do', () => {
    expect(place('reason', '𝒜é,,,r')).toEqual([2, 7])
  })

  it('of a row is that of its first cell', () => {
    expect(parse('"a\nb",,,r', 'c,,,r').value.map(({ line }) => line)).toEqual([2, 4])
  })
})
