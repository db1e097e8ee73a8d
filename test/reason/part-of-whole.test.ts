import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partOfWhole } from '../../pipeline/reason/part-of-whole.ts'
import { inside, intervals, samples, show, span } from '../model/samples.ts'

const share = (part: string, rest: string): string => {
  const result = partOfWhole(span(part), span(rest))
  return result === null ? 'nothing' : show(result)
}

describe('partOfWhole', () => {
  it.each([
    ['[1, 2)', '[3, 4)', '(1/5, 2/5)'],
    ['[1, 2]', '[3, 4]', '[1/5, 2/5]'],
    ['[1, )', '[3, 4]', '[1/5, 1)'],
    ['[1, 2]', '[3, )', '(0, 2/5]'],
    ['(0, 2]', '(0, 2]', '(0, 1)'],
    ['[0, 2]', '[1, 2]', '[0, 2/3]'],
  ])('of a part in %s and a rest in %s is %s', (part, rest, expected) => {
    expect(share(part, rest)).toBe(expected)
  })

  it.each([
    ['[0, 0]', '(1, 5)', '[0, 0]'],
    ['[0, 3)', '(1, 5)', '[0, 3/4)'],
    ['[1, 5)', '[0, 0]', '[1, 1]'],
    ['(0, 5]', '[0, 0]', '[1, 1]'],
    ['[0, 0]', '(0, 5]', '[0, 0]'],
    ['(1, 5)', '[0, 2]', '(1/3, 1]'],
    ['[0, 0]', '[1, )', '[0, 0]'],
  ])('reaches 0 and 1 where nothing is the part %s or the rest %s: %s', (part, rest, expected) => {
    expect(share(part, rest)).toBe(expected)
  })

  it('is not told where a side can be negative or both can be zero', () => {
    expect(share('[-1, 2]', '[3, 4]')).toBe('nothing')
    expect(share('[1, 2]', '(, 4]')).toBe('nothing')
    expect(share('[0, 2]', '[0, 4]')).toBe('nothing')
  })

  it('holds every share that brute force reaches, and reaches its closed ends alone', () => {
    fc.assert(
      fc.property(intervals, intervals, (part, rest) => {
        const result = partOfWhole(part, rest)
        fc.pre(result !== null)
        const shares = samples(part).flatMap((p) => samples(rest).map((r) => p.div(p.add(r))))
        expect(shares.filter((value) => !inside(result, value))).toEqual([])
        for (const { at, closed } of [result.low, result.high])
          expect(shares.some((value) => at !== null && value.equals(at))).toBe(closed)
      }),
      { numRuns: 300 },
    )
  })
})
