import { describe, expect, it } from 'vitest'
import { noteExists } from '../../pipeline/checks/note-exists.ts'
import { citation, claim, dossier, mention, note } from '../dossier.ts'
import { run } from './run.ts'

const marker = (number: number, sentence = 1) =>
  mention({ mention: `M${number}${sentence}`, surface: `[${number}]`, sentence })

const ask = (markers: readonly ReturnType<typeof mention>[], notes: readonly number[]) =>
  run(noteExists, dossier({ mentions: markers, citations: notes.map((note) => citation({ note })) }))

describe('note-exists', () => {
  it('is consistent for a marker whose note is there', () => {
    expect(ask([marker(1)], [1])).toMatchObject([
      { verdict: 'consistent', found: '[1]', message: 'Note 1 stands among the end notes.' },
    ])
  })

  it('is inconsistent for a marker whose note is not', () => {
    expect(ask([marker(9)], [1, 8])).toMatchObject([
      {
        verdict: 'inconsistent',
        found: '[9]',
        evidence: ['note-9'],
        message: 'The text marks note 9; there is no such end note.',
      },
    ])
  })

  it('is undetermined for a note that the text has and the table of citations has not yet', () => {
    const tables = { mentions: [marker(3)], notes: [note({ note: 3 })] }
    expect(run(noteExists, dossier(tables))).toMatchObject([
      {
        verdict: 'undetermined',
        message: 'Note 3 stands among the end notes, but citations.csv has no row for it yet.',
      },
    ])
  })

  it('knows the last note from the one after it, and note 1 from note 11', () => {
    const verdicts = ask([marker(8), marker(9), marker(1)], [8, 11]).map(({ verdict }) => verdict)
    expect(verdicts).toEqual(['consistent', 'inconsistent', 'inconsistent'])
  })

  it('answers once for a note marked twice, and names every claim that leans on it', () => {
    const answers = run(
      noteExists,
      dossier({
        mentions: [marker(9, 2), marker(9, 5)],
        claims: [
          claim({ claim: 'C1', sentence: 2 }),
          claim({ claim: 'C2', sentence: 5 }),
          claim({ claim: 'C3', sentence: 6 }),
        ],
      }),
    )
    expect(answers.map(({ of, claims }) => [of, claims])).toEqual([[['9'], ['C1', 'C2']]])
  })

  it('has nothing to examine in end notes, in other numbers and in an empty dossier', () => {
    const notes = mention({ section: 'notes' })
    const number = mention({ kind: 'number', surface: '7' })
    expect(ask([notes, number], [2])).toEqual([])
    expect(run(noteExists, dossier())).toEqual([])
  })
})
