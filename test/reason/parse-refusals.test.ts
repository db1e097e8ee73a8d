import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../pipeline/reason/expression.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'

const fault = (source: string): Fault | null => {
  try {
    parseAssertion(source)
    return null
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

const brief = (source: string): string => {
  const found = fault(source)
  return found === null ? 'accepted' : `${found.code} at ${found.at}: ${found.found}`
}

describe('parseAssertion refuses, at the column of the part', () => {
  it.each([
    ['a.b = 1', 0, 'MemberExpression'],
    ['a[0] = 1', 0, 'MemberExpression'],
    ['C1 = C2["constructor"]', 5, 'MemberExpression'],
    ['C1 = C2.constructor', 5, 'MemberExpression'],
    ['C1 = "x"', 5, 'Literal'],
    ['C1 = C2 + "x"', 10, 'Literal'],
    ['C1 = [1]', 6, 'ArrayExpression'],
    ['C1 = C2 + (C3, C4)', 11, 'SequenceExpression'],
    ['C1 = _x', 5, '"_x"'],
    ['C1 = __proto__', 5, '"__proto__"'],
    ['C1 = C2 + é', 10, '"é"'],
    ['C1 = 1e5', 5, '"1e5"'],
    ['C1 = C2 - 0x10', 10, '"0x10"'],
    ['C1 = 1,2345', 5, '"1,2345"'],
  ])('%s: what is no part of the language', (source, at, found) => {
    expect(brief(source)).toBe(`relation-not-understood at ${at}: ${found}`)
  })

  it.each([
    ['C1 = -C2', 5, '-'],
    ['C1 = 2 - -C2', 9, '-'],
    ['C1 = -(2 + 3)', 5, '-'],
    ['C1 = - - 5', 7, '-'],
    ['C1 = +5', 5, '+'],
    ['C1 = !C2', 5, '!'],
    ['C1 = C2 % 3', 8, '%'],
    ['C1 = C2 ** 3', 8, '**'],
    ['C1 = C2 + (C3 ** 3)', 14, '**'],
    ['C1 = (C2 < C3)', 9, '<'],
    ['C1 = C2 = C3', 3, '='],
    ['C1 < C2 < C3', 3, '<'],
  ])('%s: an operator that is not allowed', (source, at, operator) => {
    expect(brief(source)).toBe(`relation-not-understood at ${at}: "${operator}"`)
  })

  it.each([
    ['constructor("x")() = 1', 0, 'a call of something else'],
    ['C1 = sum(s:A@1999)(1)', 5, 'a call of something else'],
    ['constructor("x") = 1', 0, '"constructor"'],
    ['C1 = eval("1")', 5, '"eval"'],
    ['C1 = C2 + median(s:A@1999)', 10, '"median"'],
    ['C1 = toString()', 5, '"toString"'],
  ])('%s: a function that it does not know', (source, at, found) => {
    expect(brief(source)).toBe(`unknown-function at ${at}: ${found}`)
  })

  it.each([
    ['C1 = sum()', 'at least one expression inside sum(...)'],
    ['C1 = max()', 'at least one expression inside max(...)'],
    ['C1 = mean(C2)', 'one series:key@period inside mean(...)'],
    ['C1 = count()', 'one series:key@period inside count(...)'],
    ['C1 = count(s:A@1999, s:B@1999)', 'one series:key@period inside count(...)'],
    ['C1 = rank(sum(s:A@1999))', 'one series:key@period inside rank(...)'],
    ['C1 = mean(s:A@1999 + 1)', 'one series:key@period inside mean(...)'],
  ])('%s: a function of what it is not a function of', (source, expected) => {
    const { code, expected: wanted, found, at } = fault(source) ?? {}
    expect([code, wanted, found, at]).toEqual(['relation-not-understood', expected, 'something else', 5])
  })

  it.each([
    ['', 0, 'none'],
    [' ', 0, 'none'],
    ['C1', 0, 'none'],
    ['5', 0, 'none'],
    ['C1 = C2 ? C3 : C4', 0, 'none'],
    ['C1 + C2', 3, '"+"'],
    ['C1 == 1', 3, '"=="'],
    ['C1 != 1', 3, '"!="'],
    ['C1 === 1', 3, '"==="'],
    ['C1 && C2', 3, '"&&"'],
    ['C1 | C2 = C3', 3, '"|"'],
    ['C1 == [ ]', 3, '"=="'],
    ['C1 C2 = 3', 3, '"C2"'],
    ['C1 = 1; C2 = 2', 8, '"C2"'],
    ['C1 = C2, C3', 9, '"C3"'],
    ['C1 = 5 furlongs', 7, '"furlongs"'],
    ['C1 = 5 US$ 3', 11, '"3"'],
    ['C1 = C2 ÷ 2', 8, '"÷"'],
    ['C1 ≤ 2', 3, '"≤"'],
  ])('%j: what is not one comparison', (source, at, found) => {
    const refusal = fault(source)
    expect(refusal?.expected).toBe('one comparison (= < <= > >=)')
    expect([refusal?.at, refusal?.found]).toEqual([at, found])
  })

  it.each([
    ['C1 =', 4, 'the end of the cell'],
    ['C1 = (C2', 8, 'the end of the cell'],
    ['C1 = max(C2, )', 14, 'the end of the cell'],
    ['C1 = C2)', 7, '")"'],
    ['= C1', 0, '"="'],
    ['C1 = {a}', 5, '"{"'],
    ['C1 = `x`', 5, '"`"'],
    ['C1 => 2', 4, '">"'],
    ['C1 <> 2', 4, '">"'],
    ['C1 = a:b', 6, '":"'],
    ['sum(C1; C2) = 3', 6, '";"'],
    ['C1 = C2 # C3', 8, '"#"'],
  ])('%s: where the reading stops', (source, at, found) => {
    expect(brief(source)).toBe(`relation-not-understood at ${at}: ${found}`)
  })

  it.each([
    ['C1 = C2×2', 'C2×2'],
    ['C1 = C2−C3', 'C2−C3'],
    ['C1 = C2é', 'C2é'],
    ['C1 = s:A@2012/C2', 's:A@2012/C2'],
    ['C1 = s:A@2012-C2', 's:A@2012-C2'],
    ['C1 = é2C3', 'é2C3'],
  ])('%s: a name that something sticks to, rather than leave it out', (source, found) => {
    expect(brief(source)).toBe(`relation-not-understood at 5: "${found}"`)
  })

  it('private-use characters, which stand for names inside the parser', () => {
    expect(brief('C1 = \ue000\uf8ff')).toBe('relation-not-understood at 5: a private-use character')
    expect(brief('C1\uf8ff = 1')).toBe('relation-not-understood at 2: a private-use character')
  })
})

describe('parseAssertion', () => {
  const PARTS = [
    ..."C1 s:A@1999 sum( rank( max( 5%'".split(' '),
    ...')(=<>+-*/.,"[]?:@\\`$é! ',
    '1.',
    '30,000',
  ]

  it('refuses any text at all with a Fault inside it, or reads it: no other error escapes', () => {
    const sources = fc.oneof(
      fc.array(fc.constantFrom(...PARTS)).map((all) => all.join('')),
      fc.string(),
    )
    fc.assert(
      fc.property(sources, (source) => {
        const found = fault(source)
        expect(found === null || (found.at >= 0 && found.at <= source.length)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('names the functions that there are', () => {
    expect(fault('C1 = median(s:A@1999)')?.message).toBe(
      'unknown-function: expected one of sum, max, min, mean, count, rank, found "median"',
    )
  })
})
