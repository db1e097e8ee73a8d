// Evidence as rows of intervals: the article's figure, what is published of it, what we calculate from published figures.
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { type End, type Interval, UNBOUNDED } from '../model/interval.ts'
import { intervalText } from '../model/interval-text.ts'
import type { Period } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { rational, ZERO } from '../model/rational.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { byCodeUnit } from '../model/table.ts'
import type { Calculated, ClaimEvidence } from '../reason/claim-evidence.ts'
import { publisherOf } from './credit.ts'
import { claimFigure, figureOf } from './drawn-figures.ts'
import { figureDatum } from './figure-datum.ts'
import { dimensionOf, roundText, threeDigits } from './figures.ts'
import { type IntervalRow, printedValue, type RowKind, reachOf } from './interval-rows.ts'
import { CLAIM, EVIDENCE, INK } from './theme.ts'

const ARTICLE: RowKind = { label: 'the article', shape: 'square', colour: CLAIM }
export const PUBLISHED: RowKind = { label: 'published figure', shape: 'circle', colour: EVIDENCE }
export const CALCULATED: RowKind = {
  label: 'our calculation from published figures',
  shape: 'diamond',
  colour: INK,
}

/** A row with the figure that it shows. */
export interface EvidenceRow extends IntervalRow {
  readonly figure: DrawnFigure
  readonly interval: Interval
}

/** The unit's name stands above the rows; a share or a sum of money would mean nothing without its sign. */
const unnamed = (unit: string): string => (dimensionOf(unit) === 'people' ? 'count' : unit)

/** A printed figure without its unit's name. */
export const unnamedText = (row: CleanClaim | CleanObservation): string =>
  statementText({ ...row, unit: unnamed(row.unit) })

const LONGEST_DATE = 10

/** The period, or its years where the words are long. */
export const whenText = (period: Period | null): string => {
  if (period === null) return 'no date'
  const text = periodText(period)
  const [from, to] = [period.start?.slice(0, 4), period.end?.slice(0, 4)]
  if (text.length <= LONGEST_DATE || from === undefined || to === undefined) return text
  return from === to ? from : `${from}–${to}`
}

const articleRow = ({ claim, interval }: ClaimEvidence): EvidenceRow => ({
  datum: figureDatum([claim.claim], interval),
  when: claim.period === null ? '' : whenText(claim.period),
  words: 'The article',
  text: unnamedText(claim),
  kind: ARTICLE,
  own: true,
  reach: reachOf(interval, claim.hedge, printedValue(claim)),
  interval,
  figure: { ...claimFigure(claim, 'The article'), text: unnamedText(claim) },
})

const publishedRow = (row: CleanObservation, claim: CleanClaim, dossier: Dossier): EvidenceRow => {
  const interval = observedInterval(row)
  const definition = dossier.seriesById.get(row.series)?.definition ?? row.series
  const words = `${definition} (${publisherOf(row.series, dossier)})`
  const ids = [observationId(row)]
  const { period, unit } = row
  const told = { what: words, period, text: unnamedText(row), unit, claims: [claim.claim], ids }
  return {
    datum: figureDatum(ids, interval),
    when: whenText(row.period),
    words,
    text: unnamedText(row),
    kind: PUBLISHED,
    own: false,
    reach: reachOf(interval, row.hedge, printedValue(row)),
    interval,
    figure: figureOf(told, interval),
  }
}

/** What rounding alone leaves open is no range to read: "16.6%", and not 16.61–16.62%. */
const THIN = rational('1/200')

const rounded = (end: End): End => ({ ...end, at: end.at === null ? null : threeDigits(end.at) })

const calculatedText = (interval: Interval, unit: string): string => {
  const { low, high } = interval
  if (low.at === null || high.at === null)
    return intervalText({ low: rounded(low), high: rounded(high) }, dimensionOf(unit))
  const isThin = high.at.sub(low.at).lte(high.at.abs().mul(THIN))
  return isThin ? roundText(interval, unit) : intervalText(interval, dimensionOf(unit))
}

/** What an order leaves, without the zero below which nothing counted can lie. */
const bounded = ({ assertion, interval }: Calculated): Interval =>
  assertion.comparison !== '=' && interval.low.at?.equals(ZERO) === true
    ? { low: UNBOUNDED, high: interval.high }
    : interval

const calculatedRow = (calculated: Calculated, { claim, unit }: CleanClaim): EvidenceRow => {
  const { relation, interval, rests } = calculated
  const ids = [relation.relation, ...rests]
  const shown = bounded(calculated)
  const text = calculatedText(shown, unnamed(unit))
  return {
    datum: figureDatum(ids, interval),
    when: '',
    words: `${relation.relation}: ${relation.why.replace(/\.$/, '')}`,
    text,
    kind: CALCULATED,
    own: false,
    reach: reachOf(shown, '', null),
    interval,
    figure: figureOf({ what: relation.why, text, unit, claims: [claim], ids }, interval),
  }
}

const byPeriod = (a: CleanObservation, b: CleanObservation): number =>
  byCodeUnit(a.period_start, b.period_start) ||
  byCodeUnit(a.period_end, b.period_end) ||
  byCodeUnit(a.series, b.series)

/** The article's row, the published figures in order of time, then what relations leave the figure. */
export const evidenceRows = (evidence: ClaimEvidence, dossier: Dossier): EvidenceRow[] => {
  const { claim, published, calculated } = evidence
  return [
    articleRow(evidence),
    ...[...published].sort(byPeriod).map((row) => publishedRow(row, claim, dossier)),
    ...calculated.map((each) => calculatedRow(each, claim)),
  ]
}
