import { describe, expect, it } from 'vitest'
import { noteIsUsed } from '../../pipeline/checks/note-is-used.ts'
import { citation, dossier, mention } from '../dossier.ts'
import { run } from './run.ts'

const ask = (notes: readonly number[], ...mentions: readonly ReturnType<typeof mention>[]) =>
  run(noteIsUsed, dossier({ mentions, citations: notes.map((note) => citation({ note })) }))

describe('note-is-used', () => {
  it('is consistent for a note that the text marks', () => {
    expect(ask([1], mention({ surface: '[1]' }))).toMatchObject([
      { of: ['1'], verdict: 'consistent', evidence: ['note-1'], message: 'The text marks note 1.' },
    ])
  })

  it('is inconsistent for a note that it never marks', () => {
    expect(ask([2], mention({ surface: '[1]' }))).toMatchObject([
      { verdict: 'inconsistent', found: 'note 2', message: 'The text never marks note 2.' },
    ])
  })

  it('takes [11] for no mark of note 1', () => {
    expect(ask([1], mention({ surface: '[11]' })).map(({ verdict }) => verdict)).toEqual(['inconsistent'])
  })

  it('takes no mark inside the end notes, and no bare number, for a use', () => {
    const marks = [mention({ section: 'notes' }), mention({ kind: 'number', surface: '1' })]
    expect(ask([1], ...marks).map(({ verdict }) => verdict)).toEqual(['inconsistent'])
  })

  it('answers once for a note with several works', () => {
    expect(ask([1, 1], mention({}))).toHaveLength(1)
  })

  it('has nothing to examine without end notes', () => {
    expect(ask([], mention({}))).toEqual([])
  })
})
