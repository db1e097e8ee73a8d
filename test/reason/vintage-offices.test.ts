import { describe, expect, it } from 'vitest'
import { asKnown } from '../../pipeline/reason/vintage.ts'
import { dossier, source, term } from '../dossier.ts'

const known = (day: string | null): string[] =>
  asKnown(
    dossier({
      offices: [term({ holder: 'Brita Holm' }), term({ holder: 'Ansel Torve', source: 'yearbook' })],
      sources: [source({ published: '2021' }), source({ source: 'yearbook', published: '2023-04' })],
    }),
    day,
  ).offices.map(({ holder }) => holder)

describe('terms of office as they could be known', () => {
  it('are those of the sources that were out by the day', () => {
    expect(known('2022-12-31')).toEqual(['Brita Holm'])
    expect(known('2023-04-01')).toEqual(['Brita Holm', 'Ansel Torve'])
    expect(known(null)).toEqual(['Brita Holm', 'Ansel Torve'])
  })
})
