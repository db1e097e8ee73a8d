import { describe, expect, it } from 'vitest'
import { relationsAgree } from '../../pipeline/checks/relations-agree.ts'
import { dossier, passage } from '../dossier.ts'
import { run } from './run.ts'

/** Statements as "DNK SWE warm NOR SWE": the pair, the tone, the pair of the heading. */
const ask = (...statements: readonly string[]) =>
  run(
    relationsAgree,
    dossier({
      passages: statements.map((value, index) =>
        passage({ rule: 'relations', passage: `p-${index}`, start: index * 50, value: value.split(' ') }),
      ),
    }),
  )

const WRONG = 'DNK SWE warm NOR SWE'
const OTHERS = ['DNK SWE cold', 'DNK SWE cold', 'NOR SWE warm']

describe('relations-agree', () => {
  it('is inconsistent where one voice on the pair stands against several, and fits the pair of the heading', () => {
    expect(ask(...OTHERS, WRONG)).toMatchObject([
      { of: ['p-3'], verdict: 'inconsistent', repair: 'Norway and Sweden' },
    ])
  })

  it('is consistent where the text says the same of the pair elsewhere', () => {
    expect(ask(...OTHERS, 'DNK SWE warm', WRONG)).toMatchObject([{ verdict: 'consistent' }])
  })

  it('is consistent with one voice against it, or where it does not fit the heading’s pair either', () => {
    expect(ask('DNK SWE cold', 'NOR SWE warm', WRONG)).toMatchObject([{ verdict: 'consistent' }])
    expect(ask('DNK SWE cold', 'DNK SWE cold', WRONG)).toMatchObject([{ verdict: 'consistent' }])
    expect(ask(...OTHERS, 'NOR SWE cold', WRONG)).toMatchObject([{ verdict: 'consistent' }])
  })

  it('examines only what stands below a heading on another pair that shares a state', () => {
    expect(ask(...OTHERS, 'DNK SWE warm', 'NOR SWE warm NOR SWE', 'DNK SWE warm FIN NOR')).toEqual([])
  })

  it('has nothing to examine without such statements', () => expect(ask()).toEqual([]))
})
