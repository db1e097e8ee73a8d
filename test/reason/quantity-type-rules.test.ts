import { describe, expect, it } from 'vitest'
import { COMPARISONS } from '../../pipeline/reason/expression.ts'
import {
  isReserved,
  LITERAL,
  mustAdd,
  mustCompare,
  type QuantityType,
} from '../../pipeline/reason/quantity-type.ts'
import { period } from '../dossier.ts'
import { orders, spending, type } from './types.ts'
import { faultOf } from './world.ts'

describe('mustCompare and mustAdd', () => {
  const flow = type({ nature: 'flow' })
  const stock = type({ nature: 'stock' })
  const imports = type({ dimension: {}, base: 'imports', nature: 'flow' })
  const level = type({ dimension: {}, base: 'imports', nature: 'stock' })
  const other = type({ dimension: {}, base: 'output', nature: 'flow' })

  const codes = (a: QuantityType, b: QuantityType): string[] =>
    [mustCompare, mustAdd].map((must) => {
      try {
        must(a, b, 3)
        return 'allowed'
      } catch {
        const { code, at } = faultOf(() => must(a, b, 3))
        return `${code} at ${at}`
      }
    })

  it.each([
    ['like with like', flow, flow, ['allowed', 'allowed']],
    [
      'dollars with people',
      flow,
      type({ dimension: { people: 1 } }),
      ['mixed-units at 3', 'mixed-units at 3'],
    ],
    ['a flow with a stock', flow, stock, ['stock-with-flow at 3', 'stock-with-flow at 3']],
    ['a stock with a flow', stock, flow, ['stock-with-flow at 3', 'stock-with-flow at 3']],
    ['a flow with what nobody says', flow, orders, ['allowed', 'allowed']],
    ['shares of a flow and of a stock', imports, level, ['allowed', 'allowed']],
    ['shares of two wholes', imports, other, ['allowed', 'mixed-shares at 3']],
    ['a share and a bare number', imports, LITERAL, ['allowed', 'allowed']],
  ])('of %s', (_, a, b, expected) => {
    expect(codes(a, b)).toEqual(expected)
  })

  it('says both wholes of shares that are not added', () => {
    const { expected, found } = faultOf(() => mustAdd(imports, other, 0))
    expect(expected).toBe('shares of one whole: the left is a share of imports')
    expect(found).toBe('a share of output on the right; shares of different wholes cannot be added')
  })

  it('says of a dimension what it is where its name does not', () => {
    const { expected, found } = faultOf(() => mustCompare(type({ dimension: { tiv: 1 } }), LITERAL, 0))
    expect(expected).toMatch(/^one unit on both sides: the left is in tiv \(.*a volume.*\)$/)
    expect(found).toMatch(/^ratio \(a share or a bare number\) on the right/)
  })
})

describe('isReserved', () => {
  it('is true of an equality between two things, or of two times', () => {
    const [early, late] = ['2012', '2013'].map((text) => type({ period: period(text) }))
    expect(isReserved('=', orders, spending)).toBe(true)
    expect(isReserved('=', early ?? orders, late ?? orders)).toBe(true)
    expect(isReserved('=', orders, orders)).toBe(false)
  })

  it('is false of any other comparison: a part may be held against another whole', () => {
    const others = COMPARISONS.filter((comparison) => comparison !== '=')
    expect(others.map((comparison) => isReserved(comparison, orders, spending))).toEqual(
      others.map(() => false),
    )
  })
})
