import { describe, expect, it } from 'vitest'
import type { Finding } from '../../pipeline/model/finding.ts'
import { auditOf } from '../../pipeline/report/audit.ts'
import { clearedOf } from '../../pipeline/report/cleared.ts'
import { readingOf } from '../../pipeline/report/reading.ts'
import { claim, dossier } from '../dossier.ts'
import { CHECKS, finding } from './examined.ts'
import { pageOf } from './page.ts'

const tables = dossier({ claims: [claim({ claim: 'C1' }), claim({ claim: 'C2' })] })

const audited = (findings: readonly Finding[]) => auditOf(tables, findings, CHECKS, null)

const cleared = (findings: readonly Finding[], id = 'C1') => {
  const reading = readingOf(audited(findings))
  const figure = reading.figure.get(id)
  return figure === undefined ? null : clearedOf(figure, reading)
}

const clash = finding('sums:R1', { verdict: 'inconsistent', claims: ['C1', 'C2'] })
const support = finding('agrees:C1', { evidence: ['census:XAA@2020'] })

describe('a figure that holds though tests of it fail', () => {
  it('says in how many it stands, which figure is to doubt there, and why not this one', () => {
    expect(cleared([clash, support])).toEqual({
      words: 'It also stands in 1 test that fails. There',
      doubtful: ['C2'],
      because: 'is to be doubted, and not this figure: evidence of its own supports it.',
    })
    expect(pageOf(audited([clash, support]))).toContain(
      '<p class="cleared">It also stands in 1 test that fails',
    )
  })

  it('says nothing of the figure to doubt, and nothing where no test fails', () => {
    expect(cleared([clash, support], 'C2')).toBeNull()
    expect(cleared([support])).toBeNull()
    expect(cleared([{ ...clash, excused: true }, support])).toBeNull()
  })

  it('does not speak of evidence of its own where that is in doubt', () => {
    const alone = finding('sums:R2', { verdict: 'inconsistent', claims: ['C2'] })
    const open = finding('fits:C1', { verdict: 'undetermined' })
    const both = finding('agrees:C1', { evidence: ['census:XAA@2020'] })
    const audit = audited([clash, alone, open, both])
    const reading = readingOf(audit)
    const [first] = audit.figures
    expect(first).toBeDefined()
    const held = first === undefined ? null : clearedOf({ ...first, verdict: 'consistent' }, reading)
    expect(held?.because).toContain('it need not change for all to agree')
  })
})
