// The materials of a lineage as they lie in a workspace: every table with its places, the charts' specs, the verdicts.
import { articleSchema } from '../model/article.ts'
import { cleanCitationTable } from '../model/citation.ts'
import { anchorTable, cleanClaimTable, dismissalTable } from '../model/claim.ts'
import { exceptionTable, findingTable } from '../model/finding.ts'
import { mentionTable } from '../model/mention.ts'
import { noteTable } from '../model/note.ts'
import { passageTable } from '../model/passage.ts'
import {
  cleanObservationTable,
  eventTable,
  measureTable,
  officeTable,
  seriesTable,
  sourceTable,
} from '../model/reference.ts'
import { relationTable } from '../model/relation.ts'
import { sensitivityTable, trialTable } from '../model/sensitivity.ts'
import { type Materials, type TextFile, verdictsSchema } from '../report/lineage-materials.ts'
import type { Desk } from './desk.ts'
import { DOSSIER_READS } from './dossier.ts'

const TEXT = 'data/raw/{article}/article.txt?'
const AUDIT = 'reports/{article}/audit.json'
const CHARTS = 'charts/{article}/*.vl.json'

/** What a stage declares that follows a lineage. */
export const MATERIAL_READS = [
  ...DOSSIER_READS,
  TEXT,
  'data/raw/{article}/dismissals.csv',
  'data/clean/{article}/anchors.csv',
  'data/clean/{article}/findings.csv',
  'data/clean/{article}/seeded-errors.csv',
  'data/clean/{article}/sensitivity.csv',
  CHARTS,
  AUDIT,
] as const

const reference = (desk: Desk) => ({
  measures: desk.table('{reference}/measures.csv', measureTable),
  sources: desk.table('{reference}/sources.csv', sourceTable),
  series: desk.table('{reference}/series.csv', seriesTable),
  events: desk.table('{reference}/events.csv', eventTable),
  offices: desk.table('{reference}/offices.csv', officeTable),
})

const annotated = (desk: Desk) => ({
  dismissals: desk.table('data/raw/{article}/dismissals.csv', dismissalTable),
  relations: desk.table('data/raw/{article}/relations.csv', relationTable),
  exceptions: desk.table('data/raw/{article}/exceptions.csv', exceptionTable),
})

const made = (desk: Desk) => ({
  mentions: desk.table('data/clean/{article}/mentions.csv', mentionTable),
  notes: desk.table('data/clean/{article}/notes.csv', noteTable),
  passages: desk.table('data/clean/{article}/passages.csv', passageTable),
  anchors: desk.table('data/clean/{article}/anchors.csv', anchorTable),
  citations: desk.table('data/clean/{article}/citations.csv', cleanCitationTable),
  observations: desk.table('data/clean/{article}/observations.csv', cleanObservationTable),
  claims: desk.table('data/clean/{article}/claims.csv', cleanClaimTable),
  findings: desk.table('data/clean/{article}/findings.csv', findingTable),
  trials: desk.table('data/clean/{article}/seeded-errors.csv', trialTable),
  rates: desk.table('data/clean/{article}/sensitivity.csv', sensitivityTable),
})

const chartsOf = (desk: Desk): TextFile[] =>
  desk.texts(CHARTS).map(({ name, text }) => ({ file: `charts/${desk.article}/${name}`, text }))

/** @returns `null` where a file has problems; the desk holds them */
export const readMaterials = (desk: Desk): Materials | null => {
  const article = desk.json('data/raw/{article}/article.json', articleSchema)
  const tables = { ...reference(desk), ...annotated(desk), ...made(desk) }
  const audit = { file: desk.path(AUDIT), text: desk.text(AUDIT)?.text ?? '' }
  const verdicts = audit.text === '' ? null : desk.json(AUDIT, verdictsSchema)
  const charts = chartsOf(desk)
  if (article === null || verdicts === null || desk.problems.length > 0) return null
  return {
    article,
    articleFile: desk.path('data/raw/{article}/article.json'),
    textFile: desk.path(TEXT),
    text: desk.has(TEXT) ? (desk.text(TEXT)?.text ?? null) : null,
    ...tables,
    audit,
    verdicts: verdicts.figures,
    charts,
  }
}
