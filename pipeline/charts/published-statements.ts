// Published statements: what else has been said of a claimed share, when, by whom, and of what it is a share.

import { type CleanClaim, keyOf, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { capital, counted } from '../model/english.ts'
import { canBeLess, type Interval, meets } from '../model/interval.ts'
import { keyName } from '../model/party.ts'
import type { Period } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { claimLine, publisherOf } from './credit.ts'
import type { Chart, Drawing } from './drawing.ts'
import { dimensionOf, drawn } from './figures.ts'
import { drawStatements } from './published-statements-layers.ts'
import type { Said } from './statement-rows.ts'

interface Story {
  readonly claim: CleanClaim
  readonly interval: Interval
  readonly rows: readonly CleanObservation[]
}

const FEWEST = 4

const byPeriod = (a: CleanObservation, b: CleanObservation): number => {
  const [one, other] = [a, b].map((row) => `${row.period_start} ${row.period_end} ${row.series}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

const storyOf = (claim: CleanClaim, { observations }: Dossier): Story[] => {
  const interval = claim.kind === 'share' && dimensionOf(claim.unit) === 'ratio' ? stated(claim) : null
  if (interval === null) return []
  const rows = observations
    .filter(
      (row) => row.measure === claim.measure && row.key === keyOf(claim) && dimensionOf(row.unit) === 'ratio',
    )
    .sort(byPeriod)
  const sources = new Set(rows.map(({ source }) => source))
  const elsewhere = rows.some(({ base }) => base !== claim.base)
  return rows.length >= FEWEST && (elsewhere || sources.size > 1) ? [{ claim, interval, rows }] : []
}

/** The claim that most has been published on, one with a period before one without, then by id. */
const chosen = (dossier: Dossier): Story | undefined =>
  dossier.claims
    .flatMap((claim) => storyOf(claim, dossier))
    .sort(
      (a, b) =>
        Number(a.claim.period === null) - Number(b.claim.period === null) || b.rows.length - a.rows.length,
    )
    .at(0)

const percent = (interval: Interval): { low: number; high: number } => ({
  low: interval.low.at === null ? 0 : drawn(interval.low.at),
  high: interval.high.at === null ? 1 : drawn(interval.high.at),
})

const LONGEST_DATE = 10

/** The period, or its years where the words are long. */
const whenText = (period: Period | null): string => {
  if (period === null) return 'no date'
  const text = periodText(period)
  const [from, to] = [period.start?.slice(0, 4), period.end?.slice(0, 4)]
  if (text.length <= LONGEST_DATE || from === undefined || to === undefined) return text
  return from === to ? from : `${from}–${to}`
}

const ONE_SIDED = new Set(['under', 'up_to', 'over', 'at_least'])

/** A row for a statement; a one-sided one ("under 70%") has its mark at the bound. */
const saidOf = (
  row: CleanClaim | CleanObservation,
  interval: Interval,
  names: { readonly id: string; readonly who: string; readonly base: string; readonly claim: boolean },
): Said => {
  const { low, high } = percent(interval)
  const oneSided = ONE_SIDED.has(row.hedge)
  const atLow = row.hedge === 'over' || row.hedge === 'at_least'
  return {
    ...names,
    when: whenText(row.period),
    low,
    high,
    at: oneSided ? (atLow ? low : high) : drawn((low + high) / 2),
    text: statementText(row),
  }
}

/** The claim among the statements, before the first that is of a later time. */
const ordered = ({ claim, interval, rows }: Story, dossier: Dossier): Said[] => {
  const label = (base: string): string =>
    dossier.measureById.get(base)?.label ?? (base === '' ? 'base not stated' : base)
  const own = saidOf(claim, interval, {
    id: claim.claim,
    who: 'The article',
    base: label(claim.base),
    claim: true,
  })
  const others = rows.map((row) =>
    saidOf(row, observedInterval(row), {
      id: observationId(row),
      who: publisherOf(row.series, dossier),
      base: label(row.base),
      claim: false,
    }),
  )
  const later = rows.findIndex((row) => claim.period_start !== '' && row.period_start > claim.period_start)
  const place = later < 0 ? others.length : later
  return [...others.slice(0, place), own, ...others.slice(place)]
}

const titleOf = ({ claim, interval, rows }: Story, base: string): string => {
  const fitting = rows.filter((row) => meets(observedInterval(row), interval)).length
  const below = rows.filter(
    (row) => !meets(observedInterval(row), interval) && canBeLess(observedInterval(row), interval, false),
  ).length
  const parts = [
    counted(fitting, 'allows that', 'allow that'),
    counted(below, 'is lower', 'are lower'),
    counted(rows.length - fitting - below, 'is higher', 'are higher'),
  ]
  const kinds = new Set(rows.map((row) => row.base)).size
  const shares = kinds > 1 ? `published shares on ${kinds} bases,` : 'published shares'
  return `The article says ${statementText(claim)} of ${base}; of ${rows.length} ${shares} ${parts[0]}, ${parts[1]} and ${parts[2]}`
}

const draw = (dossier: Dossier): Drawing | null => {
  const story = chosen(dossier)
  if (story === undefined) return null
  const { claim } = story
  const said = ordered(story, dossier)
  const base = said.find((row) => row.claim)?.base ?? ''
  const title = titleOf(story, base)
  const measure = dossier.measureById.get(claim.measure)?.label ?? claim.measure
  const list = said.map(({ when, who, text, base: of }) => `${when}, ${who}: ${text} of ${of}`)
  const alt = `${title}. ${list.join('; ')}.`
  const spec = drawStatements({
    title,
    alt,
    subtitle: `${capital(measure)}, ${keyName(keyOf(claim))}, as published; by what it is a share of`,
    said,
    foot: [
      'Sources: as named; the reference tables hold the address of every statement.',
      `Bars, what the words leave open: our calculation. ${claimLine([claim.claim], [], dossier)}`,
    ],
  })
  return { id: 'published-statements', title, alt, relations: [], claims: [claim.claim], spec }
}

export const publishedStatements: Chart = {
  id: 'published-statements',
  shows: 'a claimed share, against what else has been published on it',
  draw,
}
