import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, divide, type End, type Interval, multiply, subtract } from '../../pipeline/model/interval.ts'
import { type Rational, rational } from '../../pipeline/model/rational.ts'
import { inside, intervals, samples, show, span } from './samples.ts'

const OPERATIONS: Record<
  string,
  { of: (a: Interval, b: Interval) => Interval | null; exact: (x: Rational, y: Rational) => Rational | null }
> = {
  '+': { of: add, exact: (x, y) => x.add(y) },
  '-': { of: subtract, exact: (x, y) => x.sub(y) },
  '*': { of: multiply, exact: (x, y) => x.mul(y) },
  '/': { of: divide, exact: (x, y) => (y.equals(0) ? null : x.div(y)) },
}

/** Every result that brute force can reach from the sampled numbers. */
const reached = (a: Interval, b: Interval, operator: string): Rational[] =>
  samples(a).flatMap((x) => samples(b).flatMap((y) => OPERATIONS[operator]?.exact(x, y) ?? []))

const LARGE = rational(1000)
const NEAR = rational('1/1000')

/** What is wrong with one end, by the results reached by brute force; empty where nothing is. */
const looseness = (end: End, results: readonly Rational[], side: 1 | -1): string => {
  const { at } = end
  if (at === null)
    return results.some((value) => value.mul(side).gt(LARGE)) ? '' : 'unbounded, but nothing large is reached'
  const isReached = results.some((value) => value.equals(at))
  if (isReached !== end.closed) return isReached ? 'open, but reached' : 'closed, but not reached'
  return results.some((value) => value.sub(at).abs().lt(NEAR)) ? '' : 'not approached'
}

describe.each(Object.entries(OPERATIONS))('x %s y', (operator, { of }) => {
  it('lies in the result for every x and y of the operands', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const result = of(a, b)
        const escaped = reached(a, b, operator).filter((value) => result === null || !inside(result, value))
        expect(escaped).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('comes as near to both ends of the result as their flags say', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const result = of(a, b)
        const results = reached(a, b, operator)
        if (result === null) {
          expect(results).toEqual([])
          return
        }
        expect([looseness(result.low, results, -1), looseness(result.high, results, 1)]).toEqual(['', ''])
      }),
      { numRuns: 300 },
    )
  })
})

const shown = (result: Interval | null): string => (result === null ? 'nothing' : show(result))

describe('multiply', () => {
  it.each([
    ['[0, 1]', '(2, 3)', '[0, 3)'],
    ['(0, 1]', '[2, 3]', '(0, 3]'],
    ['[-1, 2)', '[3, 4]', '[-4, 8)'],
    ['[-1, 1]', '[-2, 3]', '[-3, 3]'],
    ['[0, 0]', '(, )', '[0, 0]'],
    ['[0, 1]', '[1, )', '[0, )'],
    ['(0, )', '(, 0)', '(, 0)'],
    ['[-2, -1]', '(, -3]', '[3, )'],
  ])('makes %s times %s to be %s', (a, b, product) => {
    expect(show(multiply(span(a), span(b)))).toBe(product)
  })
})

describe('divide', () => {
  it.each([
    ['[1, 2]', '[0, 4]', '[1/4, )'],
    ['[1, 2]', '(0, 4)', '(1/4, )'],
    ['[1, 2]', '[-4, 0]', '(, -1/4]'],
    ['[-2, 1]', '[0, 4]', '(, )'],
    ['[1, 2]', '[-1, 1]', '(, )'],
    ['[0, 0]', '[-1, 1]', '[0, 0]'],
    ['[1, 2]', '[0, 0]', 'nothing'],
    ['[1, 2]', '[2, )', '(0, 1]'],
    ['[1, )', '(0, 4]', '[1/4, )'],
  ])('makes %s divided by %s to be %s', (a, b, quotient) => {
    expect(shown(divide(span(a), span(b)))).toBe(quotient)
  })

  it('is exact: a third of three is one, with no width', () => {
    const third = divide(span('[1, 1]'), span('[3, 3]')) ?? span('(, )')
    expect(show(multiply(third, span('[3, 3]')))).toBe('[1, 1]')
  })
})
