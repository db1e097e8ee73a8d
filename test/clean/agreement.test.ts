import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../pipeline/clean/agreement.ts'
import { agreementLines } from '../../pipeline/clean/agreement-text.ts'
import type { Claim } from '../../pipeline/model/claim.ts'
import { claim } from '../dossier.ts'

const TEXT =
  'The island has 43 people in 2020. About 10% of them keep the bridge, which opened on 9 June 2011.'

const says = (id: string, quote: string, overrides: Parameters<typeof claim>[0] = {}): Claim =>
  claim({ claim: id, quote, ...overrides })

const first = [
  says('A1', 'has 43 people', { kind: 'quantity', amount: '43', period: '2020' }),
  says('A2', 'About 10% of them', { kind: 'share', amount: '10', unit: '%', hedge: 'about' }),
]
const second = [
  says('B1', '43 people in 2020', { kind: 'count', amount: '43', period: '2020' }),
  says('B2', 'opened on 9 June 2011', { kind: 'event', period: '2011-06-09' }),
]

describe('the comparison of two annotations', () => {
  const agreement = agreementOf(first, second, TEXT)
  const on = (field: string) => agreement.fields.find((each) => each.field === field)

  it('takes claims whose quotes overlap for one, and names those of one annotator alone', () => {
    expect(agreement.matched).toBe(1)
    expect(agreement.onlyA.map(({ claim: id }) => id)).toEqual(['A2'])
    expect(agreement.onlyB.map(({ claim: id }) => id)).toEqual(['B2'])
  })

  it('counts the words of the text that both took for a claim, or both did not', () => {
    expect(on('words')).toMatchObject({ units: 20, same: 8 })
  })

  it('compares the claims of both field by field', () => {
    expect(on('amount')).toMatchObject({ units: 1, same: 1, kappa: 1, alpha: 1 })
    expect(on('kind')).toMatchObject({ units: 1, same: 0, kappa: 0, alpha: 0 })
    expect(agreement.disagreements).toEqual([
      { a: 'A1', b: 'B1', field: 'kind', said: ['quantity', 'count'] },
    ])
  })

  it('agrees wholly with itself', () => {
    const same = agreementOf(first, first, TEXT)
    expect(same.fields.map(({ kappa }) => kappa)).toEqual(same.fields.map(() => 1))
    expect([same.onlyA, same.onlyB, same.disagreements]).toEqual([[], [], []])
  })

  it('finds no agreement in work on different places', () => {
    const apart = agreementOf([first[1] ?? says('A', 'has')], [second[1] ?? says('B', 'has')], TEXT)
    expect(apart.matched).toBe(0)
    expect(apart.fields.find(({ field }) => field === 'words')?.kappa).toBeLessThan(0)
  })

  it('matches every claim at most once, with the one that shares most of its words', () => {
    const two = [says('B1', 'has 43'), says('B3', '43 people in 2020')]
    const { matched, onlyB } = agreementOf([says('A1', '43 people in')], two, TEXT)
    expect(matched).toBe(1)
    expect(onlyB.map(({ claim: id }) => id)).toEqual(['B1'])
  })

  it('is told in lines, each difference with both readings', () => {
    const lines = agreementLines(agreement)
    expect(lines[0]).toBe('1 claim in both, 1 only in A, 1 only in B')
    expect(lines).toContain('| kind | 1 | 0 | 0.00 | 0.00 |')
    expect(lines).toContain('only A: A2 “About 10% of them”')
    expect(lines).toContain('A1 / B1: kind: A “quantity”, B “count”')
  })
})
