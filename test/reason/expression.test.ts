import { describe, expect, it } from 'vitest'
import { type Expression, leavesOf, parseAssertion } from '../../pipeline/reason/expression.ts'

const claim = (id: string, at: number): Expression => ({ type: 'claim', claim: id, at })

/** Fully bracketed, so that precedence shows. */
const bracketed = (node: Expression): string => {
  if (node.type === 'number') return node.digits
  if (node.type === 'claim') return node.claim
  if (node.type === 'series') return `${node.series}:${node.key}@${node.period}`
  if (node.type === 'call') return `${node.name}(${bracketed(node.argument)})`
  return `(${bracketed(node.left)} ${node.operator} ${bracketed(node.right)})`
}

const read = (source: string): string => {
  const { comparison, left, right } = parseAssertion(source)
  return `${bracketed(left)} ${comparison} ${bracketed(right)}`
}

describe('parseAssertion', () => {
  it('reads the example of the design, with the place of every name', () => {
    expect(parseAssertion('C056 / C057 = milex-usd-sipri-2023:AZE@2012')).toEqual({
      comparison: '=',
      left: { type: 'operation', operator: '/', left: claim('C056', 0), right: claim('C057', 7) },
      right: { type: 'series', series: 'milex-usd-sipri-2023', key: 'AZE', period: '2012', at: 14 },
    })
  })

  it.each(['=', '<', '<=', '>', '>='])('reads the comparison %s', (comparison) => {
    expect(parseAssertion(`C036a ${comparison} C036b`).comparison).toBe(comparison)
    expect(parseAssertion(`C036a${comparison}C036b`).comparison).toBe(comparison)
  })

  it.each([
    ['C1 + C2 * C3 = C4', '(C1 + (C2 * C3)) = C4'],
    ['C1 * C2 + C3 = C4', '((C1 * C2) + C3) = C4'],
    ['C1 - C2 - C3 = C4', '((C1 - C2) - C3) = C4'],
    ['C1 / C2 / C3 = C4', '((C1 / C2) / C3) = C4'],
    ['C1 - (C2 - C3) = C4', '(C1 - (C2 - C3)) = C4'],
    ['(C1 + C2) * C3 = C4', '((C1 + C2) * C3) = C4'],
    ['C1 < C2 + C3', 'C1 < (C2 + C3)'],
    ['C1+C2=C3-C4', '(C1 + C2) = (C3 - C4)'],
    ['((C1)) = (C2)', 'C1 = C2'],
    [' C1\t=\n2 ', 'C1 = 2'],
  ])('binds as arithmetic does: %s', (source, expected) => {
    expect(read(source)).toBe(expected)
  })

  it.each([
    ['C1 = tiv-sipri-2022:ISR>AZE@2016/2020', 'tiv-sipri-2022:ISR>AZE@2016/2020'],
    ['C1 = s:*>AZE@2015/..', 's:*>AZE@2015/..'],
    ['C1 = s:a_b.c-d@199X', 's:a_b.c-d@199X'],
    ['C1 = s:AZE@2012~', 's:AZE@2012~'],
    ['C1 = s:AZE@', 's:AZE@'],
    ['C1 = sum(s:*>AZE@2016/2020)', 'sum(s:*>AZE@2016/2020)'],
    ['C1 = rank( s:ISR>AZE@2016 )', 'rank(s:ISR>AZE@2016)'],
    ['C1 = sum (s:AZE@2016) / 2', '(sum(s:AZE@2016) / 2)'],
    ['C1 = s:AZE@2012 / C2', '(s:AZE@2012 / C2)'],
    ['C1 = s:AZE@2012-04-30 - C2', '(s:AZE@2012-04-30 - C2)'],
  ])('reads the series in %s', (source, expected) => {
    expect(read(source)).toBe(`C1 = ${expected}`)
  })

  it('keeps the digits of a number as written', () => {
    expect(['1.60', '1.6', '30000', '.5'].map((digits) => parseAssertion(`C1 = ${digits}`).right)).toEqual(
      ['1.60', '1.6', '30000', '.5'].map((digits) => ({ type: 'number', digits })),
    )
  })

  it('takes a function name without brackets for a claim', () => {
    expect(read('sum = rank')).toBe('sum = rank')
  })
})

describe('leavesOf', () => {
  it('gives every claim and series in reading order, numbers left out', () => {
    const { left, right } = parseAssertion('C2 * (C1 + 3) = sum(s:A@1999) - t:B@2000 / C2')
    const names = [...leavesOf(left), ...leavesOf(right)].map((leaf) =>
      leaf.type === 'claim' ? leaf.claim : leaf.series,
    )
    expect(names).toEqual(['C2', 'C1', 's', 't', 'C2'])
  })
})
