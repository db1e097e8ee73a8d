import { describe, expect, it } from 'vitest'
import { sourceKeys } from '../../pipeline/clean/source-key.ts'
import { note } from '../dossier.ts'

const work = { authors: ['Ilse Brandrup'], title: 'A Decade of Turbine Ships', published: '2023-02' }

describe('sourceKeys', () => {
  it('are author, year and the first telling word of the title', () => {
    expect(sourceKeys([note(work)])).toEqual(['brandrup-2023-decade'])
  })

  it.each([
    ['a body', { ...work, authors: ['Joint Cable Board'] }, 'joint-cable-board-2023-decade'],
    ['a name with a particle', { ...work, authors: ['Élodie van der Ös'] }, 'os-2023-decade'],
    [
      'an unsigned piece in a paper',
      { ...work, authors: [], container: 'The Harbour Gazette' },
      'the-harbour-gazette-2023-decade',
    ],
    ['a work without a date', { ...work, published: '' }, 'brandrup-decade'],
    ['a name in another script', { ...work, authors: ['Анна Ковач'] }, '2023-decade'],
    [
      'nothing at all',
      { note: 7, authors: [], title: '', container: '', publisher: '', published: '' },
      'note-7',
    ],
  ])('make do with %s', (_what, row, key) => {
    expect(sourceKeys([note(row)])).toEqual([key])
  })

  it('are the same for the same work, however often it is cited', () => {
    const again = note({ ...work, note: 6, title: 'A decade of turbine ships' })
    expect(sourceKeys([note(work), again])).toEqual(['brandrup-2023-decade', 'brandrup-2023-decade'])
  })

  it('are never the same for two works', () => {
    const other = note({ ...work, note: 6, title: 'Decade by Decade' })
    const third = note({ ...work, note: 7, title: 'Decades' })
    expect(sourceKeys([note(work), other, note(work), third])).toEqual([
      'brandrup-2023-decade',
      'brandrup-2023-decade-2',
      'brandrup-2023-decade',
      'brandrup-2023-decades',
    ])
  })

  it('take no two notes without a title for one work', () => {
    const untitled = { authors: ['Ilse Brandrup'], title: '', published: '2023' }
    expect(sourceKeys([note({ ...untitled, note: 1 }), note({ ...untitled, note: 2 })])).toEqual([
      'brandrup-2023',
      'brandrup-2023-2',
    ])
  })
})
