import { describe, expect, it } from 'vitest'
import { parseTable } from '../../pipeline/io/csv.ts'
import { decode } from '../../pipeline/io/files.ts'
import { dismissalTable } from '../../pipeline/model/claim.ts'
import { exceptionTable } from '../../pipeline/model/finding.ts'
import { problemLine } from '../../pipeline/model/problem.ts'

const HEADER = 'quote,prefix,suffix,reason'

const parse = (source: string) => parseTable(source, 'd.csv', dismissalTable)

const wrong = (source: string): string[] => parse(source).problems.map(problemLine)

/** Problems of rows below a good header. */
const wrongRows = (...rows: string[]): string[] => wrong([HEADER, ...rows, ''].join('\n'))

const quotes = (source: string): string[] => parse(source).value.map(({ row }) => row.quote)

describe('a table’s header', () => {
  it('may stand in any order', () => {
    const { value, problems } = parse('reason,suffix,quote,prefix\nwhy,s,q,p\n')
    expect(problems).toEqual([])
    expect(value.map(({ row }) => row)).toEqual([{ quote: 'q', prefix: 'p', suffix: 's', reason: 'why' }])
    expect(value[0]?.at('quote')).toEqual({ file: 'd.csv', line: 2, column: 7 })
  })

  it('may stand alone: a table without rows', () => {
    expect(parse(`${HEADER}\n`)).toEqual({ value: [], problems: [] })
    expect(parse(HEADER)).toEqual({ value: [], problems: [] })
  })

  it('must not name a column twice, which papaparse would rename without a word', () => {
    expect(wrong('quote,prefix,suffix,reason,quote\na,,,r,b\n')).toEqual([
      'd.csv:1:28: duplicate-column: expected each column once, found "quote" again',
    ])
  })

  it('must not name __proto__, which papaparse would drop without a word', () => {
    expect(wrong(`${HEADER},__proto__\na,,,r,x\n`)).toEqual([
      'd.csv:1:28: unknown-column: expected one of quote, prefix, suffix, reason, found "__proto__"',
    ])
  })

  it('must have every column and no other', () => {
    expect(wrong('quote,prefix,sufix,reason\n')).toEqual([
      'd.csv:1:14: unknown-column: expected one of quote, prefix, suffix, reason, found "sufix" (did you mean "suffix"?)',
      'd.csv:1:1: missing-column: expected a column "suffix", found none',
    ])
  })

  it('gets a hint where its cells are separated by something else', () => {
    const [first, ...missing] = wrong('quote;prefix;suffix;reason\na;;;r\n')
    expect(first).toMatch(/^d\.csv:1:1: unknown-column: /)
    expect(missing[0]).toBe(
      'd.csv:1:1: missing-column: expected a column "quote", found none (cells seem to be separated by semicolons: save as comma-separated)',
    )
    expect(wrong('quote\tprefix\tsuffix\treason\n')[1]).toContain('separated by tabs')
  })

  it('is all that an empty file lacks', () => {
    const expected = ['d.csv:1:1: empty-file: expected the header quote,prefix,suffix,reason, found nothing']
    expect(wrong('')).toEqual(expected)
    expect(wrong('\n \r\n\n')).toEqual(expected)
  })
})

describe('a table’s rows', () => {
  it('must have as many cells as the header, no fewer and no more', () => {
    expect(wrongRows('a,,,r', 'b,,r', 'c,,,r,')).toEqual([
      'd.csv:3:1: ragged-row: expected 4 cells, found 3',
      'd.csv:4:1: ragged-row: expected 4 cells, found 5',
    ])
  })

  it('may be blank, which counts for the lines of the others only', () => {
    expect(quotes(`${HEADER}\na,,,r\n\n,,,\nb,,,r\n\n`)).toEqual(['a', 'b'])
    expect(wrongRows('a,,,r', '', ',,,', 'b,,,')).toEqual([
      'd.csv:5:5: invalid-reason: expected some text, at most 10000 characters, found an empty cell',
    ])
  })

  it('may end in CRLF, and in nothing at all', () => {
    const rows = parse(`${HEADER}\r\na,,,r\r\nb,,,"r\r\ns"`)
    expect(rows.problems).toEqual([])
    expect(rows.value.map(({ row }) => row.reason)).toEqual(['r', 'r\ns'])
  })

  it('may follow a byte order mark', () => {
    const decoded = decode(new TextEncoder().encode(`\ufeff${HEADER}\na,,,r\n`), 'd.csv')
    expect('text' in decoded ? quotes(decoded.text) : decoded.problem).toEqual(['a'])
  })

  it('must differ in their keys', () => {
    expect(wrongRows('a,p,,r', 'b,p,,r', 'a,p,s,r', 'a,,,r')).toEqual([
      'd.csv:4:1: duplicate-id: expected quote + prefix once, found "a p", as in line 2',
    ])
    expect(wrongRows('a b,c,,r', 'a,b c,,r')).toEqual([])
  })

  it('show all problems of the file at once, each at its cell', () => {
    const source = 'finding,reason,by,expires\n,,me,2023-02-30\nok,why,,2024\nok,why,me\n'
    expect(parseTable(source, 'e.csv', exceptionTable).problems.map(problemLine)).toEqual([
      'e.csv:2:1: invalid-finding: expected a name of letters, digits and - _ . : > * +, found an empty cell',
      'e.csv:2:2: invalid-reason: expected some text, at most 10000 characters, found an empty cell',
      'e.csv:2:6: invalid-expires: expected an EDTF date that exists, such as 2024-02, 2016/2020 or 2015/.., found "2023-02-30"',
      'e.csv:3:8: invalid-by: expected some text, at most 10000 characters, found an empty cell',
      'e.csv:4:1: ragged-row: expected 4 cells, found 3',
    ])
  })
})

describe('a table’s cells', () => {
  it('may not be what a spreadsheet would run', () => {
    const leads = [
      '=1+1',
      '@SUM(A1)',
      '+x',
      '-x',
      '\tx',
      '\rx',
      '-',
      "-2+3+cmd|' /C calc'!A0",
      '+1+HYPERLINK("x")',
    ]
    for (const lead of leads) {
      const [line = '', ...more] = wrongRows(`"${lead.replaceAll('"', '""')}",,,r`)
      expect(line).toBe(
        `d.csv:2:2: formula: expected a cell that no spreadsheet runs as a formula, found ${JSON.stringify(lead)}`,
      )
      expect(more).toEqual([])
    }
  })

  it('may be signed numbers, and hold any sign inside', () => {
    const harmless = [
      '-5',
      '+5',
      '-5%',
      '-5% (−5.5 to −4.5)',
      '+44 20 7946',
      '−x',
      'a=b',
      'x@y',
      '1-2',
      ' =1',
    ]
    expect(wrongRows(...harmless.map((cell) => `${cell},,,r`))).toEqual([])
  })

  it('answer for ten megabytes with a short line', () => {
    const [line = '', ...more] = wrongRows(`a,,,${'r'.repeat(10_000_000)}`)
    expect(line).toBe(
      `d.csv:2:5: invalid-reason: expected some text, at most 10000 characters, found "${'r'.repeat(80)}" and 9999920 more characters`,
    )
    expect(more).toEqual([])
  })
})
