// A trace: everything that a row, a finding or a chart rests on, everything that uses it, and what that rests on.
import { suggestion } from '../model/problem.ts'
import type { DossierLineage } from './dossier-lineage.ts'
import { type Lineage, type LineageNode, type NodeKind, reached, restsOnOf, usedByOf } from './lineage.ts'
import type { Trace, TraceNode } from './trace-schema.ts'

/** What each variable of `make trace` can name. */
export const ASKABLE: Readonly<Record<string, readonly NodeKind[]>> = {
  CLAIM: ['claim'],
  FINDING: ['finding'],
  CHART: ['chart'],
  SOURCE: ['source', 'citation'],
  ROW: ['observation', 'event', 'office', 'series', 'measure', 'relation', 'note', 'mention', 'passage'],
}

const ALL = Object.values(ASKABLE).flat()

/** `data/raw/reference/observations.csv:412`: a row may be named by its place, as an editor copies it. */
const isAt = (name: string, { places }: LineageNode): boolean =>
  places.some(({ file, line }) => name === `${file}:${line}`)

/**
 * @param kinds what the name may mean; an empty list stands for everything that can be asked for
 * @returns the ids that it means here, none where it means nothing
 */
export const askedFor = (name: string, kinds: readonly NodeKind[], lineage: DossierLineage): string[] => {
  const asked = kinds.length === 0 ? ALL : kinds
  const nodes = [...lineage.nodes.values()].filter(({ kind }) => asked.includes(kind))
  const meant = new Set([name, ...lineage.meaning(name)])
  const found = nodes.filter((node) => meant.has(node.id) || isAt(name, node))
  return found.map(({ id }) => id)
}

/** The name of a node of these kinds that is nearest to a mistaken one, if it is near enough to be meant. */
export const nearestName = (
  name: string,
  kinds: readonly NodeKind[],
  lineages: readonly Lineage[],
): string | undefined => {
  const asked = kinds.length === 0 ? ALL : kinds
  const names = lineages.flatMap(({ nodes }) =>
    [...nodes.values()].flatMap((node) => (asked.includes(node.kind) ? [node.name] : [])),
  )
  return suggestion(name, [...new Set(names)])
}

const shown = (node: LineageNode, lineage: Lineage, included: ReadonlySet<string>): TraceNode => ({
  id: node.id,
  kind: node.kind,
  name: node.name,
  words: node.words,
  places: node.places.map((place) => ({ ...place })),
  page: node.page,
  rests_on: node.restsOn.filter((id) => included.has(id)),
  used_by: usedByOf(lineage, node.id).filter((id) => included.has(id)),
})

/** A finding that counts all numbers of one sort, or looks at all of the text. */
const isCount = ({ kind, cells }: LineageNode): boolean =>
  kind === 'finding' && cells.claims === '' && cells.evidence === '' && cells.start === ''

/** Charts, verdicts, rates and counts sum up much that has nothing to do with the question: nobody asks what else they hold. */
const isSum = (node: LineageNode): boolean =>
  node.kind === 'chart' || node.kind === 'verdict' || node.kind === 'rate' || isCount(node)

/**
 * @param of ids of what was asked for
 * @param outdated raw files that have changed since the outputs were made
 * @returns each node once: what was asked for, what it rests on, what uses it, what that rests on in turn
 */
export const traceOf = (
  article: string,
  of: readonly string[],
  lineage: Lineage,
  outdated: readonly string[],
): Trace => {
  const below = reached(of, (id) => restsOnOf(lineage, id))
  const above = reached(of, (id) => usedByOf(lineage, id))
  const beside = reached(
    [...above].filter((id) => {
      const node = lineage.nodes.get(id)
      return node !== undefined && !isSum(node)
    }),
    (id) => restsOnOf(lineage, id),
  )
  const included = new Set([...below, ...above, ...beside])
  return {
    article,
    of: [...of],
    outdated: [...outdated],
    nodes: [...included].flatMap((id) => {
      const node = lineage.nodes.get(id)
      return node === undefined ? [] : [shown(node, lineage, included)]
    }),
  }
}
