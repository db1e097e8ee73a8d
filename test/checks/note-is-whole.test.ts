import { describe, expect, it } from 'vitest'
import { noteIsWhole } from '../../pipeline/checks/note-is-whole.ts'
import { dossier, note } from '../dossier.ts'
import { run } from './run.ts'

const ask = (...notes: readonly Parameters<typeof note>[0][]) =>
  run(noteIsWhole, dossier({ notes: notes.map(note) }))

describe('note-is-whole', () => {
  it('is consistent for a note in one piece', () => {
    expect(ask({ note: 4 })).toMatchObject([
      { of: ['4'], verdict: 'consistent', evidence: ['note-4'], message: 'Note 4 is in one piece.' },
    ])
  })

  it('is inconsistent for a note that a paragraph break divides', () => {
    expect(ask({ note: 11, split: true })).toMatchObject([
      {
        verdict: 'inconsistent',
        message: 'A paragraph break divides note 11 in the middle of a sentence.',
      },
    ])
  })

  it('asks once of a note of two works, and shows all of it', () => {
    expect(
      ask({ work: 1, split: true, end: 60 }, { work: 2, split: true, start: 62, end: 90 }),
    ).toMatchObject([{ of: ['1'], place: { start: 50, end: 90 } }])
  })

  it('has nothing to examine without notes', () => {
    expect(ask()).toEqual([])
  })
})
