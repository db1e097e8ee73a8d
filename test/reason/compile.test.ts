import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import { compile, demand, numberValue } from '../../pipeline/reason/compile.ts'
import type { NumberLiteral } from '../../pipeline/reason/expression.ts'
import { type Constraint, NetworkBuilder } from '../../pipeline/reason/network.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { show } from '../model/samples.ts'
import { known, says, sold } from './world.ts'

const NAMES = known(
  ['C1: 5 US$', 'C2: 3 US$', 'C3: 2 US$', 'C4: 0 US$'].map((row) => says(row)),
  ['XAA>XCC@2016: 2', 'XBB>XCC@2016: 5', 'XBB>XCC@2017: 6', 'XAA>XDD@2016: 9'].map(sold),
)

/** Builds the expressions in one network and writes its constraints with the names of the cells. */
const built = (...expressions: readonly string[]): string[] => {
  const builder = new NetworkBuilder()
  const context = { builder, known: NAMES }
  for (const expression of expressions) compile(parseAssertion(`${expression} = 1`).left, context)
  const { statements, constraints, free } = builder.build()
  const names = new Map(statements.map(({ id, cell }) => [cell, id.replace('sales:', '')]))
  const name = (cell: number): string => {
    const { low, high } = free[cell] ?? EVERYTHING
    const isNumber = low.at !== null && high.at !== null && low.at.equals(high.at)
    return names.get(cell) ?? (isNumber ? show({ low, high }) : `#${cell}`)
  }
  const kind = (each: Constraint): string =>
    each.kind === 'product' && each.divides ? 'quotient' : each.kind
  return constraints.map((each) => `${kind(each)} ${each.cells.map(name).join(' ')}`)
}

describe('compile', () => {
  it.each([
    ['C1 + C2', ['sum #2 C1 C2']],
    ['C1 + (C2 + C3) + sum(C4)', ['sum #4 C1 C2 C3 C4']],
    ['C1 - C2', ['sum C1 #2 C2']],
    ['C1 * 2', ['product #2 C1 [2, 2]']],
    ['C1 / C2', ['quotient C1 #2 C2']],
    ['max(C1, C2, C3)', ['max #3 C1 C2 C3']],
    ['min(C1, C2 + C3)', ['sum #3 C2 C3', 'min #4 C1 #3']],
    ['sum(sales:*>XCC@2016)', ['sum #2 XAA>XCC@2016 XBB>XCC@2016']],
    ['sum(sales:*>XCC@2016, C1)', ['sum #3 XAA>XCC@2016 XBB>XCC@2016 C1']],
    ['mean(sales:XBB>XCC@2016/2017)', ['sum #2 XBB>XCC@2016 XBB>XCC@2017', 'quotient #2 #4 [2, 2]']],
    ['count(sales:*>XCC@2016)', []],
    ['rank(sales:XAA>XCC@2016)', ['rank #2 XAA>XCC@2016 XAA>XDD@2016']],
    ['C1 / (C1 + C2)', ['share #2 C1 C2']],
    ['(C1 + C2) / sum(C1, C2, C3)', ['sum #3 C1 C2', 'share #4 #3 C3']],
    ['C1 / (C1 + C4)', ['sum #2 C1 C4', 'quotient C1 #3 #2']],
    ['C1 / (C1 + C1)', ['sum #1 C1 C1', 'quotient C1 #2 #1']],
    ['C1 / sum(C1)', ['quotient C1 #1 C1']],
  ])('makes of %s the constraints %j', (expression, expected) => {
    expect(built(expression)).toEqual(expected)
  })

  it.each([
    ['C1 + C2', 'sum(C2, C1)'],
    ['C1 * C2', 'C2 * C1'],
    ['max(C1, C2)', 'max(C2, C1)'],
    ['C1 / (C2 + C3)', 'C1 / (C3 + C2)'],
    ['C1 * 2', 'C1 * 2.0'],
    ['sum(sales:*>XCC@2016)', 'sales:XBB>XCC@2016 + sales:XAA>XCC@2016'],
  ])('gives %s and %s one cell, however they are written', (one, other) => {
    expect(built(one, other)).toEqual(built(one))
  })

  it.each([
    ['C1 - C2', 'C2 - C1'],
    ['C1 / C2', 'C2 / C1'],
    ['max(C1, C2)', 'min(C1, C2)'],
    ['C1 + C2', 'C1 * C2'],
  ])('tells %s from %s', (one, other) => {
    expect(built(one, other)).toHaveLength(2)
  })
})

describe('demand', () => {
  it('has each cell of its comparisons once, and each comparison with its places among them', () => {
    const builder = new NetworkBuilder()
    const asserted = ['C1 < C2', 'C2 >= C1', 'C1 = C1'].map((asserts, index) => ({
      id: `R${index}`,
      assertion: parseAssertion(asserts),
    }))
    demand(asserted, { builder, known: NAMES })
    expect(builder.build().constraints).toEqual([
      {
        kind: 'any',
        cells: [0, 1],
        alternatives: [
          { id: 'R0', comparison: '<', left: 0, right: 1 },
          { id: 'R1', comparison: '>=', left: 1, right: 0 },
          { id: 'R2', comparison: '=', left: 0, right: 0 },
        ],
      },
    ])
  })
})

describe('numberValue', () => {
  it.each([
    ['30000', '', 'people', '30000'],
    ['1.6', 'billion', 'US$', '1600000000'],
    ['-.5', '', '', '-1/2'],
    ['43', '', '%', '43/100'],
    ['2', 'hundred', 'ha', '2'],
  ] as const)('of %s %s %s is %s', (digits, scale, unit, expected) => {
    const number: NumberLiteral = { type: 'number', digits, scale, unit, at: 0 }
    expect(numberValue(number).toFraction()).toBe(expected)
  })
})
