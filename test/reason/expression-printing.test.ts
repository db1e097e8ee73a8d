import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Assertion,
  COMPARISONS,
  type Expression,
  FUNCTIONS,
  OPERATORS,
  parseAssertion,
  type SeriesReference,
} from '../../pipeline/reason/expression.ts'

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

const numbers = fc
  .stringMatching(/^(0|[1-9][0-9]{0,6})(\.[0-9]{1,3})?$/)
  .map((digits): Expression => ({ type: 'number', digits }))

const calls = fc
  .tuple(fc.constantFrom(...FUNCTIONS), series)
  .map(([name, argument]): Expression => ({ type: 'call', name, argument }))

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    claims,
    numbers,
    series,
    calls,
    fc.record({
      type: fc.constant('operation' as const),
      operator: fc.constantFrom(...OPERATORS),
      left: tie('tree'),
      right: tie('tree'),
    }),
  ),
}))

const assertions: fc.Arbitrary<Assertion> = fc.record({
  comparison: fc.constantFrom(...COMPARISONS),
  left: tree,
  right: tree,
})

const print = (node: Expression): string => {
  if (node.type === 'number') return node.digits
  if (node.type === 'claim') return node.claim
  if (node.type === 'series') return `${node.series}:${node.key}@${node.period}`
  if (node.type === 'call') return `${node.name}(${print(node.argument)})`
  const bracketed = (side: Expression): string =>
    side.type === 'operation' ? `(${print(side)})` : print(side)
  return `${bracketed(node.left)} ${node.operator} ${bracketed(node.right)}`
}

/** The tree with every place set to 0, to be compared with one that was never printed. */
const placeless = (node: Expression): Expression => {
  if (node.type === 'number') return node
  if (node.type === 'call') return { ...node, argument: { ...node.argument, at: 0 } }
  if (node.type === 'operation') return { ...node, left: placeless(node.left), right: placeless(node.right) }
  return { ...node, at: 0 }
}

describe('an assertion', () => {
  it('printed and read again is the same tree', () => {
    fc.assert(
      fc.property(assertions, (assertion) => {
        const { comparison, left, right } = parseAssertion(
          `${print(assertion.left)} ${assertion.comparison} ${print(assertion.right)}`,
        )
        expect({ comparison, left: placeless(left), right: placeless(right) }).toEqual(assertion)
      }),
      { numRuns: 500 },
    )
  })

  it('says of every name where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(claims, series), { minLength: 1, maxLength: 30 }), (leaves) => {
        const source = `${leaves.map(print).join(' + ')} = 1`
        const places: number[] = []
        const collect = (node: Expression): void => {
          if (node.type === 'operation') {
            collect(node.left)
            collect(node.right)
          } else if (node.type !== 'number' && node.type !== 'call') places.push(node.at)
        }
        collect(parseAssertion(source).left)
        expect(places.map((at, index) => source.startsWith(leaves.map(print)[index] ?? '?', at))).toEqual(
          leaves.map(() => true),
        )
      }),
    )
  })
})
