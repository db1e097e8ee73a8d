// A share by window: what every window of the claimed length gives, beside the share that is claimed of one of them.

import { type CleanClaim, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { possessive } from '../model/english.ts'
import { type Interval, meets } from '../model/interval.ts'
import { intervalText } from '../model/interval-text.ts'
import { partyName } from '../model/party.ts'
import { type Period, parsePeriod, years } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { statementText } from '../model/statement-text.ts'
import { coveredYears, emptyYearsLine } from './coverage.ts'
import { claimLine, otherWholeLine, sourceLine, totalMeasure } from './credit.ts'
import { type Chart, type Drawing, idsOf } from './drawing.ts'
import { claimFigure, figureOf } from './drawn-figures.ts'
import { type Ends, ends, middle, titleText } from './figures.ts'
import { type Asserted, assertionsOf, type ShareOfSum, shareOfSum } from './patterns.ts'
import { drawWindows } from './share-by-window-layers.ts'
import { shareIn } from './window-share.ts'
import { yearRows } from './yearly.ts'

interface Window {
  readonly period: Period
  readonly share: Interval
  readonly ends: Ends
}

interface Story extends ShareOfSum {
  readonly asserted: Asserted
  readonly claimed: CleanClaim
  readonly interval: Interval
  readonly band: Ends
  readonly windows: readonly Window[]
}

/** Every window of as many years as `period` that the edition covers, by its first year. */
const windowsOf = ({ part, all }: ShareOfSum, period: Period, dossier: Dossier): Window[] => {
  const rows = yearRows(all.series, (key) => key.endsWith(all.key.slice(1)), dossier)
  const recorded = rows.map(({ period: year }) => Number(year?.text))
  const length = years(period).length
  const [first, last] = coveredYears(all, dossier) ?? [0, 0]
  return Array.from({ length: Math.max(0, last - first - length + 2) }, (_, index) => first + index).flatMap(
    (start) => {
      const window = parsePeriod(length === 1 ? `${start}` : `${start}/${start + length - 1}`)
      const supplied = recorded.some((year) => year >= start && year < start + length)
      if (window === null || !supplied) return []
      const share = shareIn(rows, (key) => key === part.key, window)
      const reach = ends(share)
      return reach === null ? [] : [{ period: window, share, ends: reach }]
    },
  )
}

const storyOf = (asserted: Asserted, dossier: Dossier): Story[] => {
  const found = shareOfSum(asserted.assertion)
  const claimed = dossier.claimById.get(found?.claim ?? '')
  const interval = claimed === undefined ? null : stated(claimed)
  const period = parsePeriod(found?.all.period ?? '')
  const band = interval === null ? null : ends(interval)
  if (found === null || claimed === undefined || interval === null || period === null || band === null)
    return []
  const windows = years(period).length === 0 ? [] : windowsOf(found, period, dossier)
  const own = windows.some((window) => window.period.text === period.text)
  return own ? [{ ...found, asserted, claimed, interval, band, windows }] : []
}

interface Words {
  readonly who: string
  readonly to: string
  readonly what: string
  readonly claim: string
  readonly length: string
  /** What the claim says it is a share of, where that is something else. */
  readonly base: string | null
  readonly shown: string
  readonly total: string
}

/** Whole per cent, for the bars that are there for comparison. */
const roundShare = (share: Interval): string => `${Math.round(Number(middle(share) ?? 0) * 100)}%`

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const wordsOf = ({ part, all, claimed }: Story, dossier: Dossier): Words => {
  const label = (id: string): string => dossier.measureById.get(id)?.label ?? id
  const measure = dossier.seriesById.get(all.series)?.measure ?? all.series
  const total = totalMeasure(measure, dossier)
  const count = years(parsePeriod(all.period) ?? { text: '', start: null, end: null }).length
  return {
    who: partyName(part.key.split('>')[0] ?? part.key),
    to: partyName(all.key.slice(2)),
    what: label(measure),
    claim: statementText(claimed),
    length: `${COUNTS[count] ?? count}-year`,
    base: claimed.base === '' || claimed.base === total ? null : label(claimed.base),
    shown: label(total),
    total,
  }
}

const titleOf = ({ windows, interval, all }: Story, { who, claim, length }: Words): string => {
  const own = windows.find(({ period }) => period.text === all.period)
  const fitting = windows.filter(({ share }) => meets(share, interval))
  const gives = `gives ${who} the claimed ${claim}`
  const ownText =
    own === undefined ? '' : `${periodText(own.period)} comes to ${titleText(own.share, 'ratio', interval)}`
  if (fitting.length === 0) return `None of ${windows.length} ${length} windows ${gives}: ${ownText}`
  const names = fitting.map(({ period }) => periodText(period)).join(', ')
  return fitting.length === 1
    ? `Of ${windows.length} ${length} windows, only ${names} ${gives}`
    : `${fitting.length} of ${windows.length} ${length} windows can give ${who} the claimed ${claim}: ${names}`
}

const altOf = (title: string, { windows }: Story, { who, shown }: Words): string => {
  const shares = windows.map(({ period, share }) => `${periodText(period)} ${intervalText(share, 'ratio')}`)
  return `${title}. ${possessive(who)} share of ${shown} by window: ${shares.join('; ')}.`
}

/** The sums that a window's share is computed from, and for the claimed window the relation that says so. */
const windowIds = ({ part, all, asserted }: Story, { text }: Period): string[] => [
  `${part.series}:${part.key}@${text}`,
  `${all.series}:${all.key}@${text}`,
  ...(text === all.period ? [asserted.relation] : []),
]

const figuresOf = (story: Story, words: Words): DrawnFigure[] => [
  claimFigure(story.claimed, 'In the article'),
  ...story.windows.map(({ period, share }) =>
    figureOf(
      {
        what: `${possessive(words.who)} share of ${words.shown}`,
        period,
        text: intervalText(share, 'ratio'),
        unit: 'ratio',
        claims: [story.claim],
        ids: windowIds(story, period),
      },
      share,
    ),
  ),
]

const draw = (dossier: Dossier, width: number): Drawing | null => {
  const [story] = assertionsOf(dossier).flatMap((asserted) => storyOf(asserted, dossier))
  if (story === undefined) return null
  const { windows, band, claim, all, interval, asserted } = story
  const words = wordsOf(story, dossier)
  const title = titleOf(story, words)
  const alt = altOf(title, story, words)
  const relations = [asserted.relation]
  const ofWhat = words.base === null ? '' : `; as annotated: of ${words.base}`
  const spec = drawWindows({
    width,
    title,
    alt,
    subtitle: `${possessive(words.who)} share of ${words.what} to ${words.to} in each ${words.length} window, %`,
    band: { ...band, text: `In the article: ${words.claim}${ofWhat}`, ids: claim },
    windows: windows.map(({ period, share, ends: reach }) => ({
      ...reach,
      window: period.text,
      text: period.text === all.period ? titleText(share, 'ratio', interval) : roundShare(share),
      own: period.text === all.period,
      fits: meets(share, interval),
      ids: idsOf(windowIds(story, period)),
    })),
    foot: [
      ...otherWholeLine(dossier.claimById.get(claim)?.base ?? '', words.total, dossier),
      sourceLine([all.series], dossier),
      ...emptyYearsLine(all, dossier),
      `Shares: our calculation; the hollow end of a bar is what rounding leaves open. ${claimLine([claim], relations, dossier)}`,
    ],
  })
  const figures = figuresOf(story, words)
  return { id: 'share-by-window', title, alt, relations, claims: [claim], figures, spec }
}

export const shareByWindow: Chart = {
  id: 'share-by-window',
  shows: 'a claimed share of a window, against every window of that length',
  draw,
}
