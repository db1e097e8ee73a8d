import { describe, expect, it } from 'vitest'
import { SCALE_NAMES, SCALES, UNITS } from '../../pipeline/model/unit.ts'

const inBase = (unit: string, amount: number): string =>
  UNITS.get(unit)?.factor.mul(amount).toFraction() ?? ''

describe('UNITS', () => {
  it('turns each unit into the base unit of its dimension', () => {
    expect(inBase('%', 43)).toBe('43/100')
    expect(inBase('ha', 100)).toBe('1')
    expect(inBase('m', 1000)).toBe('1')
    expect(inBase('kg', 1000)).toBe('1')
    expect(inBase('TWh', 1)).toBe('1000000')
    expect(inBase('year', 2)).toBe('24')
  })

  it('keeps apart what must never be added', () => {
    const dimensions = ['US$', 'US$2021', 'AZN', 'TIV', '%', 'people', 'count', 'rank', 'day', 'month']
    expect(new Set(dimensions.map((unit) => UNITS.get(unit)?.dimension)).size).toBe(dimensions.length)
  })

  it('has one base unit of factor 1 in every dimension', () => {
    const dimensions = new Set([...UNITS.values()].map(({ dimension }) => dimension))
    const based = new Set(
      [...UNITS.values()].filter(({ factor }) => factor.equals(1)).map(({ dimension }) => dimension),
    )
    expect(based).toEqual(dimensions)
  })

  it('counts and ranks in whole numbers, and nothing else', () => {
    expect([...UNITS].filter(([, { discrete }]) => discrete).map(([name]) => name)).toEqual(['count', 'rank'])
  })
})

describe('SCALES', () => {
  it('are powers of ten, named as in the tables', () => {
    expect(SCALE_NAMES).toEqual(['', 'hundred', 'thousand', 'million', 'billion', 'trillion'])
    expect(SCALE_NAMES.map((name) => SCALES[name])).toEqual([0, 2, 3, 6, 9, 12])
  })
})
