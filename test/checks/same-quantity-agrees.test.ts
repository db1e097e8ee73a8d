import { describe, expect, it } from 'vitest'
import { sameQuantityAgrees } from '../../pipeline/checks/same-quantity-agrees.ts'
import { claim, dossier, measure } from '../dossier.ts'
import { run } from './run.ts'

type Row = Parameters<typeof claim>[0]

const measures = [
  measure({}),
  measure({ measure: 'sales', stock_or_flow: 'flow', dimension: 'usd', unit: 'US$' }),
]

const ask = (...rows: readonly Row[]) =>
  run(
    sameQuantityAgrees,
    dossier({ measures, claims: rows.map((row, index) => claim({ claim: `C${index + 1}`, ...row })) }),
  )

const verdicts = (...rows: readonly Row[]) => ask(...rows).map(({ verdict }) => verdict)

describe('same-quantity-agrees', () => {
  it('is consistent where both statements share a value, whatever their precisions', () => {
    const [answer] = ask(
      { amount: '748,000', period: '2022' },
      { amount: '0.75', scale: 'million', period: '2022', start: 40, end: 50 },
    )
    expect(answer).toMatchObject({
      of: ['C1', 'C2'],
      claims: ['C1', 'C2'],
      verdict: 'consistent',
      found: '748,000 people',
      expected: '0.75 million people',
      place: { start: 40, end: 50 },
      message:
        'The article states this quantity twice: C1 748,000 people for 2022; C2 0.75 million people (745,000–755,000 people) for 2022: they agree.',
    })
  })

  it('is inconsistent where they share none', () => {
    const [answer] = ask({ amount: '748,000' }, { amount: '749,000' }, { amount: '5', measure: 'sales' })
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.message).toBe(
      'The article states this quantity twice: C1 748,000 people; C2 749,000 people: they have no value in common.',
    )
  })

  it('agrees at the closed edge of the rounding and not at the open one', () => {
    expect(verdicts({ amount: '43' }, { amount: '42', amount_to: '42.5' })).toEqual(['consistent'])
    expect(verdicts({ amount: '43' }, { amount: '43.5', amount_to: '44' })).toEqual(['inconsistent'])
  })

  it('holds every two against each other, for a coarse third can agree with both of two that differ', () => {
    const rows = [{ amount: '748,000' }, { amount: '749,000' }, { amount: '0.7', scale: 'million' as const }]
    expect(ask(...rows).map(({ of, verdict }) => [...of, verdict])).toEqual([
      ['C1', 'C2', 'inconsistent'],
      ['C1', 'C3', 'consistent'],
      ['C2', 'C3', 'consistent'],
    ])
  })

  it('is undetermined for amounts over two periods of which one holds the other', () => {
    const sales = { measure: 'sales', unit: 'US$' }
    const [answer] = ask(
      { ...sales, amount: '5', period: '2016/2020' },
      { ...sales, amount: '2', period: '2018' },
    )
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toMatch(/ But an amount over one period need not be the amount over another\.$/)
    expect(verdicts({ amount: '5', period: '2016/2020' }, { amount: '2', period: '2018' })).toEqual([
      'inconsistent',
    ])
  })

  it('contradicts nothing that is said of an unknown time', () => {
    const [answer] = ask({ amount: '700,000', period: '1990' }, { amount: '750,000' })
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toMatch(/ But only one of them says when\.$/)
    expect(verdicts({ amount: '700,000', period: '1990' }, { amount: '700,000' })).toEqual(['consistent'])
  })

  it('holds places against places, and no place against an amount', () => {
    const rank = { kind: 'rank', unit: 'rank' } as const
    expect(verdicts({ ...rank, amount: '2' }, { ...rank, amount: '3' })).toEqual(['inconsistent'])
    expect(verdicts({ ...rank, amount: '2' }, { amount: '3' })).toEqual([])
  })

  it('has nothing to examine in other times, in quantities stated once and in an empty dossier', () => {
    expect(ask({ amount: '5', period: '2016' }, { amount: '6', period: '2018' })).toEqual([])
    expect(ask({ amount: '5' }, { amount: '6', subject: 'XBB' }, { kind: 'trend' })).toEqual([])
    expect(run(sameQuantityAgrees, dossier())).toEqual([])
  })
})
