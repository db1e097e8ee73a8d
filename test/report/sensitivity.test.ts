import { describe, expect, it } from 'vitest'
import type { CatchRate } from '../../pipeline/model/sensitivity.ts'
import { auditSchema } from '../../pipeline/report/schema.ts'
import { sensitivityOf } from '../../pipeline/report/sensitivity.ts'

const rate = (
  by: CatchRate['by'],
  name: string,
  counts: readonly [number, number, number, number],
): CatchRate => ({
  by,
  name,
  transcription_trials: counts[0],
  transcription_caught: counts[1],
  article_trials: counts[2],
  article_caught: counts[3],
})

describe('the catch rates in the audit', () => {
  const shown = sensitivityOf([
    rate('all', '', [9, 8, 7, 6]),
    rate('claim', 'C1', [3, 3, 2, 0]),
    rate('claim', 'C2', [1, 1, 0, 0]),
    rate('claim', 'C3', [5, 4, 5, 5]),
    rate('corruption', 'year-plus-1', [2, 2, 2, 1]),
    rate('corruption', 'times-10', [4, 4, 4, 3]),
    rate('left-out', 'C4', [0, 0, 0, 0]),
  ])

  it('are those of the table, kinds in words and in their order', () => {
    expect(shown).toMatchObject({
      article: { trials: 7, caught: 6 },
      transcription: { trials: 9, caught: 8 },
      left_out: 1,
    })
    expect(shown?.by_corruption.map(({ name, article }) => [name, article.caught])).toEqual([
      ['× 10', 3],
      ['a year later', 1],
    ])
    expect(shown?.by_claim.map(({ claim }) => claim)).toEqual(['C1', 'C2', 'C3'])
    expect(auditSchema.shape.sensitivity.parse(shown)).toEqual(shown)
  })

  it('name the claims of which no error that was tried is caught', () => {
    expect(shown?.unprotected).toEqual(['C1'])
  })

  it('are none where nothing could be tried', () => {
    expect(sensitivityOf([])).toBeNull()
    expect(sensitivityOf([rate('all', '', [0, 0, 0, 0])])).toBeNull()
  })
})
