import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numerals } from '../../pipeline/text/numerals.ts'

const WORDS = [
  '1',
  '9',
  '2016',
  '30,000',
  '1.60',
  ',',
  '.',
  '-',
  '–',
  '\u2212',
  '-.22',
  ' ',
  '\u00a0',
  '\u2009',
  '\n',
  '%',
  ' per cent',
  '[',
  ']',
  '[3]',
  '(',
  '$',
  'US$',
  'a',
  'one',
  'twenty',
  'third',
  'half',
  'million',
  'm',
  'bn',
  'km',
  'km²',
  'th',
  's',
  'to',
  'May ',
  'in the ',
  'last ',
  'years',
  'about ',
  'no more than ',
  'https://',
  'x',
  'É',
  'ß',
  'ſ',
  'K',
  '½',
  '²',
  '٣',
  '５',
  'Ⅳ',
  '\u{1D7CF}',
  '\u{1F600}',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u200b',
]

const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789,.-\u2212[]$ ½²a\u{1D7CF}') }),
)

const NUMERIC = /\p{N}/gu

const RUNS = { numRuns: 2000 }

describe('numerals of any text', () => {
  it('stand in order and do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = numerals(text)
        const ends = [0, ...found.map(({ end }) => end)]
        expect(found.filter(({ start }, index) => start < (ends[index] ?? 0))).toEqual([])
        expect(found.filter(({ start, end }) => end <= start || end > text.length)).toEqual([])
      }),
      RUNS,
    )
  })

  it('are the text between their offsets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = numerals(text)
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          found.map(({ surface }) => surface),
        )
      }),
      RUNS,
    )
  })

  it('leave no numeric character out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = numerals(text)
        const lost = [...text.matchAll(NUMERIC)].filter(
          ({ index, 0: sign }) =>
            found.filter(({ start, end }) => start <= index && index + sign.length <= end).length !== 1,
        )
        expect(lost.map(({ 0: sign, index }) => `${sign} at ${index}`)).toEqual([])
      }),
      RUNS,
    )
  })

  it('read an amount in digits or as a fraction, or none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { amount } of numerals(text))
          expect(amount).toMatch(/^$|^[-\u2212]?\.?\d[\d,.\u00a0\u2009\u202f]*(\/\d+)?$/)
      }),
      RUNS,
    )
  })
})

describe('offsets', () => {
  it.each(['\u{1F600}', '\u{1D7CF} ', 'é\u0301', '\u{1F1E6}\u{1F1FF} '])(
    'count %j before a number in UTF-16 code units',
    (before) => {
      const text = `${before} sold 43 tanks`
      const last = numerals(text).at(-1)
      expect(last?.surface).toBe('43')
      expect(last?.start).toBe(text.indexOf('43'))
      expect(last?.end).toBe(text.indexOf('43') + 2)
    },
  )
})

describe('hostile text', () => {
  const LENGTH = 100_000
  const long = (part: string): string => part.repeat(LENGTH / part.length)

  it.each([
    ['1,', LENGTH / 2],
    ['9', 1],
    ['1,111', 1],
    ['1-', LENGTH / 2],
    ['[1', LENGTH / 2],
    ['a', 0],
    ['a.', 0],
    ['- ', 0],
    ['½', LENGTH],
    ['last ', 0],
  ])('of %j over and over is read to its end', (part, count) => {
    const expected = part === '½' ? 1 : part === '1,111' ? undefined : count
    const found = numerals(long(part))
    if (expected === undefined) expect(found.at(-1)?.end).toBe(LENGTH)
    else expect(found).toHaveLength(expected)
  })
})
