import { describe, expect, it } from 'vitest'
import { type Drawing, type Examined, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { drawn } from '../../pipeline/charts/figures.ts'
import { CHARTS } from '../../pipeline/charts/register.ts'
import { printTable } from '../../pipeline/io/csv.ts'
import { type DrawnFigure, drawnFigureTable } from '../../pipeline/model/drawn-figure.ts'
import { harbour } from './dossier.ts'
import { ARTICLES, examined } from './examined.ts'
import { observationsOf, recomputed, spanOf } from './recomputed.ts'
import { sceneOf } from './scene.ts'
import { layersOf } from './spec.ts'

const DOSSIERS: readonly (readonly [string, Examined])[] = [
  ['harbour', harbour()],
  ...ARTICLES.map((article) => [article, examined(article)] as const),
]

const keyOf = ({ ids }: DrawnFigure): string => ids.join(';')

/** Rows of the spec's data that stand for figures. */
const marksOf = (drawing: Drawing): Record<string, unknown>[] =>
  layersOf(drawing)
    .flatMap(({ data }) => data.values)
    .filter((row) => 'ids' in row)

/** Nine digits are drawn, twelve decimals written. */
const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(a), Math.abs(b))

const isKnown = (id: string, dossier: Examined): boolean => {
  const { claimById, relations, findings, citations, events } = dossier
  return (
    claimById.has(id) ||
    relations.some(({ relation }) => relation === id) ||
    findings.some(({ finding }) => finding === id) ||
    events.some(({ event, source }) => `${event}@${source}` === id) ||
    citations.some(({ note }) => `note:${note}` === id) ||
    /^(?:mentions|sensitivity):\w+=[\w-]+(?:#\w+)?$/.test(id) ||
    observationsOf(id, dossier).length > 0
  )
}

/** A share of nothing names rows that its series does not have; everything else names rows. */
const unknownIds = ({ figures }: Drawing, dossier: Examined): string[] =>
  figures
    .filter(({ low, high }) => !(low?.equals(0) === true && high?.equals(0) === true))
    .flatMap(({ ids }) => ids)
    .filter((id) => !isKnown(id, dossier))

/** What is wrong with the numbers of a mark beside its figure, in words. */
const amiss = (row: Record<string, unknown>, figure: DrawnFigure | undefined): string[] => {
  if (figure === undefined) return [`${row.ids} is no figure of the table`]
  const [low, high] = spanOf(figure)
  const told = ['value', 'at', 'low', 'high', 'period'].filter((column) => column in row)
  if (told.length === 0) return [`${row.ids} has no number and no date`]
  return told
    .filter((column) => {
      const value = row[column]
      if (column === 'period') return value !== figure.period?.text
      if (value === null) return column === 'low' ? figure.low !== null : figure.high !== null
      if (typeof value !== 'number') return true
      if (column === 'low' && figure.low !== null) return value !== drawn(figure.low)
      if (column === 'high' && figure.high !== null) return value !== drawn(figure.high)
      return (value < low && !near(value, low)) || (value > high && !near(value, high))
    })
    .map((column) => `${row.ids}: ${column} ${row[column]} beside ${low} to ${high}`)
}

/** What is wrong with a figure beside what its rows come to, in words. */
const wrong = (figure: DrawnFigure, dossier: Examined): string[] => {
  const [low, high] = spanOf(figure)
  const told = `${keyOf(figure)}: ${low} to ${high}`
  const expected = recomputed(figure, dossier)
  if (expected === null) return [`${told}, and nothing to compute it from`]
  const fits =
    'ends' in expected
      ? near(low, expected.ends[0]) && near(high, expected.ends[1])
      : 'around' in expected
        ? (low >= expected.within[0] || near(low, expected.within[0])) &&
          (high <= expected.within[1] || near(high, expected.within[1])) &&
          (low <= expected.around || near(low, expected.around)) &&
          (expected.around <= high || near(high, expected.around))
        : 'low' in expected
          ? near(low, expected.low)
          : near(high, expected.high)
  return fits ? [] : [`${told}, computed ${JSON.stringify(expected)}`]
}

const isDate = ({ low, high, unit }: DrawnFigure): boolean => low === null && high === null && unit === ''

/** A date is that of every claim it names, or of a work in the note that it names. */
const wrongDate = (figure: DrawnFigure, dossier: Examined): string[] => {
  const { ids, period } = figure
  const claims = ids.flatMap((id) => dossier.claimById.get(id) ?? [])
  const works = dossier.citations.filter(({ note }) => ids.includes(`note:${note}`))
  const dates = claims.length > 0 ? claims.map((row) => row.period) : works.map((row) => row.published)
  const fits = (claims.length > 0 ? dates.every.bind(dates) : dates.some.bind(dates))(
    (date) => date?.text === period?.text,
  )
  return fits && period !== null && dates.length > 0 ? [] : [`${keyOf(figure)}: ${period?.text}`]
}

describe.each(DOSSIERS)('%s', (_, dossier) => {
  const drawings = CHARTS.flatMap(({ draw }) => draw(dossier, WIDTHS.page) ?? [])
  const cases = drawings.map((drawing) => [drawing.id, drawing] as const)

  it.each(cases)('%s: every mark of a figure shows what its row in the table says', (_id, drawing) => {
    const figures = new Map(drawing.figures.map((figure) => [keyOf(figure), figure]))
    const marks = marksOf(drawing)
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.flatMap((row) => amiss(row, figures.get(String(row.ids))))).toEqual([])
    expect(new Set(marks.map(({ ids }) => ids))).toEqual(new Set(figures.keys()))
  })

  it.each(cases)('%s: every figure stands in the table once', (_id, { figures }) => {
    const keys = figures.map(keyOf)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each(cases)('%s: every id leads to rows of the dossier', (_id, drawing) => {
    expect(unknownIds(drawing, dossier)).toEqual([])
    for (const { claims } of drawing.figures)
      for (const claim of claims) expect(dossier.claimById.has(claim), claim).toBe(true)
  })

  it.each(cases)('%s: every figure is what its rows come to', (_id, { figures }) => {
    expect(
      figures.flatMap((figure) => (isDate(figure) ? wrongDate(figure, dossier) : wrong(figure, dossier))),
    ).toEqual([])
  })

  it.each(cases)('%s: the marks that Vega draws carry the ids', async (_id, drawing) => {
    const { items } = await sceneOf(drawing)
    const shown = new Set(items.flatMap(({ datum }) => (typeof datum.ids === 'string' ? [datum.ids] : [])))
    expect(shown).toEqual(new Set(drawing.figures.map(keyOf)))
  })

  it.each(cases)('%s: the CSV has a row for every figure', (_id, { figures }) => {
    const numbered = figures.map((figure, index) => ({ ...figure, figure: index + 1 }))
    const lines = printTable(numbered, drawnFigureTable).trimEnd().split('\n')
    expect(lines).toHaveLength(figures.length + 1)
  })
})
