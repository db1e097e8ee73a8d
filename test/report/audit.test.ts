import { describe, expect, it } from 'vitest'
import { VERDICTS } from '../../pipeline/model/finding.ts'
import { auditOf } from '../../pipeline/report/audit.ts'
import { auditSchema } from '../../pipeline/report/schema.ts'
import { claim, dossier } from '../dossier.ts'
import { auditWith, CHECKS, everything, finding } from './examined.ts'

const audit = auditWith('plain words')
const figure = (id: string) => audit.figures.find((each) => each.claim === id)

describe('the audit', () => {
  it('fits its schema, and is the same after JSON', () => {
    expect(auditSchema.parse(audit)).toEqual(audit)
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit)
  })

  it('has one figure per claim, in the order of the article, unverified ones last', () => {
    expect(audit.figures.map((each) => each.claim)).toEqual(['C1', 'C2', 'C>4', 'C3'])
  })

  it('places each quote in its paragraph and under its heading, where it has a place', () => {
    expect(figure('C1')).toMatchObject({ paragraph: 1, heading: '' })
    expect(figure('C2')).toMatchObject({ paragraph: 2, heading: 'plain words' })
    expect(figure('C3')).toMatchObject({ paragraph: null, heading: '' })
  })

  it('says each figure in words and as an interval in base units', () => {
    expect(figure('C1')).toMatchObject({
      says: '5 million people',
      interval: { words: '4,500,000–5,500,000 people', low: '4500000', high: '5500000', high_closed: false },
      attributed_to: 'plain words',
      verdict: 'inconsistent',
      decided_by: 'sums:R1',
    })
    expect(figure('C2')).toMatchObject({ says: '43%', verdict: 'undetermined' })
    expect(figure('C2')?.cites).toEqual([
      {
        note: '1',
        works: [
          {
            work: 'plain words, “plain words”, plain words',
            published: '',
            pages: '',
            url: 'https://example.org/a',
          },
        ],
      },
    ])
    expect(figure('C3')).toMatchObject({ says: '', interval: null, period_words: 'May 2020' })
  })

  it('says what everything else leaves a figure, how strong that is and what would mend it', () => {
    expect(figure('C1')).toMatchObject({
      verdict: 'inconsistent',
      verdict_then: 'consistent',
      implied: { words: 'plain words', low: '6500000', high: '7500000' },
      strength: '0.666666666666',
      repair: 'plain words',
      summed_up_by: 'summed:C1',
    })
    expect(figure('C2')).toMatchObject({ verdict_then: '', implied: null, strength: null, repair: '' })
    expect(figure('C2')?.summed_up_by).toBeNull()
  })

  it('never lets what sums up the findings decide, be decided or be corrected', () => {
    const summary = finding('summed:C1', { verdict: 'inconsistent', repair: 'another figure' })
    const { figures, first } = auditOf(dossier({ claims: [claim({})] }), [summary], CHECKS, null)
    expect(figures.map(({ verdict, decided_by }) => [verdict, decided_by])).toEqual([['unsupported', null]])
    expect(first).toEqual([])
  })

  it('says that nothing tests a figure which nothing tests', () => {
    expect(figure('C>4')).toMatchObject({ verdict: 'unsupported', why: 'Nothing here tests this figure.' })
  })

  it('says that a test was excused where nothing else is left', () => {
    const excused = finding('sums:R1', { verdict: 'inconsistent', excused: true })
    const [only] = auditOf(dossier({ claims: [claim({})] }), [excused], CHECKS, null).figures
    expect(only?.why).toBe('Nothing here tests this figure. (1 of its findings excused, see below.)')
  })

  it('shows a failed check of our own row before all else', () => {
    const findings = [
      finding('sums:R1'),
      finding('dated:C1'),
      finding('quoted:C1', { verdict: 'inconsistent' }),
    ]
    const [only] = auditOf(dossier({ claims: [claim({})] }), findings, CHECKS, null).figures
    expect(only?.findings).toEqual(['quoted:C1', 'sums:R1', 'dated:C1'])
    expect(only).toMatchObject({ verdict: 'undetermined', why: 'Answer of quoted:C1.' })
  })

  it('resolves every kind of evidence, and says what resolves to nothing', () => {
    const { dossier: tables, findings } = everything('plain words')
    const ids = findings.flatMap((each) => each.evidence)
    expect([...new Set(ids)].sort()).toEqual(audit.evidence.map(({ id }) => id).sort())
    expect(audit.evidence.map(({ id, kind }) => [id, kind])).toEqual([
      ['R1', 'relation'],
      ['population-census-2020:XAA@2020', 'observation'],
      ['bridge-opening@census-2020', 'event'],
      ['note-1', 'note'],
      ['note-9', 'missing'],
    ])
    expect(audit.evidence[0]).toMatchObject({
      left: { words: '5 million people', of: 'C1' },
      right: { words: '7 million people', of: 'population-census-2020:XAA@2020' },
    })
    expect(audit.sources.map(({ source }) => source)).toEqual(tables.sources.map(({ source }) => source))
  })

  it('counts what it lists', () => {
    const { summary } = audit
    expect(summary).toMatchObject({ claims: 4, figures: 2, untested: 0, unverified: 1, findings: 8 })
    expect(summary.excused).toBe(1)
    for (const verdict of VERDICTS) {
      const ofClaims = audit.figures.filter((each) => each.verdict === verdict).length
      const ofFindings = audit.findings.filter((each) => each.verdict === verdict).length
      const total = (rows: typeof summary.by_check | typeof summary.by_severity): number =>
        rows.map(({ verdicts }) => verdicts[verdict]).reduce((a, b) => a + b, 0)
      expect(summary.verdicts[verdict]).toBe(ofClaims)
      expect(total(summary.by_check)).toBe(ofFindings)
      expect(total(summary.by_severity)).toBe(ofFindings)
    }
  })

  it('counts the mentions of the running text, not those of the notes', () => {
    expect(audit.summary.mentions).toEqual({ total: 2, claim: 1, citation: 0, dismissed: 0, unaccounted: 1 })
  })

  it('counts reference figures by grade, and events without one', () => {
    expect(audit.summary.grades).toEqual({ A: 1, B: 0, ungraded: 1 })
  })

  it('says the result in one sentence', () => {
    expect(audit.result).toBe(
      '4 figures and dates: 1 holds, 1 cannot be right as printed, 1 is open, 1 could not be tested.',
    )
    expect(auditOf(dossier(), [], CHECKS, null).result).toBe(
      'No figure or date was annotated: nothing was tested.',
    )
  })

  it('keeps the exception beside what it excuses', () => {
    const excused = audit.findings.filter((each) => each.excused !== null)
    expect(excused.map(({ finding: id, excused: by }) => [id, by])).toEqual([
      ['dated:C2', { reason: 'plain words', by: 'plain words', expires: '' }],
    ])
  })

  it('does not depend on the order of the rows', () => {
    const { dossier: tables, findings } = everything('plain words')
    const turned = dossier({ ...tables, claims: [...tables.claims].reverse() })
    expect(auditOf(turned, [...findings].reverse(), CHECKS, audit.sensitivity)).toEqual(audit)
  })
})
