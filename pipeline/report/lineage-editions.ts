// Editions in a lineage: a relation names one edition of a data set, and may have been judged on another.
import { assemble, type Dossier } from '../model/dossier.ts'
import type { Located } from '../model/problem.ts'
import type { Relation } from '../model/relation.ts'
import { restsOn } from '../reason/evaluate.ts'
import { Fault } from '../reason/expression.ts'
import { parseAssertion } from '../reason/parse.ts'
import type { Known } from '../reason/quantity.ts'
import { asKnown, lastDay } from '../reason/vintage.ts'
import type { Materials } from './lineage-materials.ts'

/** What an expression names; nothing where it has been changed since `clean` last understood it. */
export const namesIn = (asserts: string, known: Known): string[] => {
  try {
    return restsOn(parseAssertion(asserts), known)
  } catch (error) {
    if (error instanceof Fault) return []
    throw error
  }
}

const rowsOf = <T>(located: readonly Located<T>[]): T[] => located.map(({ row }) => row)

const dossierOf = (materials: Materials, known: Known): Dossier =>
  assemble({
    article: materials.article,
    claims: rowsOf(materials.claims),
    citations: rowsOf(materials.citations),
    relations: rowsOf(materials.relations).filter(({ asserts }) => namesIn(asserts, known).length > 0),
    mentions: rowsOf(materials.mentions),
    notes: rowsOf(materials.notes),
    passages: rowsOf(materials.passages),
    outline: [],
    exceptions: rowsOf(materials.exceptions),
    observations: rowsOf(materials.observations),
    events: rowsOf(materials.events),
    offices: rowsOf(materials.offices),
    measures: rowsOf(materials.measures),
    sources: rowsOf(materials.sources),
    series: rowsOf(materials.series),
  })

/** A relation as it was judged where that is not as it is written. */
export interface Judged {
  readonly asserts: string
  /** "judged on milex-2024, the latest edition" */
  readonly words: string
}

const seriesIn = (asserts: string, known: Known): string[] =>
  namesIn(asserts, known).flatMap((name) =>
    known.observation(name) === undefined ? [] : name.split(':').slice(0, 1),
  )

/** @returns by relation, how it was judged on the latest editions and on those of the article's time */
export const judgedRelations = (materials: Materials, known: Known): ReadonlyMap<string, Judged[]> => {
  const dossier = dossierOf(materials, known)
  const day = lastDay(dossier)
  const written = new Map(dossier.relations.map(({ relation, asserts }) => [relation, asserts]))
  const judged = new Map<string, Judged[]>()
  const judge = (relations: readonly Relation[], edition: string): void => {
    for (const { relation, asserts } of relations) {
      const before = written.get(relation) ?? asserts
      if (asserts === before) continue
      const named = seriesIn(before, known)
      const series = [...new Set(seriesIn(asserts, known))].filter((name) => !named.includes(name))
      const words = `judged on ${series.join(' and ')}, ${edition}`
      judged.set(relation, [...(judged.get(relation) ?? []), { asserts, words }])
    }
  }
  judge(asKnown(dossier, null).relations, 'the latest edition')
  if (day !== null) judge(asKnown(dossier, day).relations, 'the edition of the article’s time')
  return judged
}
