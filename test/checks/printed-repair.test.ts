import { describe, expect, it } from 'vitest'
import { isStating, printedRepair, repairText } from '../../pipeline/checks/printed-repair.ts'
import { claim, dossier, observation } from '../dossier.ts'
import { span } from '../model/samples.ts'

/** The repair in words, for the range in base units. */
const repair = (
  quote: string,
  overrides: Parameters<typeof claim>[0],
  range: string,
  tables: Parameters<typeof dossier>[0] = {},
): string | null => {
  const row = claim({ quote, ...overrides })
  if (!isStating(row)) throw new Error('no figure')
  const found = printedRepair(row, span(range), dossier({ claims: [row], ...tables }))
  return found === null ? null : repairText(found)
}

describe('the smallest repair, in print', () => {
  it('edits the words that print the figure, and says what else would fit', () => {
    const share = { amount: '43', unit: '%' }
    expect(repair('some 43% of all spending', share, '[0.477, 0.508]')).toBe(
      '“43%” → “49%” (48% to 51% would fit)',
    )
    expect(repair('43 per cent of it', share, '[0.506, 0.507]')).toBe('“43 per cent” → “51 per cent”')
  })

  it('fits a published figure, and not what lies between two', () => {
    const observations = ['421,306', '423,100'].map((amount, index) =>
      observation({ series: `s${index}`, amount }),
    )
    expect(repair('412,000 people', { amount: '412,000' }, '[421306, 423100]', { observations })).toBe(
      '“412,000 people” → “423,000 people” (421,000 people or 423,000 people would fit)',
    )
  })

  it('is none where the figure fits as printed, or none of its precision would', () => {
    expect(repair('43%', { amount: '43', unit: '%' }, '[0.42, 0.425]')).toBeNull()
    expect(repair('7 ships', { amount: '7', unit: 'count' }, '[8.2, 8.6]')).toBeNull()
  })

  it('keeps scale, sign and unit as they are printed', () => {
    const sale = { amount: '1.6', scale: 'billion', unit: 'US$' } as const
    expect(repair('a deal of US$1.6 billion', sale, '[1400000000, 1400000000]')).toBe(
      '“US$1.6 billion” → “US$1.4 billion”',
    )
    expect(repair('10,000 km2 of it', { amount: '10,000', unit: 'km2' }, '[12000, 12000]')).toBe(
      '“10,000 km2” → “12,000 km2”',
    )
  })

  it('finds the figure in the quote whatever thousands marks the row has', () => {
    expect(repair('30,000 people', { amount: '30000' }, '[33000, 33000]')).toBe(
      '“30,000 people” → “33,000 people”',
    )
  })

  it('writes fractions, numbers and places in words where the article does', () => {
    const third = { amount: '1/3', unit: 'ratio' }
    expect(repair('a third of all', third, '[0.24, 0.26]')).toBe('“a third” → “a quarter”')
    expect(repair('nearly a third of all', { ...third, hedge: 'nearly' }, '[0.19, 0.19]')).toBe(
      '“a third” → “a fifth”',
    )
    expect(repair('ten ships', { amount: '10', unit: 'count' }, '[12, 12]')).toBe(
      '“ten ships” → “twelve ships”',
    )
    expect(repair('a hundred ships', { amount: '1', scale: 'hundred' }, '[300, 300]')).toBe(
      '“a hundred ships” → “three hundred ships”',
    )
    const place = { kind: 'rank', amount: '3', unit: 'rank' } as const
    expect(repair('the third-largest buyer', place, '[2, 2]')).toBe('“third-largest” → “second-largest”')
    expect(repair('the 3rd buyer', place, '[2, 2]')).toBe('“3rd” → “2nd”')
    expect(repair('the 3rd buyer', place, '[12, 12]')).toBe('“3rd” → “12th”')
    expect(repair('the third buyer', place, '[121, 121]')).toBe('“third” → “121st”')
  })

  it('takes no other number of the quote for the figure', () => {
    expect(repair('13 towns, a third of all', { amount: '1/3', unit: 'ratio' }, '[0.24, 0.26]')).toBe(
      '“a third” → “a quarter”',
    )
    expect(repair('43 towns, 43% of all [43]', { amount: '43', unit: '%' }, '[0.5, 0.5]')).toBe(
      '“43%” → “50%”',
    )
    expect(repair('43 million and 43 more', { amount: '43' }, '[50, 50]')).toBe('“43” → “50”')
  })

  it('moves a printed range along, both its ends', () => {
    const range = { amount: '200', amount_to: '400', unit: 'km' }
    expect(repair('200–400 km away', range, '[600, 600]')).toBe(
      '“200–400 km” → “500–700 km” (400–600 km to 600–800 km would fit)',
    )
  })

  it('says the figure as the row has it where the quote does not print it so', () => {
    expect(
      repair('between 200 and 400 km', { amount: '200', amount_to: '400', unit: 'km' }, '[600, 600]'),
    ).toBe(
      '“between 200 and 400 km” → “between 500 and 700 km” (between 400 and 600 km to between 600 and 800 km would fit)',
    )
    expect(repair('most of them', { amount: '3/4', unit: 'ratio', hedge: 'about' }, '[0.2, 0.2]')).toBe(
      '“about three-quarters” → “about a fifth” (about a tenth to about a quarter would fit)',
    )
  })

  it('names no last figure where there is none', () => {
    expect(repair('43%', { amount: '43', unit: '%' }, '[0.6, )')).toBe(
      '“43%” → “60%” (60% or more would fit)',
    )
  })
})
