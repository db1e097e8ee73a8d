import { describe, expect, it } from 'vitest'
import { shareWithinBounds } from '../../pipeline/checks/share-within-bounds.ts'
import { claim, dossier } from '../dossier.ts'
import { run } from './run.ts'

type Overrides = Parameters<typeof claim>[0]

const ask = (overrides: Overrides) =>
  run(
    shareWithinBounds,
    dossier({ claims: [claim({ kind: 'share', base: 'population', unit: '%', ...overrides })] }),
  )

const verdict = (overrides: Overrides) => ask(overrides).map((answer) => answer.verdict)

describe('share-within-bounds', () => {
  it('is consistent for a share between nothing and the whole', () => {
    const [answer] = ask({ amount: '43', start: 5, end: 9 })
    expect(answer).toMatchObject({ of: ['C1'], verdict: 'consistent', place: { start: 5, end: 9 } })
    expect(answer?.message).toBe('43% (42.5–43.5%) lies between 0 and 100%.')
  })

  it('is inconsistent for a share of more than the whole or of less than nothing', () => {
    const [answer] = ask({ amount: '250' })
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.message).toBe(
      '250% (249.5–250.5%) cannot be a share: no part is outside 0 to 100% of its whole.',
    )
    expect(verdict({ amount: '-5' })).toEqual(['inconsistent'])
    expect(verdict({ amount: '11/10', unit: 'ratio' })).toEqual(['inconsistent'])
  })

  it('lets the whole itself be a share, and nothing just above it', () => {
    expect(verdict({ amount: '100' })).toEqual(['consistent'])
    expect(verdict({ amount: '100', hedge: 'at_least' })).toEqual(['consistent'])
    expect(verdict({ amount: '100', hedge: 'over' })).toEqual(['inconsistent'])
    expect(verdict({ amount: '101' })).toEqual(['inconsistent'])
  })

  it('lets nothing at all be a share', () => {
    expect(verdict({ amount: '0' })).toEqual(['consistent'])
    expect(verdict({ amount: '-0.0' })).toEqual(['consistent'])
  })

  it('lets every whole per cent from 0 to 100 be a share, and no other to 300', () => {
    const wrong = Array.from({ length: 301 }, (_, per) => per).filter(
      (per) => verdict({ amount: String(per) })[0] !== (per <= 100 ? 'consistent' : 'inconsistent'),
    )
    expect(wrong).toEqual([])
  })

  it('has nothing to examine in growth, in shares without a figure and in an empty dossier', () => {
    expect(ask({ kind: 'comparison', amount: '250' })).toEqual([])
    expect(ask({ amount: '' })).toEqual([])
    expect(run(shareWithinBounds, dossier())).toEqual([])
  })
})
