import { describe, expect, it } from 'vitest'
import { NO_TITLE, proposedCitations } from '../../pipeline/clean/proposed-citations.ts'
import { parseTable, printTable } from '../../pipeline/io/csv.ts'
import { citationTable } from '../../pipeline/model/citation.ts'
import { notesOf } from '../../pipeline/text/parsed-notes.ts'
import { note } from '../dossier.ts'

const read = (...notes: string[]) =>
  proposedCitations(
    notesOf(`It is so.\n\nEnd Notes\n\n${notes.map((each, at) => `[${at + 1}] ${each}\n`).join('')}`),
  )

describe('proposedCitations', () => {
  it('has a row for every work of every note', () => {
    const rows = read(
      'Jory Talven, “The Utility’s Large Order”, The Harbour Gazette, 20 November 2019, https://gazette.example.com/2019/11/20/order',
      'Pell Andrane, “Winter on the Wire”, in The Cable, ed. Oona Vesk, pp. 55–82 (Tidewrack Books, 2020), p. 56; Lene Harrow, Peoples of the Narrow Seas (Sarn: Tidewrack Books, 2022).',
    )
    expect(rows).toMatchObject([
      {
        note: 1,
        source: 'talven-2019-utilitys',
        authors: ['Jory Talven'],
        title: 'The Utility’s Large Order',
        container: 'The Harbour Gazette',
        published: { text: '2019-11-20' },
        url: 'https://gazette.example.com/2019/11/20/order',
      },
      { note: 2, source: 'andrane-2020-winter', container: 'The Cable', pages: '55–82;56' },
      { note: 2, source: 'harrow-2022-peoples', publisher: 'Tidewrack Books' },
    ])
  })

  it('says that a title was not read', () => {
    expect(read('Ibid., p. 9.')).toMatchObject([{ note: 1, title: NO_TITLE }])
  })

  it('joins the pages of a work that one note cites twice', () => {
    const work = { authors: ['Ilse Brandrup'], title: 'A Decade of Ships', published: '2023', pages: '' }
    expect(
      proposedCitations([note({ ...work, pinpoint: '9' }), note({ ...work, work: 2, pinpoint: '12' })]),
    ).toMatchObject([{ note: 1, source: 'brandrup-2023-decade', pages: '9;12' }])
  })

  it('has no cell that a spreadsheet runs, and none without end', () => {
    const rows = proposedCitations([
      note({ title: '=HYPERLINK("http://x")', container: '@cmd', pages: '+a(1)', url: '=1' }),
      note({ note: 2, title: 'word '.repeat(10_000) }),
    ])
    expect(rows[0]).toMatchObject({ title: NO_TITLE, container: '', pages: '', url: '' })
    expect(rows[1]?.title.length).toBeLessThan(1100)
    const { problems } = parseTable(printTable(rows, citationTable), 'citations.csv', citationTable)
    expect(problems).toEqual([])
  })
})
