import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askNowAndThen } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import { cleanReference } from '../../pipeline/clean/reference.ts'
import { parseTable } from '../../pipeline/io/csv.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import {
  measureTable,
  observationId,
  observationTable,
  seriesTable,
  sourceTable,
} from '../../pipeline/model/reference.ts'
import { asKnown, lastDay } from '../../pipeline/reason/vintage.ts'
import { article, claim, dossier } from '../dossier.ts'

const FOLDER = 'data/raw/reference'
const text = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8')

/** The committed reference data, as `clean` completes them. */
const reference = (() => {
  const measures = parseTable(text('measures.csv'), 'measures.csv', measureTable).value
  const sources = parseTable(text('sources.csv'), 'sources.csv', sourceTable).value
  const series = parseTable(text('series.csv'), 'series.csv', seriesTable).value
  const observations = parseTable(text('observations.csv'), 'observations.csv', observationTable).value
  const { value } = cleanReference({ measures, sources, series, observations, events: [], offices: [] })
  return {
    measures: measures.map(({ row }) => row),
    sources: sources.map(({ row }) => row),
    series: series.map(({ row }) => row),
    observations: value,
  }
})()

const written = (date: string, stated: Parameters<typeof claim>[0]): Dossier =>
  dossier({
    ...reference,
    article: { ...article, published: { date, stated: true, basis: 'printed' } },
    claims: [claim({ kind: 'share', unit: '%', quote: `${stated.amount}% of it`, ...stated })],
  })

/** The answer now and then, with the evidence of now. */
const asked = (tables: Dossier, check: string) => {
  const then = asKnown(tables, lastDay(tables))
  const row = askNowAndThen(CHECKS, asKnown(tables, null), then).find((each) => each.check === check)
  return { verdicts: [row?.verdict, row?.verdict_then], evidence: row?.evidence }
}

describe('the editions of the reference data', () => {
  it('hold 5.6% of GDP for 2015 right in 2019 and wrong in 2023, as SIPRI revised it', () => {
    const stated = {
      subject: 'AZE',
      measure: 'military-expenditure',
      base: 'gdp',
      amount: '5.6',
      period: '2015',
    }
    const check = 'agrees-with-reference'
    expect(asked(written('2019-06', stated), check)).toEqual({
      verdicts: ['inconsistent', 'consistent'],
      evidence: ['milex-gdp-sipri-2023:AZE@2015'],
    })
    expect(asked(written('2023-06', stated), check).verdicts).toEqual(['inconsistent', 'inconsistent'])
    expect(asked(written('2017-06', stated), check).verdicts).toEqual(['inconsistent', 'unsupported'])
    expect(asked(written('2019-06', stated), 'implied-range').verdicts).toEqual([
      'inconsistent',
      'consistent',
    ])
  })

  it('keep the last published share of imports in 2016–2020 beside the later approximations', () => {
    const tables = written('2023', { subject: 'ISR', object: 'AZE', measure: 'arms-transfers', amount: '69' })
    const computed = (day: string | null) =>
      asKnown(tables, day)
        .observations.filter(({ key, period }) => key === 'ISR>AZE' && period?.text === '2016/2020')
        .filter(({ series }) => /^imports-share-(?:sipri|evensplit)/.test(series))
        .map((row) => `${observationId(row)} ${row.amount}`)
    const published = 'imports-share-sipri-2022:ISR>AZE@2016/2020 69.5'
    expect(computed(null)).toEqual(['imports-share-evensplit-sipri-2026:ISR>AZE@2016/2020 65.5', published])
    expect(computed('2025-12-31')).toEqual([
      'imports-share-evensplit-sipri-2025:ISR>AZE@2016/2020 66.6',
      published,
    ])
    expect(computed(lastDay(tables))).toEqual([published])
    expect(computed('2021-12-31')).toEqual([])
  })
})
