import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../pipeline/checks/register.ts'
import { parseTable } from '../pipeline/io/csv.ts'
import { findingTable } from '../pipeline/model/finding.ts'
import { auditSchema } from '../pipeline/report/schema.ts'

const findings = (article: string) => {
  const file = `data/clean/${article}/findings.csv`
  return parseTable(readFileSync(file, 'utf8'), file, findingTable).value.map(({ row }) => row)
}

const auditOf = (article: string) =>
  auditSchema.parse(JSON.parse(readFileSync(`reports/${article}/audit.json`, 'utf8')))

describe('the audit of the article', () => {
  const rows = new Map(findings('insight-298').map((row) => [row.finding, row]))
  const figures = new Map(auditOf('insight-298').figures.map(({ claim, verdict }) => [claim, verdict]))
  const verdict = (finding: string): string | undefined => rows.get(finding)?.verdict
  const message = (finding: string): string => rows.get(finding)?.message ?? ''

  it('finds that US$1.6 billion at 43% implies more than was spent in 2012', () => {
    expect(verdict('relation-holds:R01')).toBe('inconsistent')
    expect(message('relation-holds:R01')).toContain(
      'US$1.6 billion ÷ 43% = US$3.56–3.88 billion; US$3.24612 billion',
    )
    expect([figures.get('C056'), figures.get('C057')]).toEqual(['consistent', 'inconsistent'])
  })

  it('finds that the budget announced for 2013 fits the 43%, without taking that for a proof', () => {
    expect(verdict('relation-holds:R02')).toBe('undetermined')
    expect(message('relation-holds:R02')).toContain('US$3.7 billion (US$3.65–3.75 billion): they agree. But')
    expect(message('relation-holds:R02')).toContain('the first is about 2012, the second about 2013')
  })

  it('finds that 69% fits the imports of major arms in 2016–2020 and cannot be a share of equipment', () => {
    expect(message('relation-holds:R03')).toContain(
      '= 68.8–70.1%: they agree. But they do not speak of one thing',
    )
    expect(message('relation-holds:R03')).toContain('as a share of military equipment that a force holds')
    expect(verdict('base-fits-measure:C061')).toBe('inconsistent')
    expect(figures.get('C061')).toBe('inconsistent')
  })

  it('finds the date of note 15 nine years off its address', () => {
    expect(verdict('url-date-agrees:15:economist-2021')).toBe('inconsistent')
    expect(message('url-date-agrees:15:economist-2021')).toContain('states 1 January 2021')
    expect(message('url-date-agrees:15:economist-2021')).toContain('21 January 2012')
  })

  it('finds notes 29 and 31 older than the events of November 2022 that they are cited for', () => {
    const early = [...rows.values()].filter(
      (row) => row.check === 'source-follows-event' && row.verdict === 'inconsistent',
    )
    expect(early.flatMap(({ evidence }) => evidence).sort()).toEqual(['note-29', 'note-31'])
  })

  it('finds no note for the sale and its share', () => {
    expect(['C056', 'C057'].map((claim) => verdict(`figure-is-cited:${claim}`))).toEqual([
      'unsupported',
      'unsupported',
    ])
  })

  it('forces no verdict where definitions, periods or sources leave it open', () => {
    const open = ['C026', 'C031', 'C033', 'C054', 'C096']
    expect(open.map((claim) => figures.get(claim))).toEqual(open.map(() => 'undetermined'))
    expect(figures.get('C068')).toBe('unsupported')
  })

  it('finds the dates that the reference contradicts, and no others', () => {
    const wrong = [...rows.values()].filter(
      (row) => row.check === 'event-date-agrees' && row.verdict === 'inconsistent',
    )
    expect(wrong.flatMap(({ claims }) => claims).sort()).toEqual(['C042', 'C093', 'C095', 'C100'])
  })
})

describe('the audit of the example', () => {
  const rows = findings('example')

  it('finds every planted slip and nothing else', () => {
    const wanting = rows.filter(({ verdict }) => verdict !== 'consistent' && verdict !== 'not_applicable')
    expect(wanting.map(({ finding, verdict }) => [finding, verdict])).toEqual([
      ['agrees-with-reference:C002', 'inconsistent'],
      ['agrees-with-reference:C007', 'unsupported'],
      ['agrees-with-reference:C009', 'undetermined'],
      ['agrees-with-reference:C011', 'unsupported'],
      ['agrees-with-reference:C015', 'undetermined'],
      ['agrees-with-reference:C017', 'undetermined'],
      ['authority-is-cited:C014', 'inconsistent'],
      ['base-fits-measure:C009', 'inconsistent'],
      ['can-all-hold:C002:published', 'inconsistent'],
      ['can-all-hold:C006:C007:R01', 'inconsistent'],
      ['can-all-hold:C007:R01', 'inconsistent'],
      ['can-all-hold:C009:R05:R06', 'inconsistent'],
      ['event-date-agrees:C013', 'inconsistent'],
      ['figure-is-cited:C011', 'unsupported'],
      ['implied-range:C002', 'inconsistent'],
      ['implied-range:C007', 'inconsistent'],
      ['implied-range:C009', 'inconsistent'],
      ['implied-range:C011', 'unsupported'],
      ['implied-range:C015', 'undetermined'],
      ['implied-range:C017', 'inconsistent'],
      ['note-exists:9', 'inconsistent'],
      ['note-is-unique:6', 'inconsistent'],
      ['note-is-used:7', 'inconsistent'],
      ['notes-in-order:6', 'inconsistent'],
      ['publisher-fits-host:2:brandrup-2023', 'undetermined'],
      ['publisher-fits-host:6:brandrup-2023', 'undetermined'],
      ['relation-holds:R01', 'inconsistent'],
      ['relation-holds:R02', 'undetermined'],
      ['relation-holds:R03', 'undetermined'],
      ['relation-holds:R05', 'undetermined'],
      ['relation-holds:R06', 'undetermined'],
      ['relative-period-anchored:in-the-last-five-years', 'inconsistent'],
      ['share-within-bounds:C017', 'inconsistent'],
      ['some-reading-holds:delivered-or-standing', 'inconsistent'],
      ['some-reading-holds:which-investment', 'undetermined'],
      ['source-follows-event:C013:4:joint-cable-board-2017', 'inconsistent'],
      ['url-date-agrees:5:andrane-2022', 'inconsistent'],
    ])
  })

  it('answers every check that its text gives a case for, and excuses the one finding that a person excuses', () => {
    const answered = new Set(rows.map(({ check }) => check))
    const silent = CHECKS.filter(({ id }) => !answered.has(id)).map(({ id }) => id)
    expect(silent).toEqual([
      'same-quantity-agrees',
      'office-held',
      'quotation-is-cited',
      'book-has-page',
      'page-in-range',
      'note-form',
      'time-phrase-is-whole',
      'offset-fits-dates',
      'vague-date-fits-note',
      'century-has-year',
      'place-in-one-country',
      'relations-agree',
      'units-one-style',
      'dates-one-style',
    ])
    expect(rows.filter(({ excused }) => excused).map(({ finding }) => finding)).toEqual([
      'url-date-agrees:5:andrane-2022',
    ])
  })
})
