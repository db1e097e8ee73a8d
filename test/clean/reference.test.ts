import { describe, expect, it } from 'vitest'
import { cleanReference, type ReferenceTables } from '../../pipeline/clean/reference.ts'
import { event, measure, observation, series, source, term } from '../dossier.ts'
import { lines, located } from './located.ts'

const sound: ReferenceTables = {
  measures: [located(measure({}), 2, 'measures.csv')],
  sources: [located(source({}), 2, 'sources.csv')],
  series: [located(series({}), 2, 'series.csv')],
  observations: [located(observation({ amount: '43', period: '2020' }), 2, 'observations.csv')],
  events: [located(event({ period: '2020' }), 2, 'events.csv')],
  offices: [located(term({}), 2, 'offices.csv')],
}

const wrong = (tables: Partial<ReferenceTables>) => lines(cleanReference({ ...sound, ...tables }).problems)

const inSeries = (overrides: Parameters<typeof series>[0]) => [located(series(overrides), 2, 'series.csv')]

const observed = (overrides: Parameters<typeof observation>[0]) => [
  located(observation(overrides), 5, 'observations.csv'),
]

describe('cleanReference', () => {
  it('completes a sound observation from its series', () => {
    const { value, problems } = cleanReference(sound)
    expect(problems).toEqual([])
    const [row] = value
    expect([row?.low?.toFraction(), row?.high?.toFraction()]).toEqual(['85/2', '87/2'])
    expect(row).toMatchObject({
      measure: 'population',
      base: '',
      unit: 'people',
      source: 'census-2020',
      period_start: '2020-01-01',
      period_end: '2020-12-31',
      raw_file: 'observations.csv',
      raw_line: 2,
    })
  })

  it('wants every name to be that of a row', () => {
    expect(wrong({ series: inSeries({ measure: 'populations' }) })).toEqual([
      'series.csv:2:2: unknown-measure: expected one of population, found "populations" (did you mean "population"?)',
    ])
    expect(wrong({ series: inSeries({ base: 'people', unit: '%' }) })).toEqual([
      'series.csv:2:3: unknown-measure: expected one of population, found "people"',
    ])
    expect(wrong({ series: inSeries({ source: 'census-2021' }) })).toEqual([
      'series.csv:2:7: unknown-source: expected one of census-2020, found "census-2021" (did you mean "census-2020"?)',
    ])
    expect(wrong({ events: [located(event({ source: 'census' }), 3, 'events.csv')] })).toEqual([
      'events.csv:3:4: unknown-source: expected one of census-2020, found "census"',
    ])
  })

  it('wants a term of office to have a source, to begin, and not to end before', () => {
    const held = (overrides: Parameters<typeof term>[0]) => [located(term(overrides), 4, 'offices.csv')]
    expect(wrong({ offices: held({ source: 'census' }) })).toEqual([
      'offices.csv:4:6: unknown-source: expected one of census-2020, found "census"',
    ])
    expect(wrong({ offices: held({ from: '' }) })).toEqual([
      'offices.csv:4:4: office-without-start: expected when the term began, found an empty cell',
    ])
    expect(wrong({ offices: held({ from: '2015-03', to: '2015-02' }) })).toEqual([
      'offices.csv:4:5: term-reversed: expected 2015-03 or later, found "2015-02"',
    ])
    expect(wrong({ offices: held({ from: '2015-03', to: '2015' }) })).toEqual([])
  })

  it('wants editions in a line: none replaces itself, directly or by others, and none is replaced twice', () => {
    const chain = (...rows: readonly (readonly [string, string])[]) =>
      wrong({
        series: [
          ...sound.series,
          ...rows.map(([name, supersedes], index) =>
            located(series({ series: name, supersedes }), index + 3, 'series.csv'),
          ),
        ],
      })
    const census = 'population-census-2020'
    expect(
      chain(['population-census-2021', census], ['population-census-2022', 'population-census-2021']),
    ).toEqual([])
    expect(chain(['a', 'a'])).toEqual([
      'series.csv:3:11: edition-circle: expected an earlier edition that nothing else replaces, found "a", which replaces this one',
    ])
    expect(chain(['a', 'b'], ['b', 'a'])).toHaveLength(2)
    expect(chain(['a', census], ['b', census])).toEqual([
      `series.csv:4:11: edition-replaced-twice: expected an earlier edition that nothing else replaces, found "${census}", replaced by a`,
    ])
  })

  it('says once of a series that nobody knows that nobody knows it', () => {
    expect(wrong({ observations: observed({ series: 'population-census-2021', amount: '1' }) })).toEqual([
      'observations.csv:5:1: unknown-series: expected one of population-census-2020, found "population-census-2021" (did you mean "population-census-2020"?)',
    ])
  })

  it('wants units that exist, and says so at the series and not at each of its figures', () => {
    const lost = wrong({ series: inSeries({ unit: 'peple' }) })
    expect(lost).toHaveLength(1)
    expect(lost[0]).toMatch(/^series\.csv:2:6: unknown-unit: .*did you mean "people"/)
  })

  it('wants the unit of a series to be of its measure, and that of a share a ratio', () => {
    expect(wrong({ series: inSeries({ unit: 'km2' }) })).toEqual([
      'series.csv:2:6: unit-misfit: expected people, the only unit that fits this row, found "km2", a unit of something else',
    ])
    expect(wrong({ series: inSeries({ base: 'population', unit: '%' }) })).toEqual([])
    expect(wrong({ series: inSeries({ base: 'population' }) })).toEqual([
      'series.csv:2:6: unit-misfit: expected one of %, ratio, ‰, the units that fit this row, found "people", a unit of something else',
    ])
  })

  it('wants every observation to state a figure', () => {
    const columns = Object.keys(observation({}))
    expect(wrong({ observations: observed({ amount: '' }) })).toEqual([
      `observations.csv:5:${columns.indexOf('amount') + 1}: invalid-amount: expected a number as printed, found an empty cell`,
    ])
    expect(wrong({ observations: observed({ amount: '4', amount_to: '2' }) })).toEqual([
      `observations.csv:5:${columns.indexOf('amount_to') + 1}: range-reversed: expected at least 4, found "2"`,
    ])
  })

  it('keeps the sound observations beside the others', () => {
    const rows = [...sound.observations, ...observed({ amount: '' })]
    const { value, problems } = cleanReference({ ...sound, observations: rows })
    expect([value.length, problems.length]).toEqual([1, 1])
  })

  it('makes nothing of nothing', () => {
    const none = { measures: [], sources: [], series: [], observations: [], events: [], offices: [] }
    expect(cleanReference(none)).toEqual({ value: [], problems: [] })
  })
})
