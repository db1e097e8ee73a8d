// Are the checks right? Every finding against the two dossiers was read by hand; here is what became of each check.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CHECKS } from '../pipeline/checks/register.ts'
import { parseTable } from '../pipeline/io/csv.ts'
import { choice, id, text } from '../pipeline/model/column.ts'
import { type Finding, findingTable } from '../pipeline/model/finding.ts'
import { type Row, table } from '../pipeline/model/table.ts'
import { alignedTable, type Line } from './bench/benchmark.ts'
import { ARTICLES } from './committed.ts'

const MARKS = ['right', 'wrong', 'debatable'] as const

const reviewTable = table({
  file: 'reviewed-findings.csv',
  title: 'Findings that a person has held against the article, the facts and the slips',
  row: z.object({
    article: id('the dossier'),
    finding: id('a finding that is inconsistent'),
    mark: choice(MARKS, 'whether the accusation is true, and a careful editor would accept it'),
    reason: text('why, in own words', 400),
  }),
  key: ['article', 'finding'],
})
type Review = Row<typeof reviewTable>

const REVIEWS = 'test/fixtures/reviewed-findings.csv'
const reviewed = parseTable(readFileSync(REVIEWS, 'utf8'), REVIEWS, reviewTable)
const reviews: readonly Review[] = reviewed.value.map(({ row }) => row)

/** What the other checks come to is reviewed where they say it. */
const SUMMARIES = new Set(CHECKS.filter(({ about }) => about === 'summary').map(({ id }) => id))

interface Accusation extends Finding {
  readonly article: string
}

const accusations: readonly Accusation[] = ARTICLES.flatMap((article) => {
  const file = `data/clean/${article}/findings.csv`
  return parseTable(readFileSync(file, 'utf8'), file, findingTable)
    .value.map(({ row }) => ({ ...row, article }))
    .filter(({ check, verdict }) => verdict === 'inconsistent' && !SUMMARIES.has(check))
})

const keyOf = ({ article, finding }: { article: string; finding: string }): string => `${article} ${finding}`

const reviewOf = new Map(reviews.map((review) => [keyOf(review), review]))

type Tally = Readonly<Record<(typeof MARKS)[number], number>>

const tally = (rows: readonly Accusation[]): Tally => {
  const marked = (mark: Review['mark']): number =>
    rows.filter((row) => reviewOf.get(keyOf(row))?.mark === mark).length
  return { right: marked('right'), wrong: marked('wrong'), debatable: marked('debatable') }
}

/** Debatable ones stand apart: they speak neither for a check nor against it. */
const precision = ({ right, wrong }: Tally): number => right / (right + wrong)

const lineOf = (check: string, severity: string, rows: readonly Accusation[]): Line => {
  const counts = tally(rows)
  const share = counts.right + counts.wrong === 0 ? '–' : `${(precision(counts) * 100).toFixed(1)}%`
  return {
    check,
    severity,
    right: String(counts.right),
    wrong: String(counts.wrong),
    debatable: String(counts.debatable),
    precision: share,
  }
}

const grave = accusations.filter(({ severity }) => severity !== 'note')
const notes = accusations.filter(({ severity }) => severity === 'note')

const report = (): string => {
  const byCheck = CHECKS.map(({ id, severity }) => ({
    id,
    severity,
    rows: accusations.filter(({ check }) => check === id),
  })).filter(({ rows }) => rows.length > 0)
  return alignedTable([
    ...byCheck.map(({ id, severity, rows }) => lineOf(id, severity, rows)),
    ...ARTICLES.map((article) =>
      lineOf(
        `all of ${article}`,
        'error, warning',
        grave.filter((row) => row.article === article),
      ),
    ),
    lineOf('all', 'error, warning', grave),
    lineOf('all', 'note', notes),
  ])
}

describe('what the checks hold against the two dossiers', () => {
  it('is reviewed by hand, every finding of it', () => {
    expect(reviewed.problems).toEqual([])
    const unreviewed = accusations
      .filter((row) => !reviewOf.has(keyOf(row)))
      .map((row) => `review it in ${REVIEWS}: ${keyOf(row)}: ${row.message}`)
    expect(unreviewed).toEqual([])
  })

  it('still stands, whatever was reviewed', () => {
    const standing = new Set(accusations.map(keyOf))
    const stale = reviews.map(keyOf).filter((key) => !standing.has(key))
    expect(stale).toEqual([])
  })

  it('is right in at least 95 of 100 errors and warnings, debatable ones apart', () => {
    console.log(`Precision of the findings, reviewed by hand\n\n${report()}\n`)
    expect(precision(tally(grave))).toBeGreaterThanOrEqual(0.95)
  })

  it('is debatable in one of ten at most, so that none are set apart to look right', () => {
    const counts = tally(grave)
    expect(counts.debatable / grave.length).toBeLessThanOrEqual(0.1)
  })
})
