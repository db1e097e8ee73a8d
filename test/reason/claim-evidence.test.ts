import { describe, expect, it } from 'vitest'
import { comparableEvidence, evidenceOf, filledParts } from '../../pipeline/reason/claim-evidence.ts'
import { claim, dossier, measure, observation, relation } from '../dossier.ts'
import { show, span } from '../model/samples.ts'

type Relation = Parameters<typeof relation>[0]

const given = (...relations: readonly Relation[]) =>
  dossier({
    claims: [
      claim({ claim: 'C1', amount: '40,000', period: '2020' }),
      claim({ claim: 'C2', amount: '2', subject: 'XBB', period: '2020' }),
      claim({ claim: 'C3', amount: '' }),
    ],
    measures: [measure({})],
    observations: [
      observation({ amount: '41,000', period: '2020' }),
      observation({ series: 'parts', key: 'north', amount: '30,000', period: '2020' }),
      observation({ series: 'parts', key: 'south', amount: '9,000', period: '2020' }),
      observation({ series: 'parts', key: 'north', amount: '20,000', period: '2010' }),
    ],
    relations: relations.map(relation),
  })

const SUM = 'C1 = parts:north@2020 + parts:south@2020'

const calculated = (...relations: readonly Relation[]): string[] =>
  comparableEvidence(given(...relations))
    .get('C1')
    ?.calculated.map((each) => `${each.relation.relation}: ${show(each.interval)}`) ?? []

describe('the evidence beside a claim', () => {
  it('is what is published of it, and what relations that name it alone leave it', () => {
    const all = evidenceOf(
      given(
        { relation: 'R1', asserts: SUM },
        { relation: 'R2', asserts: 'C1 > C2' },
        { relation: 'R3', asserts: 'C1 <= parts:north@2020 * 2' },
        { relation: 'R4', asserts: SUM, claims: ['C2'] },
      ),
      ({ claim: id }) => id === 'C1',
    )
    expect(all).toHaveLength(1)
    expect(all[0]?.published.map(({ amount }) => amount)).toEqual(['41,000'])
    expect(all[0]?.calculated.map((each) => [each.relation.relation, each.rests])).toEqual([
      ['R1', ['parts:north@2020', 'parts:south@2020']],
      ['R3', ['parts:north@2020']],
    ])
  })

  it('has a row for every claim that states a figure', () => {
    expect([...comparableEvidence(given()).keys()]).toEqual(['C1', 'C2'])
  })
})

describe('a reading that says what a published figure would say', () => {
  it('is an equality of the claim alone with observations, that speak of the very thing', () => {
    expect(calculated({ relation: 'R1', asserts: SUM, reading: 'a' })).toEqual(['R1: [38000, 40000)'])
  })

  it.each([
    ['that must hold by itself', { asserts: SUM, reading: '' }],
    ['of an order', { asserts: 'C1 <= parts:north@2020', reading: 'a' }],
    ['of two claims', { asserts: 'C1 / C2 = parts:north@2020', reading: 'a' }],
    ['of another time', { asserts: 'C1 = parts:north@2010', reading: 'a' }],
  ])('is none %s', (_what, overrides) => {
    expect(calculated({ relation: 'R1', ...overrides })).toEqual([])
  })
})

describe('the parts of a range that evidence fills', () => {
  const parts = (range: string, ...relations: readonly Relation[]): string[] =>
    filledParts(span(range), comparableEvidence(given(...relations)).get('C1')).map(show)

  it('are those of the published figures and of such readings, and not what lies between', () => {
    expect(parts('[0, 100000]')).toEqual(['[40500, 41500)'])
    expect(parts('[0, 100000]', { relation: 'R1', asserts: SUM, reading: 'a' })).toEqual([
      '[40500, 41500)',
      '[38000, 40000)',
    ])
    expect(parts('[41000, 50000]')).toEqual(['[41000, 41500)'])
    expect(parts('[50000, 60000]')).toEqual([])
  })

  it('are all of it where nothing is published', () => {
    expect(filledParts(span('[1, 2]'), undefined).map(show)).toEqual(['[1, 2]'])
    expect(filledParts(span('[1, 2]'), comparableEvidence(given()).get('C2')).map(show)).toEqual(['[1, 2]'])
  })
})
