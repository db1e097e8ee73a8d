import { describe, expect, it } from 'vitest'
import { selectorOf } from '../../pipeline/text/selector.ts'

/** The selector of the nth place of some words. */
const select = (text: string, words: string, nth = 1) => {
  let start = text.indexOf(words)
  for (let count = 1; count < nth; count += 1) start = text.indexOf(words, start + 1)
  return selectorOf(text, { start, end: start + words.length })
}

describe('selectorOf', () => {
  it('leaves words alone that stand once', () => {
    expect(select('It sold 43 tanks.', '43 tanks')).toEqual({ quote: '43 tanks', prefix: '', suffix: '' })
  })

  it('takes as few words before them as tell them apart', () => {
    const text = 'It sold 43 tanks. Later it sold 43 tanks. Much later it sold 43 tanks.'
    expect(select(text, '43 tanks', 2)?.prefix).toBe('Later it sold ')
    expect(select(text, '43 tanks', 3)?.prefix).toBe('later it sold ')
  })

  it('takes words behind where there are none before', () => {
    expect(select('43 tanks came. Then 43 tanks went.', '43 tanks')).toMatchObject({
      prefix: '',
      suffix: ' came.',
    })
  })

  it('takes words of the same line before those of another', () => {
    expect(select('Sold:\n43 tanks in May\n43 tanks in June\n', '43 tanks', 1)).toMatchObject({
      prefix: '',
      suffix: ' in May',
    })
  })

  it('takes words on both sides where one side does not do', () => {
    const [a, b, c, d] = ['ash', 'birch', 'cedar', 'date'].map((word) => `${word} `.repeat(60))
    const text = `${a}43 ${b}. ${a}43 ${c}. ${d}43 ${b}.`
    expect(select(text, '43', 1)).toEqual({ quote: '43', prefix: 'ash ', suffix: ' birch' })
  })

  it('begins and ends no side with what a spreadsheet runs', () => {
    expect(select('x = 43 and y = 43 too', '43', 2)).toEqual({ quote: '43', prefix: 'y = ', suffix: '' })
    expect(select('43@home, 43@work', '43', 2)?.prefix).toBe('43@home, ')
  })

  it('counts places that overlap', () => {
    expect(select('11 1111', '11', 1)?.suffix).toBe(' 1111')
  })

  it('gives up where the text repeats itself too far', () => {
    expect(select('5 '.repeat(1000), '5', 500)).toBeNull()
  })

  it('asks whether a selector is free', () => {
    const text = 'one way, one way'
    const isFree = ({ prefix }: { prefix: string }): boolean => prefix !== ''
    expect(selectorOf(text, { start: 9, end: 12 }, isFree)?.prefix).toBe('way, ')
  })
})
