import { describe, expect, it } from 'vitest'
import { ask, type Check } from '../../pipeline/checks/check.ts'
import { standingErrors } from '../../pipeline/checks/standing.ts'
import type { Exception, Finding, Severity, Verdict } from '../../pipeline/model/finding.ts'
import { dossier, period } from '../dossier.ts'

const found = (verdict: Verdict = 'inconsistent', severity: Severity = 'error'): Finding[] => {
  const check: Check = {
    id: 'bridge-stands',
    asks: 'Does the bridge stand?',
    catches: 'a bridge that fell',
    errs: 'nowhere',
    severity,
    about: 'figure',
    run: () => [{ of: ['C1'], claims: ['C1'], verdict, message: 'It fell.' }],
  }
  return ask([check], dossier())
}

const excuse = (expires: string): Exception => ({
  finding: 'bridge-stands:C1',
  reason: 'known',
  by: 'the editor',
  expires: period(expires),
})

const standing = (
  findings: readonly Finding[],
  exceptions: readonly Exception[] = [],
  summaries: readonly string[] = [],
) =>
  standingErrors(findings, exceptions, '2024-06-15', new Set(summaries)).map(({ finding, expired }) => [
    finding.finding,
    expired,
  ])

describe('what stands against the article', () => {
  it('is an error that nobody excuses', () => {
    expect(standing(found())).toEqual([['bridge-stands:C1', null]])
  })

  it('is no warning, no note and nothing that is not wrong', () => {
    expect(standing(found('inconsistent', 'warning'))).toEqual([])
    expect(standing(found('inconsistent', 'note'))).toEqual([])
    expect(standing(found('undetermined'))).toEqual([])
    expect(standing(found('unsupported'))).toEqual([])
  })

  it('is nothing that only sums up what others found', () => {
    expect(standing(found(), [], ['bridge-stands'])).toEqual([])
  })

  it('is excused for ever where the exception has no end, and through the last day where it has', () => {
    expect(standing(found(), [excuse('')])).toEqual([])
    expect(standing(found(), [excuse('2024-06-15')])).toEqual([])
    expect(standing(found(), [excuse('2024-06')])).toEqual([])
    expect(standing(found(), [excuse('2024-06-14')])).toEqual([['bridge-stands:C1', '2024-06-14']])
    expect(standing(found(), [excuse('2024-05')])).toEqual([['bridge-stands:C1', '2024-05-31']])
  })

  it('is not excused by an exception of another finding', () => {
    expect(standing(found(), [{ ...excuse(''), finding: 'bridge-stands:C2' }])).toHaveLength(1)
  })
})
