// Is the share a share of something it can be part of? A flow over years is no part of a stock at a time.
import { type CleanClaim, keyOf, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { meets } from '../model/interval.ts'
import { periodText } from '../model/period-text.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import type { Check } from './check.ts'
import { observedWords } from './judge-evidence.ts'

const KINDS = {
  stock: 'a stock (a level at one time)',
  flow: 'a flow (an amount over a period)',
  none: 'neither',
}

/** Published shares of wholes that it can be part of, and whose figure is the claim's: what may have been meant. Primary ones first. */
const meant = (claim: CleanClaim, { observations, measureById, seriesById }: Dossier): CleanObservation[] => {
  const interval = stated(claim)
  const kind = measureById.get(claim.measure)?.stock_or_flow
  const isSecondary = (row: CleanObservation): number => Number(seriesById.get(row.series)?.grade !== 'A')
  const rows = observations.filter(
    (row) =>
      row.measure === claim.measure &&
      row.key === keyOf(claim) &&
      measureById.get(row.base)?.stock_or_flow === kind &&
      interval !== null &&
      meets(interval, observedInterval(row)),
  )
  return rows.sort((a, b) => isSecondary(a) - isSecondary(b))
}

const suggestion = (rows: readonly CleanObservation[], dossier: Dossier): string => {
  const bases = [...new Set(rows.map(({ base }) => base))]
  return bases
    .map((base) => {
      const words = rows.filter((row) => row.base === base).map((row) => observedWords(row, dossier))
      return ` The figure is known as a share of ${dossier.measureById.get(base)?.label ?? base}: ${words.join('; ')}.`
    })
    .join('')
}

/** The same figure, of the whole that it is known to be a share of: "“69%” of imports of major arms, 2016–2020". */
const repairOf = (claim: CleanClaim, [row]: readonly CleanObservation[], dossier: Dossier): string => {
  if (row === undefined) return ''
  const whole = dossier.measureById.get(row.base)?.label ?? row.base
  return `“${statementText(claim)}” of ${whole}${row.period === null ? '' : `, ${periodText(row.period)}`}`
}

const misfit = (claim: CleanClaim, words: string, expected: string, dossier: Dossier) => {
  const rows = meant(claim, dossier)
  return {
    verdict: 'inconsistent' as const,
    expected: `a share of ${expected}`,
    evidence: rows.map(observationId),
    repair: repairOf(claim, rows, dossier),
    message: `${words}: the one cannot be a share of the other.${suggestion(rows, dossier)}`,
  }
}

const answer = (claim: CleanClaim, dossier: Dossier): Answer => {
  const [measure, base] = [claim.measure, claim.base].map((id) => dossier.measureById.get(id))
  const common = { of: [claim.claim], claims: [claim.claim], found: statementText(claim), place: claim }
  if (measure === undefined || base === undefined)
    return { ...common, verdict: 'not_applicable', message: 'Measure or base is not described.' }
  const [part, whole] = [measure.stock_or_flow, base.stock_or_flow]
  const neither = part === 'none' ? measure : whole === 'none' ? base : null
  if (neither !== null)
    return {
      ...common,
      verdict: 'not_applicable',
      message: `“${neither.label}” is neither stock nor flow: nothing can be said.`,
    }
  const words = `“${measure.label}” is ${KINDS[part]}, “${base.label}” ${part === whole ? 'too' : KINDS[whole]}`
  return part === whole
    ? { ...common, verdict: 'consistent', message: `${words}: the one can be part of the other.` }
    : { ...common, ...misfit(claim, words, part === 'flow' ? 'a flow' : 'a stock', dossier) }
}

export const baseFitsMeasure: Check = {
  id: 'base-fits-measure',
  asks: 'Can the share be part of what it is said to be a share of (flow of flow, stock of stock)?',
  catches: 'deliveries of five years as a share of the equipment held',
  errs: 'measures.csv calls a measure a stock or a flow that is used as the other',
  severity: 'error',
  about: 'figure',
  run: (dossier) =>
    dossier.claims.filter(({ kind }) => kind === 'share').map((claim) => answer(claim, dossier)),
}
