import { describe, expect, it } from 'vitest'
import { catchRates } from '../../pipeline/checks/catch-rates.ts'
import { CORRUPTIONS, type Trial } from '../../pipeline/model/sensitivity.ts'

const trial = (claim: string, overrides: Partial<Trial>): Trial => ({
  claim,
  corruption: 'times-10',
  printed: '43%',
  corrupted: '430%',
  transcription: 'caught',
  transcription_by: [],
  article: 'missed',
  article_by: [],
  ...overrides,
})

const rates = catchRates({
  trials: [
    trial('C1', {}),
    trial('C1', { corruption: 'unit-swapped', article: '' }),
    trial('C2', { article: 'caught', transcription: 'missed' }),
  ],
  leftOut: ['C3'],
})

const row = (by: string, name: string) => {
  const { transcription_trials, transcription_caught, article_trials, article_caught } =
    rates.find((each) => each.by === by && each.name === name) ?? {}
  return [transcription_caught, transcription_trials, article_caught, article_trials]
}

describe('catch rates', () => {
  it('count what was caught of what was tried, and no trial where none was possible', () => {
    expect(row('all', '')).toEqual([2, 3, 1, 2])
    expect(row('corruption', 'times-10')).toEqual([1, 2, 1, 2])
    expect(row('corruption', 'unit-swapped')).toEqual([1, 1, 0, 0])
    expect(row('claim', 'C1')).toEqual([2, 2, 0, 1])
  })

  it('name every kind, and every claim that was left out', () => {
    expect(rates.filter(({ by }) => by === 'corruption').map(({ name }) => name)).toEqual(CORRUPTIONS)
    expect(row('corruption', 'complement')).toEqual([0, 0, 0, 0])
    expect(row('left-out', 'C3')).toEqual([0, 0, 0, 0])
  })
})
