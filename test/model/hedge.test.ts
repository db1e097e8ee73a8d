import { describe, expect, it } from 'vitest'
import { HEDGE_TABLE, HEDGES, type Hedge } from '../../pipeline/model/hedge.ts'
import { unround } from '../../pipeline/model/quantity.ts'
import { show } from './samples.ts'

const widened = (hedge: Hedge, amount: string): string => show(HEDGE_TABLE[hedge].widen(unround(amount)))

describe('HEDGE_TABLE', () => {
  it('has every hedge and no other, each with its meaning in words', () => {
    expect(Object.keys(HEDGE_TABLE)).toEqual([...HEDGES])
    for (const hedge of HEDGES) expect(HEDGE_TABLE[hedge].means).toMatch(/^[a-z].{10,}[a-z%]$/)
  })

  it.each<[Hedge, string]>([
    ['exact', '[79/2, 81/2)'],
    ['about', '[36, 44]'],
    ['over', '(40, )'],
    ['at_least', '[40, )'],
    ['under', '[0, 40)'],
    ['up_to', '[0, 40]'],
    ['nearly', '[36, 40)'],
  ])('makes "%s 40" %s', (hedge, interval) => {
    expect(widened(hedge, '40')).toBe(interval)
  })

  it.each<[Hedge, string]>([
    ['exact', '(-81/2, -79/2]'],
    ['about', '[-44, -36]'],
    ['over', '(-40, )'],
    ['under', '(, -40)'],
    ['up_to', '(, -40]'],
  ])('has no floor at zero below a negative figure: "%s -40" is %s', (hedge, interval) => {
    expect(widened(hedge, '-40')).toBe(interval)
  })

  it('makes "about" one unit of the last digit wide where a tenth would be less', () => {
    expect(widened('about', '3')).toBe('[2, 4]')
    expect(widened('about', '0')).toBe('[-1, 1]')
    expect(widened('about', '30,000')).toBe('[27000, 33000]')
    expect(widened('about', '1/2')).toBe('[2/5, 3/5]')
  })

  it('keeps the digits out of hedges that stop at the figure: "over 1.60" is "over 1.6"', () => {
    expect(widened('over', '1.60')).toBe(widened('over', '1.6'))
    expect(widened('nearly', '1.60')).toBe('[36/25, 8/5)')
  })
})
