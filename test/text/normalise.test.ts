import { describe, expect, it } from 'vitest'
import { caseless, normalise } from '../../pipeline/text/normalise.ts'

const text = (source: string) => normalise(source).text

/** What the source has for some words of the normalised text. */
const sourceOf = (source: string, words: string): string => {
  const normal = normalise(source)
  const at = normal.text.indexOf(words)
  const { start, end } = normal.source({ start: at, end: at + words.length })
  return source.slice(start, end)
}

/** What became of some words of the source. */
const became = (source: string, words: string): string => {
  const normal = normalise(source)
  const at = source.indexOf(words)
  const { start, end } = normal.rewritten({ start: at, end: at + words.length })
  return normal.text.slice(start, end)
}

describe('normalised text', () => {
  it.each([
    ['“one” ‘two’ «three» „four‟ it’s 5′', `"one" 'two' "three" "four" it's 5'`],
    ['200–400, 200—400, 200−400, 200‑400', '200-400, 200-400, 200-400, 200-400'],
    ['a\u00a0b\u202fc\u2009d\n\n e\tf', 'a b c d e f'],
    [
      'soft\u00adhyphen, zero\u200bwidth, \u2067right\u2069 to left, \ufeffmark',
      'softhyphen, zerowidth, right to left, mark',
    ],
    ['ﬁnance, ﬂow, oﬀ, oﬃce', 'finance, flow, off, office'],
    ['１２３ ％ ＡＢ', '123 % AB'],
    ['e\u0301 and é', 'é and é'],
    ['wait…', 'wait...'],
    ['Case Is Kept', 'Case Is Kept'],
    ['', ''],
    [' \n ', ' '],
  ])('of %j is %j', (source, expected) => {
    expect(text(source)).toBe(expected)
  })

  it('keeps raised figures and fractions, which are other numbers', () => {
    expect(text('10² is not 102, 1½ not 11/2, ④ not 4')).toBe('10² is not 102, 1½ not 11/2, ④ not 4')
  })

  it.each([
    ['weap-\nons', 'weapons'],
    ['weap-\r\nons', 'weapons'],
    ['weap\u2010 \n  ons', 'weapons'],
    ['weap\u00ad\nons', 'weapons'],
    ['200–\n400 km', '200-400 km'],
    ['200-\n400 km', '200-400 km'],
    ['Israel-\nIndia', 'Israel-India'],
    ['F-\n16', 'F-16'],
    ['mid-\n2020', 'mid-2020'],
    ['war—\nand', 'war-and'],
    ['war -\nand', 'war - and'],
    ['a list\n- of\n- things', 'a list - of - things'],
    ['end-\n\nnext', 'end- next'],
  ])('joins what the line end divides in %j', (source, expected) => {
    expect(text(source)).toBe(expected)
  })

  it('keeps a hyphen at the end of a line where that is asked: it may belong to the word', () => {
    expect(normalise('three-\nquarters of weap\u00ad\nons', 'kept').text).toBe('three-quarters of weapons')
  })
})

describe('the way back', () => {
  const SOURCE =
    'It sold “weap-\nons”\u00a0of oﬃcial 200–\n400\u00a0km, e\u0301t\u00ada\u0301 \u{1F600}\u{1D7CF}.'

  it.each([
    ['weapons', 'weap-\nons'],
    ['official', 'oﬃcial'],
    ['200-400 km', '200–\n400\u00a0km'],
    ['étá', 'e\u0301t\u00ada\u0301'],
    ['\u{1F600}', '\u{1F600}'],
    ['1.', '\u{1D7CF}.'],
    ['It sold "', 'It sold “'],
  ])('leads from %j to %j', (words, source) => {
    expect(sourceOf(SOURCE, words)).toBe(source)
    expect(became(SOURCE, source)).toBe(words)
  })

  it('gives what was rewritten as a whole as a whole', () => {
    expect(sourceOf('oﬃce', 'f')).toBe('ﬃ')
    expect(became('oﬃce', 'ﬃ')).toBe('ffi')
    expect(became('e\u0301a', '\u0301')).toBe('é')
  })

  it('leads to nothing from what was dropped, at its place', () => {
    const normal = normalise('a \u200bb')
    expect(normal.rewritten({ start: 2, end: 3 })).toEqual({ start: 2, end: 2 })
    expect(normal.source({ start: 1, end: 1 })).toEqual({ start: 1, end: 1 })
  })
})

describe('caseless text', () => {
  it('is in lower case, every code unit in its place', () => {
    expect(caseless('ÄÖ US$ K 𝒜')).toBe('äö us$ k 𝒜')
    expect(caseless('İSTANBUL')).toHaveLength(8)
    expect(caseless('İSTANBUL').slice(1)).toBe('stanbul')
  })
})
