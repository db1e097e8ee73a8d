// Does the figure or date agree with what the reference data say of the same thing?
import { type CleanClaim, keyOf, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import { periodText, statementText } from '../model/format.ts'
import { type Interval, meets } from '../model/interval.ts'
import { daysBetween, overlaps, type Period } from '../model/period.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { UNITS } from '../model/unit.ts'
import type { Check } from './check.ts'

/** One thing that the reference says, held against the claim. */
interface Comparison {
  readonly id: string
  readonly words: string
  readonly agrees: boolean
}

type Base = Pick<Answer, 'of' | 'claims' | 'found' | 'place'>

const sourceName = (source: string, { sourceById }: Dossier): string =>
  sourceById.get(source)?.publisher ?? source

const listed = (comparisons: readonly Comparison[]): string =>
  comparisons.map(({ words }) => words).join('; ')

/** All agree, none agrees, or the sources are divided: then the reader has to choose, not the tool. */
const judged = (comparisons: readonly Comparison[]): { verdict: Verdict; message: string } => {
  const agreeing = comparisons.filter(({ agrees }) => agrees)
  const others = comparisons.filter(({ agrees }) => !agrees)
  if (others.length === 0) return { verdict: 'consistent', message: `Agrees with ${listed(agreeing)}.` }
  if (agreeing.length === 0) return { verdict: 'inconsistent', message: `Disagrees with ${listed(others)}.` }
  const counts = `${agreeing.length} of ${comparisons.length} published figures agree`
  return {
    verdict: 'undetermined',
    message: `Sources differ; ${counts}: ${listed(agreeing)}. Others: ${listed(others)}.`,
  }
}

/** A flow of other years is another flow; a share or a stock stands for any time that it touches. */
const samePeriod = (claim: CleanClaim, row: CleanObservation, isFlow: boolean): boolean => {
  if (claim.period === null || row.period === null) return true
  if (isFlow && row.base === '')
    return claim.period_start === row.period_start && claim.period_end === row.period_end
  return overlaps(claim.period, row.period)
}

const observedWords = (row: CleanObservation, dossier: Dossier): string => {
  const when = row.period === null ? '' : ` for ${periodText(row.period)}`
  return `${statementText(row)}${when} (${sourceName(row.source, dossier)})`
}

const dimension = (unit: string): string => UNITS.get(unit)?.dimension ?? ''

const figure = (claim: CleanClaim, interval: Interval, base: Base, dossier: Dossier): Answer => {
  const same = dossier.observations.filter((row) => row.measure === claim.measure && row.key === keyOf(claim))
  const isFlow = dossier.measureById.get(claim.measure)?.stock_or_flow === 'flow'
  const ofSameBase = same.filter(
    (row) => row.base === claim.base && dimension(row.unit) === dimension(claim.unit),
  )
  const comparable = ofSameBase.filter((row) => samePeriod(claim, row, isFlow))
  const comparisons = comparable.map((row) => ({
    id: observationId(row),
    words: observedWords(row, dossier),
    agrees: meets(interval, observedInterval(row)),
  }))
  const expected = listed(comparisons)
  if (comparisons.length > 0)
    return { ...base, expected, evidence: comparisons.map(({ id }) => id), ...judged(comparisons) }
  const other = ofSameBase.length > 0 ? ofSameBase : same
  if (other.length === 0)
    return { ...base, verdict: 'unsupported', message: 'The reference data hold nothing about this figure.' }
  const label = (id: string): string => dossier.measureById.get(id)?.label ?? id
  const why =
    ofSameBase.length > 0
      ? 'other periods'
      : `shares of ${[...new Set(other.map((row) => label(row.base)))].join(', ') || 'nothing'}, not of ${label(claim.base)}`
  const words = other.map((row) => observedWords(row, dossier)).join('; ')
  return {
    ...base,
    verdict: 'undetermined',
    expected: words,
    evidence: other.map(observationId),
    message: `The reference data hold only ${why}: ${words}.`,
  }
}

const distance = (stated: Period, known: Period): string => {
  if (overlaps(stated, known)) return ''
  const [a, b, c, d] = [stated.start, stated.end, known.start, known.end]
  const gap =
    b !== null && c !== null && b < c ? daysBetween(b, c) : a !== null && d !== null ? daysBetween(d, a) : 0
  return `, ${gap} ${gap === 1 ? 'day' : 'days'} ${b !== null && c !== null && b < c ? 'later' : 'earlier'}`
}

const event = (claim: CleanClaim, period: Period, base: Base, dossier: Dossier): Answer => {
  const comparisons = dossier.events.flatMap((row): Comparison[] => {
    if (row.event !== claim.subject || row.period === null) return []
    const words = `${periodText(row.period)}${distance(period, row.period)} (${row.label}; ${sourceName(row.source, dossier)})`
    return [{ id: `${row.event}@${row.source}`, words, agrees: overlaps(period, row.period) }]
  })
  if (comparisons.length === 0)
    return { ...base, verdict: 'unsupported', message: 'The reference data hold no date of this event.' }
  return {
    ...base,
    expected: listed(comparisons),
    evidence: comparisons.map(({ id }) => id),
    ...judged(comparisons),
  }
}

const answers = (claim: CleanClaim, dossier: Dossier): Answer[] => {
  const interval = stated(claim)
  const base = { of: [claim.claim], claims: [claim.claim], place: claim }
  if (interval !== null && claim.kind !== 'rank')
    return [figure(claim, interval, { ...base, found: statementText(claim) }, dossier)]
  if (claim.kind !== 'event' || claim.period === null) return []
  return [event(claim, claim.period, { ...base, found: periodText(claim.period) }, dossier)]
}

export const agreesWithReference: Check = {
  id: 'agrees-with-reference',
  asks: 'Does the figure or date agree with what the reference data say of the same thing?',
  catches: '“became president in 1993”, where the election was in June 1992',
  severity: 'error',
  about: 'figure',
  run: (dossier) => dossier.claims.flatMap((claim) => answers(claim, dossier)),
}
