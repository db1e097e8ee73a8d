// Vintages: the dossier as it could be known at a time. Data sets are revised every year, so a figure can have been right
// in the edition that its author could see and be wrong in the latest, or the other way round.
import { assemble, type Dossier } from '../model/dossier.ts'
import { parsePeriod } from '../model/period.ts'
import { type CleanObservation, observationId } from '../model/reference.ts'
import type { Relation } from '../model/relation.ts'
import { evaluateAssertion, restsOn } from './evaluate.ts'
import { Fault } from './expression.ts'
import { knownFrom } from './known.ts'
import { parseAssertion } from './parse.ts'
import type { Known } from './quantity.ts'

interface Editions {
  readonly rows: ReadonlyMap<string, CleanObservation>
  /** Whether the series' source was out. */
  readonly isOut: (series: string) => boolean
  /** The editions that replace a series, and those that it replaces; the latest of either first. */
  readonly later: (series: string) => string[]
  readonly earlier: (series: string) => string[]
}

/** Follows names until there is none, or one comes again. */
const follow = (first: string | undefined, next: (name: string) => string | undefined): string[] => {
  const seen: string[] = []
  for (let name = first; name !== undefined && name !== '' && !seen.includes(name); name = next(name))
    seen.push(name)
  return seen
}

const editionsOf = ({ series, observations }: Dossier, out: ReadonlySet<string>): Editions => {
  const after = new Map(series.map((row) => [row.supersedes, row.series]))
  const before = new Map(series.map((row) => [row.series, row.supersedes]))
  const published = new Set(series.filter(({ source }) => out.has(source)).map((row) => row.series))
  return {
    rows: new Map(observations.map((row) => [observationId(row), row])),
    isOut: (name) => published.has(name),
    later: (name) => follow(after.get(name), (each) => after.get(each)).reverse(),
    earlier: (name) => follow(before.get(name), (each) => before.get(each)),
  }
}

/** The same figure in another edition. */
const inEdition = (row: CleanObservation, series: string, { rows }: Editions): CleanObservation | undefined =>
  rows.get(observationId({ ...row, series }))

/** A later edition replaces a figure, but an approximation of ours never replaces what is none. */
const replaces = (later: CleanObservation | undefined, row: CleanObservation): boolean =>
  later !== undefined && (later.flag !== 'approximation' || row.flag === 'approximation')

const isReplaced = (row: CleanObservation, editions: Editions): boolean =>
  editions
    .later(row.series)
    .some((series) => editions.isOut(series) && replaces(inEdition(row, series, editions), row))

/** The edition to read these rows of a series in: the latest that has all, else the named one, else the latest before. */
const editionFor = (
  series: string,
  rows: readonly CleanObservation[],
  editions: Editions,
): string | undefined => {
  const { isOut, later, earlier } = editions
  const newer = later(series).filter((name) =>
    rows.every((row) => replaces(inEdition(row, name, editions), row)),
  )
  const older = earlier(series).filter((name) =>
    rows.every((row) => inEdition(row, name, editions) !== undefined),
  )
  return [...newer, series, ...older].find(isOut)
}

/** Whether it can be computed: another edition may cover less. */
const isSound = (asserts: string, known: Known): boolean => {
  try {
    evaluateAssertion(parseAssertion(asserts), known)
    return true
  } catch (error) {
    if (error instanceof Fault) return false
    throw error
  }
}

/** The relation with each of its series read in the edition of the time; `null` where there was none. */
const inItsTime = (relation: Relation, known: Known, editions: Editions): Relation | null => {
  const named = restsOn(parseAssertion(relation.asserts), known).flatMap((id) => editions.rows.get(id) ?? [])
  let { asserts } = relation
  for (const series of new Set(named.map((row) => row.series))) {
    const rows = named.filter((row) => row.series === series)
    const edition = editionFor(series, rows, editions)
    if (edition === undefined) return null
    asserts = asserts.replace(new RegExp(`(?<![a-z0-9-])${series}:`, 'g'), `${edition}:`)
  }
  return asserts === relation.asserts || isSound(asserts, known) ? { ...relation, asserts } : null
}

/**
 * @param day the last day of publication that counts; `null` for the latest editions. An undated source is taken to have
 *   been out, for nothing shows that it was not.
 * @returns the dossier with the evidence of the time: editions that came later left out, those replaced by then too,
 *   relations on the editions of the time
 */
export const asKnown = (dossier: Dossier, day: string | null): Dossier => {
  const out = new Set(
    dossier.sources
      .filter(({ published }) => day === null || published === null || (published.start ?? '') <= day)
      .map(({ source }) => source),
  )
  const editions = editionsOf(dossier, out)
  const known = knownFrom(dossier)
  const relations = dossier.relations.flatMap((relation) => inItsTime(relation, known, editions) ?? [])
  const used = new Set(relations.flatMap(({ asserts }) => restsOn(parseAssertion(asserts), known)))
  return assemble({
    ...dossier,
    relations,
    observations: dossier.observations.filter(
      (row) => out.has(row.source) && (used.has(observationId(row)) || !isReplaced(row, editions)),
    ),
    events: dossier.events.filter(({ source }) => out.has(source)),
    offices: dossier.offices.filter(({ source }) => out.has(source)),
  })
}

/** The last day on which a source of the article can have been published; `null` where nobody knows its date. */
export const lastDay = ({ article: { published } }: Dossier): string | null =>
  published.date === null ? null : (parsePeriod(published.date)?.end ?? null)
