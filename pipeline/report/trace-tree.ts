// A trace as two trees, what it rests on and what uses it: each node once, rows of one sort side by side as one branch.
import { counted } from '../model/english.ts'
import { NODE_KINDS, type NodeKind, type TracePlace } from './lineage.ts'
import { KIND_WORDS } from './lineage-words.ts'
import type { Trace, TraceNode } from './trace-schema.ts'

export interface Branch {
  readonly label: string
  readonly words: string
  readonly places: readonly TracePlace[]
  readonly page: string | null
  readonly children: readonly Branch[]
}

/** More rows of one sort than these are told by their lines; of what came out, each is told as long as anybody reads them. */
const MOST_ALONE = 6
const MOST_RESULTS = 60

/** Rows that are told together: planted errors and rates, marks of one chart, observations of one series, all else by kind. */
const sortOf = ({ kind, name }: TraceNode): string => {
  if (kind === 'observation') return `${kind} ${name.split(':')[0] ?? ''}`
  return kind === 'mark' ? `${kind} ${name}` : kind
}

const mostAlone = ({ kind }: TraceNode): number => {
  if (kind === 'mark' || kind === 'error') return 0
  return kind === 'finding' || kind === 'relation' || kind === 'verdict' ? MOST_RESULTS : MOST_ALONE
}

/** One branch for one node, or for many of a sort. */
type Group = readonly [TraceNode, ...TraceNode[]]

const grouped = (nodes: readonly TraceNode[]): Group[] => {
  const sorts = new Map<string, Group>()
  for (const node of nodes) {
    const group = sorts.get(sortOf(node))
    sorts.set(sortOf(node), group === undefined ? [node] : [...group, node])
  }
  return [...sorts.values()].flatMap((group): Group[] =>
    group.length > mostAlone(group[0]) ? [group] : group.map((node): Group => [node]),
  )
}

const labelOf = ([first, ...rest]: Group): string => {
  const [one, many] = KIND_WORDS[first.kind]
  if (rest.length === 0) return `${one} ${first.name}`
  const sort = sortOf(first).slice(first.kind.length + 1)
  return `${counted(rest.length + 1, one, many)}${sort === '' ? '' : ` ${sort}`}`
}

const byKind = (a: TraceNode, b: TraceNode): number => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind)

/** Rows of one kind, in a line each. */
export interface Rest {
  readonly first: TraceNode
  readonly lines: readonly Branch[]
}

/** Of these nobody needs to hear twice. */
const UNTOLD: readonly NodeKind[] = ['text', 'article', 'measure']

/** Each of these leads on in one way only, or to what stands beside it: where it leads is said where that first comes. */
const CHAIN: readonly NodeKind[] = [
  'observation',
  'event',
  'office',
  'series',
  'text',
  'note',
  'citation',
  'verdict',
]

class Grower {
  readonly #nodes: ReadonlyMap<string, TraceNode>
  readonly #asked: ReadonlySet<string>
  readonly #told: Set<string>

  constructor(trace: Trace) {
    this.#nodes = new Map(trace.nodes.map((node) => [node.id, node]))
    this.#asked = new Set(trace.of)
    this.#told = new Set(trace.of)
  }

  #nodesOf(ids: Iterable<string>): TraceNode[] {
    return [...new Set(ids)].flatMap((id) => this.#nodes.get(id) ?? []).sort(byKind)
  }

  /** Those not told yet, which are told by being taken, and the others. */
  #take(ids: Iterable<string>): { fresh: TraceNode[]; told: TraceNode[] } {
    const all = this.#nodesOf(ids)
    const fresh = all.filter(({ id }) => !this.#told.has(id))
    for (const { id } of fresh) this.#told.add(id)
    return { fresh, told: all.filter((node) => !fresh.includes(node)) }
  }

  #branch(group: Group, children: readonly Branch[]): Branch {
    const [first] = group
    const alone = group.length === 1
    return {
      label: labelOf(group),
      words: alone ? first.words : '',
      places: group.flatMap(({ places }) => places),
      page: alone ? first.page : null,
      children,
    }
  }

  /** What else they rest on that stands somewhere else in the tree, by name or, where it is much, by number. */
  #elsewhere(told: readonly TraceNode[], asked: readonly TraceNode[]): Branch[] {
    const others = told.filter((node) => !asked.includes(node) && !this.#asked.has(node.id))
    const rows = others.filter(({ kind }) => !UNTOLD.includes(kind))
    if (rows.length === 0) return []
    const names = rows.map(({ kind, name }) => `${KIND_WORDS[kind][0]} ${name}`)
    const words =
      rows.length > MOST_ALONE ? `${rows.length} rows that are told elsewhere here` : names.join(', ')
    return [{ label: 'with', words, places: [], page: null, children: [] }]
  }

  /** These, each with what it rests on; those that were told before are left out. */
  told(ids: Iterable<string>): Branch[] {
    return grouped(this.#take(ids).fresh).map((group) => this.#branch(group, this.below(group)))
  }

  /** One of them with these under it, and not with all that it rests on. */
  under(id: string, children: readonly Branch[]): Branch[] {
    return this.#take([id]).fresh.map((node) => this.#branch([node], children))
  }

  /** Those not told yet, by kind, in a line each and without a place. */
  rest(ids: Iterable<string>): Rest[] {
    const { fresh } = this.#take(ids)
    return [...new Set(fresh.map(({ kind }) => kind))].flatMap((kind) => {
      const nodes = fresh.filter((node) => node.kind === kind)
      const lines = grouped(nodes).map((group) => ({ ...this.#branch(group, []), places: [], page: null }))
      return nodes[0] === undefined ? [] : [{ first: nodes[0], lines }]
    })
  }

  /** What the nodes rest on. */
  below(nodes: readonly TraceNode[]): Branch[] {
    const { fresh, told } = this.#take(nodes.flatMap(({ rests_on }) => rests_on))
    const branches = grouped(fresh).map((group) => this.#branch(group, this.below(group)))
    const isChain = nodes.every(({ kind }) => CHAIN.includes(kind))
    return isChain ? branches : [...branches, ...this.#elsewhere(told, nodes)]
  }

  /** What uses the nodes; beside each what else it rests on. */
  above(nodes: readonly TraceNode[]): Branch[] {
    const { fresh } = this.#take(nodes.flatMap(({ used_by }) => used_by))
    return grouped(fresh).map((group) => {
      const isMark = group[0].kind === 'mark'
      return this.#branch(group, isMark ? [] : [...this.below(group), ...this.above(group)])
    })
  }
}

/** @returns what was asked for, each with what it rests on and then what uses it */
export const treeOf = (trace: Trace): { rests_on: Branch[]; used_by: Branch[]; asked: TraceNode[] } => {
  const asked = trace.nodes.filter(({ id }) => trace.of.includes(id))
  const grower = new Grower(trace)
  return { asked, rests_on: grower.below(asked), used_by: grower.above(asked) }
}

/** A figure's trace as a reader wants it: where its words stand, what was decided by what, how it is meant, all else. */
export interface Brief {
  readonly words: readonly Branch[]
  readonly verdict: readonly Branch[]
  readonly grounds: readonly Branch[]
  readonly rest: readonly Rest[]
}

/**
 * @param asked the node of a claim
 * @param decides the id of the finding that its verdict is that of, `null` where none decides
 */
export const briefOf = (trace: Trace, asked: TraceNode, decides: string | null): Brief => {
  const grower = new Grower(trace)
  const words = grower.told(asked.rests_on.filter((id) => id.startsWith('text:')))
  const grounds = grower.told(asked.rests_on)
  const verdict = asked.used_by
    .filter((id) => id.startsWith('verdict:'))
    .flatMap((id) => grower.under(id, decides === null ? [] : grower.told([decides])))
  return { words, verdict, grounds, rest: grower.rest(asked.used_by) }
}
