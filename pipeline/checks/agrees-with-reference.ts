// Does the figure agree with what the reference data say of the same thing?
import { type CleanClaim, keyOf, stated, UNSPECIFIED } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { counted, listed as inWords } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { hull, meets } from '../model/interval.ts'
import { intervalText, withRange } from '../model/interval-text.ts'
import { keyName } from '../model/party.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { byCodeUnit } from '../model/table.ts'
import { UNITS } from '../model/unit.ts'
import { type Calculated, type ClaimEvidence, comparableEvidence } from '../reason/claim-evidence.ts'
import { relatedRows } from '../reason/comparable.ts'
import type { Check } from './check.ts'
import { type Comparison, judged, listed, observedWords } from './judge-evidence.ts'

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
const knownKeys = (claim: CleanClaim, { observations, measureById }: Dossier): string => {
  if (claim.measure === UNSPECIFIED) return ' (the row does not say yet what it counts)'
  const keys = [...new Set(observations.filter((row) => row.measure === claim.measure).map(({ key }) => key))]
  if (keys.length === 0 || keys.includes(keyOf(claim))) return ''
  const some = keys.sort(byCodeUnit).slice(0, MANY).map(keyName).join(', ')
  const more = keys.length > MANY ? ` and ${keys.length - MANY} more` : ''
  const what = measureById.get(claim.measure)?.label ?? claim.measure
  return ` (${what}: known for ${some}${more}; the figure is about ${keyName(keyOf(claim)) || 'nobody named'})`
}

/** The gap before the list: a reader should not have to find the largest of seven figures. */
const against = ({ claim, interval, published, calculated }: ClaimEvidence): string => {
  const [first, ...rest] = [...published.map(observedInterval), ...calculated.map((each) => each.interval)]
  if (first === undefined || rest.length === 0) return ''
  const unit = dimension(claim.unit)
  const range = intervalText(rest.reduce(hull, first), unit)
  const others = calculated.length === 0 ? '' : ` and ${counted(calculated.length, 'calculation')} from such`
  return `The article says ${withRange(statementText(claim), interval, unit)}; the ${counted(published.length, 'published figure')}${others} say ${range}. `
}

const producerOf = (observation: string, { seriesById }: Dossier): string => {
  const series = observation.split(':')[0] ?? ''
  return seriesById.get(series)?.producer ?? series
}

const publishedComparison = (
  row: CleanObservation,
  { interval }: ClaimEvidence,
  dossier: Dossier,
): Comparison => ({
  id: observationId(row),
  words: observedWords(row, dossier),
  agrees: meets(interval, observedInterval(row)),
  witness: producerOf(observationId(row), dossier),
})

/** More digits of a quotient tell an editor nothing. */
const DIGITS = 3

/** "18–40%, which R1 makes of 1.2–2.7 million people for 2002 (Census Bureau) and …". */
const calculatedComparison = (
  { relation, interval: left, rests }: Calculated,
  { claim, interval }: ClaimEvidence,
  dossier: Dossier,
): Comparison => {
  const rows = dossier.observations.filter((row) => rests.includes(observationId(row)))
  const made = rows.map((row) => observedWords(row, dossier))
  const witnesses = [...new Set(rests.map((id) => producerOf(id, dossier)))].sort(byCodeUnit)
  return {
    id: relation.relation,
    words: `${intervalText(left, dimension(claim.unit), DIGITS)}, which ${relation.relation} makes of ${inWords(made)}`,
    agrees: meets(interval, left),
    witness: witnesses.join(' and '),
  }
}

const figure = (claim: CleanClaim, base: Base, dossier: Dossier): Answer => {
  const related = relatedRows(claim, dossier)
  if (related.length === 0)
    return {
      ...base,
      verdict: 'unsupported',
      message: `The reference data hold nothing about this figure${knownKeys(claim, dossier)}.`,
    }
  const evidence = comparableEvidence(dossier).get(claim.claim)
  if (evidence === undefined || evidence.published.length === 0) {
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
  const comparisons = [
    ...evidence.published.map((row) => publishedComparison(row, evidence, dossier)),
    ...evidence.calculated.map((each) => calculatedComparison(each, evidence, dossier)),
  ]
  const { verdict, message } = judged(comparisons)
  return {
    ...base,
    expected: listed(comparisons),
    evidence: comparisons.map(({ id }) => id),
    verdict,
    message: verdict === 'inconsistent' ? `${against(evidence)}${message}` : message,
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
      if (stated(claim) === null || claim.kind === 'rank') return []
      const base = { of: [claim.claim], claims: [claim.claim], found: statementText(claim), place: claim }
      return [figure(claim, base, dossier)]
    }),
}
