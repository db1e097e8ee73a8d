import { describe, expect, it } from 'vitest'
import { dimensionFor, isReversed } from '../../pipeline/model/statement-fit.ts'
import { claim, measure } from '../dossier.ts'

const MEASURES = new Map([['population', measure({})]])

describe('dimensionFor', () => {
  it('is that of the measure, but for shares and ranks', () => {
    expect(dimensionFor(claim({}), MEASURES)).toBe('people')
    expect(dimensionFor(claim({ kind: 'share' }), MEASURES)).toBe('ratio')
    expect(dimensionFor(claim({ kind: 'range', base: 'population' }), MEASURES)).toBe('ratio')
    expect(dimensionFor(claim({ kind: 'rank', base: 'population' }), MEASURES)).toBe('rank')
    expect(dimensionFor(claim({ measure: 'unheard-of' }), MEASURES)).toBe('')
  })
})

describe('isReversed', () => {
  it.each([
    ['200', '400', false],
    ['400', '200', true],
    ['200', '200', false],
    ['9,000', '10,000', false],
    ['1/2', '1/3', true],
  ])('reads %s to %s', (amount, amount_to, expected) => {
    expect(isReversed({ amount, amount_to })).toBe(expected)
  })
})
