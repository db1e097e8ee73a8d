// Supplies by partner: what each partner supplied in each year, and how the window of a claimed share is made up.

import { stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { capital } from '../model/english.ts'
import type { Interval } from '../model/interval.ts'
import { partyName } from '../model/party.ts'
import { type Period, parsePeriod, years } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import type { CleanObservation } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { coveredYears, emptyYearsLine } from './coverage.ts'
import { claimLine, noteLine, otherWholeLine, sourceLine, totalMeasure } from './credit.ts'
import { type Chart, type Drawing, idsOf } from './drawing.ts'
import { drawn, middle, titleText } from './figures.ts'
import { type Group, groupsOf, partnerOf } from './partner-groups.ts'
import { type Asserted, assertionsOf, type Supplies, shareOfSum, supplies } from './patterns.ts'
import { drawSupplies, type Sharing } from './supplies-by-partner-layers.ts'
import { type GroupShare, suppliesFigures } from './supplies-figures.ts'
import type { Claimed } from './window-pieces.ts'
import { shareIn } from './window-share.ts'
import { type Yearly, yearlyOf, yearRows } from './yearly.ts'

interface Story extends Supplies {
  readonly asserted: Asserted
  readonly window: Period
  /** The first year that the edition covers and the last. */
  readonly covered: readonly [number, number]
  readonly rows: readonly Yearly[]
  /** All of them, those without an end too. */
  readonly observations: readonly CleanObservation[]
}

const storyOf = (asserted: Asserted, dossier: Dossier): Story[] => {
  const found = supplies(asserted.assertion)
  if (found === null) return []
  const { series, key, period } = found.all
  const window = parsePeriod(period)
  const passes = (other: string): boolean => other.endsWith(key.slice(1))
  const rows = yearlyOf(series, passes, dossier)
  const observations = yearRows(series, passes, dossier)
  const covered = coveredYears(found.all, dossier)
  if (window === null || covered === null) return []
  if (!rows.some(({ year, value }) => years(window).includes(year) && value > 0)) return []
  return [{ ...found, asserted, window, covered, rows, observations }]
}

/** The claimed share, where the relation holds one against the window. */
const claimedShare = (
  { asserted }: Story,
  { claimById }: Dossier,
): (Claimed & { readonly interval: Interval }) | null => {
  const claim = claimById.get(shareOfSum(asserted.assertion)?.claim ?? '')
  const interval = claim === undefined ? null : stated(claim)
  const value = interval === null ? null : middle(interval)
  if (claim === undefined || interval === null || value === null) return null
  return { claim: claim.claim, value: drawn(value), text: statementText(claim), interval }
}

/** The years before the window that the series covers, `null` where there are none. */
const before = ({ rows, window }: Story): Period | null => {
  const [first, start] = [rows[0]?.year, years(window)[0]]
  if (first === undefined || start === undefined || first >= start) return null
  return parsePeriod(first === start - 1 ? `${first}` : `${first}/${start - 1}`)
}

/** The partner that the relation names, or the largest of the window. */
const singledOut = ({ partner, rows, window }: Story): string => {
  const inside = rows.filter(({ year }) => years(window).includes(year))
  return partner ?? groupsOf(inside, null)[0]?.partner ?? partnerOf(rows[0]?.key ?? '')
}

const roundShare = (share: number): string =>
  share === 0 ? 'none' : share < 0.01 ? 'below 1%' : `${Math.round(share * 100)}%`

/** The share that a group has of the window, with the partners of it that supplied anything then, or the first. */
const groupShare = (
  { all: { series, key, period }, observations, window }: Story,
  group: Group,
): GroupShare => {
  const inside = observations.filter((row) => years(window).includes(Number(row.period?.text)))
  const named = group.members.filter((member) => inside.some((row) => partnerOf(row.key) === member))
  return {
    group,
    share: shareIn(observations, (of) => group.members.includes(partnerOf(of)), window),
    ids: [...(named.length === 0 ? [group.partner] : named), '*'].map(
      (member) => `${series}:${key.replace('*', member)}@${period}`,
    ),
  }
}

/**
 * The share of one partner in a period, in words.
 * @param beside the share that it is read against
 */
const shareText = (partner: string, period: Period, { observations }: Story, beside?: Interval): string =>
  titleText(
    shareIn(observations, (key) => partnerOf(key) === partner, period),
    'ratio',
    beside,
  )

interface Words {
  readonly what: string
  readonly to: string
  readonly unit: string
}

const wordsOf = ({ all }: Story, { seriesById, measureById }: Dossier): Words => {
  const series = seriesById.get(all.series)
  const what = measureById.get(series?.measure ?? '')?.label ?? all.series
  return { what, to: partyName(all.key.slice(2)), unit: series?.unit ?? '' }
}

const altOf = (
  title: string,
  { what, to }: Words,
  { covered: [from, last], window }: Story,
  groups: readonly Sharing[],
): string => {
  const shares = groups.map(({ name, text }) => `${name} ${text}`).join(', ')
  return (
    `${title}. Bars show ${what} to ${to} by partner for each year from ${from} to ${last}. ` +
    `Shares of ${periodText(window)}: ${shares}.`
  )
}

const otherWhole = ({ all }: Story, claimed: Claimed | null, dossier: Dossier): string[] => {
  const measure = dossier.seriesById.get(all.series)?.measure ?? ''
  const base = dossier.claimById.get(claimed?.claim ?? '')?.base ?? ''
  return otherWholeLine(base, totalMeasure(measure, dossier), dossier)
}

const draw = (dossier: Dossier, width: number): Drawing | null => {
  const [story] = assertionsOf(dossier).flatMap((asserted) => storyOf(asserted, dossier))
  if (story === undefined) return null
  const { window, rows, asserted } = story
  const words = wordsOf(story, dossier)
  const partner = singledOut(story)
  const claimed = claimedShare(story, dossier)
  const own = shareText(partner, window, story, claimed?.interval)
  const sharing = groupsOf(rows, partner).map((group) => groupShare(story, group))
  const groups = sharing.map(({ group, share: interval, ids }, index) => {
    const share = Number(middle(interval) ?? 0)
    const text = index === 0 ? own : roundShare(share)
    return { ...group, share, text, ids: idsOf(ids) }
  })
  const earlier = before(story)
  const after =
    earlier === null ? '' : `, after ${shareText(partner, earlier, story)} in ${periodText(earlier)}`
  const title = `${partyName(partner)} accounts for ${own} of ${words.what} to ${words.to} in ${periodText(window)}${after}`
  const claims = claimed === null ? [] : [claimed.claim]
  const relations = [asserted.relation]
  const alt = altOf(title, words, story, groups)
  const spec = drawSupplies({
    width,
    title,
    alt,
    subject: `${capital(words.what)} to ${words.to}, by partner and year`,
    unit: words.unit,
    window: { text: periodText(window), years: years(window) },
    covered: story.covered,
    groups,
    claimed,
    foot: [
      ...otherWhole(story, claimed, dossier),
      sourceLine([story.all.series], dossier),
      ...emptyYearsLine(story.all, dossier),
      ...noteLine(story.all.series, dossier),
      `Shares: our calculation, from what rounding leaves open. ${claimLine(claims, relations, dossier)}`,
    ],
  })
  const figures = suppliesFigures(sharing, {
    ...words,
    window,
    rows,
    claim: dossier.claimById.get(claimed?.claim ?? '') ?? null,
  })
  return { id: 'supplies-by-partner', title, alt, relations, claims, figures, spec }
}

export const suppliesByPartner: Chart = {
  id: 'supplies-by-partner',
  shows: 'what all partners supplied, year by year, against the window of a relation',
  draw,
}
