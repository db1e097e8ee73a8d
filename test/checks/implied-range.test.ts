import { describe, expect, it } from 'vitest'
import { ask } from '../../pipeline/checks/check.ts'
import { impliedRange } from '../../pipeline/checks/implied-range.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import { claim, dossier, measure, observation, relation, series } from '../dossier.ts'
import { show } from '../model/samples.ts'
import { finding } from '../report/examined.ts'
import { run } from './run.ts'
import { SALE, SHARE, trade } from './trade.ts'

/** The row of a claim, after all the checks before it. */
const row = (tables: Dossier, id = 'C2') =>
  ask(CHECKS, tables).find((each) => each.finding === `implied-range:${id}`)

const answer = (tables: Dossier, id = 'C2') =>
  run(impliedRange, tables).find(({ claims }) => claims.includes(id))

describe('implied-range', () => {
  it('is consistent where the figure lies in what everything else leaves it, and says how strong that is', () => {
    const found = row(trade({ treasury: '3.7' }))
    expect(found).toMatchObject({
      claims: ['C2'],
      verdict: 'consistent',
      found: '43%',
      expected: '41.3–45.2%',
      evidence: ['R1', 'treasury:XAA@2012'],
      repair: '',
      start: 30,
      end: 49,
      message:
        'The article says 43% (42.5–43.5%); everything else leaves 41.3–45.2%. That rests on US$1.6 billion (C1) and US$3.7 billion for 2012 (Treasury). A strong test: of 100 figures as precise as this one, 95 would have failed.',
    })
    expect([found?.low?.toFraction(), found?.high?.toFraction()]).toEqual(['31/75', '33/73'])
    expect(found?.strength?.toFraction()).toBe('19/20')
  })

  it('is inconsistent where it lies outside, and says the smallest repair', () => {
    const found = row(trade({ treasury: '3.2' }))
    expect(found).toMatchObject({
      verdict: 'inconsistent',
      expected: '47.7–52.4%',
      repair: '“43%” → “50%” (48% to 52% would fit)',
    })
    expect(found?.message).toBe(
      'The article says 43% (42.5–43.5%); everything else leaves 47.7–52.4%: they have no value in common. That rests on US$1.6 billion (C1) and US$3.2 billion for 2012 (Treasury). A strong test: of 100 figures as precise as this one, 95 would have failed. Smallest repair: “43%” → “50%” (48% to 52% would fit).',
    )
  })

  it('lets it meet the range at the closed edge of its rounding and not at the open one', () => {
    const bounded = (asserts: string) =>
      answer(trade({}, { claims: [SHARE], relations: [relation({ asserts })] }))
    expect(bounded('C2 <= 42.5%')?.repair).toBeUndefined()
    expect(bounded('C2 < 42.5%')?.repair).toBe('“43%” → “21%” (1% to 42% would fit)')
    expect(bounded('C2 >= 43.5%')?.repair).toBe('“43%” → “44%” (44% or more would fit)')
  })

  it('leaves a figure its own words out: what only it says tests it not', () => {
    const alone = answer(trade({ treasury: '3.2' }, { relations: [] }))
    expect(alone?.message).toBe('Nothing here tests this number: everything else leaves it any value.')
    expect([alone?.strength?.toFraction(), alone?.range, alone?.expected]).toEqual([
      '0',
      undefined,
      undefined,
    ])
    expect(row(trade({ treasury: '3.2' }, { relations: [] }))?.verdict).toBe('unsupported')
  })

  it('is undetermined where the sources differ, though some value would fit', () => {
    const rows = ['43', '47'].map((amount, index) => observation({ series: `s${index}`, amount }))
    const divided = dossier({
      claims: [claim({ amount: '43', quote: '43 people' })],
      measures: [measure({})],
      series: rows.map((each) => series({ series: each.series, producer: each.series })),
      observations: rows,
    })
    expect(row(divided, 'C1')).toMatchObject({ verdict: 'undetermined', repair: '' })
    expect(row(divided, 'C1')?.message).toContain(', 2 independent witnesses.')
  })

  it('counts copies of one count as no second witness', () => {
    const copied = row(trade({ treasury: '3.7', bank: '3.65' }, { producer: 'census' }))
    expect(copied?.message).not.toContain('independent')
    const two = row(trade({ treasury: '3.7', bank: '3.65' }))
    expect(two?.message).toContain(', 2 independent witnesses.')
  })

  it('has the verdict that the findings before it come to', () => {
    const tables = trade({ treasury: '3.7' })
    const found = (verdict: 'inconsistent' | 'undetermined') => [
      finding('base-fits-measure:C2', { check: 'base-fits-measure', claims: ['C2'], verdict }),
    ]
    const verdicts = (findings: ReturnType<typeof found>) =>
      run(impliedRange, tables, findings).map(({ verdict }) => verdict)
    expect(verdicts([])).toEqual(['unsupported', 'unsupported'])
    expect(verdicts(found('inconsistent'))).toEqual(['unsupported', 'inconsistent'])
    expect(verdicts(found('undetermined'))).toEqual(['unsupported', 'undetermined'])
    const [, share] = run(impliedRange, tables, found('inconsistent'))
    expect(share?.message).toMatch(
      /The number by itself could be right; the words cannot\. What they fail: “Can the share be part of .*\?”$/,
    )
  })

  it('spares a claim of a conflict that no cheapest way out gives up', () => {
    const other = { ...SALE, claim: 'C3', object: 'XBB' }
    const both = trade(
      { treasury: '3.2' },
      {
        claims: [SALE, SHARE, other],
        relations: [
          relation({ relation: 'R1', asserts: 'C2 = C1 / treasury:XAA@2012' }),
          relation({ relation: 'R2', asserts: 'C2 = C3 / treasury:XAA@2012' }),
        ],
      },
    )
    const verdicts = ['C1', 'C2', 'C3'].map((id) => row(both, id)?.verdict)
    expect(verdicts).toEqual(['unsupported', 'inconsistent', 'unsupported'])
  })

  it('knows that no share lies outside the whole, where nothing else is known', () => {
    const over = answer(
      trade({}, { claims: [{ ...SHARE, ...claim({ kind: 'share', amount: '120', unit: '%' }) }] }),
      'C1',
    )
    expect(over?.message).toBe('No share lies outside 0 to 100%. Nothing else here tests this figure.')
    expect(over?.range === undefined ? '' : show(over.range)).toBe('[0, 1]')
    expect(over?.expected).toBe('0–100%')
  })

  it('says of a weak test that it is weak', () => {
    const weak = (asserts: string) => row(trade({}, { claims: [SHARE], relations: [relation({ asserts })] }))
    expect(weak('C2 <= 40%')?.message).toContain(
      'A fair test: of 100 figures as precise as this one, 60 would have failed.',
    )
    expect(weak('C2 <= 80%')?.message).toContain(
      'A weak test: of 100 figures as precise as this one, 20 would have failed.',
    )
    expect(weak('C2 <= 200%')?.message).toContain(
      'No test at all: every figure as precise as this one would have passed.',
    )
  })

  it('has nothing to examine in claims without a figure and in an empty dossier', () => {
    expect(run(impliedRange, dossier({ claims: [claim({ kind: 'event' })] }))).toEqual([])
    expect(run(impliedRange, dossier())).toEqual([])
    expect(run(impliedRange, trade({}, { claims: [SALE] }))).toHaveLength(1)
  })
})
