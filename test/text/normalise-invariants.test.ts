import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseless, normalise } from '../../pipeline/text/normalise.ts'

const SIGNS = [
  'a',
  'b',
  'E',
  'é',
  'e\u0301',
  '\u0301',
  '\u0308',
  'ﬁ',
  'ﬃ',
  '½',
  '²',
  '１',
  '4',
  '12',
  '30,000',
  ' ',
  '\u00a0',
  '\u202f',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\t',
  '-',
  '–',
  '—',
  '\u2010',
  '\u2212',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2067',
  '\u2069',
  '\u202e',
  '“',
  '”',
  '’',
  '"',
  "'",
  '…',
  '¨',
  '\u{1F600}',
  '\u{1D7CF}',
  '\u{1D49C}',
  '\ud800',
  '\udc00',
  'שלום',
  'مرحبا',
  '٣',
  '한',
  '\u1112\u1161\u11ab',
  'क्षि',
]

const texts = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

const RUNS = { numRuns: 3000 }

const units = (length: number) => Array.from({ length }, (_, start) => ({ start, end: start + 1 }))

describe('normalised text of any text', () => {
  it('is normal: no two spaces, no unseen sign, no curly quote, no long dash', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalise(text).text).not.toMatch(/\s\s|[^\S ]|[\p{DI}“”‘’–—]/u)
      }),
      RUNS,
    )
  })

  it('stays as it is when it is normalised again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalise(text).text
        expect(normalise(once).text).toBe(once)
      }),
      RUNS,
    )
  })

  it('is the same of a text composed and decomposed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('é', 'ö', 'ñ', 'Å', '한', '각', 'ệ', 'a', ' ')), (signs) => {
        const text = signs.join('')
        expect(normalise(text.normalize('NFD')).text).toBe(normalise(text).text)
      }),
    )
  })

  it('keeps its length in lower case', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(caseless(text)).toHaveLength(text.length)
      }),
    )
  })
})

describe('its offset map', () => {
  it('leads every code unit to some of the source, in order, and back to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const normal = normalise(text)
        let reached = 0
        for (const unit of units(normal.text.length)) {
          const source = normal.source(unit)
          expect(source.start).toBeGreaterThanOrEqual(0)
          expect(source.end).toBeGreaterThan(source.start)
          expect(source.end).toBeLessThanOrEqual(text.length)
          expect(source.start).toBeGreaterThanOrEqual(reached)
          reached = source.start
          const back = normal.rewritten(source)
          expect(back.start).toBeLessThanOrEqual(unit.start)
          expect(back.end).toBeGreaterThanOrEqual(unit.end)
          expect(normal.source(back)).toEqual(source)
        }
      }),
      RUNS,
    )
  })

  it('leads every code unit of the source to what became of it, in order, the last to the end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const normal = normalise(text)
        let reached = 0
        for (const unit of units(text.length)) {
          const { start, end } = normal.rewritten(unit)
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThanOrEqual(start)
          reached = start
        }
        expect(normal.rewritten({ start: 0, end: text.length })).toEqual({
          start: 0,
          end: normal.text.length,
        })
      }),
      RUNS,
    )
  })

  it('leads every word to source that holds it when it is normalised alone', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, words, after) => {
        const text = `${before} ${words} ${after}`
        const normal = normalise(text)
        for (const { index, 0: word } of normal.text.matchAll(/[^ ]+/g)) {
          const { start, end } = normal.source({ start: index, end: index + word.length })
          expect(normalise(text.slice(start, end)).text).toContain(word)
        }
      }),
      RUNS,
    )
  })
})

describe('hostile text', () => {
  it.each([
    'a\u00ad',
    '-',
    '- ',
    '-\n',
    'e\u0301',
    '\u0301',
    '\u00ad',
    ' ',
    '\n',
    '“',
    '\u{1F600}',
    '\ud800',
    '-\u00ad',
    'a\n-',
  ])('of %j over and over is normalised to its end', (part) => {
    const text = part.repeat(500_000 / part.length)
    const normal = normalise(`${text}x end`)
    const at = normal.text.length - 3
    expect(normal.source({ start: at, end: at + 3 })).toEqual({
      start: text.length + 2,
      end: text.length + 5,
    })
  })
})
