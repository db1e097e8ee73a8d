import { describe, expect, it } from 'vitest'
import { closestWordsIn, lineAt } from '../../pipeline/text/closest-words.ts'

describe('the closest words', () => {
  const closest = closestWordsIn('The island\n\nhas “43” people and\r\n1,400 sheep.')

  it('are those that are most like the quote, with their line', () => {
    expect(closest('has "43" people')).toEqual({ words: 'has “43” people', line: 3 })
    expect(closest('1,500 sheep')).toEqual({ words: '1,400 sheep', line: 4 })
  })

  it('are none where nothing is like it, or where there is no quote', () => {
    expect(closest('a turbine agreement was signed')).toBeNull()
    expect(closest('')).toBeNull()
    expect(closest('\u200b')).toBeNull()
  })

  it('are not searched in a text or for a quote of a length that no article has', () => {
    expect(closest('has 43 people'.repeat(30))).toBeNull()
    expect(closestWordsIn(`it has 43 people ${'.'.repeat(1_000_000)}`)('has 44 people')).toBeNull()
  })
})

describe('a line', () => {
  it('counts every kind of line end once', () => {
    const text = 'a\nb\r\nc\rd'
    expect(['a', 'b', 'c', 'd'].map((sign) => lineAt(text, text.indexOf(sign)))).toEqual([1, 2, 3, 4])
  })
})
