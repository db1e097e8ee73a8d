import { describe, expect, it } from 'vitest'
import { holds, occurrences, touches } from '../../pipeline/text/anchor.ts'

const TEXT = 'It sold 43 tanks. They bought 43 tanks.'
const found = (quote: string, prefix = '', suffix = '', text = TEXT) =>
  occurrences(text, { quote, prefix, suffix })

describe('occurrences', () => {
  it('of a quote that is absent are none', () => {
    expect(found('44 tanks')).toEqual([])
    expect(found('43 Tanks')).toEqual([])
  })

  it('of a quote that stands once are one span', () => {
    expect(found('sold 43')).toEqual([{ start: 3, end: 10 }])
  })

  it('of an ambiguous quote are all', () => {
    expect(found('43 tanks')).toEqual([
      { start: 8, end: 16 },
      { start: 30, end: 38 },
    ])
  })

  it('are told apart by what stands before or after, and span the quote alone', () => {
    expect(found('43 tanks', 'bought ')).toEqual([{ start: 30, end: 38 }])
    expect(found('43 tanks', '', '. They')).toEqual([{ start: 8, end: 16 }])
    expect(found('43 tanks', 'sold ', '.')).toEqual([{ start: 8, end: 16 }])
    expect(found('43 tanks', 'bought ', '. They')).toEqual([])
  })

  it('may overlap', () => {
    expect(found('aa', '', '', 'aaa')).toHaveLength(2)
  })

  it('count UTF-16 code units', () => {
    expect(found('43', '', '', '\u{1F600} 43')).toEqual([{ start: 3, end: 5 }])
  })

  it('take the quote as words, not as a pattern', () => {
    expect(found('4.', '', '', '43 4.')).toEqual([{ start: 3, end: 5 }])
  })
})

describe('holds and touches', () => {
  const span = (start: number, end: number) => ({ start, end })

  it('hold what lies inside, the ends included', () => {
    expect(holds(span(2, 6), span(2, 6))).toBe(true)
    expect(holds(span(2, 6), span(3, 5))).toBe(true)
    expect(holds(span(2, 6), span(1, 5))).toBe(false)
    expect(holds(span(2, 6), span(3, 7))).toBe(false)
  })

  it('touch where they share a code unit, not where one begins as the other ends', () => {
    expect(touches(span(2, 6), span(5, 9))).toBe(true)
    expect(touches(span(2, 6), span(6, 9))).toBe(false)
    expect(touches(span(6, 9), span(2, 6))).toBe(false)
    expect(touches(span(2, 6), span(3, 4))).toBe(true)
  })
})
