import { describe, expect, it } from 'vitest'
import { auditOf } from '../../pipeline/report/audit.ts'
import { summaryLines } from '../../pipeline/report/terminal.ts'
import { article, dossier } from '../dossier.ts'
import { auditWith, CHECKS, finding } from './examined.ts'

const PAGE = 'reports/tiny/audit.html'

describe('the summary on the terminal', () => {
  it('is one table with a row for each dossier, and under it what is to be done first', () => {
    const other = auditOf(dossier({ article: { ...article, article: 'a-longer-name' } }), [], CHECKS, null)
    expect(
      summaryLines([
        { audit: auditWith('plain words'), page: PAGE },
        { audit: other, page: 'reports/a-longer-name/audit.html' },
      ]),
    ).toEqual([
      'dossier        figures  hold  wrong  open  untested  errors  warnings  notes  excused  numbers in text  report',
      'tiny                 4     1      1     1         1       1         0      1        1           1 of 2  reports/tiny/audit.html',
      'a-longer-name        0     0      0     0         0       0         0      0        0           0 of 0  reports/a-longer-name/audit.html',
      'tiny: 1 quote unverified',
      'tiny: 2 things to correct: 1 error, 1 note; 1 about figures and dates (why 1 cannot be right as printed) and 1 about words of time.',
      'tiny: Correct first “plain words”: plain words; what would fit: plain words.',
    ])
  })

  const lines = (rows: Parameters<typeof auditOf>[1]): string[] =>
    summaryLines([{ audit: auditOf(dossier(), rows, CHECKS, null), page: PAGE }])
  const cells = (line = ''): string[] => line.split(/ {2,}/)

  it('does not count twice what only sums up other findings', () => {
    const rows = [finding('sums:R1'), finding('summed:C1')].map((row) => ({
      ...row,
      verdict: 'inconsistent' as const,
    }))
    const [head, row] = lines(rows)
    expect(cells(row)[cells(head).indexOf('errors')]).toBe('1')
  })

  it('counts as the report does: what is said twice of the same words is one thing to correct', () => {
    const rows = ['sums:R1', 'agrees:C1'].map((id) => finding(id, { verdict: 'inconsistent' }))
    const [head, row] = lines(rows)
    expect(cells(row)[cells(head).indexOf('errors')]).toBe('1')
    expect(lines([...rows, finding('dated:C2', { claims: ['C2'], verdict: 'inconsistent' })])).toContain(
      'tiny: 2 things to correct: 2 errors; 1 about figures and dates and 1 about citations.',
    )
  })

  it('names each row of ours that does not say what the article says', () => {
    const slip = finding('quoted:C1', {
      verdict: 'inconsistent',
      message: 'The row says 34%; the quote prints “43%”.',
    })
    expect(lines([slip])).toContain(
      'tiny: mend first: claims.csv, C1: The row says 34%; the quote prints “43%”.',
    )
  })

  it('keeps to one line what would break or turn it', () => {
    const [, row] = summaryLines([{ audit: auditWith('plain words'), page: 'reports/\u202e\n/audit.html' }])
    expect(row?.endsWith('reports/⟨U+202E⟩ /audit.html')).toBe(true)
  })

  it('gives a tone to what is wrong, and none to nothing', () => {
    const toned = summaryLines(
      [{ audit: auditWith('x'), page: PAGE }],
      (tone, text) => `<${tone}>${text.trim()}`,
    )
    expect(toned[0]?.startsWith('<strong>dossier  <strong>figures')).toBe(true)
    expect(toned[1]).toBe(
      `tiny           4  <good>1  <bad>1  <open>1         1  <bad>1         0  <open>1        1           1 of 2  ${PAGE}`,
    )
  })
})
