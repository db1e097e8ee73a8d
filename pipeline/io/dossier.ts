// The dossier as the later stages read it: clean tables, and the raw ones that `clean` has only to validate.
import { articleSchema } from '../model/article.ts'
import { cleanCitationTable } from '../model/citation.ts'
import { cleanClaimTable } from '../model/claim.ts'
import { assemble, type Dossier } from '../model/dossier.ts'
import { exceptionTable } from '../model/finding.ts'
import { mentionTable } from '../model/mention.ts'
import { noteTable } from '../model/note.ts'
import { outlineTable } from '../model/outline.ts'
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
import type { Desk } from './desk.ts'

/** What a stage declares that reads the dossier. */
export const DOSSIER_READS = [
  'data/raw/{article}/article.json',
  'data/raw/{article}/relations.csv',
  'data/raw/{article}/exceptions.csv',
  'data/clean/{article}/mentions.csv',
  'data/clean/{article}/notes.csv',
  'data/clean/{article}/passages.csv',
  'data/clean/{article}/outline.csv?',
  'data/clean/{article}/citations.csv',
  'data/clean/{article}/observations.csv',
  'data/clean/{article}/claims.csv',
  '{reference}/measures.csv',
  '{reference}/sources.csv',
  '{reference}/series.csv',
  '{reference}/events.csv',
  '{reference}/offices.csv',
] as const

/** @returns `null` where a file has problems; the desk holds them */
export const readDossier = (desk: Desk): Dossier | null => {
  const article = desk.json('data/raw/{article}/article.json', articleSchema)
  const tables = {
    relations: desk.rows('data/raw/{article}/relations.csv', relationTable),
    exceptions: desk.rows('data/raw/{article}/exceptions.csv', exceptionTable),
    mentions: desk.rows('data/clean/{article}/mentions.csv', mentionTable),
    notes: desk.rows('data/clean/{article}/notes.csv', noteTable),
    passages: desk.rows('data/clean/{article}/passages.csv', passageTable),
    outline: desk.rows('data/clean/{article}/outline.csv?', outlineTable),
    citations: desk.rows('data/clean/{article}/citations.csv', cleanCitationTable),
    observations: desk.rows('data/clean/{article}/observations.csv', cleanObservationTable),
    claims: desk.rows('data/clean/{article}/claims.csv', cleanClaimTable),
    measures: desk.rows('{reference}/measures.csv', measureTable),
    sources: desk.rows('{reference}/sources.csv', sourceTable),
    series: desk.rows('{reference}/series.csv', seriesTable),
    events: desk.rows('{reference}/events.csv', eventTable),
    offices: desk.rows('{reference}/offices.csv', officeTable),
  }
  return article === null || desk.problems.length > 0 ? null : assemble({ article, ...tables })
}
