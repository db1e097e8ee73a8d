import { describe, expect, it } from 'vitest'
import type { Finding } from '../../pipeline/model/finding.ts'
import { auditOf } from '../../pipeline/report/audit.ts'
import { renderMarkdown } from '../../pipeline/report/markdown.ts'
import { readingOf } from '../../pipeline/report/reading.ts'
import { wouldFit } from '../../pipeline/report/would-fit.ts'
import { claim, dossier, measure, observation, relation, series, source } from '../dossier.ts'
import { CHECKS, finding } from './examined.ts'
import { pageOf } from './page.ts'

const budget = (name: string, period: string, amount: string) =>
  observation({ series: name, measure: 'budget', key: 'XAA', period, amount, unit: 'US$', scale: 'million' })

const NAMES = ['other-year', 'same-year', 'too-low', 'third']

const tables = dossier({
  claims: [claim({ amount: '5', unit: 'US$', scale: 'million', period: '2020', quote: 'US$5 million' })],
  observations: [
    budget('other-year', '2019', '5'),
    budget('same-year', '2020', '5.2'),
    budget('too-low', '2020', '3'),
    budget('third', '2018', '5'),
  ],
  series: NAMES.map((name) => series({ series: name, measure: 'budget' })),
  measures: [measure({}), measure({ measure: 'budget', label: 'budget as announced', unit: 'US$' })],
  sources: [source({ publisher: 'The Treasury' })],
  relations: [
    relation({ relation: 'R1', asserts: 'C1 = other-year:XAA@2019' }),
    relation({ relation: 'R2', asserts: 'C1 = same-year:XAA@2020' }),
    relation({ relation: 'R3', asserts: 'C1 = too-low:XAA@2020' }),
    relation({ relation: 'R4', asserts: 'C1 >= too-low:XAA@2020' }),
    relation({ relation: 'R5', asserts: 'C1 = third:XAA@2018 * 1' }),
  ],
})

const wrong = finding('agrees:C1', { verdict: 'inconsistent' })

const open = (id: string, overrides: Partial<Finding> = {}): Finding =>
  finding(`sums:${id}`, { verdict: 'undetermined', evidence: [id], ...overrides })

const audited = (...findings: readonly Finding[]) => auditOf(tables, [wrong, ...findings], CHECKS, null)

const words = (...findings: readonly Finding[]): string => {
  const audit = audited(...findings)
  const [first] = audit.first
  return first === undefined ? 'no correction' : wouldFit(first, readingOf(audit))
}

const SAME = 'US$5.2 million, budget as announced, 2020 (The Treasury)'
const OTHER = 'US$5 million, budget as announced, 2019 (The Treasury)'

describe('what would fit but is something else', () => {
  it('is named with its definition, its time and who says so, that of the same time first', () => {
    const seen = (id: string): Finding =>
      open(id, { evidence: [id, id === 'R1' ? 'other-year:XAA@2019' : 'same-year:XAA@2020'] })
    expect(words(seen('R1'), seen('R2'))).toBe(
      `Would fit, but is of another definition or period: ${SAME}; ${OTHER}.`,
    )
  })

  it('is at most two things, and the number of the others', () => {
    const all = ['R1', 'R2', 'R5'].map((id) => open(id))
    expect(words(...all)).toMatch(/; and 1 more\.$/)
  })

  it('is nothing that disagrees, and nothing that only bounds the figure', () => {
    expect(words(open('R3'), open('R4'))).toBe('')
  })

  it('is nothing of other claims, and nothing that weighs several readings', () => {
    expect(words(open('R2', { claims: ['C1', 'C2'] }), open('R2', { evidence: ['R1', 'R2'] }))).toBe('')
    expect(words(open('R2', { verdict: 'consistent' }))).toBe('')
  })

  it('stands beside the repair on the page and in the comment', () => {
    expect(pageOf(audited(open('R2')))).toContain('<p class="would-fit">Would fit, but is of another')
    expect(renderMarkdown(audited(open('R2')))).toContain('Would fit, but is of another definition or period')
  })
})
