import { describe, expect, it } from 'vitest'
import { resolveEvidence } from '../../pipeline/report/evidence.ts'
import { dossier, term } from '../dossier.ts'

describe('a term of office as evidence', () => {
  it('is shown as an event that lasts, in words', () => {
    const offices = [term({ state: 'NOR', from: '2015-03-01', to: '2018', note: 'resigned' }), term({})]
    expect(resolveEvidence(new Set(['president:NOR:ansel-torve@census-2020']), dossier({ offices }))).toEqual(
      [
        {
          id: 'president:NOR:ansel-torve@census-2020',
          kind: 'event',
          label: 'Ansel Torve: president of Norway',
          period: '1 March 2015 to 2018',
          source: 'census-2020',
          note: 'resigned',
        },
      ],
    )
  })

  it('that nobody holds is missing', () => {
    expect(resolveEvidence(new Set(['king:NOR:x@y']), dossier())).toEqual([
      { id: 'king:NOR:x@y', kind: 'missing' },
    ])
  })
})
