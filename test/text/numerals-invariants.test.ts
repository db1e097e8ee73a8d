import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesStart } from '../../pipeline/text/notes.ts'
import { numerals } from '../../pipeline/text/numerals.ts'
import { HOSTILE } from './hostile.ts'
import { broken } from './invariants.ts'
import { damaged, texts } from './random-text.ts'

const ARTICLE = '../shared/articles/insight-298/article.txt'
const hasArticle = existsSync(ARTICLE)
if (!hasArticle)
  console.log(`Numerals are not tried on damaged pages of the article: ${ARTICLE} is not there.`)

const PROSE = [
  'data/raw/example/article.txt',
  'test/fixtures/ferry.txt',
  'test/fixtures/dam.txt',
  ...(hasArticle ? [ARTICLE] : []),
].map((file): [string, string] => [file, readFileSync(file, 'utf8')])

/** Without the end notes: what marks them out is another matter. */
const BODIES = PROSE.map(([, text]) => text.slice(0, notesStart(text)))

describe('every digit and number word stands in one mention, in order, as printed', () => {
  it('in texts by chance', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(broken(text)).toEqual([])
      }),
      { numRuns: 10_000 },
    )
  })

  it.each(PROSE)('in %s', (_file, text) => {
    expect(broken(text)).toEqual([])
    expect(broken(text.replaceAll('\n', '\r\n'))).toEqual([])
    expect(broken(text.toUpperCase())).toEqual([])
    expect(broken(text.normalize('NFD'))).toEqual([])
  })

  it.each(PROSE)('in damaged stretches of %s', (_file, text) => {
    fc.assert(
      fc.property(damaged(text, 300), (stretch) => {
        expect(broken(stretch)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([...HOSTILE])('in 100 KB of %j', (_name, text) => {
    expect(text).toHaveLength(100_000)
    expect(broken(text)).toEqual([])
  })

  it.each([...'\u0660\u06f0\u07c0\u0966\uff10'].map((zero) => [zero]))('in the digits from %s on', (zero) => {
    const digits = Array.from({ length: 10 }, (_, value) =>
      String.fromCodePoint((zero.codePointAt(0) ?? 0) + value),
    )
    expect(broken(digits.join(''))).toEqual([])
    expect(broken(digits.join(' and '))).toEqual([])
  })
})

describe('the reading of a text', () => {
  it('is the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(numerals(text)).toEqual(numerals(text))
      }),
    )
  })

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['spaces that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['soft hyphens', (text: string) => text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad')],
    ['ligatures', (text: string) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
    ['letters and marks apart', (text: string) => text.normalize('NFD')],
    [
      'wide digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ],
    ['astral letters before it', (text: string) => `\u{1D400}\n\n${text}`],
  ])('is the same with %s', (_name, changed) => {
    const said = (text: string) => numerals(text).map(({ start, end, surface, ...rest }) => rest)
    for (const body of BODIES) expect(said(changed(body))).toEqual(said(body))
  })

  it('of a paragraph depends on no other', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const shift = first.length + 2
        expect(numerals(`${first}\n\n${second}`)).toEqual([
          ...numerals(first),
          ...numerals(second).map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
        ])
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('offsets', () => {
  it.each(['\u{1F600}', '\u{1D7CF} ', 'é\u0301', '\u{1F1E6}\u{1F1FF} ', 'ﬁ ', 'שלום ', '\r\n'])(
    'count %j before a number in UTF-16 code units',
    (before) => {
      const text = `${before} sold 43 tanks`
      const last = numerals(text).at(-1)
      expect(last?.amount).toBe('43')
      expect(last?.start).toBe(text.indexOf('43'))
    },
  )
})
