import { describe, expect, it } from 'vitest'
import { dossierLineage } from '../../pipeline/report/dossier-lineage.ts'
import { restsOnOf, usedByOf } from '../../pipeline/report/lineage.ts'
import { oneLineage, oneOfEach, TEXT } from './materials.ts'

const CENSUS = 'observation:population-census-2020:XAA@2020'

describe('the lineage of a dossier', () => {
  const lineage = oneLineage()
  const placesOf = (id: string): string[] =>
    (lineage.nodes.get(id)?.places ?? []).map(({ file, line, column }) => `${file}:${line}:${column}`)
  const below = (id: string): string[] => [...restsOnOf(lineage, id)].sort()

  it('ties a claim to its words in the text, its note and its measure', () => {
    expect(below('claim:C1')).toEqual(['measure:population', 'note:1', 'text:27-36'])
    expect(placesOf('claim:C1')).toEqual(['raw/claims.csv:9:1', 'claims.csv:2:1'])
    expect(placesOf('text:27-36')).toEqual(['article.txt:3:16', 'anchors.csv:2:1'])
    expect(TEXT.split('\n')[2]?.slice(15, 24)).toBe('43 people')
    expect(lineage.nodes.get('claim:C1')).toMatchObject({
      words: '“43 people”; 43 people (42.5–43.5 people): people living in a country',
      page: 'reports/tiny/audit.html#C1',
    })
  })

  it('leads from a note to the row of the work and to its print', () => {
    expect(below('note:1')).toEqual(['citation:1:oske-2020', 'text:52-76'])
    expect(placesOf('citation:1:oske-2020')).toEqual(['raw/citations.csv:5:1', 'citations.csv:2:1'])
    expect(placesOf('note:1')).toEqual(['notes.csv:2:1'])
  })

  it('leads from a relation to its claims and observations, and on to series, source and measure', () => {
    expect(below('relation:R1')).toEqual(['claim:C1', CENSUS])
    expect(placesOf(CENSUS)).toEqual(['raw/observations.csv:7:1', 'observations.csv:2:1'])
    expect(below(CENSUS)).toEqual(['series:population-census-2020'])
    expect(below('series:population-census-2020')).toEqual(['measure:population', 'source:census-2020'])
  })

  it('leads from events and terms of office to their sources', () => {
    expect(below('event:bridge-opening@census-2020')).toEqual(['source:census-2020'])
    expect(below('office:president:XAA:ansel-torve@census-2020:2015')).toEqual(['source:census-2020'])
  })

  it('leads from a finding to claims and evidence, to what excuses it, and to what it counts or points at', () => {
    expect(below('finding:sums:R1')).toEqual(['claim:C1', CENSUS, 'relation:R1'])
    expect(below('finding:fits:C1')).toEqual(['claim:C1', 'exception:fits:C1'])
    expect(below('finding:cited:1')).toEqual(['note:1'])
    expect(below('finding:counted:claim')).toEqual(['mention:M1'])
    expect(below('finding:seen:all')).toEqual([`text:0-${TEXT.length}`])
    expect(below('finding:placed:the-island')).toEqual(['passage:place:the-island', 'text:12-22'])
  })

  it('names what a finding rests on and no table holds', () => {
    expect(below('finding:noted:9')).toEqual(['note:9'])
    expect(lineage.nodes.get('note:9')?.kind).toBe('missing')
  })

  it('ties a number of the text to what accounts for it', () => {
    expect(below('mention:M1')).toEqual(['claim:C1', 'text:27-29'])
    expect(below('mention:M2')).toEqual(['note:1', 'text:37-40'])
    expect(below('mention:M3')).toEqual(['dismissal:some say', 'text:41-45'])
  })

  it('sums up findings to a verdict, at its line of audit.json', () => {
    expect(below('verdict:C1')).toEqual(['claim:C1', 'finding:fits:C1', 'finding:sums:R1'])
    expect(placesOf('verdict:C1')).toEqual(['audit.json:4:1'])
  })

  it('leads from a mark to its rows, at its lines of the spec, and from what a pattern selects', () => {
    expect(below('mark:bars:C1;R1')).toEqual(['claim:C1', 'relation:R1'])
    expect(placesOf('mark:bars:C1;R1')).toEqual(['charts/tiny/bars.vl.json:7:1'])
    expect(below('mark:bars:population-census-2020:*@2020')).toEqual([CENSUS])
    expect(below('chart:bars')).toEqual(['mark:bars:C1;R1', 'mark:bars:population-census-2020:*@2020'])
  })

  it('leads from a catch rate to the planted errors that it counts, and from those to the claim', () => {
    expect(below('rate:all:')).toEqual(['error:C1:times-10'])
    expect(below('error:C1:times-10')).toEqual(['claim:C1'])
  })

  it('has every edge in both directions', () => {
    expect(usedByOf(lineage, 'source:census-2020')).toEqual([
      'series:population-census-2020',
      'event:bridge-opening@census-2020',
      'office:president:XAA:ansel-torve@census-2020:2015',
    ])
  })

  it('leaves lines open where the text is absent, and keeps the offsets', () => {
    const { nodes } = dossierLineage({ ...oneOfEach(), text: null })
    expect(nodes.get('text:27-36')).toMatchObject({
      name: 'characters 27–36',
      places: [
        { file: 'article.txt', line: null, column: null },
        { file: 'anchors.csv', line: 2, column: 1 },
      ],
    })
  })

  it('holds a relation that cannot be read any more, with nothing under it', () => {
    const materials = oneOfEach()
    const relations = materials.relations.map((each) => ({
      ...each,
      row: { ...each.row, asserts: 'C1 is 43' },
    }))
    expect(restsOnOf(dossierLineage({ ...materials, relations }), 'relation:R1')).toEqual([])
  })
})
