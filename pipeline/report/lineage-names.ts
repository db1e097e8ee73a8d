// Names in a lineage: which nodes an id means that a finding, a chart or a person gives.
import { Fault } from '../reason/expression.ts'
import type { Known } from '../reason/quantity.ts'
import { selected } from '../reason/select.ts'
import { idOf, type LineageNode, type NodeKind } from './lineage.ts'

/** @returns the ids of the nodes that the name means, none where it means nothing */
export type Meaning = (name: string) => string[]

/** Tables of which a chart counts rows, by the kind that their rows are here. */
const COUNTED: Readonly<Record<string, NodeKind>> = {
  mentions: 'mention',
  findings: 'finding',
  claims: 'claim',
  citations: 'citation',
  'seeded-errors': 'error',
  sensitivity: 'rate',
}

/** `table:column=value`, with `#column` behind it where a row holds several figures. */
const counted = (name: string, nodes: readonly LineageNode[]): string[] => {
  const [, table = '', column = '', value = ''] = /^([a-z-]+):([a-z_]+)=([^#]*)(?:#.*)?$/.exec(name) ?? []
  const kind = COUNTED[table]
  if (kind === undefined) return []
  return nodes
    .filter((node) => node.kind === kind && node.cells[column]?.split(';').includes(value))
    .map(({ id }) => id)
}

/** Observations of a series: `*` in the key stands for any party, and the period takes in all that lies within it. */
const observed = (name: string, known: Known): string[] => {
  const [, series, key, period] = /^([^:]+):([^@]+)@(.*)$/.exec(name) ?? []
  if (series === undefined || key === undefined || period === undefined) return []
  try {
    return selected({ type: 'series', series, key, period, at: 0 }, known).map(({ id }) =>
      idOf('observation', id),
    )
  } catch (error) {
    if (error instanceof Fault) return []
    throw error
  }
}

/** Findings call an end note `note-12`, charts `note:12`. */
const plainName = (name: string): string => name.replace(/^note:(?=\d+$)/, 'note-')

/** What no table holds, such as a note that the text marks and the article lacks, is named all the same. */
export const orMissing = (name: string, meaning: Meaning): string[] => {
  const meant = meaning(name)
  if (meant.length > 0) return meant
  const [, note] = /^note[-:](\d+)$/.exec(name) ?? []
  return [note === undefined ? idOf('missing', name) : idOf('note', note)]
}

/** A selection that holds no row shows the nothing that was found: in a series, or in all of the text. */
export const orNothing = (
  name: string,
  meaning: Meaning,
  { series, whole }: { readonly series: ReadonlySet<string>; readonly whole: string },
): string[] => {
  const meant = meaning(name)
  if (meant.length > 0) return meant
  const [table = ''] = name.split(':')
  if (table in COUNTED) return [whole]
  return series.has(table) ? [idOf('series', table)] : orMissing(name, meaning)
}

/** @param nodes those that can be meant */
export const meaningOf = (nodes: readonly LineageNode[], known: Known): Meaning => {
  const byName = new Map<string, string[]>()
  for (const { id, name } of nodes) byName.set(name, [...(byName.get(name) ?? []), id])
  return (name) => {
    const exact = byName.get(plainName(name))
    if (exact !== undefined) return exact
    const rows = counted(name, nodes)
    return rows.length > 0 ? rows : observed(name, known)
  }
}
