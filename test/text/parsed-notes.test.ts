import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTable, printTable } from '../../pipeline/io/csv.ts'
import { noteTable } from '../../pipeline/model/note.ts'
import { notesOf } from '../../pipeline/text/parsed-notes.ts'

const TEXT = `It rose.[1] It fell.[2]

End Notes

[1] Marit Oske, “Tides”, Narrow Seas 12, no. 3 (2019): 45–67; see also Lene Harrow, Ports (Oslo: Fjord, 1999), 3.

[2] Piet Osvald, “The Long Boat, Harbour Gazette,

3 May 2019, https://gazette.example/the-long-boat
`

describe('notesOf', () => {
  const notes = notesOf(TEXT)

  it('makes a row of each work, with its number in the note and its place', () => {
    expect(notes.map(({ note, work, title }) => [note, work, title])).toEqual([
      [1, 1, 'Tides'],
      [1, 2, 'Ports'],
      [2, 1, 'The Long Boat'],
    ])
    expect(notes.map(({ start }) => TEXT.slice(start, start + 11))).toEqual([
      'Marit Oske,',
      'Lene Harrow',
      'Piet Osvald',
    ])
  })

  it('says of each whether its marks come in pairs and whether its note is divided', () => {
    expect(notes.map(({ quotes, split }) => [quotes, split])).toEqual([
      ['balanced', false],
      ['balanced', false],
      ['unclosed', true],
    ])
  })

  it('goes on counting where a number is printed twice, so that no row is lost', () => {
    const twice = notesOf(
      'Notes\n[1] Oske, Tides (Oslo: Fjord, 1999).\n[1] Harrow, Ports (Oslo: Fjord, 1999).',
    )
    expect(twice.map(({ note, work, title }) => [note, work, title])).toEqual([
      [1, 1, 'Tides'],
      [1, 2, 'Ports'],
    ])
  })

  it('writes nothing that a spreadsheet would run', () => {
    const [row] = notesOf('Notes\n[1] Oske, “=HYPERLINK(1)”, @Gazette, 3 May 2019.')
    expect(row).toMatchObject({ title: 'HYPERLINK(1)', container: 'Gazette' })
  })

  it('makes nothing of a text without notes', () => {
    expect(notesOf('It rose.')).toEqual([])
    expect(notesOf('')).toEqual([])
  })

  it('makes rows that the table can hold, in places that the text has, of any notes at all', () => {
    const scrap = fc.constantFrom(
      ...'“ ” ‘ ’ " ( ) [ ] ; , . : – - 12 2019 May pp. p. no. vol. in ed. and https://a.example/b Oske Tides = @ + & \n \n\n'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.array(scrap, { maxLength: 30 }), { maxLength: 6 }), (lines) => {
        const text = `Notes\n\n${lines.map((line, index) => `[${index + 1}] ${line.join(' ')}`).join('\n\n')}`
        const rows = notesOf(text)
        for (const { start, end } of rows) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        const { value, problems } = parseTable(printTable(rows, noteTable), 'notes.csv', noteTable)
        expect(problems).toEqual([])
        expect(value).toHaveLength(rows.length)
      }),
    )
  })

  it('takes no more than a moment over hostile notes', () => {
    const started = performance.now()
    for (const piece of [
      '“',
      '(',
      'Anna Oske, ',
      'and ',
      '12, ',
      'pp. ',
      'ed. A ',
      'accessed ',
      'A. ',
      ', Aa: Bb',
    ])
      notesOf(`Notes\n[1] ${piece.repeat(5000 / piece.length)}`)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
