import { describe, expect, it } from 'vitest'
import { isIdle, scaled, testedFigures } from '../../pipeline/charts/tested-figures.ts'
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import type { Finding } from '../../pipeline/model/finding.ts'
import { intervalText } from '../../pipeline/model/interval-text.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { claim } from '../dossier.ts'
import { finding } from '../report/examined.ts'
import { unexamined } from './dossier.ts'
import { left } from './dossier-examined.ts'

const reach = (overrides: Partial<Omit<CleanClaim, 'period'>> = {}) =>
  claim({ claim: 'C1', amount: '200', amount_to: '400', unit: 'km', ...overrides })

const tested = (own: CleanClaim, findings: readonly Finding[]) => {
  const [figure] = testedFigures({ ...unexamined({ claims: [own] }), findings })
  if (figure === undefined) throw new Error('nothing tested')
  return figure
}

const sources = (verdict: Finding['verdict']): Finding =>
  finding('agrees-with-reference:C1', { claims: ['C1'], verdict })

describe('a tested figure', () => {
  it('knows the one value in which the ranges meet', () => {
    const { touch } = tested(reach(), [left('C1', 'consistent', { low: '0', high: '200' })])
    expect(touch === null ? '' : intervalText(touch, 'length')).toBe('200 km')
  })

  it('knows of none where they have more in common, or nothing, or one is a single value itself', () => {
    for (const [verdict, range] of [
      ['consistent', { low: '0', high: '201' }],
      ['consistent', { low: '200', high: '200' }],
      ['inconsistent', { low: '0', high: '200' }],
      ['inconsistent', { low: '0', high: '100' }],
      ['consistent', {}],
    ] as const)
      expect(tested(reach(), [left('C1', verdict, range)]).touch).toBeNull()
  })

  it('is disputed where it is open and the sources do not settle it', () => {
    const open = left('C1', 'undetermined', { low: '0', high: '300' })
    expect(tested(reach(), [open, sources('undetermined')]).isDisputed).toBe(true)
    expect(tested(reach(), [open, sources('consistent')]).isDisputed).toBe(false)
    expect(tested(reach(), [open]).isDisputed).toBe(false)
    const fine = left('C1', 'consistent', { low: '0', high: '300' })
    expect(tested(reach(), [fine, sources('undetermined')]).isDisputed).toBe(false)
  })

  it('is idle where nothing could have failed', () => {
    const of = (strength: string) => left('C1', 'consistent', { low: '0' }, { strength: rational(strength) })
    expect(isIdle(tested(reach(), [of('0')]))).toBe(true)
    expect(isIdle(tested(reach(), [of('1/2')]))).toBe(false)
  })

  it('has no multiples to draw where it is a place in a ranking', () => {
    const rank = reach({ kind: 'rank', amount: '2', amount_to: '', unit: 'rank' })
    const figure = tested(rank, [left('C1', 'consistent', { low: '2', high: '3' })])
    expect(figure.ratios).not.toBeNull()
    expect(scaled(figure)).toBeNull()
    expect(scaled(tested(reach(), [left('C1', 'consistent', { low: '2' })]))).not.toBeNull()
  })
})
