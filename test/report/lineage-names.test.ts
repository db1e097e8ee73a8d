import { describe, expect, it } from 'vitest'
import { orMissing, orNothing } from '../../pipeline/report/lineage-names.ts'
import { oneLineage } from './materials.ts'

describe('a name', () => {
  const { meaning } = oneLineage()

  it.each([
    ['C1', ['claim:C1', 'verdict:C1']],
    ['R1', ['relation:R1']],
    ['sums:R1', ['finding:sums:R1']],
    ['population-census-2020:XAA@2020', ['observation:population-census-2020:XAA@2020']],
    ['bridge-opening@census-2020', ['event:bridge-opening@census-2020']],
    ['M1', ['mention:M1']],
    ['oske-2020', ['citation:1:oske-2020']],
    ['bars', ['chart:bars']],
  ])('%s means what the tables call so', (name, ids) => {
    expect(meaning(name).filter((id) => !id.startsWith('mark:'))).toEqual(ids)
  })

  it('of an end note is written in two ways', () => {
    expect(meaning('note-1')).toEqual(['note:1'])
    expect(meaning('note:1')).toEqual(['note:1'])
  })

  it('with a pattern means the observations that it selects', () => {
    expect(meaning('population-census-2020:*@2019/2021')).toEqual([
      'observation:population-census-2020:XAA@2020',
    ])
    expect(meaning('population-census-2020:*@2011')).toEqual([])
    expect(meaning('no-such-series:*@2011')).toEqual([])
  })

  it('of a column and a value means the rows that have it, whichever figure of theirs is meant', () => {
    expect(meaning('mentions:disposition=claim')).toEqual(['mention:M1'])
    expect(meaning('sensitivity:by=all#article_caught')).toEqual(['rate:all:'])
    expect(meaning('findings:claims=C1')).toEqual(
      ['finding:sums:R1', 'finding:fits:C1', 'finding:noted:9'].slice(0, 2),
    )
    expect(meaning('mentions:disposition=unaccounted')).toEqual([])
    expect(meaning('no-such-table:a=b')).toEqual([])
  })

  it('that means nothing is kept as missing, a note under its number', () => {
    expect(orMissing('C1', meaning)).toContain('claim:C1')
    expect(orMissing('C9', meaning)).toEqual(['missing:C9'])
    expect(orMissing('note-9', meaning)).toEqual(['note:9'])
  })

  it('of a selection without rows means where none was found', () => {
    const known = { series: new Set(['population-census-2020']), whole: 'text:0-80' }
    expect(orNothing('mentions:disposition=unaccounted', meaning, known)).toEqual(['text:0-80'])
    expect(orNothing('population-census-2020:XAA@1990', meaning, known)).toEqual([
      'series:population-census-2020',
    ])
    expect(orNothing('other:XAA@1990', meaning, known)).toEqual(['missing:other:XAA@1990'])
    expect(orNothing('C1', meaning, known)).toContain('claim:C1')
  })
})
