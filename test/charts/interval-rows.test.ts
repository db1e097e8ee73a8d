import { describe, expect, it } from 'vitest'
import { printedValue, reachOf } from '../../pipeline/charts/interval-rows.ts'
import { statedInterval } from '../../pipeline/model/quantity.ts'
import { claim } from '../dossier.ts'

const said = (row: Parameters<typeof claim>[0]) => {
  const stated = claim({ unit: 'people', hedge: 'exact', ...row })
  const hedge = stated.hedge === '' ? 'exact' : stated.hedge
  return reachOf(statedInterval({ ...stated, hedge }), hedge, printedValue(stated))
}

describe('what is drawn of an interval', () => {
  it('is the printed figure between the ends that rounding leaves', () => {
    expect(said({ amount: '30,000' })).toEqual({ low: 29500, high: 30500, marks: [30000] })
    expect(said({ amount: '1.5', scale: 'million', hedge: 'about' })).toEqual({
      low: 1.35e6,
      high: 1.65e6,
      marks: [1.5e6],
    })
    expect(said({ amount: '30', unit: '%', hedge: 'nearly' })).toEqual({ low: 0.27, high: 0.3, marks: [0.3] })
  })

  it('is both ends of a range', () => {
    expect(said({ amount: '200', amount_to: '400' })).toEqual({ low: 200, high: 400, marks: [200, 400] })
  })

  it('leads from its only bound to an open end', () => {
    expect(said({ amount: '30,000', hedge: 'over' })).toEqual({ low: 30000, high: null, marks: [30000] })
    expect(said({ amount: '70', unit: '%', hedge: 'under' })).toEqual({ low: null, high: 0.7, marks: [0.7] })
  })

  it('is one mark where the ends are one', () => {
    expect(said({ amount: '7', unit: 'count' })).toEqual({ low: 7, high: 7, marks: [7] })
  })

  it('is nothing where any value is left', () => {
    const open = { at: null, closed: false }
    expect(reachOf({ low: open, high: open }, '', null)).toEqual({ low: null, high: null, marks: [] })
  })
})
