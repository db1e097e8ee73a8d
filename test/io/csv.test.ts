import { describe, expect, it } from 'vitest'
import { parseTable } from '../../pipeline/io/csv.ts'
import { decode } from '../../pipeline/io/files.ts'
import { citationTable } from '../../pipeline/model/citation.ts'
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
    expect(value[0]?.at('quote')).toEqual({
      file: 'd.csv',
      line: 2,
      column: 7,
      cell: 'column quote of p',
    })
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

  it('is one problem where the cells are separated by something else', () => {
    const separated = (marks: string) =>
      `d.csv:1:1: other-separator: expected commas between the cells, found ${marks} (in a spreadsheet: save as "CSV UTF-8", comma-separated)`
    expect(wrong('quote;prefix;suffix;reason\na;;;r\nb;;;\n')).toEqual([separated('semicolons')])
    expect(wrong('quote\tprefix\tsuffix\treason\na\t\t\tr\n')).toEqual([separated('tabs')])
    expect(wrong('quote;prefix\n')).toEqual([separated('semicolons')])
  })

  it('is one problem so, too, where cells stand in quotation marks', () => {
    expect(
      wrong('quote;prefix;suffix;reason\n"a ""b""";;;r\n"c";;;r\n').map((line) => line.split(': ')[1]),
    ).toEqual(['other-separator'])
    expect(wrong('"quote"\t"prefix"\n"a"\t"b"\n').map((line) => line.split(': ')[1])).toEqual([
      'other-separator',
    ])
  })

  it('may follow blank lines, which count for the lines of the others only', () => {
    const source = `\n\r\n,,,\n${HEADER}\na,,,r\nb,,,\n`
    expect(quotes(source)).toEqual(['a'])
    expect(wrong(source)).toEqual([
      'd.csv:6:5: invalid-reason: expected some text, at most 10000 characters, found an empty cell, in column reason of b',
    ])
    expect(wrong('\n\nquote,prefix,suffix,reason,quote\n')).toEqual([
      'd.csv:3:28: duplicate-column: expected each column once, found "quote" again',
    ])
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
      'd.csv:3:1: ragged-row: expected 4 cells, found 3, in row b (an empty cell needs its comma too)',
      'd.csv:4:1: ragged-row: expected 4 cells, found 5, in row c (a cell that holds a comma needs " around it)',
    ])
  })

  it('may be blank, which counts for the lines of the others only', () => {
    expect(quotes(`${HEADER}\na,,,r\n\n,,,\nb,,,r\n\n`)).toEqual(['a', 'b'])
    expect(wrongRows('a,,,r', '', ',,,', 'b,,,')).toEqual([
      'd.csv:5:5: invalid-reason: expected some text, at most 10000 characters, found an empty cell, in column reason of b',
    ])
  })

  it('may end in CRLF, and in nothing at all', () => {
    const rows = parse(`${HEADER}\r\na,,,r\r\nb,,,"r\r\ns"`)
    expect(rows.problems).toEqual([])
    expect(rows.value.map(({ row }) => row.reason)).toEqual(['r', 'r\ns'])
  })

  it('may end in a lone CR, as old spreadsheets for the Mac write', () => {
    const source = `${HEADER}\ra,,,"r\rs"\r\rb,,,\r`
    expect(parse(source).value.map(({ row, line }) => [row.quote, row.reason, line])).toEqual([
      ['a', 'r\ns', 2],
    ])
    expect(wrong(source)).toEqual([
      'd.csv:5:5: invalid-reason: expected some text, at most 10000 characters, found an empty cell, in column reason of b',
    ])
  })

  it('may follow a byte order mark', () => {
    const decoded = decode(new TextEncoder().encode(`\ufeff${HEADER}\na,,,r\n`), 'd.csv')
    expect('text' in decoded ? quotes(decoded.text) : decoded.problem).toEqual(['a'])
  })

  it('must differ in their keys', () => {
    expect(wrongRows('a,p,,r', 'b,p,,r', 'a,p,s,r', 'a,,,r')).toEqual([
      'd.csv:4:1: duplicate-id: expected quote + prefix once, found "a p", as in line 2, in column quote of p',
    ])
    expect(wrongRows('a b,c,,r', 'a,b c,,r')).toEqual([])
  })

  it('show all problems of the file at once, each at its cell', () => {
    const source = 'finding,reason,by,expires\n,,me,2023-02-30\nok,why,,2024\nok,why,me\n'
    expect(parseTable(source, 'e.csv', exceptionTable).problems.map(problemLine)).toEqual([
      'e.csv:2:1: invalid-finding: expected a name without spaces, of letters, digits and - _ . : > * +, found an empty cell, in column finding',
      'e.csv:2:2: invalid-reason: expected some text, at most 10000 characters, found an empty cell, in column reason',
      'e.csv:2:6: invalid-expires: expected an EDTF date that exists, such as 2024-02, 2016/2020 or 2015/.., found "2023-02-30", in column expires',
      'e.csv:3:8: invalid-by: expected some text, at most 10000 characters, found an empty cell, in column by of ok',
      'e.csv:4:1: ragged-row: expected 4 cells, found 3, in row ok (an empty cell needs its comma too)',
    ])
  })
})

describe('a table’s cells', () => {
  it('may not be what a spreadsheet would run', () => {
    const leads = ['=1+1', '@SUM(A1)', '+x', '-x', '\tx', '-', "-2+3+cmd|' /C calc'!A0", '+1+HYPERLINK("x")']
    for (const lead of leads) {
      const [line = '', ...more] = wrongRows(`"${lead.replaceAll('"', '""')}",,,r`)
      expect(line).toBe(
        `d.csv:2:2: formula: expected text that a spreadsheet does not run as a formula, found ${JSON.stringify(lead)}, in column quote (it may not begin with = @ + - or a tab, unless it is a number)`,
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

  it('are whole numbers without leading zeros, so that one number has one name', () => {
    const row = (note: string): string => `${note},oske-2021,,A Title,,,,,`
    const header = 'note,source,authors,title,container,publisher,published,url,pages'
    const { value, problems } = parseTable(
      [header, ...['0', '10', '01', '00', '007'].map(row), ''].join('\n'),
      'c.csv',
      citationTable,
    )
    expect(value.map((located) => located.row.note)).toEqual([0, 10])
    expect(problems.map(problemLine)).toEqual([
      'c.csv:4:1: invalid-note: expected a whole number, found "01", in column note of oske-2021',
      'c.csv:5:1: invalid-note: expected a whole number, found "00", in column note of oske-2021',
      'c.csv:6:1: invalid-note: expected a whole number, found "007", in column note of oske-2021',
    ])
  })

  it('hold ids of at most 200 characters', () => {
    const parsed = (id: string) =>
      parseTable(`finding,reason,by,expires\n${id},why,me,\n`, 'e.csv', exceptionTable)
    expect(parsed('a'.repeat(200)).problems).toEqual([])
    expect(parsed('a'.repeat(201)).problems.map(problemLine)).toEqual([
      `e.csv:2:1: invalid-finding: expected a name without spaces, of letters, digits and - _ . : > * +, found "${'a'.repeat(80)}" and 121 more characters, in column finding`,
    ])
  })

  it('are told with what to write instead, where whoever reads the table knows it', () => {
    const cure = (holds: unknown, cell: string, columns: readonly string[]): string =>
      `${holds}: ${cell} of ${columns.join(' ')}`
    const wrongWith = (row: string): string[] =>
      parseTable(`finding,reason,by,expires\n${row}\n`, 'e.csv', exceptionTable, cure).problems.map(
        problemLine,
      )
    expect(wrongWith('f,why,me,May 2023')).toEqual([
      'e.csv:2:10: invalid-expires: expected an EDTF date that exists, such as 2024-02, 2016/2020 or 2015/.., found "May 2023", in column expires of f (period: May 2023 of finding reason by expires)',
    ])
  })

  it('are told on one line, whatever their row is called', () => {
    const source = 'finding,reason,by,expires\n"a\nb\u202ec",why,,\n'
    const [, line = ''] = parseTable(source, 'e.csv', exceptionTable).problems.map(problemLine)
    expect(line).toBe(
      'e.csv:3:10: invalid-by: expected some text, at most 10000 characters, found an empty cell, in column by of a b c',
    )
  })

  it('answer for ten megabytes with a short line', () => {
    const [line = '', ...more] = wrongRows(`a,,,${'r'.repeat(10_000_000)}`)
    expect(line).toBe(
      `d.csv:2:5: invalid-reason: expected some text, at most 10000 characters, found "${'r'.repeat(80)}" and 9999920 more characters, in column reason of a`,
    )
    expect(more).toEqual([])
  })
})
