import { describe, expect, it } from 'vitest'
import { surroundingsOf } from '../../pipeline/text/pieces.ts'
import { proseOf } from '../../pipeline/text/prose.ts'
import { quotesAround, wordsAround } from '../../pipeline/text/quote-around.ts'

/** The numeral that begins with these words, as the functions want it. */
const around = (text: string, words: string) => {
  const prose = proseOf(text)
  const index = prose.numerals.findIndex(({ surface }) => surface.startsWith(words))
  const found = surroundingsOf(prose, index)
  if (found === null) throw new Error(`no numeral ${words}`)
  return found
}

const best = (text: string, words: string): string | undefined =>
  quotesAround(around(text, words)).map(({ start, end }) => text.slice(start, end))[0]

const LONG =
  'In the same year, the yard of the islands sold the republic US$1.6 billion worth of turbines, which represented 43% of all public spending there.[3]'

describe('quotesAround', () => {
  it('takes a short sentence whole, without its stop and its note', () => {
    expect(best('It rained. The town has 48,300 people.[1] It rained.', '48,300')).toBe(
      'The town has 48,300 people',
    )
  })

  it('takes the clause of a long one', () => {
    expect(best(LONG, 'US$1.6')).toBe(
      'the yard of the islands sold the republic US$1.6 billion worth of turbines',
    )
    expect(best(LONG, '43%')).toBe('which represented 43% of all public spending there')
  })

  it('cuts a long clause at its conjunctions, and drops the one that it would begin with', () => {
    const text =
      'The quarrel resulted in the loss of over 30,000 boats and the flight of more than a million people from the coast.'
    expect(best(text, '30,000')).toBe('The quarrel resulted in the loss of over 30,000 boats')
    expect(best(text, 'a million')).toBe('the flight of more than a million people from the coast')
  })

  it('does not cut between two names', () => {
    const text =
      'As it grew warmer every summer, clashes began to rise along the shores of Morrane and Vellane in 1987.'
    expect(best(text, '1987')).toBe('clashes began to rise along the shores of Morrane and Vellane in 1987')
  })

  it('takes the clause beside a piece that says too little', () => {
    const text =
      'Additionally, in November 2022, the navy of the islands conducted a large exercise, which nobody outside the capital had been told of.'
    expect(best(text, 'November')).toBe(
      'Additionally, in November 2022, the navy of the islands conducted a large exercise',
    )
  })

  it('keeps a short remark in brackets with its word, and closes brackets', () => {
    const text =
      'The boats of the islands began to settle along the whole coast under the treaties of Sarn (1813) and Tolk (1828).'
    expect(best(text, '1828')).toContain('(1813) and Tolk (1828)')
  })

  it('takes as many words as fit where nothing can be cut', () => {
    const quote = best(`${'word '.repeat(30)}43 tanks ${'more '.repeat(30)}.`, '43')
    expect(quote?.split(' ')).toHaveLength(15)
    expect(quote).toContain('43 tanks')
  })

  it('ends with no word that points at what was cut off', () => {
    expect(best(`It sold 43 tanks ${'of the '.repeat(12)}north.`, '43')).toBe('It sold 43 tanks')
  })

  it('does not reach over a note marker', () => {
    expect(best('It sold 43 tanks[4] but it bought none.', '43')).toBe('It sold 43 tanks')
  })

  it('cuts through no other figure', () => {
    const text = `${'so '.repeat(12)}by the end of June 2021 the ministry had paid 14 million crowns to all owners of boats here`
    for (const { start, end } of quotesAround(around(text, '14 million')))
      expect(text.slice(start, end)).not.toMatch(/^2021/)
  })

  it('begins with nothing that a spreadsheet runs', () => {
    expect(best('=43 tanks', '43')).toBe('43 tanks')
    expect(best('@home it sold 43 tanks', '43')).toBe('home it sold 43 tanks')
  })

  it('keeps the sign of a figure', () => {
    expect(best('-4 degrees were measured', '-4')).toBe('-4 degrees were measured')
  })

  it('takes a part of a line without spaces, and no half characters', () => {
    const text = `${'\u{1F600}'.repeat(5000)} 43 tanks ${'\u{1F600}'.repeat(5000)}`
    const quote = best(text, '43') ?? ''
    expect(quote).toContain('43 tanks')
    expect(quote.length).toBeLessThan(500)
    expect(quote).not.toMatch(/\p{Surrogate}/u)
  })

  it('takes the beginning of a number that is longer than any quote', () => {
    expect(best('1'.repeat(10_000), '1')).toMatch(/^1{100,400}$/)
  })
})

describe('wordsAround', () => {
  it('is the numeral with some words either side', () => {
    const text = 'There are only two main pillars to this relationship.'
    const { start, end } = wordsAround(around(text, 'two'), 2)
    expect(text.slice(start, end)).toMatch(/^are only two main pillars/)
  })
})
