// Rankings by window: in each window of a claimed rank's length, what every partner has, and the place of the one ranked.
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { add, type Interval } from '../model/interval.ts'
import { type Period, parsePeriod, years } from '../model/period.ts'
import { byCodeUnit } from '../model/table.ts'
import { evaluate } from '../reason/evaluate.ts'
import type { SeriesReference } from '../reason/expression.ts'
import { knownFrom } from '../reason/known.ts'
import type { Known, Observed } from '../reason/quantity.ts'
import { selected } from '../reason/select.ts'
import { middle } from './figures.ts'
import { assertionsOf, rankOf } from './patterns.ts'

/** What one partner has in a window. */
export interface Standing {
  readonly partner: string
  readonly value: Interval
  /** The observations that it is the sum of. */
  readonly ids: readonly string[]
  /** Whether it is the one that the claim ranks. */
  readonly own: boolean
}

export interface RankedWindow {
  readonly series: string
  readonly period: Period
  /** Largest first. */
  readonly standings: readonly Standing[]
  /** The place of the one ranked; `null` where the series does not list it. */
  readonly place: Interval | null
  /** The relation that holds the claim against this window. */
  readonly relation: string | null
}

export interface RankedClaim {
  readonly claim: CleanClaim
  readonly interval: Interval
  /** The key that is ranked. */
  readonly key: string
  readonly windows: readonly RankedWindow[]
}

interface Ranking {
  readonly relation: string
  readonly argument: SeriesReference
}

const yearsIn = (period: string): number[] => {
  const parsed = parsePeriod(period)
  return parsed === null ? [] : years(parsed)
}

/** The periods of that many years that lie in what the series covers; for none, the period itself. */
const periodsOf = ({ series, key, period, at }: SeriesReference, known: Known): string[] => {
  const length = yearsIn(period).length
  if (length === 0) return [period]
  const field = key.replace(/[^>]*$/, '')
  const isPartner = (other: string): boolean =>
    other.startsWith(field) && !other.slice(field.length).includes('>')
  const rows = known.observations(series, at).filter((row) => isPartner(row.key))
  const covered = rows.map((row) => yearsIn(row.period?.text ?? '')).filter((list) => list.length > 0)
  const starts = [...new Set(covered.flat())].sort((a, b) => a - b)
  return starts
    .filter((start) => covered.some((list) => (list[0] ?? 0) >= start && (list.at(-1) ?? 0) < start + length))
    .filter((start) => start + length - 1 <= Math.max(...starts))
    .map((start) => (length === 1 ? String(start) : `${start}/${start + length - 1}`))
}

const largestFirst = (a: Standing, b: Standing): number => {
  const [one, other] = [middle(a.value), middle(b.value)]
  return (one !== null && other !== null ? other.compare(one) : 0) || byCodeUnit(a.partner, b.partner)
}

const standingsOf = (rows: readonly Observed[], key: string): Standing[] => {
  const byKey = new Map<string, Observed[]>()
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row])
  return [...byKey].flatMap(([other, [first, ...rest]]) => {
    if (first === undefined) return []
    const value = rest.reduce((sum, row) => add(sum, row.quantity.interval), first.quantity.interval)
    const ids = [first, ...rest].map(({ id }) => id)
    return [{ partner: other.split('>').at(-1) ?? other, value, ids, own: other === key }]
  })
}

const windowOf = (argument: SeriesReference, relation: string | null, known: Known): RankedWindow => {
  const rows = selected({ ...argument, key: argument.key.replace(/[^>]*$/, '*') }, known)
  const standings = standingsOf(rows, argument.key).sort(largestFirst)
  const isListed = standings.some(({ own }) => own)
  return {
    series: argument.series,
    period: parsePeriod(argument.period) ?? { text: argument.period, start: null, end: null },
    standings,
    relation,
    place: isListed
      ? evaluate({ type: 'of-series', name: 'rank', argument, at: argument.at }, known).interval
      : null,
  }
}

/** Whether the window had ended on the last day on which the article can have appeared: of others it cannot speak. */
const hadEnded = ({ period }: RankedWindow, { article }: Dossier): boolean => {
  const appeared = parsePeriod(article.published.date ?? '')?.end ?? null
  return appeared === null || period.end === null || period.end < appeared
}

/** An edition that a later one shown replaces is left out. */
const isReplaced = (series: string, shown: readonly string[], { seriesById }: Dossier): boolean =>
  shown.some((other) => seriesById.get(other)?.supersedes === series)

const windowsOf = (rankings: readonly Ranking[], dossier: Dossier): RankedWindow[] => {
  const known = knownFrom(dossier)
  const named = [...new Set(rankings.map(({ argument }) => argument.series))]
  const shown = named.filter((series) => !isReplaced(series, named, dossier))
  return shown.flatMap((series) => {
    const own = rankings.filter(({ argument }) => argument.series === series)
    const held = new Map(own.map(({ argument, relation }) => [argument.period, relation]))
    const periods = new Set(own.flatMap(({ argument }) => periodsOf(argument, known)))
    const [first] = own
    if (first === undefined) return []
    return [...periods]
      .sort(byCodeUnit)
      .map((period) => windowOf({ ...first.argument, period }, held.get(period) ?? null, known))
      .filter((window) => hadEnded(window, dossier))
  })
}

/** The claimed rank that is held against most windows; `null` where none is held against any. */
export const rankedClaim = (dossier: Dossier): RankedClaim | null => {
  const asserted = assertionsOf(dossier).flatMap(({ relation, assertion }) => {
    const found = rankOf(assertion)
    return found === null ? [] : [{ ...found, relation }]
  })
  const claims = dossier.claims.flatMap((claim) => {
    const rankings = asserted.filter((each) => each.claim === claim.claim)
    const [first] = rankings
    const interval = stated(claim)
    if (first === undefined || interval === null) return []
    const { key } = first.argument
    const alike = rankings.filter(({ argument }) => argument.key === key)
    return [{ claim, interval, key, windows: windowsOf(alike, dossier) }]
  })
  return claims.reduce<RankedClaim | null>(
    (kept, each) => (each.windows.length > (kept?.windows.length ?? 0) ? each : kept),
    null,
  )
}
