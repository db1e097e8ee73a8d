import { describe, expect, it } from 'vitest'
import { someReadingHolds } from '../../pipeline/checks/some-reading-holds.ts'
import { claim, dossier, measure, relation } from '../dossier.ts'
import { run } from './run.ts'

const claims = [
  claim({ claim: 'C1', amount: '43' }),
  claim({ claim: 'C2', amount: '42', amount_to: '42.5' }),
  claim({ claim: 'C3', amount: '43.5', amount_to: '44' }),
  claim({ claim: 'C4', amount: '90' }),
  claim({ claim: 'C5', amount: '43', measure: 'workforce' }),
  claim({ claim: 'C6', amount: '90', measure: 'workforce' }),
]

const measures = [measure({}), measure({ measure: 'workforce', label: 'people in work' })]

/** Readings R1, R2, ... of the same words. */
const read = (...asserts: string[]) =>
  run(
    someReadingHolds,
    dossier({
      claims,
      measures,
      relations: asserts.map((each, index) =>
        relation({
          relation: `R${index + 1}`,
          asserts: each,
          reading: 'which',
          why: `Reading ${index + 1}.`,
        }),
      ),
    }),
  )

describe('some-reading-holds', () => {
  it('is consistent where every reading can hold', () => {
    const [answer] = read('C1 = C1', 'C1 < C4')
    expect(answer).toMatchObject({
      of: ['which'],
      claims: ['C1', 'C4'],
      verdict: 'consistent',
      evidence: ['R1', 'R2'],
      message: 'Every reading tried can hold. R1: Reading 1. R2: Reading 2.',
    })
  })

  it('is inconsistent where no reading can hold', () => {
    const [answer] = read('C1 = C4', 'C1 > C4')
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.message).toBe('None of the 2 readings tried can hold (R1, R2).')
  })

  it('depends on the reading where only some can hold, and says which', () => {
    const [answer] = read('C1 = C4', 'C1 < C4')
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toBe(
      'It depends on the reading: 1 of 2 can hold. R2: Reading 2. The others cannot: R1.',
    )
  })

  it('lets a reading hold at the closed edge of the rounding and not at the open one', () => {
    expect(read('C1 = C2').map(({ verdict }) => verdict)).toEqual(['consistent'])
    expect(read('C1 = C3').map(({ verdict }) => verdict)).toEqual(['inconsistent'])
  })

  it('leaves open a reading that holds between two different things', () => {
    expect(read('C1 = C5').map(({ verdict }) => verdict)).toEqual(['undetermined'])
  })

  it('is consistent where only readings of another thing fail beside one that speaks of the thing itself', () => {
    const [answer] = read('C1 = C2', 'C1 = C6')
    expect(answer?.verdict).toBe('consistent')
    expect(answer?.message).toBe(
      'What speaks of the thing itself can hold. R1: Reading 1. Readings of another thing or time cannot, and need not: R2.',
    )
    expect(read('C1 = C5', 'C1 = C6').map(({ verdict }) => verdict)).toEqual(['undetermined'])
  })

  it('asks nothing where the words hold as they stand', () => {
    const plain = (asserts: string) =>
      run(
        someReadingHolds,
        dossier({
          claims,
          measures,
          relations: [
            relation({ relation: 'R1', asserts }),
            relation({ relation: 'R2', asserts: 'C1 = C2 * 9', reading: 'which' }),
          ],
        }),
      )[0]
    expect(plain('C1 = C2')).toMatchObject({
      verdict: 'not_applicable',
      message: 'The words hold as they stand (R1): no other reading is needed.',
    })
    for (const other of ['C1 < C2 * 9', 'C1 = C4', 'C1 = C5'])
      expect(plain(other)?.verdict).toBe('inconsistent')
  })

  it('refutes nothing where no reading compares like with like', () => {
    expect(read('C1 = C6').map(({ verdict }) => verdict)).toEqual(['undetermined'])
  })

  it('judges each group of readings by itself', () => {
    const relations = [
      relation({ relation: 'R1', asserts: 'C1 = C1', reading: 'one' }),
      relation({ relation: 'R2', asserts: 'C1 = C4', reading: 'two' }),
    ]
    const answers = run(someReadingHolds, dossier({ claims, relations }))
    expect(answers.map(({ of, verdict }) => [...of, verdict])).toEqual([
      ['one', 'consistent'],
      ['two', 'inconsistent'],
    ])
  })

  it('has nothing to say of relations that are no readings, nor of an empty dossier', () => {
    expect(run(someReadingHolds, dossier({ claims, relations: [relation({ asserts: 'C1 = C4' })] }))).toEqual(
      [],
    )
    expect(run(someReadingHolds, dossier())).toEqual([])
  })
})
