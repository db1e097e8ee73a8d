import { describe, expect, it } from 'vitest'
import { catchRates } from '../../pipeline/checks/catch-rates.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import { seededErrors } from '../../pipeline/checks/seeded-errors.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import type { Trial } from '../../pipeline/model/sensitivity.ts'
import { byCodeUnit } from '../../pipeline/model/table.ts'
import { committed } from '../committed.ts'
import { dossier } from '../dossier.ts'

describe('the example', () => {
  const whole = committed('example')
  const seeding = seededErrors(CHECKS, whole)
  const rates = catchRates(seeding)
  const counts = (by: string) =>
    Object.fromEntries(
      rates
        .filter((row) => row.by === by)
        .map((row) => [
          row.name,
          [row.transcription_caught, row.transcription_trials, row.article_caught, row.article_trials],
        ]),
    )

  it('has these catch rates: caught and tried in the row alone, caught and tried in the article', () => {
    expect(counts('all')).toEqual({ '': [77, 80, 46, 74] })
    expect(counts('corruption')).toEqual({
      'times-10': [9, 9, 8, 9],
      'divided-by-10': [7, 7, 5, 7],
      'times-1000': [9, 9, 8, 9],
      'digits-swapped': [5, 5, 3, 4],
      'plus-20-percent': [8, 8, 5, 8],
      'minus-20-percent': [8, 8, 4, 8],
      complement: [2, 2, 2, 2],
      'year-plus-1': [4, 5, 2, 5],
      'year-minus-1': [3, 5, 1, 5],
      'base-swapped': [2, 2, 2, 2],
      'unit-swapped': [9, 9, 4, 4],
      'note-shifted': [11, 11, 2, 11],
    })
    expect(counts('claim')).toMatchObject({ C011: [7, 7, 0, 6], C012: [8, 8, 7, 8] })
    expect(Object.keys(counts('left-out'))).toEqual(['C002', 'C007', 'C009', 'C013', 'C017'])
  })

  it('comes out the same again, and in another order of the claims', () => {
    const again = (tables: Dossier) => seededErrors(CHECKS, tables).trials
    const byClaim = (a: Trial, b: Trial) => byCodeUnit(a.claim, b.claim)
    expect(again(committed('example'))).toEqual(seeding.trials)
    const turned = dossier({ ...whole, claims: [...whole.claims].reverse() })
    expect([...again(turned)].sort(byClaim)).toEqual(seeding.trials)
  })
})
