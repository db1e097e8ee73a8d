import { describe, expect, it } from 'vitest'
import { auditOf } from '../../pipeline/report/audit.ts'
import { summaryLines } from '../../pipeline/report/terminal.ts'
import { dossier } from '../dossier.ts'
import { auditWith, CHECKS, finding } from './examined.ts'

describe('the summary on the terminal', () => {
  it('says in six lines what there is, what is wrong and where to read it', () => {
    expect(summaryLines(auditWith('plain words'), 'reports/tiny/audit.html')).toEqual([
      'figures       4, of which 2 state an amount',
      'accounted for 1 of 2 numbers in the text; 1 quote unverified',
      'verdicts      1 holds, 1 cannot be right as printed, 1 is open, 1 could not be tested',
      'findings      1 error, 1 note in 8 cases, 1 excused',
      'to correct    2, first C1',
      'report        reports/tiny/audit.html',
    ])
  })

  it('does not count twice what only sums up other findings', () => {
    const rows = [finding('sums:R1'), finding('summed:C1')].map((row) => ({
      ...row,
      verdict: 'inconsistent' as const,
    }))
    const lines = summaryLines(auditOf(dossier(), rows, CHECKS, null), 'page')
    expect(lines).toContain('findings      1 error in 2 cases, 0 excused')
  })

  it('names each row of ours that does not say what the article says', () => {
    const slip = finding('quoted:C1', {
      verdict: 'inconsistent',
      message: 'The row says 34%; the quote prints “43%”.',
    })
    const lines = summaryLines(auditOf(dossier(), [slip], CHECKS, null), 'reports/tiny/audit.html')
    expect(lines).toContain('mend first    claims.csv, C1: The row says 34%; the quote prints “43%”.')
    expect(lines.at(-1)).toBe('report        reports/tiny/audit.html')
  })

  it('is silent about nothing where there is nothing', () => {
    const lines = summaryLines(auditOf(dossier(), [], CHECKS, null), 'reports/tiny/audit.html')
    expect(lines.map((line) => line.slice(14))).toEqual([
      '0, of which 0 state an amount',
      '0 of 0 numbers in the text',
      'none',
      'nothing wrong in 0 cases, 0 excused',
      'nothing',
      'reports/tiny/audit.html',
    ])
  })
})
