import { describe, expect, it } from 'vitest'
import { reanchor } from '../../pipeline/text/reanchor.ts'

const TEXT = 'The archipelago has 43 people and a long memory.'

describe('what is no quote, no text, or too much of either', () => {
  const sought = (words: string) => [{ selector: { quote: words, prefix: '', suffix: '' }, place: null }]

  it.each(['\u200b', 'x'.repeat(5000)])('is lost', (words) => {
    expect(reanchor(sought(words), null, TEXT)).toMatchObject([{ verdict: 'lost', places: [] }])
    expect(reanchor(sought('43 people'), TEXT, '')).toMatchObject([{ verdict: 'lost', places: [] }])
    expect(reanchor([], TEXT, TEXT)).toEqual([])
  })

  it.each(['a', 'ab ', '1 ', 'the ', '-\n', 'a\u00ad', '\u0301', '“', '\ud800'])(
    'is gone through to its end: %j over and over',
    (part) => {
      const old = `${part.repeat(200_000 / part.length)}end of it`
      const text = `${part.repeat(199_000 / part.length)}the end of it`
      const words = [`${part.repeat(20)}b`, part.repeat(14), `b${part.repeat(60)}b`, 'end of it']
      const found = reanchor(words.flatMap(sought), old, text)
      expect(found).toHaveLength(4)
      const [place] = found[3]?.places ?? []
      expect(place === undefined ? '' : text.slice(place.start, place.end)).toBe('end of it')
    },
  )
})
