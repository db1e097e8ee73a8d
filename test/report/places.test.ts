import { describe, expect, it } from 'vitest'
import { spotsOf } from '../../pipeline/report/places.ts'
import { placesWith } from './placed.ts'

const places = placesWith('plain words')

const at = (about: 'figure' | 'citation' | 'text', overrides: Partial<Parameters<typeof spotsOf>[0]>) =>
  spotsOf(
    { finding: 'sums:R1', about, claims: [], evidence: [], start: null, end: null, ...overrides },
    places,
  ).map(({ file, line }) => `${file.split('/').at(-1)}:${line}`)

describe('the lines of a finding', () => {
  it('are those of its claims, first claim first', () => {
    expect(at('figure', { claims: ['C2', 'C1'], evidence: ['note-1'] })).toEqual([
      'claims.csv:3',
      'claims.csv:2',
    ])
  })

  it('are those of its notes first, where it is about a citation', () => {
    expect(at('citation', { claims: ['C1'], evidence: ['note-1'] })).toEqual([
      'citations.csv:2',
      'claims.csv:2',
    ])
    expect(at('citation', { claims: ['C1'], evidence: ['note-9'] })).toEqual(['claims.csv:2'])
  })

  it('are those of the one work that it names, where a note has several', () => {
    const [first] = places.works
    const works = [first, { ...first, line: 3, source: 'lind-2021' }].flatMap((work) =>
      work === undefined || work.note === undefined
        ? []
        : [{ ...places.article, ...work, note: 1, source: work.source ?? '' }],
    )
    const named = (finding: string) =>
      spotsOf(
        { finding, about: 'citation', claims: [], evidence: ['note-1'], start: null, end: null },
        { ...places, works },
      ).map(({ line }) => line)
    expect(named('url-date-agrees:1:lind-2021')).toEqual([3])
    expect(named('note-is-unique:1')).toEqual([2, 3])
  })

  it('are that of the listed words, where it has neither', () => {
    expect(at('text', { start: 70, end: 75 })).toEqual(['passages.csv:3'])
    expect(at('text', { claims: ['C1'], start: 70, end: 75 })).toEqual(['claims.csv:2'])
  })

  it('are that of the text itself, where nothing lists it', () => {
    expect(at('text', { start: 1, end: 2 })).toEqual(['article.json:5'])
    expect(at('figure', { claims: ['C9'] })).toEqual(['article.json:5'])
  })
})
