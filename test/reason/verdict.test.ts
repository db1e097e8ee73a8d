import { describe, expect, it } from 'vitest'
import type { Finding } from '../../pipeline/model/finding.ts'
import { judge } from '../../pipeline/reason/verdict.ts'
import { CHECKS, finding } from '../report/examined.ts'

const on = (
  findings: readonly Finding[],
  claim = 'C1',
  { readings = [], acquitted = [] }: { readings?: readonly string[]; acquitted?: readonly string[] } = {},
) => {
  const { verdict, by } = judge(findings, CHECKS, new Set(readings), new Set(acquitted))(claim)
  return [verdict, by?.finding ?? null]
}

const agreeing = finding('agrees:C1', { evidence: ['population-census-2020:XAA@2020'] })
const clash = finding('sums:R1', { verdict: 'inconsistent' })
const open = finding('fits:C1', { verdict: 'undetermined' })

describe('the verdict on a claim', () => {
  it('is inconsistent if one finding about the figure is, whatever the others say', () => {
    expect(on([agreeing, open, clash])).toEqual(['inconsistent', 'sums:R1'])
  })

  it('is undetermined if one is and none is inconsistent', () => {
    expect(on([agreeing, open])).toEqual(['undetermined', 'fits:C1'])
  })

  it('is consistent if a consistent finding rests on evidence', () => {
    expect(on([agreeing])).toEqual(['consistent', 'agrees:C1'])
  })

  it('is unsupported if nothing was held against it, be it within all bounds', () => {
    expect(on([finding('fits:C1')])).toEqual(['unsupported', null])
    expect(on([finding('agrees:C1', { verdict: 'unsupported' })])).toEqual(['unsupported', 'agrees:C1'])
    expect(on([finding('agrees:C1', { verdict: 'not_applicable' })])).toEqual(['unsupported', null])
    expect(on([])).toEqual(['unsupported', null])
  })

  it('is undetermined if our own row fails, and that finding decides', () => {
    const doubt = finding('quoted:C1', { verdict: 'inconsistent' })
    expect(on([agreeing, clash, doubt])).toEqual(['undetermined', 'quoted:C1'])
  })

  it('is undetermined if it clashes only with a claim whose row fails', () => {
    const both = finding('sums:R1', { claims: ['C1', 'C2'], verdict: 'inconsistent' })
    const doubt = finding('quoted:C2', { claims: ['C2'], verdict: 'inconsistent' })
    expect(on([both, doubt])).toEqual(['undetermined', 'sums:R1'])
    expect(on([both, doubt, finding('agrees:C1b', { verdict: 'inconsistent' })])).toEqual([
      'inconsistent',
      'agrees:C1b',
    ])
  })

  it('spares a claim that its own evidence supports, when it is tested with one that nothing supports', () => {
    const together = finding('sums:R1', { claims: ['C1', 'C2'], verdict: 'inconsistent' })
    const supported = [agreeing, together]
    expect(on(supported, 'C1')).toEqual(['consistent', 'agrees:C1'])
    expect(on(supported, 'C2')).toEqual(['inconsistent', 'sums:R1'])
  })

  it('spares none of two claims that are both supported, nor one whose own evidence is divided', () => {
    const together = finding('sums:R1', { claims: ['C1', 'C2'], verdict: 'inconsistent' })
    const both = [agreeing, { ...agreeing, finding: 'agrees:C2', claims: ['C2'] }, together]
    expect(on(both, 'C1')).toEqual(['inconsistent', 'sums:R1'])
    expect(on([agreeing, open, together], 'C1')).toEqual(['inconsistent', 'sums:R1'])
  })

  it('spares a claim that no cheapest way out of the conflict gives up, and not the one that has to answer', () => {
    const together = finding('sums:R1', { claims: ['C1', 'C2'], verdict: 'inconsistent' })
    const acquitted = ['C1']
    expect(on([agreeing, open, together], 'C1', { acquitted })).toEqual(['undetermined', 'fits:C1'])
    expect(on([together], 'C1', { acquitted })).toEqual(['unsupported', null])
    expect(on([together], 'C2', { acquitted })).toEqual(['inconsistent', 'sums:R1'])
  })

  it('spares none where all that are tested together are acquitted or supported, for then something is left open', () => {
    const together = finding('sums:R1', { claims: ['C1', 'C2'], verdict: 'inconsistent' })
    expect(on([together], 'C1', { acquitted: ['C1', 'C2'] })).toEqual(['inconsistent', 'sums:R1'])
    const supported = { ...agreeing, finding: 'agrees:C2', claims: ['C2'] }
    expect(on([supported, together], 'C1', { acquitted: ['C1'] })).toEqual(['inconsistent', 'sums:R1'])
  })

  it('acquits no claim of what it is tested for alone', () => {
    const alone = finding('agrees:C1', { verdict: 'inconsistent' })
    expect(on([alone], 'C1', { acquitted: ['C1'] })).toEqual(['inconsistent', 'agrees:C1'])
  })

  it('lets what sums up the others decide nothing', () => {
    const summary = finding('summed:C1', { verdict: 'inconsistent', evidence: ['R1'] })
    expect(on([agreeing, summary])).toEqual(['consistent', 'agrees:C1'])
    expect(on([summary])).toEqual(['unsupported', null])
  })

  it('does not hear citations and times', () => {
    const others = [
      finding('dated:C1', { verdict: 'inconsistent' }),
      finding('anchored:C1', { verdict: 'inconsistent' }),
    ]
    expect(on([agreeing, ...others])).toEqual(['consistent', 'agrees:C1'])
  })

  it('does not hear what is excused, our own doubt included', () => {
    const excused = [
      { ...clash, excused: true },
      finding('quoted:C1', { verdict: 'inconsistent', excused: true }),
    ]
    expect(on([...excused, agreeing])).toEqual(['consistent', 'agrees:C1'])
    expect(on(excused)).toEqual(['unsupported', null])
  })

  it('does not hear findings about other claims', () => {
    expect(on([clash], 'C2')).toEqual(['unsupported', null])
  })

  it('is decided by the finding that weighs most readings, then by severity, check and id', () => {
    const one = finding('sums:R1', { verdict: 'undetermined', evidence: ['R1'] })
    const all = finding('agrees:all', { verdict: 'undetermined', evidence: ['R1', 'R2'] })
    expect(on([one, all], 'C1', { readings: ['R1', 'R2'] })).toEqual(['undetermined', 'agrees:all'])
    expect(on([all, one], 'C1')).toEqual(['undetermined', 'sums:R1'])
    expect(on([open, all], 'C1')).toEqual(['undetermined', 'agrees:all'])
  })
})
