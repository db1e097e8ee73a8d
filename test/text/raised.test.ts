import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loweredText, raisedText, withMarkers } from '../../pipeline/text/raised.ts'

const NOTES = new Set([1, 2, 3, 12])

describe('raisedText', () => {
  it.each([
    ['It rose.', '1', '[1]'],
    ['It rose.', '[1]', '[1]'],
    ['It rose.', '1, 2', '[1][2]'],
    ['It rose.', '1–3', '[1]–[3]'],
    ['It rose', '12', '[12]'],
    ['412,000', '3', '[3]'],
    ['of 10', '3', '[3]'],
    ['It rose.', '99', '[99]'],
    ['in the kilometre', '2', '[2]'],
    ['the yard’s', '2', '[2]'],
    ['200 km', '2', '²'],
    ['a million m', '3', '³'],
    ['per km', '2', '²'],
    ['5 m/s', '2', '²'],
    ['R', '2', '²'],
    ['2 × 10', '3', '³'],
    ['of 10', '6', '⁶'],
    ['x', '−2', '⁻²'],
    ['the 18', 'th', 'th'],
    ['It rose.', '*', '*'],
    ['412,000', '99', '⁹⁹'],
  ])('behind "%s" writes "%s" as "%s"', (before, text, expected) => {
    expect(raisedText(before, text, NOTES)).toBe(expected)
  })

  it('writes no marker where there are no notes', () => {
    expect(raisedText('It rose.', '1', new Set())).toBe('¹')
  })

  it('loses no digit of any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: fc.constantFrom(...'0123456789[], –-th') }),
        (before, text) => {
          const digits = (value: string): string => value.normalize('NFKC').replace(/\D/g, '')
          expect(digits(raisedText(before, text, NOTES))).toBe(digits(text))
        },
      ),
    )
  })
})

describe('withMarkers', () => {
  it('tells raised characters apart as raised type', () => {
    expect(withMarkers('It rose.¹ Over 200 km² fell.²³ H₂O', NOTES)).toBe(
      'It rose.[1] Over 200 km² fell.[23] H₂O',
    )
  })
})

describe('loweredText', () => {
  it('lowers digits and nothing else', () => {
    expect([loweredText('2'), loweredText('max')]).toEqual(['₂', 'max'])
  })
})
