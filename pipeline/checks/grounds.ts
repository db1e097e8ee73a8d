// What a contradiction or an implied range rests on, in ids and in words.
import type { Dossier } from '../model/dossier.ts'
import { counted, listed } from '../model/english.ts'
import { observationId } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import type { Statement } from '../reason/network.ts'
import type { Contradiction } from '../reason/units.ts'
import { observedWords } from './judge-evidence.ts'

export interface Grounds {
  readonly claims: readonly string[]
  readonly observations: readonly string[]
  readonly relations: readonly string[]
  /** How many different people counted: copies of one count are one witness. */
  readonly producers: readonly string[]
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)]

export const groundsOf = (contradictions: readonly Contradiction[], dossier: Dossier): Grounds => {
  const statements = contradictions.flatMap(({ units }) => units.flatMap((unit) => unit.statements))
  const isClaim = ({ id }: Statement): boolean => dossier.claimById.has(id)
  const relations = new Set(dossier.relations.map(({ relation }) => relation))
  // Where published figures are among the alternatives, it is they that demand, and not the readings beside them.
  const demanded = contradictions.flatMap(({ demands }) =>
    demands.flatMap((each) => {
      const ids = each.kind === 'any' ? each.alternatives.map(({ id }) => id) : []
      return ids.every((id) => relations.has(id)) ? ids : []
    }),
  )
  const observed = statements.filter((statement) => !isClaim(statement))
  return {
    claims: once(statements.filter(isClaim).map(({ id }) => id)),
    observations: once(observed.map(({ id }) => id)),
    relations: once(demanded),
    producers: once(observed.map(({ witness }) => dossier.seriesById.get(witness)?.producer ?? witness)),
  }
}

const MANY = 3

/** "US$3,246 million for 2012 (Treasury)"; many rows of one series as their number. */
const seriesWords = (series: string, ids: readonly string[], dossier: Dossier): string => {
  const rows = dossier.observations.filter((row) => ids.includes(observationId(row)))
  if (rows.length <= MANY) return rows.map((row) => observedWords(row, dossier)).join(', ')
  const source = dossier.sourceById.get(dossier.seriesById.get(series)?.source ?? '')
  return `${counted(rows.length, 'figure')} of ${source?.publisher ?? series}`
}

/** The claims and the evidence in words, joined by "and". */
export const groundsWords = ({ claims, observations }: Grounds, dossier: Dossier): string => {
  const said = claims.flatMap((id) => {
    const claim = dossier.claimById.get(id)
    return claim === undefined ? [] : [`${statementText(claim)} (${id})`]
  })
  const bySeries = once(observations.map((id) => id.slice(0, id.indexOf(':'))))
  const shown = bySeries.map((series) =>
    seriesWords(
      series,
      observations.filter((id) => id.startsWith(`${series}:`)),
      dossier,
    ),
  )
  return listed([...said, ...shown])
}
