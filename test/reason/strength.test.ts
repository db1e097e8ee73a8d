import { describe, expect, it } from 'vitest'
import { isStating } from '../../pipeline/checks/printed-repair.ts'
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import { HEDGES } from '../../pipeline/model/hedge.ts'
import { EVERYTHING, type Interval, meets, point } from '../../pipeline/model/interval.ts'
import { EVERYDAY_FRACTIONS, statedInterval } from '../../pipeline/model/quantity.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { strengthOf } from '../../pipeline/reason/strength.ts'
import { claim } from '../dossier.ts'
import { span } from '../model/samples.ts'

type Overrides = Parameters<typeof claim>[0]

const share = { kind: 'share', base: 'population', unit: '%' } as const
const rank = { kind: 'rank', unit: 'rank' } as const

const stating = (overrides: Overrides) => {
  const row: CleanClaim = claim({ amount: '43', ...overrides })
  if (!isStating(row)) throw new Error('no figure')
  return row
}

const strength = (overrides: Overrides, range: Interval) => {
  const found = strengthOf(stating(overrides), range)
  return found === null ? null : [found.failing, found.all, found.share.toFraction()]
}

/** Ranges of every place and width on a grid, in base units. */
const grid = (most: number, count = 12): Interval[] =>
  Array.from({ length: count + 1 }, (_, low) =>
    Array.from({ length: count + 1 - low }, (__, width) => {
      const [from, to] = [low, low + width].map((n) =>
        rational(n)
          .mul(rational(String(most)))
          .div(count),
      )
      return { low: { at: from ?? null, closed: true }, high: { at: to ?? null, closed: true } }
    }),
  ).flat()

/** Of the amounts that could have been printed, those that would have failed. */
const countedAmong = (overrides: Overrides, amounts: readonly string[]) => {
  const intervals = amounts.map((amount) => statedInterval(stating({ ...overrides, amount })))
  return (range: Interval) => {
    const failing = intervals.filter((each) => !meets(each, range)).length
    return [failing, amounts.length, rational(failing).div(amounts.length).toFraction()]
  }
}

const upTo = (most: number, decimals = 0, first = 1): string[] =>
  Array.from({ length: most - first + 1 }, (_, index) => ((first + index) / 10 ** decimals).toFixed(decimals))

/** For each prior a figure, the amounts that its definition names, and the largest number to try. */
const CASES: readonly (readonly [string, Overrides, readonly string[], number])[] = [
  ['a share to the per cent', { ...share, amount: '43' }, upTo(100), 1.2],
  ['a share to a tenth of one', { ...share, amount: '4.3' }, upTo(1000, 1), 1.2],
  ['a share as a number', { ...share, unit: 'ratio', amount: '0.43' }, upTo(100, 2), 1.2],
  [
    'a share as a fraction',
    { ...share, unit: 'ratio', amount: '1/3' },
    EVERYDAY_FRACTIONS.map((value) => value.toFraction()),
    1,
  ],
  ['a share above the whole', { ...share, amount: '120' }, upTo(100), 1.2],
  ['growth of something named', { kind: 'trend', base: 'population', unit: '%', amount: '9' }, upTo(100), 1],
  ['a place', { ...rank, amount: '2' }, upTo(10), 14],
  ['a place beyond the tenth', { ...rank, amount: '12' }, upTo(10), 14],
  ['a number of people', { amount: '30' }, upTo(60, 0, 15), 80],
  ['a number between two halves', { amount: '25' }, upTo(50, 0, 13), 60],
  ['a count', { kind: 'count', unit: 'count', amount: '7' }, upTo(14, 0, 4), 16],
  ['a count of one', { kind: 'count', unit: 'count', amount: '1' }, upTo(2), 4],
  ['a figure with decimals', { unit: 'km', amount: '1.6' }, upTo(32, 1, 8), 4],
]

describe('the strength of a test', () => {
  it.each(CASES)('counts every figure that could have been printed: %s', (_, overrides, amounts, most) => {
    const counted = countedAmong(overrides, amounts)
    for (const range of grid(most)) expect(strength(overrides, range)).toEqual(counted(range))
  })

  it.each(HEDGES)('counts figures with the words that stand before it: %s', (hedge) => {
    const counted = countedAmong({ ...share, hedge }, upTo(100))
    for (const range of grid(1)) expect(strength({ ...share, hedge }, range)).toEqual(counted(range))
  })

  it('counts whole thousands where thousands are printed', () => {
    expect(strength({ amount: '30,000' }, span('[29999, 30001]'))).toEqual([45, 46, '45/46'])
  })

  it('moves a printed range along, as wide as it is', () => {
    const range = { amount: '10', amount_to: '14', unit: 'km' }
    expect(strength(range, span('[18, 30]'))).toEqual([9, 16, '9/16'])
  })

  it('is 0 where every figure fits, and 1 where none does', () => {
    for (const [, overrides] of CASES) {
      expect(strength(overrides, EVERYTHING)?.[2]).toBe('0')
      expect(strength(overrides, point(rational(-1)))?.[2]).toBe('1')
    }
  })

  it('is unknown of a figure that is zero', () => {
    expect(strength({ amount: '0' }, EVERYTHING)).toBeNull()
  })

  it('is 0.96 for a share to the per cent where four figures fit', () => {
    expect(strength(share, span('[0.477, 0.508]'))).toEqual([96, 100, '24/25'])
  })
})
