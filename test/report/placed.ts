// The places of the small dossier of examined.ts, and hostile words to stand in its cells.
import type { Places, Spot } from '../../pipeline/report/places.ts'

const spot = (overrides: Partial<Spot>): Spot => ({
  file: 'data/raw/tiny/claims.csv',
  line: 1,
  words: '',
  where: 'sentence 1',
  start: null,
  end: null,
  ...overrides,
})

/** Claims C1 to C3 stand in lines 2 to 4, note 1 in line 2 of its table; words are listed at 70 to 75. */
export const placesWith = (words: string): Places => ({
  claims: new Map(
    ['C1', 'C2', 'C3'].map((claim, index) => [claim, spot({ line: index + 2, words, start: 10, end: 20 })]),
  ),
  works: [
    {
      ...spot({ file: 'data/raw/tiny/citations.csv', line: 2, where: 'end note 1' }),
      note: 1,
      source: 'oske-2020',
    },
  ],
  listed: [spot({ file: 'data/clean/tiny/passages.csv', line: 3, words, where: words, start: 70, end: 75 })],
  article: spot({ file: 'data/raw/tiny/article.json', line: 5, where: 'the text as a whole' }),
  texts: new Map([
    ['data/raw/tiny/claims.csv', `claim,quote\nC1,${words.replace(/\s/g, ' ')}\nC2,two\nC3,three\n`],
    ['data/raw/tiny/citations.csv', 'note,source\n1,oske-2020\n'],
    ['data/raw/tiny/article.json', '{\n\n\n\n"text": {}}\n'],
    ['data/clean/tiny/passages.csv', 'rule,passage\nscan,a\nplace,b\n'],
  ]),
})

export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"onload="alert(1)',
  'javascript:alert(1)',
  '=HYPERLINK("https://x.y","z")',
  'a\n::error file=x::injected',
  '::stop-commands::token',
  '100%25 %0A::warning::x',
  '[text](1) {0} {{1}}',
  '\u202e%34 \u2066x\u2069',
  'half \ud800 and \udc00 halves',
  '\u0000\u0007\u2028\ufeff',
  'x'.repeat(100_000),
]
