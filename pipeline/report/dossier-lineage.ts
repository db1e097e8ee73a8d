// The lineage of one dossier: all its nodes put together, and what a name means in it.
import { knownFrom } from '../reason/known.ts'
import { type Lineage, type LineageNode, lineageOf, type NodeKind } from './lineage.ts'
import { chartNodes } from './lineage-charts.ts'
import { citationNodes, claimNodes, noteNodes } from './lineage-claims.ts'
import type { Materials } from './lineage-materials.ts'
import { dismissalNodes, mentionNodes, passageNodes } from './lineage-mentions.ts'
import { type Meaning, meaningOf } from './lineage-names.ts'
import { referenceNodes } from './lineage-reference.ts'
import {
  errorNodes,
  exceptionNodes,
  findingNodes,
  rateNodes,
  relationNodes,
  verdictNodes,
} from './lineage-results.ts'
import { articleNodes } from './lineage-text.ts'

export interface DossierLineage extends Lineage {
  /** What a person or a table can mean by a name. */
  readonly meaning: Meaning
}

/** What a finding can name as its evidence, and a chart as what it shows. */
const EVIDENCE: readonly NodeKind[] = [
  'claim',
  'relation',
  'observation',
  'event',
  'office',
  'note',
  'mention',
]
const SHOWN: readonly NodeKind[] = [...EVIDENCE, 'finding', 'citation', 'error', 'rate']

const among = (nodes: readonly LineageNode[], kinds: readonly NodeKind[]): LineageNode[] =>
  nodes.filter(({ kind }) => kinds.includes(kind))

export const dossierLineage = (materials: Materials): DossierLineage => {
  const known = knownFrom({
    claims: materials.claims.map(({ row }) => row),
    observations: materials.observations.map(({ row }) => row),
    measures: materials.measures.map(({ row }) => row),
  })
  const rows = [
    ...claimNodes(materials),
    ...noteNodes(materials),
    ...citationNodes(materials),
    ...mentionNodes(materials),
    ...passageNodes(materials),
    ...dismissalNodes(materials),
    ...relationNodes(materials, known),
    ...referenceNodes(materials),
    ...exceptionNodes(materials),
    ...articleNodes(materials),
  ]
  const results = [
    ...rows,
    ...findingNodes(materials, meaningOf(among(rows, EVIDENCE), known)),
    ...verdictNodes(materials),
    ...errorNodes(materials),
    ...rateNodes(materials),
  ]
  const nodes = [...results, ...chartNodes(materials, meaningOf(among(results, SHOWN), known))]
  return { ...lineageOf(nodes), meaning: meaningOf(nodes, known) }
}
