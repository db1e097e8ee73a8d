import { describe, expect, it } from 'vitest'
import { valueMatchesQuote } from '../../pipeline/checks/value-matches-quote.ts'
import { claim, dossier } from '../dossier.ts'
import { run } from './run.ts'

type Overrides = Parameters<typeof claim>[0]

const ask = (quote: string, overrides: Overrides) =>
  run(valueMatchesQuote, dossier({ claims: [claim({ quote, ...overrides })] }))

const verdict = (quote: string, overrides: Overrides) => ask(quote, overrides).map((answer) => answer.verdict)

const message = (quote: string, overrides: Overrides) => ask(quote, overrides)[0]?.message

const share = { kind: 'share', base: 'population', unit: '%' } as const

describe('value-matches-quote, figures', () => {
  it('is consistent where the quote prints what the row says', () => {
    const [answer] = ask('about 43% of the voters', { ...share, amount: '43', hedge: 'about' })
    expect(answer).toMatchObject({ of: ['C1'], verdict: 'consistent', found: 'about 43%', expected: '“43%”' })
    expect(answer?.message).toBe('The quote prints “43%”, as the row says.')
  })

  it('is inconsistent where another figure is printed, or none', () => {
    expect(verdict('43% of the voters', { ...share, amount: '34' })).toEqual(['inconsistent'])
    expect(message('43% of the voters', { ...share, amount: '34' })).toBe(
      'The row says 34%; the quote prints “43%”.',
    )
    expect(message('most of the voters', { ...share, amount: '34' })).toBe(
      'The row says 34%; the quote prints no figure.',
    )
  })

  it('holds no rounding to be the figure itself, and 1.60 to be 1.6', () => {
    expect(verdict('43.0% of the voters', { ...share, amount: '43' })).toEqual(['consistent'])
    expect(verdict('43.1% of the voters', { ...share, amount: '43' })).toEqual(['inconsistent'])
    expect(verdict('42.5% of the voters', { ...share, amount: '43' })).toEqual(['inconsistent'])
  })

  it('names each column that differs: scale, unit, upper figure, hedge', () => {
    const money = { amount: '1.6', scale: 'billion', unit: 'US$' } as const
    expect(message('US$1.6 billion', { ...money, scale: 'million' })).toBe(
      'The scale “billion” in the quote, “million” in the row.',
    )
    expect(message('US$1.6 billion', { ...money, unit: 'TIV' })).toBe(
      'The unit “US$” in the quote, “TIV” in the row.',
    )
    expect(message('200–400 km', { amount: '200', unit: 'km' })).toBe(
      'The upper figure “400” in the quote, “none” in the row.',
    )
    expect(message('over US$1.6 billion', { ...money, scale: '' })).toBe(
      'The scale “billion” in the quote, “none” in the row; the hedge “over” in the quote, “exact” in the row.',
    )
  })

  it('reads number words, fractions and thousands marks', () => {
    expect(verdict('eleven islands', { kind: 'count', amount: '11', unit: 'count' })).toEqual(['consistent'])
    expect(verdict('a third of the voters', { ...share, amount: '1/3', unit: 'ratio' })).toEqual([
      'consistent',
    ])
    expect(verdict('412,000 people', { amount: '412,000' })).toEqual(['consistent'])
    expect(verdict('412,000 people', { amount: '412000' })).toEqual(['consistent'])
  })

  it('takes the figure of several that fits best', () => {
    expect(verdict('over 43 ships carried 43% of it', { ...share, amount: '43' })).toEqual(['consistent'])
  })

  it('takes no note marker for a figure', () => {
    expect(message('43% of the voters[12]', { ...share, amount: '43' })).toBe(
      'The quote prints “43%”, as the row says.',
    )
    expect(verdict('most of the voters[12]', { kind: 'count', amount: '12', unit: 'count' })).toEqual([
      'inconsistent',
    ])
  })
})

describe('value-matches-quote, dates', () => {
  const dated = (quote: string, period: string) => ask(quote, { kind: 'event', period })[0]

  it('is consistent where the quote prints the date of the row', () => {
    expect(dated('signed on 9 June 2011', '2011-06-09')).toMatchObject({
      verdict: 'consistent',
      message: 'The quote prints 9 June 2011, as the row says.',
    })
    expect(dated('opened in 2011', '2011-06-09')?.verdict).toBe('consistent')
  })

  it('is inconsistent where it prints another day, the next one too', () => {
    expect(dated('signed on 9 June 2011', '2011-06-10')).toMatchObject({
      verdict: 'inconsistent',
      message: 'The row says 10 June 2011; the quote prints 9 June 2011.',
    })
    expect(dated('signed on 9 June 2011', '')?.message).toBe(
      'The row says no date; the quote prints 9 June 2011.',
    )
  })

  it('prints a century as one, whether the row counts it from 1700 or from 1701', () => {
    for (const period of ['1700/1899', '1701/1900', '17XX/18XX'])
      expect(dated('back to the 18th and 19th centuries', period)).toMatchObject({
        verdict: 'consistent',
        message: 'The quote prints the 18th century, the 19th century, as the row says.',
      })
  })

  it('does not apply where the quote prints no date', () => {
    expect(dated('signed a month later', '2011-07')).toMatchObject({
      verdict: 'not_applicable',
      message: 'The quote prints no date; the row takes it from the words around.',
    })
  })
})

describe('value-matches-quote, nothing', () => {
  it('has nothing to examine in trends without a figure and in an empty dossier', () => {
    expect(ask('more and more', { kind: 'trend' })).toEqual([])
    expect(run(valueMatchesQuote, dossier())).toEqual([])
  })
})
