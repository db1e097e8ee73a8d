import { describe, expect, it } from 'vitest'
import { titleKey, titleLikeness, titleWords } from '../../pipeline/text/title-words.ts'

describe('titleWords', () => {
  it('divides printed words at hyphens, and remembers that they are one', () => {
    expect(titleWords('Oil-Rich & Wind-Poor').map(({ word, printed }) => [word, printed])).toEqual([
      ['oil', 0],
      ['rich', 0],
      ['and', 1],
      ['wind', 2],
      ['poor', 2],
    ])
  })

  it('reads number words as digits, and knows possessives', () => {
    expect(titleWords('Four Islands’ Ports').map(({ word, isPossessive }) => [word, isPossessive])).toEqual([
      ['4', false],
      ['islands', true],
      ['ports', false],
    ])
  })
})

describe('titles', () => {
  it('are the same however they are cased, accented and punctuated', () => {
    expect(titleKey('The Sea: A “Long” Look')).toBe(titleKey('Sea, Long look'))
    expect(titleKey('Ports')).not.toBe(titleKey('Port'))
  })

  it('are alike by the words that they share', () => {
    expect(titleLikeness('The Price of Tides', 'Price of tides: a history')).toBe(1)
    expect(titleLikeness('The Price of Tides', 'Ports and People')).toBe(0)
    expect(titleLikeness('', 'Ports')).toBe(0)
  })
})
