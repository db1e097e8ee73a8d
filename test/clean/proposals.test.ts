import { describe, expect, it } from 'vitest'
import { proposalsFor } from '../../pipeline/clean/proposals.ts'
import type { Claim } from '../../pipeline/model/claim.ts'

const NOTES = `

End Notes

[1] Lene Harrow, “Peoples of the Narrow Seas”, Tidewrack Books, 2022.
[2] Ilse Brandrup, “A Decade of Turbine Ships”, Institute for Narrow Seas, February 2023, p. 9.
`

const claimsOf = (text: string): readonly Claim[] => proposalsFor(`${text}${NOTES}`).claims

/** The columns that state something, in one line, empty ones left out. */
const line = ({
  quote,
  kind,
  measure,
  amount,
  amount_to,
  scale,
  unit,
  hedge,
  period,
  base,
  cites,
  note,
}: Claim) =>
  [
    quote,
    kind,
    measure,
    amount,
    amount_to,
    scale,
    unit,
    hedge,
    period?.text ?? '',
    base,
    cites.join(';'),
    note,
  ]
    .filter((cell) => cell !== '')
    .join(' | ')

describe('proposed claims', () => {
  it.each([
    ['The town has over 48,300 people.[1]', 'quantity | unspecified | 48,300 | people | over | 1'],
    ['It sold turbines for US$1.6 billion.', 'quantity | unspecified | 1.6 | billion | US$ | exact'],
    ['It sold 43% of the grain.', 'share | unspecified | 43 | % | exact | unspecified'],
    ['Exports made up 43% in all.', 'share | unspecified | 43 | % | exact | unspecified'],
    ['Nearly a third of the catch was sold.', 'share | unspecified | 1/3 | ratio | nearly | unspecified'],
    ['Exports grew by 43% in all.', 'trend | unspecified | 43 | % | exact'],
    ['Exports were 43% higher than before.', 'trend | unspecified | 43 | % | exact'],
    ['The company rounds it to 43%.', 'quantity | unspecified | 43 | % | exact'],
    ['It makes up 120% of the grain.', 'comparison | unspecified | 120 | % | exact'],
    ['The growth was 250% in all.', 'trend | unspecified | 250 | % | exact'],
    ['It cost twice as much as ever.', 'comparison | unspecified | 2 | ratio | exact'],
    ['It has seven inhabited islands.', 'count | unspecified | 7 | count | exact'],
    ['It carried 742,000 of them.', 'quantity | unspecified | 742,000 | ratio | exact'],
    ['It carries 180–220 MW in winter.', 'range | unspecified | 180 | 220 | MW | exact'],
    ['It is the second largest harbour.', 'rank | unspecified | 2 | rank | exact'],
    ['It opened on 9 June 2011.[1][2]', 'event | event-date | 2011-06-09 | 1;2'],
    ['It was planned in the late 1950s.', 'event | event-date | 1957~/1959~'],
    ['Sales have grown since 2016.', 'trend | unspecified | 2016/..'],
    ['From 2016 onwards sales have grown.', 'trend | unspecified | 2016/..'],
  ])('read %j', (text, said) => {
    expect(claimsOf(text).map(line)).toEqual([`${text.replace(/\.(?:\[\d\])*$/, '')} | ${said}`])
  })

  it('give a figure the one date of its clause, and the date a row of its own', () => {
    expect(claimsOf('In 2019 the utility bought 40 ships.[2]').map(line)).toEqual([
      'In 2019 the utility bought 40 ships | event | event-date | 2019 | 2',
      'In 2019 the utility bought 40 ships | count | unspecified | 40 | count | exact | 2019 | 2',
    ])
  })

  it('give a figure none of several dates', () => {
    const rows = claimsOf('In 2012 and in 2015 it had 40 ships.')
    expect(rows.map(({ amount, period }) => [amount, period?.text])).toEqual([
      ['', '2012'],
      ['', '2015'],
      ['40', undefined],
    ])
  })

  it('give a figure no date of other words', () => {
    const [, figure] = claimsOf('Morrane, independent since 1991, has 40 ships.')
    expect([figure?.amount, figure?.period]).toEqual(['40', null])
  })

  it('say where a value, a unit or a date was not read', () => {
    expect(claimsOf('It opened six months later.').map(({ note }) => note)).toEqual([
      'A date told by another one: make it an event and write its period, or dismiss it.',
    ])
    expect(claimsOf(`It is ${'9'.repeat(100)} ships.`).map(({ amount, note }) => [amount, note])).toEqual([
      ['', 'Its value was not read: write the amount, or leave it empty.'],
    ])
  })

  it('leave subject, object and authority to a person, and number the rows in the order of the text', () => {
    const rows = claimsOf('It has 40 ships.\n\nAccording to the Board it has 50 boats.')
    expect(
      rows.map(({ claim, subject, object, attributed_to }) => [claim, subject, object, attributed_to]),
    ).toEqual([
      ['C001', '', '', ''],
      ['C002', '', '', ''],
    ])
  })

  it('are told apart by the words before where the text repeats itself', () => {
    expect(
      claimsOf('It sold 40 ships. Later it sold 40 ships.').map(({ quote, prefix }) => [quote, prefix]),
    ).toEqual([
      ['It sold 40 ships', ''],
      ['Later it sold 40 ships', ''],
    ])
    expect(
      claimsOf('It sold 40 ships. So it was. It sold 40 ships.').map(({ quote, prefix }) => [quote, prefix]),
    ).toEqual(
      [
        ['It sold 40 ships', 'was. '],
        ['It sold 40 ships', 'was. '],
      ].with(0, ['It sold 40 ships', '']),
    )
  })
})

describe('proposed dismissals', () => {
  const dismissalsOf = (text: string) => proposalsFor(`${text}${NOTES}`).dismissals

  it('name the words around, and the reason', () => {
    expect(dismissalsOf('The bargain has served the two governments well for 40 years.')).toEqual([
      {
        quote: 'served the two governments well',
        prefix: '',
        suffix: '',
        reason: 'refers to what was named before, states no number',
      },
    ])
  })

  it('stand beside claims whose quotes hold the same words, so that a claim can be deleted', () => {
    expect(dismissalsOf('The two governments bought 40 ships.').map(({ quote }) => quote)).toEqual([
      'The two governments bought',
    ])
  })

  it('are none for what the ledger settles by itself', () => {
    expect(dismissalsOf('It sold OPV-62 ships.[1]')).toEqual([])
  })

  it('are told apart by quote and prefix, as their table wants it', () => {
    const rows = dismissalsOf(`${'1. So\n\nThe two went.\n\n'.repeat(3)}`)
    expect(rows.length).toBeGreaterThan(3)
    expect(new Set(rows.map(({ quote, prefix }) => `${prefix}|${quote}`)).size).toBe(rows.length)
  })
})

describe('the proposals for a text', () => {
  it('account for every number of it', () => {
    const { numbers, markers, notes, unaccounted } = proposalsFor(
      `1. Why\n\nThe two towns sold 40 ships in 2019, one of them to Sarn.[1] It was the first time.[2]${NOTES}`,
    )
    expect({ numbers, markers, notes, unaccounted }).toEqual({
      numbers: 8,
      markers: 2,
      notes: 2,
      unaccounted: 0,
    })
  })

  it('count what nothing can quote', () => {
    expect(proposalsFor('5 '.repeat(500)).unaccounted).toBeGreaterThan(0)
  })

  it('are the same each time', () => {
    const text = `In 2019 the two towns sold 40% of their ships.${NOTES}`
    expect(proposalsFor(text)).toEqual(proposalsFor(text))
  })

  it('are none for a text without numbers', () => {
    expect(proposalsFor('Nothing is counted here.')).toEqual({
      claims: [],
      citations: [],
      dismissals: [],
      notes: 0,
      numbers: 0,
      markers: 0,
      unaccounted: 0,
    })
  })
})
