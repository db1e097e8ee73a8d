import { describe, expect, it } from 'vitest'
import { ask } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import { standingErrors } from '../../pipeline/checks/standing.ts'
import type { Exception } from '../../pipeline/model/finding.ts'
import { claim, dossier, measure, observation, series } from '../dossier.ts'

const share = claim({
  kind: 'share',
  measure: 'spending',
  base: 'gdp',
  amount: '117',
  unit: '%',
  period: '1991',
  quote: '117% of GDP',
})

const excuse: Exception = {
  finding: 'share-within-bounds:C1',
  reason: 'In a year of war spending exceeded what the country produced.',
  by: 'the editor',
  expires: null,
}

const found = (exceptions: readonly Exception[]) => {
  const findings = ask(
    CHECKS,
    dossier({
      claims: [share],
      exceptions: [...exceptions],
      measures: [
        measure({ measure: 'spending', stock_or_flow: 'flow', dimension: 'usd' }),
        measure({ measure: 'gdp', stock_or_flow: 'flow', dimension: 'usd' }),
      ],
      series: [series({ series: 'spending-1992', measure: 'spending', base: 'gdp', unit: '%' })],
      observations: [
        observation({
          series: 'spending-1992',
          measure: 'spending',
          base: 'gdp',
          amount: '117',
          unit: '%',
          period: '1991',
        }),
      ],
    }),
  )
  const summary = findings.find(({ finding }) => finding === 'implied-range:C1')
  const standing = standingErrors(findings, exceptions, '2024-01-01', new Set(['implied-range']))
  return { verdict: summary?.verdict, standing: standing.map(({ finding }) => finding.finding) }
}

describe('spending of 117% of GDP', () => {
  it('cannot be a share, though a source says the same', () => {
    expect(found([])).toEqual({ verdict: 'inconsistent', standing: ['share-within-bounds:C1'] })
  })

  it('is legal with an excuse in exceptions.csv, and only with that of this finding', () => {
    expect(found([excuse])).toEqual({ verdict: 'consistent', standing: [] })
    expect(found([{ ...excuse, finding: 'share-within-bounds:C2' }]).verdict).toBe('inconsistent')
  })
})
