import { describe, expect, it } from 'vitest'
import { noteIsUnique } from '../../pipeline/checks/note-is-unique.ts'
import { citation, dossier } from '../dossier.ts'
import { run } from './run.ts'

type Work = readonly [note: number, source: string, pages: string]

const ask = (...works: readonly Work[]) =>
  run(
    noteIsUnique,
    dossier({ citations: works.map(([note, source, pages]) => citation({ note, source, pages })) }),
  )

const verdicts = (...works: readonly Work[]) => ask(...works).map(({ verdict }) => verdict)

describe('note-is-unique', () => {
  it('is consistent for notes that point at different works', () => {
    expect(ask([1, 'oske-2020', ''], [2, 'talven-2019', ''])).toMatchObject([
      { of: ['1'], verdict: 'consistent', message: 'Note 1 repeats no earlier note.' },
      { of: ['2'], verdict: 'consistent', message: 'Note 2 repeats no earlier note.' },
    ])
  })

  it('is inconsistent for the later of two that point at the same page', () => {
    expect(ask([1, 'oske-2020', '9'], [4, 'oske-2020', '9'])).toMatchObject([
      { verdict: 'consistent' },
      {
        of: ['4'],
        verdict: 'inconsistent',
        expected: '“see note 1”',
        evidence: ['note-4'],
        message: 'Note 4 repeats note 1: the same works, the same pages.',
      },
    ])
  })

  it('lets the same work come again with another page', () => {
    expect(verdicts([1, 'oske-2020', '9'], [2, 'oske-2020', '10'])).toEqual(['consistent', 'consistent'])
  })

  it('points back to the first of three', () => {
    const [, , third] = ask([1, 'oske-2020', '9'], [2, 'oske-2020', '9'], [3, 'oske-2020', '9'])
    expect(third?.message).toBe('Note 3 repeats note 1: the same works, the same pages.')
  })

  it('holds a note of two works against notes of the same two only', () => {
    expect(
      verdicts(
        [1, 'oske-2020', ''],
        [1, 'talven-2019', ''],
        [2, 'oske-2020', ''],
        [3, 'oske-2020', ''],
        [3, 'talven-2019', ''],
      ),
    ).toEqual(['consistent', 'consistent', 'inconsistent'])
  })

  it('has nothing to examine without end notes', () => {
    expect(ask()).toEqual([])
  })
})
