// A snapshot of a dossier for comparing: rows by the names that a lineage gives them, held against no schema, so that an
// older edition of the tables can be read too.
import { termId } from '../model/reference.ts'
import { idOf, type NodeKind } from './lineage.ts'
import { chartName } from './lineage-charts.ts'
import type { TextFile, Verdicts } from './lineage-materials.ts'

type Cells = Readonly<Record<string, string>>

/** Rows of one table as a file holds them, by the names in its header. */
interface LooseTable {
  readonly file: string
  readonly rows: readonly { readonly line: number; readonly cells: Cells }[]
}

export interface SnapshotRow {
  readonly kind: NodeKind
  readonly name: string
  readonly file: string
  /** `null` where the row is no line of a table. */
  readonly line: number | null
  readonly cells: Cells
}

/** What there was at one time, by the ids that a lineage gives; specs of charts by the chart's name. */
export interface Snapshot {
  readonly rows: ReadonlyMap<string, SnapshotRow>
  readonly findings: ReadonlyMap<string, SnapshotRow>
  readonly verdicts: ReadonlyMap<string, SnapshotRow>
  readonly charts: ReadonlyMap<string, TextFile>
}

interface Written {
  readonly path: string
  readonly kind: NodeKind
  /** How a lineage calls a row. */
  readonly name: (cells: Cells) => string
}

/** A table whose rows are named by one column, or by two with a mark between them. */
const by =
  (first: string, mark = '', second = '') =>
  (cells: Cells): string =>
    `${cells[first] ?? ''}${mark}${cells[second] ?? ''}`

/** The tables that a person writes. */
export const WRITTEN: readonly Written[] = [
  { path: 'data/raw/{article}/claims.csv', kind: 'claim', name: by('claim') },
  { path: 'data/raw/{article}/relations.csv', kind: 'relation', name: by('relation') },
  { path: 'data/raw/{article}/citations.csv', kind: 'citation', name: by('note', ':', 'source') },
  { path: 'data/raw/{article}/dismissals.csv', kind: 'dismissal', name: by('prefix', '', 'quote') },
  { path: 'data/raw/{article}/exceptions.csv', kind: 'exception', name: by('finding') },
  { path: '{reference}/measures.csv', kind: 'measure', name: by('measure') },
  { path: '{reference}/sources.csv', kind: 'source', name: by('source') },
  { path: '{reference}/series.csv', kind: 'series', name: by('series') },
  {
    path: '{reference}/observations.csv',
    kind: 'observation',
    name: ({ series = '', key = '', period = '' }) => `${series}:${key}@${period}`,
  },
  { path: '{reference}/events.csv', kind: 'event', name: by('event', '@', 'source') },
  {
    path: '{reference}/offices.csv',
    kind: 'office',
    name: ({ office = '', state = '', holder = '', source = '', from = '' }) =>
      `${termId({ office, state, holder, source })}:${from}`,
  },
]

export interface Taken {
  readonly article: SnapshotRow | null
  /** In the order of `WRITTEN`. */
  readonly written: readonly LooseTable[]
  readonly findings: LooseTable
  readonly audit: string
  readonly verdicts: Verdicts
  readonly charts: readonly TextFile[]
}

const rowsOf = ({ file, rows }: LooseTable, { kind, name }: Omit<Written, 'path'>): [string, SnapshotRow][] =>
  rows.map(({ line, cells }) => {
    const called = name(cells)
    return [idOf(kind, called), { kind, name: called, file, line, cells }]
  })

export const snapshotOf = ({ article, written, findings, audit, verdicts, charts }: Taken): Snapshot => ({
  rows: new Map([
    ...(article === null ? [] : [[idOf('article', article.name), article] as const]),
    ...WRITTEN.flatMap((table, index) => rowsOf(written[index] ?? { file: '', rows: [] }, table)),
  ]),
  findings: new Map(rowsOf(findings, { kind: 'finding', name: by('finding') })),
  verdicts: new Map(
    verdicts.map(({ claim, verdict, verdict_then, why }) => [
      idOf('verdict', claim),
      { kind: 'verdict', name: claim, file: audit, line: null, cells: { verdict, verdict_then, why } },
    ]),
  ),
  charts: new Map(charts.map((spec) => [chartName(spec), spec])),
})
