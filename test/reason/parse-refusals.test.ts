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

describe('parseAssertion refuses', () => {
  it.each([
    ['a.b = 1', 'MemberExpression'],
    ['a[0] = 1', 'MemberExpression'],
    ['C1 = C2["constructor"]', 'MemberExpression'],
    ['C1 = C2.constructor', 'MemberExpression'],
    ['C1 = "x"', 'Literal'],
    ['C1 = [1]', 'ArrayExpression'],
    ['C1 = -5', '"-"'],
    ['C1 = C2 - -5', '"-"'],
    ['C1 = +5', '"+"'],
    ['C1 = !C2', '"!"'],
    ['C1 = C2 % 3', '"%"'],
    ['C1 = C2 ** 3', '"**"'],
    ['C1 = (C2 < C3)', '"<"'],
    ['C1 = C2 = C3', '"="'],
    ['C1 < C2 < C3', '"<"'],
    ['C1 = _x', '"_…"'],
    ['C1 = __proto__', '"__…"'],
    ['C1 = é', '"é"'],
  ])('%s for what it holds', (source, found) => {
    expect(brief(source)).toBe(`relation-not-understood at 0: ${found}`)
  })

  it.each([
    ['constructor("x")() = 1', 'a call of something else'],
    ['C1 = sum(s:A@1999)(1)', 'a call of something else'],
    ['constructor("x") = 1', '"constructor"'],
    ['C1 = eval("1")', '"eval"'],
    ['C1 = max(s:A@1999)', '"max"'],
    ['C1 = toString()', '"toString"'],
  ])('%s, a function it does not know', (source, found) => {
    expect(brief(source)).toBe(`unknown-function at 0: ${found}`)
  })

  it.each([
    'C1 = sum(C2)',
    'C1 = sum()',
    'C1 = sum(1)',
    'C1 = sum(s:A@1999, s:B@1999)',
    'C1 = rank(sum(s:A@1999))',
    'C1 = sum(s:A@1999 + 1)',
  ])('%s, a function of anything but one series', (source) => {
    const found = fault(source)
    expect([found?.code, found?.found]).toEqual(['relation-not-understood', 'something else'])
  })

  it.each(['', ' ', 'C1', '5', 'C1 + C2', 'C1 C2 = 3', 'C1 = 1; C2 = 2', 'C1 = 30,000', 'C1 = C2 ? C3 : C4'])(
    '%j, which is not one comparison',
    (source) => {
      expect(fault(source)?.expected).toBe('one comparison (= < <= > >=)')
    },
  )

  it.each(['C1 == 1', 'C1 != 1', 'C1 === 1', 'C1 && C2', 'C1 | C2'])('%s, naming the operator', (source) => {
    expect(brief(source)).toBe(`relation-not-understood at 0: "${source.split(' ')[1]}"`)
  })

  it.each([
    ['C1 =', 4, 'the end of the cell'],
    ['C1 = (C2', 8, 'the end of the cell'],
    ['C1 = C2)', 7, '")"'],
    ['= C1', 0, '"="'],
    ['C1 = {a}', 5, '"{"'],
    ['C1 = `x`', 5, '"`"'],
    ['C1 => 2', 4, '">"'],
    ['C1 = 1e5', 6, '"e"'],
    ['C1 = 0x10', 6, '"x"'],
    ['C1 = a:b', 6, '":"'],
    ['C1 = C2 # C3', 8, '"#"'],
  ])('%s, pointing at the place', (source, at, found) => {
    expect(brief(source)).toBe(`relation-not-understood at ${at}: ${found}`)
  })

  it.each(['C1 = C2×2', 'C1−C2 = 3', 'C1 = C2é', 'C1 = s:A@2012/C2', 'C1 = s:A@2012-C2', 'C1 = é2C3'])(
    '%s, where something sticks to a name, rather than leave it out',
    (source) => {
      expect(fault(source)?.code).toBe('relation-not-understood')
    },
  )

  it('private-use characters, which stand for names inside the parser', () => {
    expect(brief('C1 = \ue000\uf8ff')).toBe('relation-not-understood at 0: a private-use character')
    expect(brief('C1\uf8ff = 1')).toBe('relation-not-understood at 0: a private-use character')
  })

  it('any text at all with a Fault, or reads it: no other error escapes', () => {
    const parts = [
      'C1',
      's:A@1999',
      'sum(',
      'rank(',
      ')',
      '(',
      '=',
      '<',
      '>',
      '+',
      '-',
      '*',
      '/',
      '1.',
      '.',
      ',',
      '"',
      "'",
      '[',
      ']',
      '?',
      ':',
      '@',
      ' ',
      '\\',
      '`',
      '$',
      'é',
    ]
    const sources = fc.oneof(
      fc.array(fc.constantFrom(...parts)).map((all) => all.join('')),
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

  it('in words that can stand in a report', () => {
    expect(fault('C1 = max(s:A@1999)')?.message).toBe(
      'unknown-function: expected one of sum, rank, found "max"',
    )
  })
})
