import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectShare } from '../../pipeline/reason/project-share.ts'
import { inside, intervals, samples, span } from '../model/samples.ts'
import { leaves, leftBy } from './boxes.ts'

const share = (part: string, rest: string): string => leftBy('share', 0, '(, )', part, rest)

describe('the share of a part in a whole that holds it', () => {
  it.each([
    ['[1, 2)', '[3, 4)', '(1/5, 2/5)'],
    ['[1, 2]', '[3, 4]', '[1/5, 2/5]'],
    ['[1, )', '[3, 4]', '[1/5, 1)'],
    ['[1, 2]', '[3, )', '(0, 2/5]'],
    ['(0, 2]', '(0, 2]', '(0, 1)'],
    ['[0, 2]', '[1, 2]', '[0, 2/3]'],
  ])('of %s beside %s is %s', (part, rest, expected) => {
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
    ['[0, 2]', '[0, 4]', '[0, 1]'],
    ['[0, 5]', '[0, 0]', '[1, 1]'],
    ['[0, 0]', '[0, 5]', '[0, 0]'],
  ])('reaches 0 and 1 where nothing is the part %s or the rest %s: %s', (part, rest, expected) => {
    expect(share(part, rest)).toBe(expected)
  })

  it('is of nothing that is negative, and none of nothing at all', () => {
    expect(share('[-1, 2]', '[3, 4]')).toBe('[0, 2/5]')
    expect(share('[1, 2]', '(, 4]')).toBe('[1/5, 1]')
    expect(share('[-2, -1]', '[3, 4]')).toBe('nothing')
    expect(share('[0, 0]', '[0, 0]')).toBe('nothing')
  })

  it('holds every share that brute force reaches, and reaches its closed ends alone', () => {
    const positive = intervals.filter(({ low }) => low.at?.gte(0) ?? false)
    fc.assert(
      fc.property(positive, positive, (part, rest) => {
        const [result] = projectShare([span('(, )'), part, rest], [span('(, )'), part, rest])
        const shares = samples(part).flatMap((p) =>
          samples(rest).flatMap((r) => (p.add(r).equals(0) ? [] : [p.div(p.add(r))])),
        )
        if (!result) expect(shares).toEqual([])
        else {
          expect(shares.filter((value) => !inside(result, value))).toEqual([])
          for (const { at, closed } of [result.low, result.high])
            expect(shares.some((value) => at !== null && value.equals(at))).toBe(closed)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a share', () => {
  it.each([
    ['[1/2, 1/2]', '[2, 3]', '(, )', '[1/2, 1/2] [2, 3] [2, 3]'],
    ['[1/4, 1/2]', '[2, 3)', '(, )', '[1/4, 1/2] [2, 3) [2, 9)'],
    ['(1/4, 1/2]', '[2, 2]', '(, )', '(1/4, 1/2] [2, 2] [2, 6)'],
    ['[1/4, 1/2]', '(, )', '[3, 3]', '[1/4, 1/2] [1, 3] [3, 3]'],
    ['[0, 1/2]', '(, )', '[3, 4]', '[0, 1/2] [0, 4] [3, 4]'],
    ['[1/2, 1]', '[2, 3]', '(, )', '[1/2, 1] [2, 3] [0, 3]'],
    ['[1/2, 1)', '[2, 3]', '(, )', '[1/2, 1) [2, 3] (0, 3]'],
    ['[1, 1]', '[2, 3]', '(, )', '[1, 1] [2, 3] [0, 0]'],
    ['[0, 0]', '(, )', '(, )', '[0, 0] [0, 0] (0, )'],
    ['(, )', '(, )', '(, )', '[0, 1] [0, ) [0, )'],
    ['[1, 1]', '[2, 3]', '[1, 2]', 'nothing nothing nothing'],
    ['[0, 0]', '[2, 3]', '(, )', 'nothing nothing nothing'],
    ['(1, 2]', '(, )', '(, )', 'nothing nothing nothing'],
    ['[3/4, 1]', '[1, 2]', '[1, 2]', 'nothing nothing nothing'],
    ['[2/3, 1]', '[1, 2]', '[1, 2]', '[2/3, 2/3] [2, 2] [1, 1]'],
  ])('of %s, a part of %s and a rest of %s leave %s', (whole, part, rest, expected) => {
    expect(leaves('share', whole, part, rest)).toBe(expected)
  })
})
