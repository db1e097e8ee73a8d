// Rank by window: who stands where in every window of the length that a claimed rank is held against, edition by edition.

import type { Dossier } from '../model/dossier.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { capital, possessive } from '../model/english.ts'
import { partyName } from '../model/party.ts'
import { observationId } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { byCodeUnit } from '../model/table.ts'
import { claimLine, editionOf, sourceLine } from './credit.ts'
import type { Chart, Drawing } from './drawing.ts'
import { claimFigure, figureOf } from './drawn-figures.ts'
import { figureDatum } from './figure-datum.ts'
import { roundText } from './figures.ts'
import { drawRanks } from './rank-by-window-layers.ts'
import { type Places, type RankRow, shownPlaces } from './rank-by-window-places.ts'
import { ownText, placesOf, type RankWords, titleOf, toldBy, windowName, wordsOf } from './rank-words.ts'
import { type RankedClaim, type RankedWindow, rankedClaim, type Standing } from './ranked-windows.ts'

/** The claim that a place is held against, the relation that does so, and all that the place is counted among. */
const placeIds = ({ relation, standings }: RankedWindow, { claim }: RankedClaim): string[] => [
  claim.claim,
  ...(relation === null ? [] : [relation]),
  ...standings.flatMap(({ ids }) => ids),
]

const unitOf = ({ series }: RankedWindow, { seriesById }: Dossier): string =>
  seriesById.get(series)?.unit ?? ''

/** As the source prints it; a sum of several figures is ours. */
const valueText = ({ ids, value }: Standing, unit: string, { observations }: Dossier): string => {
  const [only, second] = ids
  const row = second === undefined ? observations.find((each) => observationId(each) === only) : undefined
  return row === undefined ? roundText(value, unit) : statementText(row)
}

const rowOf = (window: RankedWindow, ranked: RankedClaim, dossier: Dossier): RankRow => {
  const { standings, place } = window
  return {
    window: windowName(window),
    verdict: toldBy(window, ranked.interval),
    place: ownText(window),
    datum: place === null ? null : figureDatum(placeIds(window, ranked), place),
    standings: standings.map((standing) => ({
      name: partyName(standing.partner),
      text: valueText(standing, unitOf(window, dossier), dossier),
      own: standing.own,
      datum: figureDatum(standing.ids, standing.value),
    })),
  }
}

/** The edition, and whether its own figures are called approximate. */
const headingOf = (series: string, dossier: Dossier): string => {
  const rows = dossier.observations.filter((row) => row.series === series)
  const isRough = rows.some(({ flag }) => flag === 'approximation')
  return `${editionOf(series, dossier)}${isRough ? ' (approximate figures)' : ''}`
}

/** More windows of an edition than these nobody reads: the latest are drawn, all are counted. */
const MOST_WINDOWS = 40

interface Shown {
  readonly series: string
  readonly windows: readonly RankedWindow[]
}

/** The windows that are drawn, by edition. */
const editionsOf = ({ windows }: RankedClaim): Shown[] =>
  [...new Set(windows.map(({ series }) => series))].map((series) => ({
    series,
    windows: windows.filter((window) => window.series === series).slice(-MOST_WINDOWS),
  }))

const claimedPlaces = ({ interval }: RankedClaim): Places => {
  const [first, last] = placesOf(interval)
  return { first, last }
}

const placeFigure = (
  window: RankedWindow,
  ranked: RankedClaim,
  who: string,
  edition: string,
): DrawnFigure[] => {
  const { period, place } = window
  const told = { what: `Place of ${who}, ${edition}`, period, text: ownText(window), unit: 'rank' }
  return place === null
    ? []
    : [figureOf({ ...told, claims: [ranked.claim.claim], ids: placeIds(window, ranked) }, place)]
}

const figuresOf = (ranked: RankedClaim, { who, what }: RankWords, dossier: Dossier): DrawnFigure[] => {
  const windows = editionsOf(ranked).flatMap((edition) => edition.windows)
  const places = new Set(shownPlaces(claimedPlaces(ranked), windows))
  const ofWindow = (window: RankedWindow): DrawnFigure[] => {
    const edition = headingOf(window.series, dossier)
    const unit = unitOf(window, dossier)
    const { period } = window
    const drawn = window.standings.filter((_, index) => places.has(index + 1))
    const shown = drawn.map((standing) => {
      const name = `${capital(what)} to ${partyName(standing.partner)}, ${edition}`
      const told = { what: name, period, text: valueText(standing, unit, dossier), unit, ids: standing.ids }
      return figureOf(told, standing.value)
    })
    return [...placeFigure(window, ranked, who, edition), ...shown]
  }
  return [claimFigure(ranked.claim, 'In the article'), ...windows.flatMap(ofWindow)]
}

/** "Israel’s largest recipients": who is ranked, and by whom. */
const fieldOf = ({ key }: RankedClaim, measure: string, { measureById }: Dossier): string => {
  const parties = key.split('>')
  const isFlow = measureById.get(measure)?.stock_or_flow === 'flow'
  if (parties.length < 2) return 'The largest'
  return `${possessive(partyName(parties[0] ?? ''))} largest ${isFlow ? 'recipients' : 'partners'}`
}

/** "Israel’s largest recipients in each five-year window, % of exports of major arms". */
const subtitleOf = (ranked: RankedClaim, { length }: RankWords, dossier: Dossier): string => {
  const series = dossier.seriesById.get(ranked.windows[0]?.series ?? '')
  const { unit = '', base = '', measure = '' } = series ?? {}
  const of = base === '' ? '' : ` of ${dossier.measureById.get(base)?.label ?? base}`
  const drawn = editionsOf(ranked).reduce((sum, { windows }) => sum + windows.length, 0)
  const some =
    drawn < ranked.windows.length ? `the latest ${MOST_WINDOWS} ${length}windows` : `each ${length}window`
  return `${fieldOf(ranked, measure, dossier)} in ${some}, ${unit}${of}`
}

const altOf = (title: string, ranked: RankedClaim, dossier: Dossier): string => {
  const editions = editionsOf(ranked).map(({ series, windows }) => {
    const places = windows.map((window) => `${windowName(window)} ${ownText(window)}`)
    return `${headingOf(series, dossier)}: ${places.join('; ')}`
  })
  return `${title}. ${editions.join('. ')}.`
}

const draw = (dossier: Dossier, width: number): Drawing | null => {
  const ranked = rankedClaim(dossier)
  if (ranked === null) return null
  const words = wordsOf(ranked, dossier)
  const title = titleOf(ranked, words)
  const alt = altOf(title, ranked, dossier)
  const claims = [ranked.claim.claim]
  const editions = editionsOf(ranked)
  const relations = editions
    .flatMap(({ windows }) => windows.flatMap(({ relation }) => relation ?? []))
    .sort(byCodeUnit)
  const spec = drawRanks({
    width,
    title,
    alt,
    subtitle: subtitleOf(ranked, words, dossier),
    claimed: { ...claimedPlaces(ranked), datum: figureDatum([ranked.claim.claim], ranked.interval) },
    editions: editions.map(({ series, windows }) => ({
      heading: headingOf(series, dossier),
      rows: windows.map((window) => rowOf(window, ranked, dossier)),
    })),
    foot: [
      sourceLine(
        editions.map(({ series }) => series),
        dossier,
      ),
      `Places: our calculation, from what rounding leaves open. ${claimLine(claims, relations, dossier)}`,
    ],
  })
  const figures = figuresOf(ranked, words, dossier)
  return { id: 'rank-by-window', title, alt, relations, claims, figures, spec }
}

export const rankByWindow: Chart = {
  id: 'rank-by-window',
  shows: 'a claimed rank, against the places of all partners in every window of that length',
  draw,
}
