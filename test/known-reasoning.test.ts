import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../pipeline/io/csv.ts'
import { type Finding, findingTable } from '../pipeline/model/finding.ts'
import { auditSchema } from '../pipeline/report/schema.ts'

const findingsOf = (article: string): Map<string, Finding> => {
  const file = `data/clean/${article}/findings.csv`
  const rows = parseTable(readFileSync(file, 'utf8'), file, findingTable).value
  return new Map(rows.map(({ row }) => [row.finding, row]))
}

const auditOf = (article: string) =>
  auditSchema.parse(JSON.parse(readFileSync(`reports/${article}/audit.json`, 'utf8')))

const per = (share: { valueOf: () => number } | null | undefined): number | undefined =>
  share === null || share === undefined ? undefined : Math.round(share.valueOf() * 1000) / 10

describe('the reasoning about the article', () => {
  const rows = findingsOf('insight-298')
  const audit = auditOf('insight-298')
  const implied = (claim: string) => rows.get(`implied-range:${claim}`)
  const figure = (claim: string) => audit.figures.find((each) => each.claim === claim)

  it('finds that everything else leaves the 43% no less than 47.7 and no more than 50.8%', () => {
    const found = implied('C057')
    expect(found).toMatchObject({ verdict: 'inconsistent', expected: '47.7–50.8%' })
    expect([per(found?.low), per(found?.high)]).toEqual([47.7, 50.8])
    expect(found?.strength?.toString()).toBe('0.96')
    expect(found?.repair).toBe('“43%” → “49%” (48% to 51% would fit)')
    expect(found?.message).toContain('US$1.6 billion (C056) and US$3,246.12 million for 2012 (SIPRI)')
    expect(figure('C057')).toMatchObject({
      implied: { words: '47.7–50.8%' },
      strength: '0.96',
      repair: '“43%” → “49%” (48% to 51% would fit)',
    })
  })

  it('holds the sale right, which it is reported as, and so the share to be the one that must give way', () => {
    expect(implied('C056')).toMatchObject({ verdict: 'consistent', repair: '' })
    expect(figure('C056')?.verdict).toBe('consistent')
    const clash = audit.first.find(({ claims }) => claims.includes('C057'))
    expect(clash?.repair).toBe('“43%” → “49%” (48% to 51% would fit)')
  })

  it('finds the smallest sets that cannot all hold, the first of them sale, share and spending of 2012', () => {
    const conflicts = [...rows.values()].filter(
      (row) => row.check === 'can-all-hold' && row.claims.includes('C057'),
    )
    expect(conflicts.map(({ finding, evidence }) => [finding, evidence])).toContainEqual([
      'can-all-hold:C056:C057:R01',
      ['R01', 'milex-usd-sipri-2023:AZE@2012'],
    ])
    expect(rows.get('can-all-hold:C056:C057:R01')?.claims).toEqual(['C056', 'C057'])
    for (const { verdict, claims, message } of conflicts) {
      expect([verdict, claims.includes('C057')]).toEqual(['inconsistent', true])
      expect(message).toContain(`giving up C057 resolves ${conflicts.length}`)
    }
  })

  it('leaves open a third that no published share but the highest numbers of people would make', () => {
    expect(implied('C037')).toMatchObject({
      verdict: 'undetermined',
      verdict_then: 'undetermined',
      repair: '',
    })
    const compared = rows.get('agrees-with-reference:C037')
    expect(compared?.message).toContain(
      'Sources differ; 3 of 9 independent witnesses agree: up to 40% for 2002',
    )
    expect(compared?.message).toContain('18–40%, which R39 makes of 12–27 million people for 2002')
    expect(compared?.message).toContain('Others: 24% for 2000–2011')
  })

  it('says of the figures that nothing tests that nothing does', () => {
    expect(implied('C068')).toMatchObject({ verdict: 'unsupported', low: null, high: null })
    expect(implied('C068')?.strength?.equals(0)).toBe(true)
    const open = audit.figures.filter(({ says, implied: range }) => says !== '' && range === null)
    expect(open.map(({ claim }) => claim)).toEqual(['C008', 'C033', 'C113', 'C061', 'C068', 'C108'])
    // Of C061 the words are tested, and fail; of C033 the sources differ, and some allow any number.
    expect(audit.summary.untested).toBe(4)
  })

  it('finds on the editions of its time what the latest find, but for one figure tested by a later source', () => {
    const differing = [...rows.values()].filter(
      (row) => row.check === 'implied-range' && row.verdict !== row.verdict_then,
    )
    expect(differing.map(({ claims, verdict_then }) => [...claims, verdict_then])).toEqual([
      ['C065', 'unsupported'],
    ])
  })
})

describe.each(['example', 'insight-298'])('what the reasoning about %s comes to', (article) => {
  const rows = findingsOf(article)
  const audit = auditOf(article)
  const stating = audit.figures.filter(({ says }) => says !== '')

  it('is said of every claim with a figure, and is the verdict that the audit shows', () => {
    const said = [...rows.values()].filter(({ check }) => check === 'implied-range')
    expect(said.length).toBeGreaterThan(10)
    expect(new Map(said.map(({ claims: [claim], verdict }) => [claim, verdict]))).toEqual(
      new Map(stating.map(({ claim, verdict }) => [claim, verdict])),
    )
  })

  it('has a verdict of then, a strength and a finding that the audit names', () => {
    for (const { claim, verdict_then, strength, summed_up_by } of stating) {
      const row = rows.get(`implied-range:${claim}`)
      expect(row?.verdict_then).not.toBe('')
      expect([verdict_then, summed_up_by]).toEqual([row?.verdict_then, row?.finding])
      expect(Number(strength)).toBeCloseTo(row?.strength?.valueOf() ?? Number.NaN, 9)
    }
  })

  it('proposes a repair of nothing but what is wrong', () => {
    for (const { finding, verdict, repair } of rows.values())
      if (repair !== '') expect([finding, verdict]).toEqual([finding, 'inconsistent'])
  })
})
