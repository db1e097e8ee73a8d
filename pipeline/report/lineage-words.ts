// What the steps of a lineage are called.
import type { NodeKind } from './lineage.ts'

/** What each kind is called, one and many. */
export const KIND_WORDS: Readonly<Record<NodeKind, readonly [one: string, many: string]>> = {
  claim: ['claim', 'claims'],
  text: ['text', 'places in the text'],
  article: ['article', 'articles'],
  note: ['end note', 'end notes'],
  citation: ['work', 'works'],
  mention: ['number', 'numbers of the text'],
  passage: ['passage', 'passages'],
  dismissal: ['dismissal', 'dismissals'],
  measure: ['measure', 'measures'],
  relation: ['relation', 'relations'],
  observation: ['observation', 'observations'],
  event: ['event', 'dated events'],
  office: ['term of office', 'terms of office'],
  series: ['series', 'series'],
  source: ['source', 'sources'],
  verdict: ['verdict on', 'verdicts'],
  finding: ['finding', 'findings'],
  exception: ['exception', 'exceptions'],
  chart: ['chart', 'charts'],
  mark: ['chart', 'marks of chart'],
  error: ['planted error', 'planted errors'],
  rate: ['catch rate', 'catch rates'],
  missing: ['missing', 'missing'],
}
