import { describe, expect, it } from 'vitest'
import { cutsWord, editionOf, keyOf, placesOf, wholeWords } from '../../pipeline/text/edition.ts'

const KEY = 'the 143 people and 43 people of 1,400'
const span = (words: string, from = 0) => {
  const start = KEY.indexOf(words, from)
  return { start, end: start + words.length }
}
const words = ({ start, end }: { start: number; end: number }): string => KEY.slice(start, end)

describe('an edition', () => {
  it('is looked through in lower case and in normal form, and leads back to the text', () => {
    const { key, normal, text } = editionOf('It SOLD 200–\n400 km')
    expect(key).toBe('it sold 200-400 km')
    const { start, end } = normal.source({ start: 8, end: 15 })
    expect(text.slice(start, end)).toBe('200–\n400')
    expect(keyOf('“SOLD”')).toBe('"sold"')
  })
})

describe('places of words', () => {
  it('are those that cut no word, where there are any', () => {
    expect(placesOf(KEY, '43 people', 9)).toEqual([span('43 people', 10)])
    expect(placesOf(KEY, 'peop', 9)).toHaveLength(2)
    expect(placesOf(KEY, 'nowhere', 9)).toEqual([])
  })

  it('are no more than asked for', () => {
    expect(placesOf('a a a a a', 'a', 3)).toHaveLength(3)
  })
})

describe('whole words', () => {
  it('are drawn out where most of a word is held, and in where the least is', () => {
    expect(words(wholeWords(KEY, span('eople and 43')))).toBe('people and 43')
    expect(words(wholeWords(KEY, span('le and 43 p')))).toBe(' and 43 ')
    expect(words(wholeWords(KEY, span('people of 1,4')))).toBe('people of 1,400')
    expect(words(wholeWords(KEY, span('people of 1')))).toBe('people of ')
  })

  it('are the span where nothing is cut, and where nothing would be left', () => {
    expect(wholeWords(KEY, span('143 people'))).toEqual(span('143 people'))
    expect(words(wholeWords(KEY, span('1,')))).toBe('1,')
  })

  it('are told from cut ones, figures with their marks being one word', () => {
    expect(cutsWord(KEY, span('43 people'))).toBe(true)
    expect(cutsWord(KEY, span('people of 1'))).toBe(true)
    expect(cutsWord(KEY, span('143 people'))).toBe(false)
  })
})
