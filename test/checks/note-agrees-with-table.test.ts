import { describe, expect, it } from 'vitest'
import { noteAgreesWithTable } from '../../pipeline/checks/note-agrees-with-table.ts'
import { citation, dossier, note } from '../dossier.ts'
import { run } from './run.ts'

type Row = Parameters<typeof citation>[0]
type Work = Parameters<typeof note>[0]

const SAME = {
  container: 'Harbour Gazette',
  published: '2019-11-20',
  url: 'https://gazette.example/a-title',
} as const

const ask = (row: Row, work: Work) =>
  run(
    noteAgreesWithTable,
    dossier({ citations: [citation({ ...SAME, ...row })], notes: [note({ ...SAME, ...work })] }),
  )[0]

describe('note-agrees-with-table', () => {
  it('is consistent where the note reads as the row has it', () => {
    expect(ask({}, {})).toMatchObject({
      of: ['1', 'oske-2020'],
      claims: [],
      verdict: 'consistent',
      evidence: ['note-1'],
      place: { start: 50, end: 80 },
      message: 'Note 1 reads as the table has it.',
    })
  })

  it('is inconsistent where they differ, and says both, never choosing', () => {
    expect(ask({ published: '2018-11-20', title: 'A Titel' }, {})).toMatchObject({
      verdict: 'inconsistent',
      found: 'A Title; 2019-11-20',
      expected: 'A Titel; 2018-11-20',
      message:
        'Note 1: title: the note reads “A Title”, the table has “A Titel”; published: the note reads “2019-11-20”, the table has “2018-11-20”.',
    })
    expect(ask({ authors: [] }, {})?.message).toBe(
      'Note 1: authors: the note reads “Marit Oske”, the table has nothing.',
    )
  })

  it('is undetermined where the parser is not sure of what differs', () => {
    expect(ask({ title: 'Another Title' }, { uncertain: ['authors', 'title'] })).toMatchObject({
      verdict: 'undetermined',
      message:
        'Note 1: title: the note reads “A Title”, the table has “Another Title”. The parser is not sure.',
    })
  })

  it('is undetermined where no work of the note is the one of the row', () => {
    const both = dossier({
      citations: [citation({}), citation({ source: 'x', title: 'Something Else' })],
      notes: [note({})],
    })
    expect(run(noteAgreesWithTable, both).map(({ verdict }) => verdict)).toEqual([
      'consistent',
      'undetermined',
    ])
  })

  it('lets look-alikes be: case, dashes, slashes, the column of the publisher, the order of authors', () => {
    expect(ask({ title: 'a TITLE!', pages: '45–67;50' }, { pages: '45-67', pinpoint: '50' })?.verdict).toBe(
      'consistent',
    )
    expect(ask({ url: 'https://gazette.example/a-title/' }, {})?.verdict).toBe('consistent')
    expect(ask({ container: '', publisher: 'The Harbour Gazette' }, {})?.verdict).toBe('consistent')
    expect(
      ask({ authors: ['Piet Osvald', 'Marit Oske'] }, { authors: ['Marit Oske', 'Piet Osvald'] })?.verdict,
    ).toBe('consistent')
  })

  it('tells two works of one note apart, and finds the one that has no row', () => {
    const answers = run(
      noteAgreesWithTable,
      dossier({
        citations: [citation({ source: 'ports', title: 'Ports and People' })],
        notes: [note({ work: 1, title: 'Tides' }), note({ work: 2, title: 'Ports and People' })],
      }),
    )
    expect(answers).toMatchObject([
      { of: ['1', 'ports'], verdict: 'consistent' },
      {
        of: ['1', 'work-1'],
        verdict: 'inconsistent',
        expected: 'a row in citations.csv',
        message: 'The table has no row for “Tides” (note 1, work 1).',
      },
    ])
  })

  it('asks for no row for remarks, and for works whose title is doubtful', () => {
    const rest = [note({ kind: 'other', title: '' }), note({ work: 2, uncertain: ['title'] })]
    expect(run(noteAgreesWithTable, dossier({ notes: rest }))).toEqual([])
  })

  it('has nothing to examine where no text was ever parsed', () => {
    expect(run(noteAgreesWithTable, dossier({ citations: [citation({})] }))).toEqual([])
    expect(run(noteAgreesWithTable, dossier())).toEqual([])
  })
})
