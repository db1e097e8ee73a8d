import fc from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvRow } from '../../pipeline/report/csv-row.ts'
import { figureMarkdown, figureRow } from '../../pipeline/report/figure-copies.ts'
import { auditWith } from './examined.ts'

const read = (row: string): string[] => parse<string[]>(row, { delimiter: ',' }).data[0] ?? []

describe('csvRow', () => {
  it('is read back cell by cell, an apostrophe before what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), (cells) => {
        const back = read(csvRow(cells))
        expect(back.map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells)
        expect(back.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
      }),
    )
  })

  it.each([
    ['=HYPERLINK("https://evil.example","x")', `"'=HYPERLINK(""https://evil.example"",""x"")"`],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['-cmd', "'-cmd"],
    ['+1', "'+1"],
    ['@sum', "'@sum"],
    ['a, "b"\nc', '"a, ""b""\nc"'],
  ])('writes %s as %s', (text, cell) => {
    expect(csvRow(['x', text])).toBe(`x,${cell}`)
  })
})

describe('a figure to carry away', () => {
  const [wrong, open] = auditWith('plain words').figures
  if (wrong === undefined || open === undefined) throw new Error('the audit has figures')

  it('says in Markdown the quote, the verdict with its reason, the verdict of then and the repair', () => {
    expect(figureMarkdown(wrong)).toBe(
      [
        '> “plain words” (C1)',
        '',
        '**Cannot be right as printed.** plain words',
        '',
        'On the editions that were out when the article was: holds.',
        '',
        'Smallest repair: plain words',
        '',
      ].join('\n'),
    )
    expect(figureMarkdown(open)).toBe('> “plain words” (C2)\n\n**Open.** plain words\n')
  })

  it('says in a row what it says, its bounds and what all else leaves it', () => {
    expect(read(figureRow(wrong))).toEqual([
      'C1',
      'inconsistent',
      'plain words',
      '5 million people',
      '4500000',
      '5500000',
      '',
      'plain words',
      'plain words',
    ])
  })
})
