import { describe, expect, it } from 'vitest'
import { cleanClaims } from '../../pipeline/clean/claims.ts'
import { type Anchor, UNSPECIFIED } from '../../pipeline/model/claim.ts'
import { ONE } from '../../pipeline/model/rational.ts'
import { claim, measure } from '../dossier.ts'
import { lines, located } from './located.ts'

const measures = new Map(
  [measure({}), measure({ measure: 'spending', dimension: 'usd', unit: 'US$', stock_or_flow: 'flow' })].map(
    (row) => [row.measure, row],
  ),
)

const anchor: Anchor = {
  claim: 'C1',
  quote: 'words of the article',
  start: 7,
  end: 27,
  start_code_point: 7,
  end_code_point: 27,
  sentence: 3,
  anchor: 'exact',
  score: ONE,
  article_sha256: 'abc',
}

type Overrides = Parameters<typeof claim>[0]

const clean = (overrides: Overrides, anchors: readonly Anchor[] = [anchor]) =>
  cleanClaims([located(claim(overrides))], {
    measures,
    anchors: new Map(anchors.map((row) => [row.claim, row])),
  })

const codes = (overrides: Overrides) => clean(overrides).problems.map(({ code }) => code)

describe('cleanClaims', () => {
  it('completes a sound claim with interval, days, place and provenance', () => {
    const { value, problems } = clean({ amount: '43', period: '2016-02' })
    expect(problems).toEqual([])
    const [row] = value
    expect([row?.low?.toFraction(), row?.high?.toFraction()]).toEqual(['85/2', '87/2'])
    expect(row).toMatchObject({
      low_closed: true,
      high_closed: false,
      period_start: '2016-02-01',
      period_end: '2016-02-29',
      start: 7,
      end: 27,
      sentence: 3,
      anchor: 'exact',
      article_sha256: 'abc',
      raw_file: 'file.csv',
      raw_line: 2,
    })
  })

  it('leaves a claim without a figure without bounds', () => {
    expect(clean({ kind: 'trend' }).value).toMatchObject([{ low: null, high: null, low_closed: false }])
  })

  it('calls a quote unverified that no anchor speaks of, or only one of other words', () => {
    const unverified = [{ anchor: 'unverified', start: null, end: null, sentence: null, article_sha256: '' }]
    expect(clean({}, []).value).toMatchObject(unverified)
    expect(clean({ quote: 'words of the Article' }).value).toMatchObject(unverified)
  })

  it('wants a known measure and base, and names the nearest', () => {
    const { value, problems } = clean({ measure: 'populaton', base: 'spendings', amount: '43', unit: '%' })
    expect(value).toEqual([])
    const columns = Object.keys(claim({}))
    const [at, base] = [columns.indexOf('measure') + 1, columns.indexOf('base') + 1]
    expect(lines(problems)).toEqual([
      `file.csv:2:${at}: unknown-measure: expected one of population, spending, found "populaton" (did you mean "population"?)`,
      `file.csv:2:${base}: unknown-measure: expected one of population, spending, found "spendings" (did you mean "spending"?)`,
    ])
  })

  it('takes a claim of which nobody has said what it counts, in any unit', () => {
    const unnamed = { measure: UNSPECIFIED, amount: '3' }
    expect(codes({ ...unnamed, unit: 'km' })).toEqual([])
    expect(codes({ ...unnamed, unit: 'US$' })).toEqual([])
    expect(codes({ ...unnamed, kind: 'share', base: UNSPECIFIED, unit: '%' })).toEqual([])
    expect(codes({ ...unnamed, kind: 'share', base: UNSPECIFIED, unit: 'km' })).toEqual(['unit-misfit'])
  })

  it('wants the unit to be of the measure, of a ratio for a share, of a rank for a rank', () => {
    expect(clean({ amount: '3', unit: 'km' }).problems).toMatchObject([
      {
        code: 'unit-misfit',
        expected: 'people, the only unit that fits this row',
        found: '"km", a unit of something else',
      },
    ])
    expect(codes({ amount: '3', unit: 'ha', measure: 'spending' })).toEqual(['unit-misfit'])
    expect(codes({ kind: 'share', base: 'population', amount: '3', unit: 'people' })).toEqual(['unit-misfit'])
    expect(codes({ kind: 'share', base: 'population', amount: '3', unit: '%' })).toEqual([])
    expect(codes({ kind: 'rank', amount: '3', unit: 'rank' })).toEqual([])
    expect(codes({ kind: 'rank', amount: '3', unit: 'people' })).toEqual(['unit-misfit'])
  })

  it('wants a share to say of what, and an event to say when', () => {
    expect(clean({ kind: 'share', amount: '3', unit: '%' }).problems).toMatchObject([
      { code: 'share-of-what', expected: 'the measure it is a share of', found: 'an empty cell' },
    ])
    expect(clean({ kind: 'event' }).problems).toMatchObject([
      { code: 'event-without-date', expected: 'the date that the article states', found: 'an empty cell' },
    ])
  })

  it('wants numbers of notes in cites, and names each that is none', () => {
    expect(clean({ cites: ['1', '02', 'p. 3', '17'] }).problems).toMatchObject([
      { code: 'invalid-cites', found: '"02"' },
      { code: 'invalid-cites', found: '"p. 3"' },
    ])
  })

  it('reports every problem of every row, and keeps the rows that are sound', () => {
    const rows = [
      located(claim({ claim: 'C1', measure: 'unheard-of', cites: ['x'] }), 2),
      located(claim({ claim: 'C2' }), 3),
      located(claim({ claim: 'C3', kind: 'event' }), 4),
    ]
    const { value, problems } = cleanClaims(rows, { measures, anchors: new Map() })
    expect(value.map(({ claim: id }) => id)).toEqual(['C2'])
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'unknown-measure'],
      [2, 'invalid-cites'],
      [4, 'event-without-date'],
    ])
  })
})
