import { describe, expect, it } from 'vitest'
import {
  changesOf,
  isOpen,
  otherArticleProblems,
  type Reanchored,
  soughtRows,
} from '../../pipeline/clean/reanchored.ts'
import { openLines, reanchoredLines } from '../../pipeline/clean/reanchored-text.ts'
import { ONE } from '../../pipeline/model/rational.ts'
import type { Proposal } from '../../pipeline/text/reanchor.ts'
import { mention } from '../dossier.ts'
import { lines, located } from './located.ts'

const TEXT = 'The island\nhas 44\u00a0people and 2 ports.'

const proposal = (overrides: Partial<Proposal>): Proposal => ({
  verdict: 'moved',
  places: [{ start: 11, end: 24 }],
  score: 0.956,
  selector: { quote: 'has 44\u00a0people', prefix: '', suffix: '' },
  figures: [],
  doubt: '',
  ...overrides,
})

const row = (name: string, quote: string, prefix = '', line = 2, reason = '') => ({
  ...located({ quote, prefix, suffix: '' }, line, 'claims.csv'),
  name,
  reason,
})

const each = (overrides: Partial<Proposal>, name = 'C1'): Reanchored => ({
  row: row(name, 'has 44 people', 'island '),
  proposal: proposal(overrides),
})

const MOVED = each({})
const EXACT = each({
  verdict: 'exact',
  score: 1,
  selector: { quote: 'has 44 people', prefix: 'island ', suffix: '' },
})
const DOUBTED = each({ doubt: 'found by its likeness alone' })
const CHANGED = each({ verdict: 'figure-changed', selector: null, figures: [{ was: '43', now: '44' }] })
const LOST = each({ verdict: 'lost', selector: null, places: [] })

const NOTHING = { anchors: [], mentions: [] }

describe('what is known of where the rows stood', () => {
  const rows = [row('C1', 'has 44'), row('C2', 'a'), row('C3', 'nowhere')]
  const anchor = (claim: string, quote: string, start: number | null) => ({
    claim,
    quote,
    start,
    end: start === null ? null : start + quote.length,
    start_code_point: start,
    end_code_point: start === null ? null : start + quote.length,
    sentence: 1,
    anchor: 'exact' as const,
    score: ONE,
    article_sha256: 'abc',
  })

  it('is their one place in the old text', () => {
    expect(soughtRows(rows, TEXT, NOTHING).map(({ place }) => place)).toEqual([
      { start: 11, end: 17 },
      null,
      null,
    ])
  })

  it('is their anchor where that text is not at hand, if it is that of this very quote', () => {
    const anchors = [anchor('C1', 'has 44', 5), anchor('C2', 'b', 7), anchor('C3', 'nowhere', null)]
    expect(soughtRows(rows, null, { ...NOTHING, anchors }).map(({ place }) => place)).toEqual([
      { start: 5, end: 11 },
      null,
      null,
    ])
  })

  it('is around the numbers that a dismissal sets aside', () => {
    const set = { disposition: 'dismissed' as const, reason: 'a list' }
    const mentions = [
      mention({ ...set, surface: 'two', start: 40 }),
      mention({ ...set, surface: 'one', start: 60 }),
      mention({ ...set, surface: 'one', start: 80 }),
      mention({ surface: 'six', start: 90 }),
    ]
    const dismissals = ['these two ways', 'talk of one', 'all six'].map((quote) =>
      row('dismissal of line 2', quote, '', 2, 'a list'),
    )
    const places = soughtRows(dismissals, null, { ...NOTHING, mentions }).map(({ place }) => place)
    expect(places).toEqual([{ start: 34, end: 48 }, null, null])
  })
})

describe('what is written', () => {
  it('are the cells that differ, of rows that have moved without a doubt', () => {
    expect(changesOf([MOVED, EXACT, DOUBTED, CHANGED, LOST])).toEqual([
      { file: 'claims.csv', line: 2, column: 1, text: 'has 44\u00a0people' },
      { file: 'claims.csv', line: 2, column: 2, text: '' },
    ])
  })

  it('is nothing of what a person must settle', () => {
    expect([MOVED, EXACT, DOUBTED, CHANGED, LOST].map(isOpen)).toEqual([false, false, true, true, true])
  })
})

describe('another article', () => {
  it('is a text in which most of the rows are lost', () => {
    expect(otherArticleProblems([LOST, MOVED], 'claims.csv')).toEqual([])
    expect(otherArticleProblems([], 'claims.csv')).toEqual([])
    expect(lines(otherArticleProblems([LOST, LOST, MOVED], 'claims.csv'))).toEqual([
      'claims.csv:1:1: other-article: expected a text that has most of the quotes, found one that lacks 2 of 3 (is it the text of this article?)',
    ])
  })
})

describe('the lines', () => {
  it('count the rows, and show each that is not as it was, with what cannot be seen', () => {
    expect(reanchoredLines([EXACT, MOVED, CHANGED], TEXT)).toEqual([
      '3 quotes: 1 as it was, 1 moved, 1 figure changed',
      '',
      'C1 moved, line 2, score 0.96',
      '  - has 44 people   (after “island”)',
      '  + has 44<U+00A0>people',
      '',
      'C1 figure changed, line 2, score 0.96',
      '  - has 44 people   (after “island”)',
      '  + has 44<U+00A0>people',
      '  the text said 43, now it says 44',
    ])
  })

  it('name every place of an ambiguous row, and what comes nearest to a lost one', () => {
    const places = [
      { start: 0, end: 10 },
      { start: 11, end: 17 },
    ]
    const ambiguous = each({ verdict: 'ambiguous', selector: null, places })
    const near = each({ verdict: 'lost', selector: null, places: [{ start: 4, end: 14 }], score: 0.5 })
    expect(reanchoredLines([ambiguous, near, LOST], TEXT).slice(2)).toEqual([
      'C1 ambiguous, lines 1, 2, score 0.96',
      '  - has 44 people   (after “island”)',
      '  + The island',
      '  + has 44',
      '',
      'C1 lost, nearest at line 1, score 0.50',
      '  - has 44 people   (after “island”)',
      '  ? island⏎has',
      '',
      'C1 lost, nothing like it',
      '  - has 44 people   (after “island”)',
    ])
  })

  it('show a doubt, of a row that is as it was too', () => {
    const doubted = each({ verdict: 'exact', doubt: 'it stands among other words than before' })
    expect(reanchoredLines([doubted], TEXT).at(-1)).toBe('  it stands among other words than before')
  })

  it('say what a person must settle, and how', () => {
    expect(openLines([MOVED, EXACT], '')).toEqual([])
    expect(openLines([CHANGED, LOST], 'there/')).toEqual([
      'there/claims.csv:2:1: C1 figure changed: 43 → 44: correct the row: quote, amount, and what depends on them',
      'there/claims.csv:2:1: C1 lost: find what became of it; if the article no longer says it, delete the row',
    ])
  })
})
