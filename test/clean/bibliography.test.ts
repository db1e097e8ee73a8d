import { describe, expect, it } from 'vitest'
import { bibliographyOf } from '../../pipeline/clean/bibliography.ts'
import { citation, note } from '../dossier.ts'

const only = (row: Parameters<typeof citation>[0], ...works: readonly Parameters<typeof note>[0][]) =>
  bibliographyOf([citation(row)], works.map(note))[0]

describe('bibliographyOf', () => {
  it('takes kind, place, volume, issue and editors from the note, all else from the table', () => {
    expect(
      only(
        { title: 'Tides', container: 'Narrow Seas', published: '2019', pages: '45–67;50' },
        {
          kind: 'journal-article',
          title: 'Tides, misread',
          volume: '12',
          issue: '3',
          pages: '1–2',
          published: '2018',
        },
      ),
    ).toMatchObject({
      key: 'oske-2020',
      kind: 'journal-article',
      title: 'Tides',
      container: 'Narrow Seas',
      volume: '12',
      issue: '3',
      pages: '45–67',
      published: { text: '2019' },
      authors: [{ family: 'Oske', given: 'Marit' }],
    })
  })

  it('holds each source once, by its key, completed by the first note that is about it', () => {
    const items = bibliographyOf(
      [
        citation({ note: 3, source: 'tides' }),
        citation({ note: 1, source: 'ports' }),
        citation({ note: 5, source: 'tides' }),
      ],
      [note({ note: 5, kind: 'report' })],
    )
    expect(items.map(({ key, kind }) => [key, kind])).toEqual([
      ['ports', 'other'],
      ['tides', 'report'],
    ])
  })

  it('lets whoever stands in the place of a report’s container publish it', () => {
    expect(only({ container: 'Institute for Narrow Seas' }, { kind: 'report' })).toMatchObject({
      container: '',
      publisher: 'Institute for Narrow Seas',
    })
    expect(
      only({ container: 'Policy Papers', publisher: 'Institute for Narrow Seas' }, { kind: 'report' }),
    ).toMatchObject({ container: 'Policy Papers', publisher: 'Institute for Narrow Seas' })
  })

  it('calls nothing a newspaper article that the table puts in no paper', () => {
    expect(
      only({ publisher: 'Tidewrack', url: 'https://a.example/b' }, { kind: 'newspaper-article' })?.kind,
    ).toBe('web')
  })

  it('does without notes', () => {
    expect(only({ url: 'https://a.example/b' })?.kind).toBe('web')
    expect(only({ publisher: 'Fjord' })?.kind).toBe('book')
    expect(only({})?.kind).toBe('other')
    expect(bibliographyOf([], [])).toEqual([])
  })
})
