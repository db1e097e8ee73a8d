import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemLine, shown, suggestion, unknownName } from '../../pipeline/model/problem.ts'

const place = { file: 'data/raw/tiny/claims.csv', line: 7, column: 12 }

describe('shown', () => {
  it('quotes a text on one line', () => {
    expect(shown('a "b"\nc\t')).toBe(String.raw`"a \"b\"\nc\t"`)
    expect(shown('')).toBe('""')
  })

  it('cuts after 80 characters and says how many are left', () => {
    expect(shown('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`)
    expect(shown('x'.repeat(93))).toBe(`"${'x'.repeat(80)}" and 13 more characters`)
  })

  it('never breaks the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(shown(text)).not.toMatch(/[\n\r]/)
      }),
    )
  })
})

describe('suggestion', () => {
  const known = ['population', 'orders', 'Investment', 'C012']

  it.each([
    ['populaton', 'population'],
    ['POPULATION', 'population'],
    ['investmnt', 'Investment'],
    ['C021', 'C012'],
    ['zebra-crossings', undefined],
  ])('for %s is %s', (found, expected) => {
    expect(suggestion(found, known)).toBe(expected)
  })

  it('is not made where nothing is known or the mistake is a whole text', () => {
    expect(suggestion('x', [])).toBeUndefined()
    expect(suggestion('population'.repeat(9), ['population'.repeat(9)])).toBeUndefined()
  })
})

describe('unknownName', () => {
  it('lists a few known names and hints at the nearest', () => {
    expect(unknownName(place, 'unit', 'km3', ['km', 'km2', 'ha'])).toEqual({
      ...place,
      code: 'unknown-unit',
      expected: 'one of km, km2, ha',
      found: '"km3"',
      hint: 'did you mean "km"?',
    })
  })

  it('does not list many names, and gives no hint where none is near', () => {
    const many = Array.from({ length: 13 }, (_, index) => `measure-number-${index}`)
    expect(unknownName(place, 'measure', 'elephants', many)).toEqual({
      ...place,
      code: 'unknown-measure',
      expected: 'a known measure',
      found: '"elephants"',
    })
    expect(unknownName(place, 'measure', 'x', []).expected).toBe('a known measure')
  })
})

describe('problemLine', () => {
  const problem = { ...place, code: 'unknown-unit', expected: 'a known unit', found: '"km3"' }

  it('is the line that editors can jump from', () => {
    expect(problemLine(problem)).toBe(
      'data/raw/tiny/claims.csv:7:12: unknown-unit: expected a known unit, found "km3"',
    )
  })

  it('ends with the hint in brackets', () => {
    expect(problemLine({ ...problem, hint: 'did you mean "km2"?' })).toBe(
      'data/raw/tiny/claims.csv:7:12: unknown-unit: expected a known unit, found "km3" (did you mean "km2"?)',
    )
  })
})
