import { describe, expect, it } from 'vitest'
import type { Finding } from '../../pipeline/model/finding.ts'
import { corrections } from '../../pipeline/report/corrections.ts'
import { claim, dossier, series } from '../dossier.ts'
import { CHECKS, finding } from './examined.ts'

const tables = dossier({
  claims: [
    claim({ claim: 'C1', start: 30 }),
    claim({ claim: 'C2', start: 10 }),
    claim({ claim: 'C3', start: null }),
  ],
})

const wrong = (id: string, claims: string[], overrides: Partial<Finding> = {}): Finding =>
  finding(id, { claims, verdict: 'inconsistent', ...overrides })

const ids = (findings: readonly Finding[]): string[] =>
  corrections(findings, CHECKS, tables).map((each) => each.finding)

describe('what to correct first', () => {
  it('puts errors before warnings before notes', () => {
    expect(ids([wrong('anchored:a', ['C2']), wrong('fits:C2', ['C2']), wrong('sums:R1', ['C1'])])).toEqual([
      'sums:R1',
      'fits:C2',
      'anchored:a',
    ])
  })

  it('puts slips of our own table before figures before citations, whatever stands first in the text', () => {
    expect(ids([wrong('quoted:C3', ['C3']), wrong('dated:C2', ['C2']), wrong('sums:R1', ['C1'])])).toEqual([
      'quoted:C3',
      'sums:R1',
      'dated:C2',
    ])
  })

  it('puts what rests on a primary source before what rests on others', () => {
    const primary = wrong('sums:R3', ['C3'], { evidence: ['R3', 'census:XAA@2020'] })
    const other = wrong('agrees:C2', ['C2'], { evidence: ['hearsay:XAA@2020'] })
    const graded = dossier({
      claims: tables.claims,
      series: [series({ series: 'census', grade: 'A' }), series({ series: 'hearsay', grade: 'B' })],
    })
    expect(corrections([other, primary], CHECKS, graded).map((each) => each.finding)).toEqual([
      'sums:R3',
      'agrees:C2',
    ])
  })

  it('then follows the text, and puts what has no place last', () => {
    const findings = [wrong('sums:R3', ['C3']), wrong('sums:R1', ['C1']), wrong('agrees:C2', ['C2'])]
    expect(ids(findings)).toEqual(['agrees:C2', 'sums:R1', 'sums:R3'])
  })

  it('says once what several findings say of the same claims', () => {
    const [first, ...rest] = corrections(
      [wrong('sums:R2', ['C1', 'C2']), wrong('sums:R1', ['C1', 'C2'])],
      CHECKS,
      tables,
    )
    expect(rest).toEqual([])
    expect(first).toEqual({
      claims: ['C1', 'C2'],
      severity: 'error',
      about: 'figure',
      finding: 'sums:R1',
      also: ['sums:R2'],
      repair: '',
    })
  })

  it('says with each what would mend it, as the findings that sum its claims up have it', () => {
    const repairs = [
      wrong('summed:C1', ['C1'], { repair: '“43%” → “49%”' }),
      wrong('summed:C2', ['C2'], { repair: '“5” → “7”' }),
      wrong('summed:C3', ['C3'], { repair: 'not of these' }),
    ]
    const both = wrong('sums:R1', ['C1', 'C2'])
    const mended = (findings: readonly Finding[]) =>
      corrections(findings, CHECKS, tables).map(({ finding: id, repair }) => [id, repair])
    expect(mended([...repairs, both])).toEqual([['sums:R1', '“43%” → “49%”, or “5” → “7”']])
    const held = repairs.map((row) => ({ ...row, verdict: 'consistent' as const }))
    expect(mended([...held, both])).toEqual([['sums:R1', '']])
    expect(mended([...repairs, wrong('dated:C1', ['C1'])])).toEqual([['dated:C1', '']])
  })

  it('takes what is said of some of its claims as said, once all of them are to be corrected', () => {
    const [only, ...rest] = corrections(
      [wrong('sums:R1', ['C1', 'C2']), wrong('agrees:C2', ['C2'])],
      CHECKS,
      tables,
    )
    expect([only?.finding, only?.also, rest]).toEqual(['sums:R1', ['agrees:C2'], []])
  })

  it('keeps findings about no claim apart', () => {
    expect(ids([wrong('anchored:a', []), wrong('anchored:b', [])])).toEqual(['anchored:a', 'anchored:b'])
  })

  it('leaves out what is excused or not inconsistent', () => {
    expect(
      ids([wrong('sums:R1', ['C1'], { excused: true }), finding('fits:C1'), finding('cited:C1')]),
    ).toEqual([])
  })

  it('names our own doubtful row, and not the test that rests on it', () => {
    expect(ids([wrong('sums:R1', ['C1', 'C2']), wrong('quoted:C2', ['C2'])])).toEqual(['quoted:C2'])
  })

  it('does not change the findings it is given', () => {
    const findings = [wrong('sums:R2', ['C2']), wrong('sums:R1', ['C1'])]
    corrections(findings, CHECKS, tables)
    expect(findings.map((each) => each.finding)).toEqual(['sums:R2', 'sums:R1'])
  })
})
