import { describe, expect, it } from 'vitest'
import { noClaimsIn } from '../../pipeline/text/no-claim.ts'
import { proseOf } from '../../pipeline/text/prose.ts'

/** Why each numeral of the text is no claim, by its words. */
const reasons = (text: string): Record<string, string | null> => {
  const prose = proseOf(text)
  const noClaim = noClaimsIn(prose)
  return Object.fromEntries(prose.numerals.map((numeral) => [numeral.surface, noClaim(numeral)]))
}

const BACK = 'refers to what was named before, states no number'

describe('noClaimsIn', () => {
  it.each([
    ['It sold 43 tanks.', '43 tanks'],
    ['There are two main pillars.', 'two main pillars'],
    ['It was signed on 9 June 2011.', '9 June 2011'],
    ['Tolmay is the second largest harbour.', 'second largest'],
    ['The first licence that survives is of sheepskin.', 'first'],
    ['It has one gate and one key.', 'one'],
  ])('lets %j be a claim', (text, words) => {
    const [found] = Object.entries(reasons(text)).filter(([surface]) => words.includes(surface))
    expect(found?.[1]).toBeNull()
  })

  it.each([
    ['This one was planned.', 'one', 'a pronoun'],
    ['The two countries agree.', /two/, BACK],
    ['It served both countries.', /both/, BACK],
    ['It helped the latter to win.', /latter/, BACK],
    ['1. Why it matters\n\nIt sold 43 tanks.', '1', 'numbers a heading or a point of a list'],
    ['First, it is cheap.', /First/, 'numbers a point of the argument'],
    ['It spilled for the first time.', 'first', /^names a part or an occasion/],
    ['It met at 15:30 every day.', '15:30', 'a time of day, which no row can hold'],
    ['They met on the following day.', /following day/, 'vague words, which state no figure'],
    ['9 May 2023\n\nIt sold 43 tanks.', '9 May 2023', /^a date in a line of its own/],
    [
      'It is so (Harrow 2019). It is so (Oske 2018). It is so (Vesk 2017).',
      '2019',
      'the year of a work that is cited',
    ],
  ])('says of %j why %s is none', (text, words, reason) => {
    const [found] = Object.entries(reasons(text)).filter(([surface]) =>
      typeof words === 'string' ? surface === words : words.test(surface),
    )
    expect(found?.[1]).toMatch(reason)
  })
})
