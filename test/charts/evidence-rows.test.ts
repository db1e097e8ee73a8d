import { describe, expect, it } from 'vitest'
import { evidenceRows, whenText } from '../../pipeline/charts/evidence-rows.ts'
import { evidenceOf } from '../../pipeline/reason/claim-evidence.ts'
import { claim, dossier, observation, period, relation, series, source } from '../dossier.ts'

type Tables = Parameters<typeof dossier>[0]

const island = (tables: Tables) =>
  dossier({
    claims: [claim({ claim: 'C1', amount: '40,000', period: '2020' })],
    series: [series({ definition: 'Present on one night' })],
    sources: [source({ publisher: 'Census Bureau (print)' })],
    observations: [observation({ amount: '41,000', period: '2020' })],
    ...tables,
  })

const rowsOf = (tables: Tables) => {
  const all = island(tables)
  return evidenceOf(all, () => true).flatMap((evidence) => evidenceRows(evidence, all))
}

const said = (tables: Tables): string[] =>
  rowsOf(tables).map(({ when, words, text }) => [when, words, text].filter((part) => part !== '').join(' | '))

const calculated = (asserts: string, amount = '41,000', overrides = {}): string[] =>
  said({
    relations: [relation({ relation: 'R1', asserts, why: 'The reading of the night.', ...overrides })],
    observations: [
      observation({ amount, period: '2020' }),
      observation({ key: 'XBB', amount: '2', period: '2020' }),
    ],
  }).slice(2)

describe('the evidence beside a claim', () => {
  it('is the article, then what is published in order of time', () => {
    const observations = ['2021', '2019', '2020'].map((when) =>
      observation({ amount: '41,000', period: when }),
    )
    expect(said({ claims: [claim({ claim: 'C1', amount: '40,000' })], observations })).toEqual([
      'The article | 40,000',
      '2019 | Present on one night (Census Bureau) | 41,000',
      '2020 | Present on one night (Census Bureau) | 41,000',
      '2021 | Present on one night (Census Bureau) | 41,000',
    ])
  })

  it('is what each relation leaves, rounded where only rounding leaves it open', () => {
    expect(calculated('C1 = population-census-2020:XAA@2020 / 3')).toEqual([
      'R1: The reading of the night | 13,500–13,833',
    ])
    expect(calculated('C1 = population-census-2020:XAA@2020', '41,012')).toEqual([
      'R1: The reading of the night | 41,000',
    ])
  })

  it('names a bound as one, without the zero below it', () => {
    expect(calculated('C1 <= population-census-2020:XAA@2020')).toEqual([
      'R1: The reading of the night | less than 41,500',
    ])
    expect(calculated('C1 >= population-census-2020:XAA@2020')).toEqual([
      'R1: The reading of the night | at least 40,500',
    ])
    const [, , row] = rowsOf({
      relations: [relation({ asserts: 'C1 <= population-census-2020:XAA@2020' })],
    })
    expect(row?.reach).toEqual({ low: null, high: 41500, marks: [41500] })
    expect(row?.datum).toMatchObject({ low: 0, high: 41500 })
  })

  it('leaves out relations that rest on other claims too', () => {
    const other = claim({ claim: 'C2', amount: '1' })
    const claims = [claim({ claim: 'C1', amount: '40,000', period: '2020' }), other]
    const relations = [
      relation({ relation: 'R1', asserts: 'C1 = C2 * population-census-2020:XAA@2020' }),
      relation({ relation: 'R2', asserts: 'C1 > population-census-2020:XAA@2020', claims: ['C2'] }),
      relation({ relation: 'R3', asserts: 'C1 > population-census-2020:XAA@2020', claims: ['C1'] }),
    ]
    const [evidence] = evidenceOf(island({ claims, relations }), (row) => row.claim === 'C1')
    expect(evidence?.calculated.map((each) => each.relation.relation)).toEqual(['R3'])
  })

  it('is none for a claim without a figure, or one not asked about', () => {
    expect(evidenceOf(island({ claims: [claim({ claim: 'C1', kind: 'trend' })] }), () => true)).toEqual([])
    expect(evidenceOf(island({}), () => false)).toEqual([])
  })

  it('traces each row to its claim, its observation, or its relation and all that this rests on', () => {
    const relations = [relation({ relation: 'R1', asserts: 'C1 = population-census-2020:XAA@2020' })]
    expect(rowsOf({ relations }).map(({ datum, figure }) => [datum.ids, figure.claims.join()])).toEqual([
      ['C1', 'C1'],
      ['population-census-2020:XAA@2020', 'C1'],
      ['R1;population-census-2020:XAA@2020', 'C1'],
    ])
  })
})

describe('when evidence speaks of', () => {
  it.each([
    ['', 'no date'],
    ['2012', '2012'],
    ['2016/2020', '2016–2020'],
    ['2012-02-26', '2012'],
    ['2012-11-26/2013-02-03', '2012–2013'],
    ['1994-03', 'March 1994'],
  ])('%s is %s', (when, text) => expect(whenText(period(when))).toBe(text))
})
