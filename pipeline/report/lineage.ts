// Lineage as a graph: every row, passage, finding and mark of a dossier with its place, and what each rests on.
import type { Located, Place } from '../model/problem.ts'

/** In the order in which a reader wants them: what was written and where, what came out, what else there is. */
export const NODE_KINDS = [
  'claim',
  'text',
  'article',
  'note',
  'citation',
  'measure',
  'verdict',
  'relation',
  'observation',
  'event',
  'office',
  'series',
  'source',
  'finding',
  'exception',
  'mark',
  'chart',
  'mention',
  'passage',
  'dismissal',
  'error',
  'rate',
  'missing',
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** A place in a file; line and column are both `null` where the file is not here to count them. */
export interface TracePlace {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
}

export interface LineageNode {
  /** `kind:name`, with more behind it where several rows share a name; unique. */
  readonly id: string
  readonly kind: NodeKind
  /** What the tables and the report call it. */
  readonly name: string
  /** What it says, in one line. */
  readonly words: string
  /** The row that a person wrote first, then what was made of it. */
  readonly places: readonly TracePlace[]
  /** Where the report shows it; `null` where it has no place of its own there. */
  readonly page: string | null
  readonly restsOn: readonly string[]
  /** The row, column by column, as its file holds it. */
  readonly cells: Readonly<Record<string, string>>
}

export interface Lineage {
  readonly nodes: ReadonlyMap<string, LineageNode>
  readonly usedBy: ReadonlyMap<string, readonly string[]>
}

export const rowPlace = ({ file, line }: Place): TracePlace => ({ file, line, column: 1 })

/** The row that a person wrote, and the clean one that was made of it. */
export const bothPlaces = ({
  row: { raw_file, raw_line },
  at,
}: Located<{ readonly raw_file: string; readonly raw_line: number }>): TracePlace[] => [
  { file: raw_file, line: raw_line, column: 1 },
  rowPlace(at('')),
]

/** What is said, without what is not. */
export const joined = (parts: readonly string[], mark = ', '): string =>
  parts.filter((part) => part !== '').join(mark)

export const idOf = (kind: NodeKind, name: string): string => `${kind}:${name}`

/** References by name; an empty cell names nothing. */
export const named = (kind: NodeKind, ...names: readonly string[]): string[] =>
  names.filter((name) => name !== '').map((name) => idOf(kind, name))

const missing = (id: string): LineageNode => ({
  id,
  kind: 'missing',
  name: id.slice(id.indexOf(':') + 1),
  words: 'nothing in the tables answers to this name',
  places: [],
  page: null,
  restsOn: [],
  cells: {},
})

/** @param nodes of one id the first counts; an id that something rests on and that none of them has becomes a `missing` one */
export const lineageOf = (nodes: readonly LineageNode[]): Lineage => {
  const known = new Map<string, LineageNode>()
  for (const node of nodes) if (!known.has(node.id)) known.set(node.id, node)
  const usedBy = new Map<string, string[]>()
  for (const { id, restsOn } of [...known.values()])
    for (const below of new Set(restsOn)) {
      if (!known.has(below)) known.set(below, missing(below))
      const users = usedBy.get(below)
      if (users === undefined) usedBy.set(below, [id])
      else users.push(id)
    }
  return { nodes: known, usedBy }
}

export const restsOnOf = ({ nodes }: Lineage, id: string): readonly string[] => nodes.get(id)?.restsOn ?? []

export const usedByOf = ({ usedBy }: Lineage, id: string): readonly string[] => usedBy.get(id) ?? []

/** The ids themselves and all that is reached from them step by step, nearest first. */
export const reached = (
  from: readonly string[],
  next: (id: string) => readonly string[],
): ReadonlySet<string> => {
  const seen = new Set(from)
  // A set hands out what is added while it is walked.
  for (const id of seen) for (const other of next(id)) seen.add(other)
  return seen
}
