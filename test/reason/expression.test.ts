import { describe, expect, it } from 'vitest'
import { Fault, leavesOf } from '../../pipeline/reason/expression.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { bracketed } from './printed.ts'

const leaves = (source: string): string[] => {
  const { left, right } = parseAssertion(source)
  return [...leavesOf(left), ...leavesOf(right)].map(bracketed)
}

describe('leavesOf', () => {
  it('gives every claim and series in reading order, numbers left out', () => {
    expect(leaves('C2 * (C1 + 3) = sum(s:A@1999) - t:B@2000 / C2')).toEqual([
      'C2',
      'C1',
      's:A@1999',
      't:B@2000',
      'C2',
    ])
  })

  it('looks into functions of several expressions and of one series', () => {
    expect(leaves('max(C1, C2 / 2, s:A@1999) = mean(t:B@2000/2004)')).toEqual([
      'C1',
      'C2',
      's:A@1999',
      't:B@2000/2004',
    ])
    expect(leaves('min(1, 2 people) = rank(t:*>B@2000)')).toEqual(['t:*>B@2000'])
  })
})

describe('Fault', () => {
  it('says what was expected and what was found, in words that can stand in a report', () => {
    const { message, at } = new Fault('mixed-units', 'US$', 'people', 7)
    expect([message, at]).toEqual(['mixed-units: expected US$, found people', 7])
    expect(new Fault('mixed-units', 'US$', 'people').at).toBe(0)
  })
})
