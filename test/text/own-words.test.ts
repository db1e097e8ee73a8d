import { describe, expect, it } from 'vitest'
import { ownWords } from '../../pipeline/text/own-words.ts'

const KEY = 'which is known as 1915 harbour strike. the strike fund paid twelve inhabited islands and others'
const UNKNOWN = { start: undefined, end: undefined }

const span = (words: string) => {
  const start = KEY.indexOf(words)
  return { start, end: start + words.length }
}

const own = (words: string, quote: string, whole: { start?: number; end?: number } = {}): string => {
  const { start, end } = ownWords(KEY, span(words), quote, { ...UNKNOWN, ...whole })
  return KEY.slice(start, end)
}

describe('the words of a wording that are a quote’s own', () => {
  it('are all where each is one of its words, however it is spelt', () => {
    expect(own('1915 harbour strike', '1915 harbuor strike')).toBe('1915 harbour strike')
    expect(own('1915 harbour strike.', '1915 harbour strike.')).toBe('1915 harbour strike.')
  })

  it('lack those beside them that stand where a word of it was left out', () => {
    expect(own('as 1915 harbour strike', 'the 1915 harbour strike')).toBe('1915 harbour strike')
    expect(own('1915 harbour strike. the', '1915 harbour strike day')).toBe('1915 harbour strike')
  })

  it('are in the order of its words: one that stands elsewhere in it is another', () => {
    expect(own('the strike fund paid', 'a strike fund paid the')).toBe('strike fund paid')
  })

  it('hold another figure in the place of its own', () => {
    expect(own('twelve inhabited islands', 'eleven inhabited islands')).toBe('twelve inhabited islands')
    expect(own('paid twelve inhabited', 'the twelve inhabited')).toBe('twelve inhabited')
  })

  it('hold those that were put in the place of others, where they reach as far as the whole quote would', () => {
    const { start, end } = span('as 1915 harbour strike')
    expect(own('as 1915 harbour strike', 'the 1915 harbour strike', { start })).toBe('as 1915 harbour strike')
    expect(own('as 1915 harbour strike', 'as 1915 harbour day', { end })).toBe('as 1915 harbour strike')
  })

  it('are what was found where no word is the same', () => {
    expect(own('inhabited islands', 'quite unlike')).toBe('inhabited islands')
    expect(own('. ', 'quite unlike')).toBe('. ')
  })
})
