// Does the figure agree with what the reference data say of the same thing?
import { type CleanClaim, keyOf, stated, UNSPECIFIED } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { hull, type Interval, meets } from '../model/interval.ts'
import { intervalText, withRange } from '../model/interval-text.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { byCodeUnit } from '../model/table.ts'
import { UNITS } from '../model/unit.ts'
import { comparableRows, relatedRows } from '../reason/comparable.ts'
import type { Check } from './check.ts'
import { judged, listed, observedWords } from './judge-evidence.ts'

type Base = Pick<Answer, 'of' | 'claims' | 'found' | 'place'>

const dimension = (unit: string): string => UNITS.get(unit)?.dimension ?? ''

const MANY = 6

/** Rows of one definition in words; many of them as their range and number, their ids being in the evidence. */
const grouped = (rows: readonly CleanObservation[], dossier: Dossier): string => {
  if (rows.length <= MANY) return rows.map((row) => observedWords(row, dossier)).join('; ')
  const [first, ...rest] = rows.map(observedInterval)
  const range =
    first === undefined ? '' : intervalText(rest.reduce(hull, first), dimension(rows[0]?.unit ?? ''))
  return `${rows.length} figures from ${range}`
}

const onlyOther = (claim: CleanClaim, rows: readonly CleanObservation[], dossier: Dossier): string => {
  const label = (id: string): string => dossier.measureById.get(id)?.label ?? id
  const bases = [...new Set(rows.map(({ base }) => base))].sort(byCodeUnit)
  return bases
    .map((base) => {
      const what =
        base === '' ? 'other periods' : base === claim.base ? `${label(base)}, other periods` : label(base)
      return `${what}: ${grouped(
        rows.filter((row) => row.base === base),
        dossier,
      )}`
    })
    .join('. As a share of ')
}

/** A mistyped subject would make a figure look untested: name what the measure is known for. */
const knownKeys = (claim: CleanClaim, { observations }: Dossier): string => {
  if (claim.measure === UNSPECIFIED) return ' (the row does not say yet what it counts)'
  const keys = [...new Set(observations.filter((row) => row.measure === claim.measure).map(({ key }) => key))]
  if (keys.length === 0 || keys.includes(keyOf(claim))) return ''
  const some = keys.sort(byCodeUnit).slice(0, MANY).join(', ')
  return ` (${claim.measure} is known for ${some}${keys.length > MANY ? ` and ${keys.length - MANY} more` : ''}; the row is about ${keyOf(claim)})`
}

/** The gap before the list: a reader should not have to find the largest of seven figures. */
const against = (found: string, interval: Interval, rows: readonly CleanObservation[]): string => {
  const [first, ...rest] = rows.map(observedInterval)
  if (first === undefined || rest.length === 0) return ''
  const unit = dimension(rows[0]?.unit ?? '')
  const range = intervalText(rest.reduce(hull, first), unit)
  return `The article says ${withRange(found, interval, unit)}; the ${rows.length} published figures say ${range}. `
}

const figure = (claim: CleanClaim, interval: Interval, base: Base, dossier: Dossier): Answer => {
  const related = relatedRows(claim, dossier)
  if (related.length === 0)
    return {
      ...base,
      verdict: 'unsupported',
      message: `The reference data hold nothing about this figure${knownKeys(claim, dossier)}.`,
    }
  const comparable = comparableRows(claim, dossier)
  if (comparable.length === 0) {
    const words = onlyOther(claim, related, dossier)
    const prefix = claim.base === '' ? 'Known only for ' : 'Known only as a share of '
    return {
      ...base,
      verdict: 'undetermined',
      expected: words,
      evidence: related.map(observationId),
      message: `${prefix}${words}.`,
    }
  }
  const comparisons = comparable.map((row) => ({
    id: observationId(row),
    words: observedWords(row, dossier),
    agrees: meets(interval, observedInterval(row)),
    witness: dossier.seriesById.get(row.series)?.producer ?? row.series,
  }))
  const { verdict, message } = judged(comparisons)
  return {
    ...base,
    expected: listed(comparisons),
    evidence: comparisons.map(({ id }) => id),
    verdict,
    message:
      verdict === 'inconsistent' ? `${against(base.found ?? '', interval, comparable)}${message}` : message,
  }
}

export const agreesWithReference: Check = {
  id: 'agrees-with-reference',
  asks: 'Does the figure agree with what the reference data say of the same thing?',
  catches: '“a third of the population”, where every published share is 15 to 25%',
  errs: 'all sources copy one mistake under different names, or count something else by the same name',
  severity: 'error',
  about: 'figure',
  run: (dossier) =>
    dossier.claims.flatMap((claim) => {
      const interval = stated(claim)
      if (interval === null || claim.kind === 'rank') return []
      const base = { of: [claim.claim], claims: [claim.claim], found: statementText(claim), place: claim }
      return [figure(claim, interval, base, dossier)]
    }),
}
