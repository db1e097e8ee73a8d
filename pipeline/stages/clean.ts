// clean: raw tables and anchors become validated, normalised tables with provenance.
import { articleProblems } from '../clean/article.ts'
import { bibliographyOf } from '../clean/bibliography.ts'
import { bibtex } from '../clean/bibtex.ts'
import { cleanCitations } from '../clean/citations.ts'
import { cleanClaims } from '../clean/claims.ts'
import { cslJson } from '../clean/csl-json.ts'
import { cleanReference } from '../clean/reference.ts'
import { relationProblems } from '../clean/relations.ts'
import { articleKeys } from '../io/article-keys.ts'
import { main, type Stage } from '../io/stage.ts'
import { articleSchema } from '../model/article.ts'
import { citationTable, cleanCitationTable } from '../model/citation.ts'
import { anchorTable, claimTable, cleanClaimTable } from '../model/claim.ts'
import { exceptionTable } from '../model/finding.ts'
import { noteTable } from '../model/note.ts'
import {
  cleanObservationTable,
  eventTable,
  measureTable,
  observationTable,
  officeTable,
  seriesTable,
  sourceTable,
} from '../model/reference.ts'
import { relationTable } from '../model/relation.ts'
import { knownFrom } from '../reason/known.ts'
import { cellCure } from '../text/cell-cure.ts'

export const clean: Stage = {
  verb: 'clean',
  reads: [
    'data/raw/{article}/article.json',
    'data/raw/{article}/claims.csv',
    'data/raw/{article}/citations.csv',
    'data/raw/{article}/relations.csv',
    'data/raw/{article}/exceptions.csv',
    'data/clean/{article}/anchors.csv',
    'data/clean/{article}/notes.csv',
    '{reference}/measures.csv',
    '{reference}/sources.csv',
    '{reference}/series.csv',
    '{reference}/observations.csv',
    '{reference}/events.csv',
    '{reference}/offices.csv',
  ],
  writes: [
    'data/clean/{article}/citations.csv',
    'data/clean/{article}/sources.json',
    'data/clean/{article}/sources.bib',
    'data/clean/{article}/observations.csv',
    'data/clean/{article}/claims.csv',
  ],
  cure: cellCure,
  run: (desk) => {
    const tables = {
      measures: desk.table('{reference}/measures.csv', measureTable),
      sources: desk.table('{reference}/sources.csv', sourceTable),
      series: desk.table('{reference}/series.csv', seriesTable),
      observations: desk.table('{reference}/observations.csv', observationTable),
      events: desk.table('{reference}/events.csv', eventTable),
      offices: desk.table('{reference}/offices.csv', officeTable),
    }
    const isSound = desk.problems.length === 0
    const article = desk.json('data/raw/{article}/article.json', articleSchema)
    desk.rows('data/raw/{article}/exceptions.csv', exceptionTable)
    const citations = cleanCitations(desk.table('data/raw/{article}/citations.csv', citationTable))
    const anchors = desk.rows('data/clean/{article}/anchors.csv', anchorTable)
    const bibliography = bibliographyOf(citations, desk.rows('data/clean/{article}/notes.csv', noteTable))
    const rows = desk.table('data/raw/{article}/claims.csv', claimTable)
    const relations = desk.table('data/raw/{article}/relations.csv', relationTable)
    if (article !== null) desk.refuse(articleProblems(article, desk.article, null, articleKeys(desk)))
    // Rows that name what a broken table holds would all be blamed for it.
    if (!isSound) return
    const reference = cleanReference(tables)
    const measures = tables.measures.map(({ row }) => row)
    const claims = cleanClaims(rows, {
      measures: new Map(measures.map((row) => [row.measure, row])),
      anchors: new Map(anchors.map((anchor) => [anchor.claim, anchor])),
    })
    desk.refuse([...reference.problems, ...claims.problems])
    // A relation over rows that are wrong themselves would only repeat their problems.
    if (desk.problems.length === 0) {
      const known = knownFrom({ claims: claims.value, observations: reference.value, measures })
      desk.refuse(relationProblems(relations, known, new Set(claims.value.map(({ claim }) => claim))))
    }
    desk.writeTable('data/clean/{article}/citations.csv', citations, cleanCitationTable)
    desk.writeJson('data/clean/{article}/sources.json', cslJson(bibliography))
    desk.write('data/clean/{article}/sources.bib', bibtex(bibliography))
    desk.writeTable('data/clean/{article}/observations.csv', reference.value, cleanObservationTable)
    desk.writeTable('data/clean/{article}/claims.csv', claims.value, cleanClaimTable)
    if (!desk.has('data/raw/{article}/article.txt'))
      desk.say(
        'article.txt is absent: no quote was re-verified; they stand as last verified (see README, The text)',
      )
  },
}

await main(import.meta.url, clean)
