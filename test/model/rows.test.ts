// What the tables' rows can tell of themselves.
import { describe, expect, it } from 'vitest'
import { citationLine } from '../../pipeline/model/citation.ts'
import { claimTable, keyOf, stated, words } from '../../pipeline/model/claim.ts'
import { observationId, observedInterval } from '../../pipeline/model/reference.ts'
import { byCodeUnit, columnsOf } from '../../pipeline/model/table.ts'
import { citation, claim, dossier, measure, observation, series, source } from '../dossier.ts'
import { show } from './samples.ts'

describe('byCodeUnit', () => {
  it('sorts capitals before small letters, digits as text, and accents after z, in every locale', () => {
    const sorted = ['é', 'b', 'B', 'a', 'C10', 'C2', '', '\u{1F600}', '\uffff'].sort(byCodeUnit)
    expect(sorted).toEqual(['', 'B', 'C10', 'C2', 'a', 'b', 'é', '\u{1F600}', '\uffff'])
  })

  it('finds equal what is equal', () => {
    expect(byCodeUnit('a', 'a')).toBe(0)
  })
})

describe('columnsOf', () => {
  it('gives the columns in the order of the file', () => {
    expect(columnsOf(claimTable).slice(0, 5)).toEqual(['claim', 'quote', 'prefix', 'suffix', 'kind'])
  })
})

describe('a claim', () => {
  it('states the interval of its figure, or nothing without one', () => {
    const interval = stated(claim({ amount: '43', unit: '%' }))
    expect(interval && show(interval)).toBe('[17/40, 87/200)')
    expect(stated(claim({}))).toBeNull()
  })

  it('is keyed by its subject, and by its object where it has one', () => {
    expect(keyOf({ subject: 'AZE', object: '' })).toBe('AZE')
    expect(keyOf({ subject: 'ISR', object: 'AZE' })).toBe('ISR>AZE')
  })

  it('has a quote of at most fifteen words, however they are spaced', () => {
    const { quote } = claimTable.row.shape
    expect(words(' one  two\nthree\u00a0four ')).toBe(4)
    expect(quote.safeParse('w '.repeat(15)).success).toBe(true)
    expect(quote.safeParse('w '.repeat(16)).success).toBe(false)
    expect(quote.safeParse(' ').success).toBe(false)
  })
})

describe('an observation', () => {
  it('is named by series, key and period', () => {
    expect(observationId(observation({ key: 'ISR>AZE', period: '2016/2020' }))).toBe(
      'population-census-2020:ISR>AZE@2016/2020',
    )
    expect(observationId(observation({}))).toBe('population-census-2020:XAA@')
  })

  it('has the interval of its columns', () => {
    expect(show(observedInterval(observation({ amount: '30,000', hedge: 'over' })))).toBe('(30000, )')
  })
})

describe('citationLine', () => {
  it('names authors, title, container and date, as far as they are known', () => {
    const full = {
      authors: ['Marit Oske', 'Tor Lind'],
      title: 'A Title',
      container: 'The Strait',
      published: '2020-05',
    }
    expect(citationLine(citation(full))).toBe('Marit Oske, Tor Lind, “A Title”, The Strait (2020-05)')
    expect(citationLine(citation({ authors: [] }))).toBe('“A Title”')
  })
})

describe('assemble', () => {
  it('finds rows by their ids', () => {
    const found = dossier({
      claims: [claim({ claim: 'C1' }), claim({ claim: 'C2', subject: 'XBB' })],
      measures: [measure({})],
      sources: [source({})],
      series: [series({})],
    })
    expect(found.claimById.get('C2')?.subject).toBe('XBB')
    expect(found.claimById.get('C3')).toBeUndefined()
    expect([found.measureById.size, found.sourceById.size, found.seriesById.size]).toEqual([1, 1, 1])
  })
})
