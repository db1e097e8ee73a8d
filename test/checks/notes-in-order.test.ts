import { describe, expect, it } from 'vitest'
import { notesInOrder } from '../../pipeline/checks/notes-in-order.ts'
import { citation, dossier, mention } from '../dossier.ts'
import { run } from './run.ts'

/** A text that marks these notes in this order; all but the unknown ones stand among the end notes. */
const ask = (marked: readonly number[], unknown: readonly number[] = []) =>
  run(
    notesInOrder,
    dossier({
      mentions: marked.map((number, index) =>
        mention({ mention: `M${index}`, surface: `[${number}]`, start: index * 10, end: index * 10 + 3 }),
      ),
      citations: [...new Set(marked)]
        .filter((number) => !unknown.includes(number))
        .map((number) => citation({ note: number })),
    }),
  )

const wrong = (...marked: readonly number[]) =>
  ask(marked)
    .filter(({ verdict }) => verdict !== 'consistent')
    .map(({ verdict, message }) => [verdict, message])

describe('notes-in-order', () => {
  it('is consistent where each note comes after those of lower numbers', () => {
    expect(ask([1, 2, 3])).toMatchObject([
      { of: ['1'], verdict: 'consistent', message: 'Note 1 is marked in its order.' },
      { of: ['2'], verdict: 'consistent' },
      { of: ['3'], verdict: 'consistent', place: { start: 20 } },
    ])
  })

  it('is inconsistent for the note that stands out, and for no other', () => {
    expect(wrong(1, 2, 6, 3, 4, 5)).toEqual([['inconsistent', 'Note 6 is first marked before note 3.']])
    expect(wrong(1, 3, 4, 5, 2, 6)).toEqual([['inconsistent', 'Note 2 is first marked after note 5.']])
    expect(wrong(1, 3, 2, 4)).toEqual([['inconsistent', 'Note 3 is first marked before note 2.']])
  })

  it('asks where a note is first marked: later calls may come in any order', () => {
    expect(wrong(1, 2, 1, 3, 2, 4)).toEqual([])
  })

  it('lets numbers be missing', () => {
    expect(wrong(1, 2, 5, 9)).toEqual([])
  })

  it('leaves a marker without a note to the check that asks for the note', () => {
    expect(ask([1, 9, 2], [9]).map(({ of }) => of)).toEqual([['1'], ['2']])
  })

  it('is undetermined where the notes have another order throughout', () => {
    expect(wrong(7, 3, 5, 1, 6, 2, 4).map(([verdict]) => verdict)).toEqual(
      Array.from({ length: 4 }, () => 'undetermined'),
    )
  })

  it('has nothing to examine without markers', () => {
    expect(ask([])).toEqual([])
    expect(run(notesInOrder, dossier())).toEqual([])
  })
})
