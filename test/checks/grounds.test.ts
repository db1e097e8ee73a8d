import { describe, expect, it } from 'vitest'
import { groundsOf, groundsWords } from '../../pipeline/checks/grounds.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import { reasoningOf } from '../../pipeline/reason/dossier-reasoning.ts'
import { observation, relation, series, source } from '../dossier.ts'
import { SALE, trade } from './trade.ts'

/** What carries the range that everything else leaves a claim. */
const carrying = (claim: string, tables: Dossier) =>
  groundsOf(reasoningOf(tables).implied.get(claim)?.carriers() ?? [], tables)

describe('the grounds of a range', () => {
  it('are the claims, the observations and the relations that it rests on', () => {
    expect(carrying('C2', trade({ treasury: '3.7' }))).toEqual({
      claims: ['C1'],
      observations: ['treasury:XAA@2012'],
      relations: ['R1'],
      producers: ['treasury'],
    })
  })

  it('are none where nothing bears on the figure', () => {
    const empty = { claims: [], observations: [], relations: [], producers: [] }
    expect(groundsOf([], trade({}))).toEqual(empty)
    expect(carrying('C1', trade({ treasury: '3.7' }, { relations: [] }))).toEqual(empty)
  })

  it('leave out what changes neither end of the range', () => {
    const grounds = carrying(
      'C2',
      trade(
        { treasury: '3.7', bank: '4' },
        {
          relations: [
            relation({ relation: 'R1', asserts: 'C2 = C1 / treasury:XAA@2012' }),
            relation({ relation: 'R2', asserts: 'C1 < bank:XAA@2012' }),
          ],
        },
      ),
    )
    expect([grounds.observations, grounds.relations]).toEqual([['treasury:XAA@2012'], ['R1']])
  })

  it('count whoever repeats the count of another as one with it', () => {
    const both = { treasury: '3.7', bank: '3.65' }
    expect(carrying('C2', trade(both)).producers.toSorted()).toEqual(['bank', 'treasury'])
    expect(carrying('C2', trade(both, { producer: 'census' })).producers).toEqual(['census'])
  })
})

describe('the grounds in words', () => {
  it('are the claims with their ids, then the evidence with its publishers', () => {
    const tables = trade({ treasury: '3.7' })
    expect(groundsWords(carrying('C2', tables), tables)).toBe(
      'US$1.6 billion (C1) and US$3.7 billion for 2012 (Treasury)',
    )
  })

  it('are the number of the figures where one series gives many', () => {
    const years = ['2009', '2010', '2011', '2012']
    const rows = years.map((period) =>
      observation({
        series: 'sold',
        source: 'treasury',
        measure: 'sales',
        unit: 'US$',
        amount: '400',
        scale: 'million',
        period,
      }),
    )
    const tables = trade({ treasury: '3.7' }, { claims: [{ ...SALE, period: null }] })
    const many = {
      ...tables,
      observations: rows,
      relations: [relation({ asserts: 'C1 = sum(sold:XAA@2009/2012)' })],
      seriesById: new Map([['sold', series({ series: 'sold', source: 'treasury' })]]),
      sourceById: new Map([['treasury', source({ source: 'treasury', publisher: 'Treasury' })]]),
    }
    expect(groundsWords(carrying('C1', many), many)).toBe('4 figures of Treasury')
  })
})
