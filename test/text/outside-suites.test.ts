// Texts that the grammar was not written for: the specs of Recognizers-Text, and a reader's list of the article's mentions.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alignedTable, type Line } from '../bench/benchmark.ts'
import { annotatedIn, judgedAnnotation } from './annotation.ts'
import { judgedSpec, SPECS } from './recognizers.ts'
import { type Judged, type Question, share } from './suites.ts'

const FOLDER = '../shared/datafiles/recognizers-specs'
const ANNOTATION = '../shared/annotation/mentions.csv'
const ARTICLE = '../shared/articles/insight-298/article.txt'

const hasSpecs = existsSync(FOLDER)
if (!hasSpecs) console.log(`Detection is not measured against the specs: ${FOLDER} is not there.`)

const hasAnnotation = existsSync(ANNOTATION) && existsSync(ARTICLE)
if (!hasAnnotation)
  console.log(`Detection is not measured against the annotation: ${ANNOTATION} or ${ARTICLE} is not there.`)

const percent = (rows: readonly Judged[], question: Question): number => {
  const { passed, asked } = share(rows, question)
  return (100 * passed) / asked
}

const cell = (rows: readonly Judged[], question: Question): string => {
  const { passed, asked } = share(rows, question)
  return asked === 0 ? '' : `${passed}/${asked} ${percent(rows, question).toFixed(1)}%`
}

const line = (suite: string, rows: readonly Judged[]): Line => ({
  suite,
  found: cell(rows, 'found'),
  'in one': cell(rows, 'covered'),
  value: cell(rows, 'exact'),
  unit: cell(rows, 'unit'),
  kind: cell(rows, 'kind'),
})

const nameOf = (spec: string): string => spec.split('/').at(-1) ?? ''

describe.skipIf(!hasSpecs)('the English specs of Recognizers-Text', () => {
  const files = SPECS.map((spec): [string, Judged[]] => [
    nameOf(spec),
    hasSpecs ? judgedSpec(readFileSync(`${FOLDER}/${spec}.json`, 'utf8')) : [],
  ])
  const all = files.flatMap(([, rows]) => rows)
  const numbers = all.filter(({ exact }) => exact !== undefined)
  const table = () =>
    alignedTable([
      ...files.map(([name, rows]) => line(name, rows)),
      line('all', all),
      line('all that state a number', numbers),
    ])

  it('are found', () => {
    console.log(table())
    expect(numbers.length).toBeGreaterThan(600)
    expect(percent(all, 'found')).toBeGreaterThanOrEqual(98)
    expect(percent(numbers, 'found')).toBeGreaterThanOrEqual(98)
  })

  it('are read as the number they state', () => {
    const [, rows = []] = files.find(([name]) => name === 'NumberModel') ?? []
    expect(percent(rows, 'exact')).toBeGreaterThanOrEqual(90)
  })
})

describe.skipIf(!hasAnnotation)('the mentions that a reader listed in the article', () => {
  const rows = hasAnnotation
    ? judgedAnnotation(readFileSync(ARTICLE, 'utf8'), annotatedIn(readFileSync(ANNOTATION, 'utf8')))
    : []

  it('are found, each in one piece and of its kind', () => {
    console.log(alignedTable([line('annotation', rows)]))
    expect(rows.length).toBeGreaterThan(250)
    expect(rows.filter(({ found }) => !found).map(({ expected }) => expected)).toEqual([])
    expect(percent(rows, 'covered')).toBeGreaterThanOrEqual(98)
    expect(percent(rows, 'kind')).toBeGreaterThanOrEqual(95)
  })
})
