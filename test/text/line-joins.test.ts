import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinLines, vocabularyOf } from '../../pipeline/text/line-joins.ts'

const NOTHING = vocabularyOf([], [])

describe('joinLines', () => {
  it.each([
    ['it rose', 'again', 'it rose again'],
    ['the govern-', 'ment fell', 'the government fell'],
    ['the govern\u00ad', 'ment fell', 'the government fell'],
    ['200–', '400 km', '200–400 km'],
    ['200', '–400 km', '200–400 km'],
    ['it rose –', 'and fell', 'it rose – and fell'],
    ['it rose', '– and fell', 'it rose – and fell'],
    ['it rose—', 'and fell', 'it rose—and fell'],
    ['the Israel-', 'Azerbaijan trade', 'the Israel-Azerbaijan trade'],
    ['an F-', '16 jet', 'an F-16 jet'],
    ['three-', 'quarters of it', 'three-quarters of it'],
    ['twenty-', 'one ships', 'twenty-one ships'],
    ['six-', 'teen ships', 'sixteen ships'],
    ['pre-', 'and post-war', 'pre- and post-war'],
    ['and/', 'or', 'and/or'],
    ['', 'first', 'first'],
  ])('puts "%s" and "%s" together as "%s"', (before, after, expected) => {
    expect(joinLines(before, after, NOTHING).text).toBe(expected)
  })

  it('lets the text itself decide, and doubts what it does not confirm', () => {
    const words = vocabularyOf(
      ['a long term', 'over all', 'the long-', 'range jets', 'short-range ones', 'transformer'],
      [],
    )
    const joined = (before: string, after: string) => joinLines(before, after, words)
    expect(joined('trans-', 'former')).toEqual({ text: 'transformer', doubt: null })
    expect(joined('short-', 'range')).toEqual({ text: 'short-range', doubt: null })
    expect(joined('long-', 'term')).toEqual({ text: 'long-term', doubt: 'long-term' })
    expect(joined('over-', 'all')).toEqual({ text: 'overall', doubt: 'overall' })
    expect(joined('govern-', 'ment')).toEqual({ text: 'government', doubt: 'government' })
  })

  it.each([
    ['see https://a.example/2022/', '05/12/b', 'see https://a.example/2022/05/12/b'],
    ['see https://a.example/a-', 'decade-of', 'see https://a.example/a-decade-of'],
    ['see https://a.example/a', '-decade', 'see https://a.example/a-decade'],
    ['see https://a.example/peo', 'ples-of-b', 'see https://a.example/peoples-of-b'],
    ['see https://a.example', 'and others', 'see https://a.example and others'],
    ['see https://a.example/b.', 'Another', 'see https://a.example/b. Another'],
  ])('puts the address of "%s" and "%s" together as "%s"', (before, after, expected) => {
    expect(joinLines(before, after, NOTHING).text).toBe(expected)
  })

  it('knows addresses that the file links to', () => {
    const links = vocabularyOf([], ['https://a.example/peoples', 'https://b.example/'])
    expect(joinLines('https://a.example/peo', 'ples, 2019', links).text).toBe(
      'https://a.example/peoples, 2019',
    )
    expect(joinLines('https://b.example/', '2019/20', links).text).toBe('https://b.example/ 2019/20')
  })

  it('loses no letter and no digit', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab B1–-/. 😀é'), maxLength: 12 })
    fc.assert(
      fc.property(line, line, (before, after) => {
        const kept = (text: string): string => text.replace(/[\s-]/g, '')
        expect(kept(joinLines(before, after, NOTHING).text)).toBe(kept(before + after))
      }),
    )
  })
})
