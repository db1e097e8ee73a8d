import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '../../pipeline/model/claim.ts'
import { occurrences } from '../../pipeline/text/anchor.ts'
import { uniqueQuote } from '../../pipeline/text/unique-quote.ts'

const at = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from)
  return uniqueQuote(text, { start, end: start + quote.length })
}

describe('a unique quote', () => {
  const TEXT = 'The bridge has 40 arches. The old bridge had 40 arches too.'

  it('is the bare words where they stand once', () => {
    expect(at(TEXT, 'has 40 arches')).toEqual({ quote: 'has 40 arches', prefix: '', suffix: '' })
    expect(at(TEXT, ' old bridge ')).toEqual({ quote: 'old bridge', prefix: '', suffix: '' })
  })

  it('has the fewest words before it that it needs, or else after it', () => {
    expect(at(TEXT, '40 arches')).toEqual({ quote: '40 arches', prefix: 'has ', suffix: '' })
    expect(at('one two one', 'one')).toEqual({ quote: 'one', prefix: '', suffix: ' two' })
  })

  it('is none where six words on either side tell nothing', () => {
    expect(at('a b '.repeat(40), 'b', 40)).toBeNull()
  })

  it('is cut to fifteen words that hold its figures', () => {
    const filler = 'Norra Kemi Tole Vasa Lund Rauma Hanko Kotka Imatra'
    const text = `${filler} ${filler} had 43 people.`
    expect(at(text, text)?.quote).toBe(`${text.split(' ').slice(-15).join(' ')}`)
    expect(at(`7 ${text}`, `7 ${text}`)).toBeNull()
    expect(at(`${filler} ${filler} none`, `${filler} ${filler} none`)?.quote.split(' ')).toHaveLength(15)
  })

  it('ends with no half of a word', () => {
    const text = `${'word '.repeat(14)}be-\nfore`
    expect(at(text, text)?.quote).toBe('word '.repeat(14).trim())
  })

  it('is none where its line ends are none of a cell', () => {
    expect(at('it has 43\r\npeople', '43\r\npeople')).toBeNull()
    expect(at('it has 43\npeople', '43\npeople')?.quote).toBe('43\npeople')
  })

  it('stands exactly once, has fifteen words at most, and lies in its place, in any text', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'ab', '4', '43', ' ', '. ', '\n', '\u{1F600}'), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(80), (signs, a, b) => {
        const text = signs.join('')
        const [start = 0, end = 0] = [a, b].map((each) => Math.min(each, text.length)).sort((x, y) => x - y)
        const selector = uniqueQuote(text, { start, end })
        if (selector === null) return
        const [only, ...others] = occurrences(text, selector)
        expect(others).toEqual([])
        expect(only?.start).toBeGreaterThanOrEqual(start)
        expect(only?.end).toBeLessThanOrEqual(end)
        expect(words(selector.quote)).toBeLessThanOrEqual(15)
      }),
    )
  })
})
