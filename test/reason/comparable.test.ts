import { describe, expect, it } from 'vitest'
import { UNSPECIFIED } from '../../pipeline/model/claim.ts'
import { comparableRows, relatedRows, samePeriod, statedTwice } from '../../pipeline/reason/comparable.ts'
import { claim, dossier, measure, observation } from '../dossier.ts'

type ClaimRow = Parameters<typeof claim>[0]
type Row = Parameters<typeof observation>[0]

const measures = [
  measure({}),
  measure({ measure: 'sales', stock_or_flow: 'flow', dimension: 'usd', unit: 'US$' }),
]

const spoken = (stated: ClaimRow, rows: readonly Row[]) => {
  const own = claim({ amount: '43', ...stated })
  const tables = dossier({
    claims: [own],
    measures,
    observations: rows.map((row, index) => observation({ series: `s${index}`, ...row })),
  })
  const names = (found: readonly { series: string }[]) => found.map(({ series }) => series)
  return { related: names(relatedRows(own, tables)), comparable: names(comparableRows(own, tables)) }
}

describe('rows that speak of what a claim states', () => {
  it('are of its measure, its parties and its dimension', () => {
    const rows = [{}, { measure: 'sales' }, { key: 'XBB' }, { key: 'XAA>XBB' }, { unit: 'US$' }]
    expect(spoken({}, rows)).toEqual({ related: ['s0'], comparable: ['s0'] })
    expect(spoken({ object: 'XBB' }, rows).related).toEqual(['s3'])
  })

  it('are amounts beside an amount, and shares beside a share, comparable only of one whole', () => {
    const rows = [{}, { base: 'people', unit: '%' }, { base: 'households', unit: '%' }]
    expect(spoken({}, rows)).toEqual({ related: ['s0'], comparable: ['s0'] })
    const share = { base: 'people', unit: '%' }
    expect(spoken(share, rows)).toEqual({ related: ['s1', 's2'], comparable: ['s1'] })
  })

  it('are of any time that a stock touches, and of the very period of a flow', () => {
    const rows = [{ period: '2015' }, { period: '2015/2020' }, { period: '2021' }, {}]
    expect(spoken({ period: '2015/2020' }, rows).comparable).toEqual(['s0', 's1', 's3'])
    const sales = rows.map((row) => ({ ...row, measure: 'sales', unit: 'US$' }))
    const flow = { measure: 'sales', unit: 'US$', period: '2015/2020' }
    expect(spoken(flow, sales).comparable).toEqual(['s1', 's3'])
    expect(spoken(flow, sales).related).toHaveLength(4)
  })

  it('are none for a place, and for a claim without a figure', () => {
    expect(spoken({ kind: 'rank' }, [{}]).comparable).toEqual([])
    expect(spoken({ amount: '', unit: 'people' }, [{}]).comparable).toEqual([])
  })
})

describe('two periods', () => {
  const at = (period: string) => observation({ period })
  const same = (a: string, b: string, isFlow: boolean) => samePeriod(at(a), at(b), isFlow)

  it('are one where they overlap, for a stock, and where they are the same days, for a flow', () => {
    expect(same('2015', '2015-06', false)).toBe(true)
    expect(same('2015', '2015-06', true)).toBe(false)
    expect(same('2015', '2015-01-01/2015-12-31', true)).toBe(true)
    expect(same('2015', '2016', false)).toBe(false)
  })

  it('may be one where either is unknown', () => {
    expect(same('', '2016', true)).toBe(true)
    expect(same('2016', '', false)).toBe(true)
  })
})

describe('a quantity stated twice', () => {
  const pairs = (...rows: readonly ClaimRow[]) =>
    statedTwice(
      dossier({
        claims: rows.map((row, index) => claim({ claim: `C${index + 1}`, amount: '43', ...row })),
        measures,
      }),
    ).map(({ one, other, isSame }) => `${one.claim} ${other.claim} ${isSame ? 'same' : 'open'}`)

  it('is every two claims of one measure, subject, object, base and dimension', () => {
    expect(pairs({}, {}, {})).toEqual(['C1 C2 same', 'C1 C3 same', 'C2 C3 same'])
    const others = [
      { measure: 'sales' },
      { subject: 'XBB' },
      { object: 'XBB' },
      { base: 'people' },
      { unit: 'US$' },
    ]
    expect(pairs({}, ...others)).toEqual([])
  })

  it('is no amount beside a place, and none without a figure', () => {
    expect(pairs({}, { kind: 'rank' }, { amount: '' })).toEqual([])
    expect(pairs({ kind: 'rank' }, { kind: 'rank' })).toEqual(['C1 C2 same'])
  })

  it('is one where the periods overlap, and open for a flow that is not of the same days', () => {
    expect(pairs({ period: '2015' }, { period: '2015/2020' }, { period: '2021' })).toEqual(['C1 C2 same'])
    const sales = { measure: 'sales', unit: 'US$' }
    expect(pairs({ ...sales, period: '2015' }, { ...sales, period: '2015/2020' })).toEqual(['C1 C2 open'])
    expect(pairs({ ...sales, period: '2015' }, { ...sales, period: '2015' })).toEqual(['C1 C2 same'])
  })

  it('is none where nobody has said yet what is counted', () => {
    expect(pairs({ measure: UNSPECIFIED }, { measure: UNSPECIFIED })).toEqual([])
  })

  it('is open where only one of the two says when', () => {
    expect(pairs({ period: '1990' }, {})).toEqual(['C1 C2 open'])
    expect(pairs({}, { period: '1990' })).toEqual(['C1 C2 open'])
  })
})
