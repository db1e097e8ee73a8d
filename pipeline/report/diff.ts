// What changed between two snapshots of a dossier: rows that a person wrote, and what came out otherwise, each with the
// changed rows that it rests on.
import { byCodeUnit } from '../model/table.ts'
import { type Lineage, reached, restsOnOf } from './lineage.ts'
import { dataOf, figureWords } from './lineage-charts.ts'
import type { Snapshot, SnapshotRow } from './snapshot.ts'

export type Change = 'new' | 'gone' | 'changed'

interface CellChange {
  readonly column: string
  readonly before: string
  readonly after: string
}

export interface RowChange extends SnapshotRow {
  readonly id: string
  readonly change: Change
  /** Of a row that is there on both sides; columns that only one of them has are passed over. */
  readonly cells_changed: readonly CellChange[]
}

/** A verdict, a finding or a chart that is another than before. */
export interface ResultChange {
  readonly name: string
  readonly change: Change
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
  /** Ids of changed rows that it rests on, or rested on; empty where none of them has changed. */
  readonly because: readonly string[]
}

export interface Diff {
  readonly article: string
  readonly rows: readonly RowChange[]
  readonly verdicts: readonly ResultChange[]
  readonly findings: readonly ResultChange[]
  readonly charts: readonly ResultChange[]
}

const NOTHING: Readonly<Record<string, string>> = {}

const changeOf = (before: object | undefined, after: object | undefined): Change => {
  if (before === undefined) return 'new'
  return after === undefined ? 'gone' : 'changed'
}

/** @param columns those compared; without them, all that both sides have */
const cellChanges = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  columns: readonly string[] = Object.keys(after),
): CellChange[] =>
  columns
    .filter((column) => column in before && column in after && before[column] !== after[column])
    .map((column) => ({ column, before: before[column] ?? '', after: after[column] ?? '' }))

const idsOf = (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit)

const rowChanges = (before: Snapshot, after: Snapshot): RowChange[] =>
  idsOf(before.rows, after.rows).flatMap((id) => {
    const [was, is] = [before.rows.get(id), after.rows.get(id)]
    const row = is ?? was
    if (row === undefined) return []
    const cells_changed = cellChanges(was?.cells ?? NOTHING, is?.cells ?? NOTHING)
    const isSame = was !== undefined && is !== undefined && cells_changed.length === 0
    return isSame ? [] : [{ ...row, id, change: changeOf(was, is), cells_changed }]
  })

/** What makes a result another: where it stands in the text may move with every word. */
const COMPARED = {
  verdicts: ['verdict', 'verdict_then'],
  findings: ['verdict', 'verdict_then', 'severity', 'message', 'repair', 'excused'],
} as const

type Grounds = (id: string) => string[]

const resultChanges = (
  of: keyof typeof COMPARED,
  before: Snapshot,
  after: Snapshot,
  grounds: Grounds,
): ResultChange[] =>
  idsOf(before[of], after[of]).flatMap((id) => {
    const [was, is] = [before[of].get(id), after[of].get(id)]
    const cells = cellChanges(was?.cells ?? NOTHING, is?.cells ?? NOTHING, COMPARED[of])
    if (was !== undefined && is !== undefined && cells.length === 0) return []
    const { name = '' } = is ?? was ?? {}
    return [
      {
        name,
        change: changeOf(was, is),
        before: was?.cells ?? NOTHING,
        after: is?.cells ?? NOTHING,
        because: grounds(id),
      },
    ]
  })

/** The figures of a chart, by the rows that they come from. */
const figuresOf = (spec: string): Record<string, string> => {
  const figures = new Map<string, string[]>()
  for (const datum of dataOf(spec))
    if (datum.ids !== null) figures.set(datum.ids, [...(figures.get(datum.ids) ?? []), figureWords(datum)])
  return Object.fromEntries([...figures].map(([ids, words]) => [ids, words.join('; ')]))
}

/** Marks whose figures are others than before, or there for the first or last time. */
const changedMarks = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((ids) => before[ids] !== after[ids])
    .sort(byCodeUnit)

const chartChanges = (before: Snapshot, after: Snapshot, grounds: Grounds): ResultChange[] =>
  idsOf(before.charts, after.charts).flatMap((name) => {
    const [was, is] = [before.charts.get(name)?.text, after.charts.get(name)?.text]
    if (was === is) return []
    const [figuresWere, figuresAre] = [figuresOf(was ?? '{}'), figuresOf(is ?? '{}')]
    const marks = changedMarks(figuresWere, figuresAre)
    const from = marks.length === 0 ? [`chart:${name}`] : marks.map((ids) => `mark:${name}:${ids}`)
    return [
      {
        name,
        change: changeOf(before.charts.get(name), after.charts.get(name)),
        before: Object.fromEntries(marks.map((ids) => [ids, figuresWere[ids] ?? ''])),
        after: Object.fromEntries(marks.map((ids) => [ids, figuresAre[ids] ?? ''])),
        because: [...new Set(from.flatMap(grounds))].sort(byCodeUnit),
      },
    ]
  })

/**
 * @param lineages of both times, so that what a result rested on before is followed too; of one alone where the other
 *   cannot be read any more
 */
export const diffOf = (
  article: string,
  before: Snapshot,
  after: Snapshot,
  lineages: readonly Lineage[],
): Diff => {
  const rows = rowChanges(before, after)
  const changed = new Set(rows.map(({ id }) => id))
  const grounds = (id: string): string[] => {
    const below = lineages.flatMap((lineage) => [...reached([id], (each) => restsOnOf(lineage, each))])
    return [...new Set(below)].filter((each) => changed.has(each)).sort(byCodeUnit)
  }
  return {
    article,
    rows,
    verdicts: resultChanges('verdicts', before, after, grounds),
    findings: resultChanges('findings', before, after, grounds),
    charts: chartChanges(before, after, grounds),
  }
}
