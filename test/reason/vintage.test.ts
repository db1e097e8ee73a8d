import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import { observationId } from '../../pipeline/model/reference.ts'
import { asKnown, lastDay } from '../../pipeline/reason/vintage.ts'
import { article, claim, dossier, event, observation, relation, series, source } from '../dossier.ts'

type Row = Parameters<typeof observation>[0]

/** An edition as its series' name, the day of publication, the series it replaces and its rows. */
type Edition = readonly [name: string, published: string, supersedes: string, rows: readonly Row[]]

const world = (editions: readonly Edition[], asserts: readonly string[] = []): Dossier =>
  dossier({
    claims: [claim({ claim: 'C1', amount: '5.6' })],
    sources: editions.map(([name, published]) => source({ source: `from-${name}`, published })),
    series: editions.map(([name, , supersedes]) =>
      series({ series: name, source: `from-${name}`, supersedes }),
    ),
    observations: editions.flatMap(([name, , , rows]) =>
      rows.map((row) =>
        observation({ series: name, source: `from-${name}`, period: '2015', amount: '5.6', ...row }),
      ),
    ),
    relations: asserts.map((each, index) => relation({ relation: `R${index + 1}`, asserts: each })),
  })

const rowsOn = (tables: Dossier, day: string | null): string[] =>
  asKnown(tables, day).observations.map(observationId)

const relationsOn = (tables: Dossier, day: string | null): string[] =>
  asKnown(tables, day).relations.map(({ relation: id, asserts }) => `${id}: ${asserts}`)

const THREE: readonly Edition[] = [
  ['old', '2018-04', '', [{}, { period: '2014' }]],
  ['mid', '2021-04-26', 'old', [{}]],
  ['new', '2023-04', 'mid', [{}]],
]

describe('the evidence as it was known on a day', () => {
  it('is of each figure the latest edition that was out', () => {
    expect(rowsOn(world(THREE), null)).toEqual(['old:XAA@2014', 'new:XAA@2015'])
    expect(rowsOn(world(THREE), '2022-12-31')).toEqual(['old:XAA@2014', 'mid:XAA@2015'])
    expect(rowsOn(world(THREE), '2019-12-31')).toEqual(['old:XAA@2015', 'old:XAA@2014'])
    expect(rowsOn(world(THREE), '2017-12-31')).toEqual([])
  })

  it('counts the day of publication, and a month or a year from its first day on', () => {
    expect(rowsOn(world(THREE), '2021-04-25')).toContain('old:XAA@2015')
    expect(rowsOn(world(THREE), '2021-04-26')).toContain('mid:XAA@2015')
    expect(rowsOn(world(THREE), '2023-03-31')).toContain('mid:XAA@2015')
    expect(rowsOn(world(THREE), '2023-04-01')).toContain('new:XAA@2015')
  })

  it('counts undated sources as out', () => {
    const undated: readonly Edition[] = [
      ['old', '', '', [{}]],
      ['new', '2023', 'old', [{}]],
    ]
    expect(rowsOn(world(undated), '1950-01-01')).toEqual(['old:XAA@2015'])
    expect(rowsOn(world(undated), '2023-01-01')).toEqual(['new:XAA@2015'])
  })

  it('passes over an edition that lacks the figure', () => {
    const gap: readonly Edition[] = [
      ['old', '2018', '', [{}]],
      ['mid', '2020', 'old', [{ period: '2016' }]],
      ['new', '2023', 'mid', [{}]],
    ]
    expect(rowsOn(world(gap), null)).toEqual(['mid:XAA@2016', 'new:XAA@2015'])
  })

  it('lets an approximation replace an approximation, and nothing that is none', () => {
    const flagged = (...flags: readonly Row['flag'][]): Edition[] =>
      flags.map((flag, index) => [
        `s${index}`,
        `201${index}`,
        index === 0 ? '' : `s${index - 1}`,
        [flag === undefined ? {} : { flag }],
      ])
    const kept = (...flags: readonly Row['flag'][]) => rowsOn(world(flagged(...flags)), null)
    expect(kept('', 'approximation')).toEqual(['s0:XAA@2015', 's1:XAA@2015'])
    expect(kept('derived', 'approximation', 'approximation')).toEqual(['s0:XAA@2015', 's2:XAA@2015'])
    expect(kept('approximation', 'estimate')).toEqual(['s1:XAA@2015'])
    expect(kept('approximation', 'approximation', '')).toEqual(['s2:XAA@2015'])
  })

  it('has no event that was told later', () => {
    const told = dossier({
      sources: [
        source({ source: 'early', published: '2018' }),
        source({ source: 'late', published: '2020' }),
      ],
      events: [event({ event: 'a', source: 'early' }), event({ event: 'b', source: 'late' })],
    })
    const on = (day: string | null) => asKnown(told, day).events.map((row) => row.event)
    expect([on(null), on('2019-01-01')]).toEqual([['a', 'b'], ['a']])
  })

  it('leaves the dossier it is made from as it was', () => {
    const tables = world(THREE, ['C1 = new:XAA@2015'])
    asKnown(tables, '2019-12-31')
    expect([tables.observations.length, tables.relations[0]?.asserts]).toEqual([4, 'C1 = new:XAA@2015'])
  })
})

describe('relations as they were known on a day', () => {
  it('are read in the latest edition that was out, whichever they name', () => {
    const tables = world(THREE, ['C1 = new:XAA@2015', 'C1 = old:XAA@2015'])
    expect(relationsOn(tables, null)).toEqual(['R1: C1 = new:XAA@2015', 'R2: C1 = new:XAA@2015'])
    expect(relationsOn(tables, '2022-01-01')).toEqual(['R1: C1 = mid:XAA@2015', 'R2: C1 = mid:XAA@2015'])
    expect(relationsOn(tables, '2019-01-01')).toEqual(['R1: C1 = old:XAA@2015', 'R2: C1 = old:XAA@2015'])
  })

  it('are left out where no edition was out', () => {
    expect(relationsOn(world(THREE, ['C1 = new:XAA@2015', 'C1 > 1']), '2017-01-01')).toEqual(['R2: C1 > 1'])
  })

  it('are left out where the editions of the time lack the figure', () => {
    const added: readonly Edition[] = [
      ['old', '2018', '', [{ period: '2014' }]],
      ['new', '2023', 'old', [{}]],
    ]
    expect(relationsOn(world(added, ['C1 = new:XAA@2015']), '2019-01-01')).toEqual([])
  })

  it('read all figures of a sum in one edition, which then keeps them', () => {
    const tables = world(THREE, ['C1 = sum(old:XAA@2014/2015)'])
    expect(relationsOn(tables, null)).toEqual(['R1: C1 = sum(old:XAA@2014/2015)'])
    expect(rowsOn(tables, null)).toEqual(['old:XAA@2015', 'old:XAA@2014', 'new:XAA@2015'])
  })

  it('touch no series whose name only holds that of another', () => {
    const alike: readonly Edition[] = [...THREE, ['my-old', '2018', '', [{}]]]
    expect(relationsOn(world(alike, ['my-old:XAA@2015 = old:XAA@2015']), null)).toEqual([
      'R1: my-old:XAA@2015 = new:XAA@2015',
    ])
  })

  it('never let an approximation stand for the figure that they name', () => {
    const split: readonly Edition[] = [
      ['sums', '2022', '', [{ flag: 'derived' }]],
      ['split', '2025', 'sums', [{ flag: 'approximation' }]],
    ]
    expect(relationsOn(world(split, ['C1 = sums:XAA@2015']), null)).toEqual(['R1: C1 = sums:XAA@2015'])
    expect(relationsOn(world(split, ['C1 = split:XAA@2015']), '2023-01-01')).toEqual([
      'R1: C1 = sums:XAA@2015',
    ])
  })
})

describe('the last day on which a source of the article can have been published', () => {
  const on = (date: string | null) =>
    lastDay(dossier({ article: { ...article, published: { date, stated: true, basis: 'printed' } } }))

  it('is the last day of its date, or unknown', () => {
    expect(['2023-05-04', '2023-05', '2023~'].map(on)).toEqual(['2023-05-04', '2023-05-31', '2023-12-31'])
    expect([on(null), on('2023/..')]).toEqual([null, null])
  })
})
