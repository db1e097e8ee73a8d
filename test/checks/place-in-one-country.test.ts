import { describe, expect, it } from 'vitest'
import { placeInOneCountry } from '../../pipeline/checks/place-in-one-country.ts'
import { claim, dossier, passage } from '../dossier.ts'
import { run } from './run.ts'

const ask = (...value: string[]) =>
  run(
    placeInOneCountry,
    dossier({
      passages: [passage({ rule: 'place', surface: 'the words', value })],
      claims: [claim({ start: 90, end: 105 })],
    }),
  )

describe('place-in-one-country', () => {
  it('is consistent where the place lies in the state that it is said to be of', () => {
    expect(ask('SWE', 'SWE', 'Malmö')).toMatchObject([
      { verdict: 'consistent', message: 'Malmö is called a place of Sweden and lies there.' },
    ])
  })

  it('is inconsistent where it lies in another', () => {
    expect(ask('DNK', 'SWE', 'Malmö')).toMatchObject([
      {
        claims: ['C1'],
        verdict: 'inconsistent',
        expected: 'Sweden',
        message: '“the words” says that Malmö is of Denmark and that it lies in Sweden.',
      },
    ])
  })

  it('has nothing to examine without such places', () => {
    expect(run(placeInOneCountry, dossier({ passages: [passage({})] }))).toEqual([])
  })
})
