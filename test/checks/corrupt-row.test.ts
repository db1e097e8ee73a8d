import { describe, expect, it } from 'vitest'
import { CHANGES } from '../../pipeline/checks/corrupt-row.ts'
import type { Corruption } from '../../pipeline/model/sensitivity.ts'
import { claim, dossier, measure, period, series } from '../dossier.ts'

const MEASURES = [
  measure({ measure: 'children', dimension: 'people' }),
  measure({ measure: 'population', dimension: 'people' }),
  measure({ measure: 'voters', dimension: 'people' }),
]

const world = dossier({ measures: MEASURES })

const share = { kind: 'share', measure: 'children', base: 'population', amount: '43', unit: '%' } as const

const change = (corruption: Corruption, row: Parameters<typeof claim>[0], tables = world) =>
  CHANGES[corruption](claim(row), tables)

describe('a figure made wrong', () => {
  it('is changed at both ends of a range', () => {
    const range = { amount: '200', amount_to: '400', unit: 'km' }
    expect(change('times-10', range)).toEqual({ amount: '2,000', amount_to: '4,000' })
    expect(change('minus-20-percent', range)).toEqual({ amount: '160', amount_to: '320' })
  })

  it('is not made a part of a thing that is counted', () => {
    expect(change('divided-by-10', { amount: '7', unit: 'count' })).toBeNull()
    expect(change('divided-by-10', { amount: '7', unit: 'km' })).toEqual({ amount: '0.7', amount_to: '' })
  })

  it('has two digits swapped at the end of the range where two differ', () => {
    expect(change('digits-swapped', { amount: '180', amount_to: '220' })).toEqual({ amount: '810' })
    expect(change('digits-swapped', { amount: '200', amount_to: '240' })).toEqual({ amount_to: '420' })
    expect(change('digits-swapped', { amount: '200', amount_to: '400' })).toBeNull()
  })

  it('needs a figure', () => {
    const kinds: Corruption[] = [
      'times-10',
      'digits-swapped',
      'plus-20-percent',
      'complement',
      'unit-swapped',
    ]
    expect(kinds.map((kind) => change(kind, {}))).toEqual(kinds.map(() => null))
  })
})

describe('the rest of a share', () => {
  it('turns a range round', () => {
    expect(change('complement', share)).toEqual({ amount: '57' })
    expect(change('complement', { ...share, amount: '30', amount_to: '40' })).toEqual({
      amount: '60',
      amount_to: '70',
    })
    expect(change('complement', { ...share, amount: '1/3', unit: 'ratio' })).toEqual({ amount: '2/3' })
  })

  it('does not exist of what is no share, and of more than all', () => {
    expect(change('complement', { amount: '43', unit: '%' })).toBeNull()
    expect(change('complement', { ...share, amount: '120' })).toBeNull()
  })
})

describe('another year', () => {
  it.each([
    ['2012', '2013', '2011'],
    ['2016-12-13', '2017-12-13', '2015-12-13'],
    ['2016/2020', '2017/2021', '2015/2019'],
    ['2015/..', '2016/..', '2014/..'],
    ['2022-11-21~/2022-11-30~', '2023-11-21~/2023-11-30~', '2021-11-21~/2021-11-30~'],
  ])('moves %s to %s or %s', (text, later, earlier) => {
    expect(change('year-plus-1', { period: text })).toEqual({ period: period(later) })
    expect(change('year-minus-1', { period: text })).toEqual({ period: period(earlier) })
  })

  it('is nothing for a claim without a date, for a decade, and for a day that other years do not have', () => {
    expect(['', '199X', '2012-02-29'].map((text) => change('year-plus-1', { period: text }))).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('another whole', () => {
  it('is one that somebody publishes a share of', () => {
    const known = dossier({
      measures: MEASURES,
      series: [series({ measure: 'children', base: 'voters' }), series({ measure: 'other', base: 'all' })],
    })
    expect(change('base-swapped', share, known)).toEqual({ base: 'voters' })
  })

  it('is else what is counted as the whole is, and never the part itself', () => {
    expect(change('base-swapped', share)).toEqual({ base: 'voters' })
    expect(change('base-swapped', share, dossier({ measures: MEASURES.slice(0, 2) }))).toBeNull()
  })

  it('needs a share with a figure', () => {
    expect(change('base-swapped', { base: 'population' })).toBeNull()
    expect(change('base-swapped', { amount: '43' })).toBeNull()
  })
})

describe('another unit', () => {
  it('is one of the dimension where there is one', () => {
    expect(change('unit-swapped', { amount: '25', unit: 'km' })).toEqual({ unit: 'm' })
    expect(change('unit-swapped', { amount: '25', unit: 'm' })).toEqual({ unit: 'cm' })
    expect(change('unit-swapped', share)).toEqual({ unit: 'ratio' })
  })

  it('is else the next', () => {
    expect(change('unit-swapped', { amount: '25', unit: 'US$' })).toEqual({ unit: 'US$2021' })
    expect(change('unit-swapped', { amount: '2', unit: 'rank' })).toEqual({ unit: 'day' })
  })
})

describe('the next note', () => {
  it('stands in place of each, where there is one', () => {
    expect(change('note-shifted', { cites: ['3', '9'] })).toEqual({ cites: ['4', '10'] })
    expect(change('note-shifted', {})).toBeNull()
  })
})
