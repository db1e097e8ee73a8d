import { describe, expect, it } from 'vitest'
import { dossierNetwork } from '../../pipeline/reason/dossier-network.ts'
import { type ClaimRow, demands, given, relations, row, sale } from './demanded.ts'

describe('reference rows', () => {
  it('demand that the figure is one of those that are published for the very same thing', () => {
    const rows = [row('a', { key: 'C1' }), row('b', { key: 'C1', amount: '9' }), row('c', { key: 'C2' })]
    expect(demands(given({ claims: [sale('C1')], observations: rows }))).toEqual([
      'a:C1@2016: C1 = a:C1@2016 or b:C1@2016: C1 = b:C1@2016',
    ])
  })

  it('take readings of other figures that come to such a one among themselves, and no others', () => {
    const claims = [sale('C1'), sale('C2')]
    const observations = [row('a', { key: 'C1' }), row('b', { key: 'north' }), row('b', { key: 'south' })]
    const read = (...rows: readonly (readonly [string, string, string?])[]) =>
      demands(given({ claims, observations, relations: relations(...rows) }))
    const published = 'a:C1@2016: C1 = a:C1@2016'
    const sum = 'C1 = b:north@2016 + b:south@2016'
    expect(read(['R1', sum, 'a'], ['R2', 'C1 = b:north@2016', 'a'])).toEqual([
      `${published} or R1: C1 = … or R2: C1 = b:north@2016`,
    ])
    expect(read(['R1', sum, 'a'], ['R2', 'C1 < b:north@2016', 'a'])).toEqual([
      'R1: C1 = … or R2: C1 < b:north@2016',
      published,
    ])
    expect(read(['R1', sum])).toEqual(['R1: C1 = …', published])
    expect(read(['R1', 'C2 = b:north@2016', 'a'])).toEqual(['R1: C2 = b:north@2016', published])
  })

  it('are statements of their series', () => {
    const { network } = dossierNetwork(
      given({ claims: [sale('C1')], observations: [row('a', { key: 'C1' })] }),
    )
    expect(network.statements.map(({ id, witness }) => [id, witness])).toEqual([
      ['C1', 'C1'],
      ['a:C1@2016', 'a'],
    ])
  })

  it('of a flow of other years, of a whole, and for a place demand nothing', () => {
    const claims = [sale('C1'), sale('C2', { kind: 'rank', unit: 'rank' })]
    const rows = [
      row('a', { key: 'C1', period: '2016/2017' }),
      row('b', { key: 'C1', base: 'spending', unit: '%' }),
      row('c', { key: 'C2', unit: 'rank' }),
      row('d', { key: 'C1', measure: 'spending' }),
    ]
    expect(demands(given({ claims, observations: rows }))).toEqual([])
  })

  it('have no cell unless something is demanded of them', () => {
    const { network } = dossierNetwork(
      given({ claims: [sale('C1')], observations: [row('c', { key: 'C2' })] }),
    )
    expect(network.free).toHaveLength(1)
  })

  it('have one cell, whether a relation or a claim asks for it', () => {
    const tables = given({
      claims: [sale('C1')],
      observations: [row('a', { key: 'C1' })],
      relations: relations(['R1', 'C1 = a:C1@2016']),
    })
    expect(dossierNetwork(tables).network.free).toHaveLength(2)
    expect(demands(tables)).toEqual(['R1: C1 = a:C1@2016', 'a:C1@2016: C1 = a:C1@2016'])
  })
})

describe('one quantity stated twice', () => {
  const twice = (one: ClaimRow, other: ClaimRow) =>
    demands(
      given({ claims: [sale('C1', { subject: 'XAA', ...one }), sale('C2', { subject: 'XAA', ...other })] }),
    )

  it('is one figure', () => {
    expect(twice({}, {})).toEqual(['C1=C2: C1 = C2'])
    expect(twice({ unit: '%', base: 'spending' }, { unit: 'ratio', base: 'spending' })).toEqual([
      'C1=C2: C1 = C2',
    ])
  })

  it.each([
    ['of another subject', { subject: 'XBB' }],
    ['of another measure', { measure: 'spending' }],
    ['as a share', { unit: '%', base: 'spending' }],
    ['of another year', { period: '2017' }],
    ['of a flow over a longer time', { period: '2016/2017' }],
    ['as a place', { kind: 'rank', unit: 'rank' }],
    ['without a figure', { amount: '' }],
  ] as const)('is none where the other is %s', (_, other) => {
    expect(twice({}, other)).toEqual([])
  })

  it('of a stock is one at any time that both touch', () => {
    const stock = { measure: 'population', unit: 'people' }
    expect(twice(stock, { ...stock, period: '2016-04/2018' })).toEqual(['C1=C2: C1 = C2'])
    expect(twice(stock, { ...stock, period: '2017/2018' })).toEqual([])
  })
})
