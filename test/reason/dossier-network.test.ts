import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import { dossierNetwork } from '../../pipeline/reason/dossier-network.ts'
import { NetworkBuilder } from '../../pipeline/reason/network.ts'
import { show } from '../model/samples.ts'
import { demands, given, relations, sale } from './demanded.ts'

describe('the claims of a dossier', () => {
  it('have a cell each, if they state a figure, whether anything is demanded of it or not', () => {
    const { network, cells } = dossierNetwork(
      given({ claims: [sale('C1'), sale('C2', { amount: '' }), sale('C3')] }),
    )
    expect([...cells]).toEqual([
      ['C1', 0],
      ['C3', 1],
    ])
    expect(network.statements.map(({ id, witness, cell }) => [id, witness, cell])).toEqual([
      ['C1', 'C1', 0],
      ['C3', 'C3', 1],
    ])
    expect(network.statements.map(({ interval }) => show(interval))).toEqual(['[9/2, 11/2)', '[9/2, 11/2)'])
    expect(network.free.map(show)).toEqual(['[0, )', '[0, )'])
    expect(network.constraints).toEqual([])
  })

  it('make a network of nothing where there are none', () => {
    const { network, cells } = dossierNetwork(given({}))
    expect([network, cells.size]).toEqual([new NetworkBuilder().build(), 0])
  })
})

describe('relations', () => {
  const claims = ['C1', 'C2', 'C3'].map((id) => sale(id))

  it('are demanded one by one', () => {
    expect(
      demands(given({ claims, relations: relations(['R1', 'C1 = C2'], ['R2', 'C2 < C3 + C1']) })),
    ).toEqual(['R1: C1 = C2', 'R2: C2 < …'])
  })

  it('with one word in reading are readings of the same words: one of them must hold', () => {
    const read = relations(
      ['R1', 'C1 = C2', 'a'],
      ['R2', 'C1 = C3', 'b'],
      ['R3', 'C1 >= C3', 'a'],
      ['R4', 'C2 = C3'],
    )
    expect(demands(given({ claims, relations: read }))).toEqual([
      'R4: C2 = C3',
      'R1: C1 = C2 or R3: C1 >= C3',
      'R2: C1 = C3',
    ])
  })

  it('share the cells of equal expressions', () => {
    const { network } = dossierNetwork(
      given({
        claims,
        relations: relations(['R1', 'C1 / C2 < 2'], ['R2', '3 > C1 / C2'], ['R3', 'C2 + C1 = C1 + C2']),
      }),
    )
    expect(network.constraints.map(({ kind }) => kind)).toEqual(['product', 'any', 'any', 'sum', 'any'])
  })
})

describe('a reserved relation', () => {
  const claims = [sale('C1'), sale('C2', { measure: 'spending' }), sale('C3', { period: '2019' }), sale('C4')]

  it('demands nothing: its sides speak of two things, or of two times', () => {
    const apart = relations(['R1', 'C1 = C2'], ['R2', 'C1 = C3'])
    expect(demands(given({ claims, relations: apart }))).toEqual([])
  })

  it('is none unless it is an equality', () => {
    const apart = relations(['R1', 'C1 < C2'], ['R2', 'C1 >= C3'])
    expect(demands(given({ claims, relations: apart }))).toEqual(['R1: C1 < C2', 'R2: C1 >= C3'])
  })

  it('lets a group of readings hold where another of them speaks of the thing itself', () => {
    const mixed = relations(['R1', 'C1 = C2', 'a'], ['R2', 'C1 = C4', 'a'])
    expect(demands(given({ claims, relations: mixed }))).toEqual(['R1: C1 = C2 or R2: C1 = C4'])
  })

  it('leaves a group of readings without a demand where all are such', () => {
    const apart = relations(['R1', 'C1 = C2', 'a'], ['R2', 'C1 = C3', 'a'])
    expect(demands(given({ claims, relations: apart }))).toEqual([])
  })
})

describe('what a figure can be whatever is said', () => {
  it('is anything where it is stated below zero', () => {
    const { network } = dossierNetwork(
      given({ claims: [sale('C1', { amount: '-5' }), sale('C2', { amount: '0' })] }),
    )
    expect(network.free).toEqual([EVERYTHING, EVERYTHING])
  })
})
