import { describe, expect, it } from 'vitest'
import type { Expression } from '../../pipeline/reason/expression.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import { bracketed } from './printed.ts'

const claim = (id: string, at: number): Expression => ({ type: 'claim', claim: id, at })

const read = (source: string): string => {
  const { comparison, left, right } = parseAssertion(source)
  return `${bracketed(left)} ${comparison} ${bracketed(right)}`
}

describe('parseAssertion', () => {
  it('reads the example of the design, with the place of every part', () => {
    expect(parseAssertion('C056 / C057 = spending-2023:XBB@2012')).toEqual({
      comparison: '=',
      left: { type: 'operation', operator: '/', left: claim('C056', 0), right: claim('C057', 7), at: 0 },
      right: { type: 'series', series: 'spending-2023', key: 'XBB', period: '2012', at: 14 },
    })
  })

  it('gives an operation the place of its first name, a function that of its own', () => {
    const { left, right } = parseAssertion('(C1 - C2) * C3 = 2 + max(C4, 1)')
    expect(left).toMatchObject({ operator: '*', at: 1, left: { operator: '-', at: 1 } })
    expect(right).toMatchObject({ operator: '+', at: 17, right: { type: 'list', at: 21 } })
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
    ['C1 = turbines-2022:XAA>XBB@2016/2020', 'turbines-2022:XAA>XBB@2016/2020'],
    ['C1 = s:*>XBB@2015/..', 's:*>XBB@2015/..'],
    ['C1 = s:a_b.c-d@199X', 's:a_b.c-d@199X'],
    ['C1 = s:XBB@2012~', 's:XBB@2012~'],
    ['C1 = s:XBB@', 's:XBB@'],
    ['C1 = s:XBB@2012 / C2', '(s:XBB@2012 / C2)'],
    ['C1 = s:XBB@2012-04-30 - C2', '(s:XBB@2012-04-30 - C2)'],
  ])('reads the series in %s', (source, expected) => {
    expect(read(source)).toBe(`C1 = ${expected}`)
  })

  it.each([
    ['sum(s:*>XBB@2016/2020)', 'sum(s:*>XBB@2016/2020)'],
    ['sum (s:XBB@2016) / 2', '(sum(s:XBB@2016) / 2)'],
    ['sum(C1, C2 * 2, s:A@1999)', 'sum(C1, (C2 * 2), s:A@1999)'],
    ['sum(1)', 'sum(1)'],
    ['max(C1,C2)', 'max(C1, C2)'],
    ['min(max(C1, C2), sum(C3, C4))', 'min(max(C1, C2), sum(C3, C4))'],
    ['mean(s:XBB@2016/2020)', 'mean(s:XBB@2016/2020)'],
    ['count(s:*>XBB@2016/2020)', 'count(s:*>XBB@2016/2020)'],
    ['rank( s:XAA>XBB@2016 )', 'rank(s:XAA>XBB@2016)'],
  ])('reads the function %s', (source, expected) => {
    expect(read(`C1 = ${source}`)).toBe(`C1 = ${expected}`)
  })

  it('takes a function name without brackets for a claim', () => {
    expect(read('sum = rank')).toBe('sum = rank')
  })

  it('takes the words of other languages of expressions for claims', () => {
    expect(read('this + null = true')).toBe('(this + null) = true')
  })
})
