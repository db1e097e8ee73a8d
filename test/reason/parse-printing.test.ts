import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Assertion,
  COMPARISONS,
  type Expression,
  LIST_FUNCTIONS,
  leavesOf,
  OPERATORS,
  SERIES_FUNCTIONS,
  type SeriesReference,
} from '../../pipeline/reason/expression.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { bracketed } from './printed.ts'

const claims = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,5}$/)
  .map((claim): Expression => ({ type: 'claim', claim, at: 0 }))

const series = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
    fc.stringMatching(/^[A-Z*]{1,3}(>[A-Z*]{1,3})?$/),
    fc.constantFrom('', '2012', '2016/2020', '2015/..', '199X', '2012-04-30', '2023~'),
  )
  .map(([name, key, period]): SeriesReference => ({ type: 'series', series: name, key, period, at: 0 }))

const numbers = fc.record({
  type: fc.constant('number' as const),
  digits: fc.stringMatching(/^-?((0|[1-9][0-9]{0,6})(\.[0-9]{1,3})?|\.[0-9]{1,3})$/),
  scale: fc.constantFrom('' as const, 'hundred' as const, 'million' as const, 'trillion' as const),
  unit: fc.constantFrom('', '%', 'US$', 'US$2021', 'people', 'bbl/d', 'm', 'MW', 'MWh'),
  at: fc.constant(0),
})

const ofSeries = fc.record({
  type: fc.constant('of-series' as const),
  name: fc.constantFrom(...SERIES_FUNCTIONS),
  argument: series,
  at: fc.constant(0),
})

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    claims,
    numbers,
    series,
    ofSeries,
    fc.record({
      type: fc.constant('list' as const),
      name: fc.constantFrom(...LIST_FUNCTIONS),
      items: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      at: fc.constant(0),
    }),
    fc.record({
      type: fc.constant('operation' as const),
      operator: fc.constantFrom(...OPERATORS),
      left: tie('tree'),
      right: tie('tree'),
      at: fc.constant(0),
    }),
  ),
}))

const assertions: fc.Arbitrary<Assertion> = fc.record({
  comparison: fc.constantFrom(...COMPARISONS),
  left: tree,
  right: tree,
})

/** The tree with every place set to 0, to be compared with one that was never printed. */
const placeless = (node: Expression): Expression => {
  switch (node.type) {
    case 'of-series':
      return { ...node, at: 0, argument: { ...node.argument, at: 0 } }
    case 'list':
      return { ...node, at: 0, items: node.items.map(placeless) }
    case 'operation':
      return { ...node, at: 0, left: placeless(node.left), right: placeless(node.right) }
    default:
      return { ...node, at: 0 }
  }
}

describe('an assertion', () => {
  it('printed and read again is the same tree', () => {
    fc.assert(
      fc.property(assertions, (assertion) => {
        const { comparison, left, right } = parseAssertion(
          `${bracketed(assertion.left)} ${assertion.comparison} ${bracketed(assertion.right)}`,
        )
        expect({ comparison, left: placeless(left), right: placeless(right) }).toEqual(assertion)
      }),
      { numRuns: 500 },
    )
  })

  it('says of every name where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(claims, series), { minLength: 1, maxLength: 30 }), (leaves) => {
        const names = leaves.map(bracketed)
        const source = `sum(${names.join(' , ')}) = 1`
        const places = leavesOf(parseAssertion(source).left).map(({ at }) => at)
        expect(places.map((at, index) => source.startsWith(names[index] ?? '?', at))).toEqual(
          names.map(() => true),
        )
      }),
    )
  })
})
