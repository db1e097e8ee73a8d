import { describe, expect, it } from 'vitest'
import type { Relation } from '../../pipeline/model/relation.ts'
import { dossierLineage } from '../../pipeline/report/dossier-lineage.ts'
import { reached, restsOnOf } from '../../pipeline/report/lineage.ts'
import { claim, dossier, measure, observation, relation, series, source } from '../dossier.ts'
import { materialsOf } from './materials.ts'

const base = dossier().article
const EDITIONS = ['2020', '2022', '2024']

/** One series in three editions, of which each replaces the one before; the article is of 2023. */
const lineageOf = (relations: readonly Relation[], date: string | null = '2023-06') =>
  dossierLineage(
    materialsOf(
      dossier({
        article: { ...base, published: { ...base.published, date } },
        claims: [claim({ claim: 'C1', amount: '43' })],
        relations,
        observations: EDITIONS.map((year) =>
          observation({ series: `census-${year}`, source: `bureau-${year}`, period: '2019' }),
        ),
        measures: [measure({})],
        sources: EDITIONS.map((year) => source({ source: `bureau-${year}`, published: year })),
        series: EDITIONS.map((year, index) =>
          series({
            series: `census-${year}`,
            source: `bureau-${year}`,
            supersedes: index === 0 ? '' : `census-${EDITIONS[index - 1]}`,
          }),
        ),
      }),
    ),
  )

const named = (year: string) => `observation:census-${year}:XAA@2019`
const on = (year: string) => relation({ asserts: `C1 = census-${year}:XAA@2019`, why: 'One island.' })

describe('a relation in the lineage', () => {
  it('rests on the edition that it names and on those that it was judged on, and says so', () => {
    const lineage = lineageOf([on('2020')])
    expect(restsOnOf(lineage, 'relation:R1')).toEqual([
      'claim:C1',
      named('2020'),
      named('2024'),
      named('2022'),
    ])
    expect(lineage.nodes.get('relation:R1')?.words).toBe(
      'C1 = census-2020:XAA@2019; judged on census-2024, the latest edition; judged on census-2022, the edition of the article’s time; One island.',
    )
    expect([...reached(['relation:R1'], (id) => restsOnOf(lineage, id))]).toContain('source:bureau-2024')
  })

  it('is as it is written where its edition is the one that counts', () => {
    const lineage = lineageOf([on('2024')], null)
    expect(restsOnOf(lineage, 'relation:R1')).toEqual(['claim:C1', named('2024')])
    expect(lineage.nodes.get('relation:R1')?.words).toBe('C1 = census-2024:XAA@2019; One island.')
  })

  it('leaves the others in peace where one of them cannot be read any more', () => {
    const lineage = lineageOf([on('2020'), { ...relation({ asserts: 'C1 is nothing' }), relation: 'R2' }])
    expect(restsOnOf(lineage, 'relation:R1')).toContain(named('2024'))
    expect(restsOnOf(lineage, 'relation:R2')).toEqual([])
  })
})
