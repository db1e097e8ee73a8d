// Supplies by partner: what each partner supplied in each year, and how the window of a claimed share is made up.

import { stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { capital } from '../model/english.ts'
import { intervalText } from '../model/interval-text.ts'
import { partyName } from '../model/party.ts'
import { type Period, parsePeriod, years } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { statementText } from '../model/statement-text.ts'
import { knownFrom } from '../reason/known.ts'
import { claimLine, noteLine, otherWholeLine, sourceLine, totalMeasure } from './credit.ts'
import type { Chart, Drawing } from './drawing.ts'
import { drawn, middle } from './figures.ts'
import { type Group, groupsOf, partnerOf } from './partner-groups.ts'
import { type Asserted, assertionsOf, type Supplies, shareOfSum, supplies } from './patterns.ts'
import { drawSupplies, type Sharing } from './supplies-by-partner-layers.ts'
import type { Claimed } from './window-pieces.ts'
import { shareIn } from './window-share.ts'
import { type Yearly, yearlyOf } from './yearly.ts'

interface Story extends Supplies {
  readonly asserted: Asserted
  readonly window: Period
  readonly rows: readonly Yearly[]
}

const storyOf = (asserted: Asserted, dossier: Dossier): Story[] => {
  const found = supplies(asserted.assertion)
  if (found === null) return []
  const { series, key, period } = found.all
  const window = parsePeriod(period)
  const rows = yearlyOf(series, (other) => other.endsWith(key.slice(1)), dossier)
  const covered = new Set(rows.map(({ year }) => year))
  if (window === null || !years(window).some((year) => covered.has(year))) return []
  return [{ ...found, asserted, window, rows }]
}

/** The claimed share, where the relation holds one against the window. */
const claimedShare = ({ asserted }: Story, { claimById }: Dossier): Claimed | null => {
  const claim = claimById.get(shareOfSum(asserted.assertion)?.claim ?? '')
  const interval = claim === undefined ? null : stated(claim)
  const value = interval === null ? null : middle(interval)
  if (claim === undefined || value === null) return null
  return { claim: claim.claim, value: drawn(value), text: statementText(claim) }
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

/** The shares of one partner, and of groups of them, in the story's supplies. */
const sharesOf = (story: Story, dossier: Dossier) => {
  const known = knownFrom(dossier)
  const of = (partner: string, period: Period) =>
    shareIn({ ...story.all, key: story.all.key.replace('*', partner) }, story.all, period, known)
  const value = (partner: string): number => Number(middle(of(partner, story.window)) ?? 0)
  return {
    text: (partner: string, period: Period): string => intervalText(of(partner, period), 'ratio'),
    ofGroup: ({ members }: Group): number => members.reduce((sum, member) => sum + value(member), 0),
  }
}

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
  { rows, window }: Story,
  groups: readonly Sharing[],
): string => {
  const shares = groups.map(({ name, text }) => `${name} ${text}`).join(', ')
  return (
    `${title}. Bars show ${what} to ${to} by partner for each year from ${rows.at(0)?.year} to ` +
    `${rows.at(-1)?.year}. Shares of ${periodText(window)}: ${shares}.`
  )
}

const otherWhole = ({ all }: Story, claimed: Claimed | null, dossier: Dossier): string[] => {
  const measure = dossier.seriesById.get(all.series)?.measure ?? ''
  const base = dossier.claimById.get(claimed?.claim ?? '')?.base ?? ''
  return otherWholeLine(base, totalMeasure(measure, dossier), dossier)
}

const draw = (dossier: Dossier): Drawing | null => {
  const [story] = assertionsOf(dossier).flatMap((asserted) => storyOf(asserted, dossier))
  if (story === undefined) return null
  const { window, rows, asserted } = story
  const words = wordsOf(story, dossier)
  const shares = sharesOf(story, dossier)
  const partner = singledOut(story)
  const groups = groupsOf(rows, partner).map((group, index) => {
    const share = shares.ofGroup(group)
    return { ...group, share, text: index === 0 ? shares.text(partner, window) : roundShare(share) }
  })
  const earlier = before(story)
  const after = earlier === null ? '' : `, after ${shares.text(partner, earlier)} in ${periodText(earlier)}`
  const title = `${partyName(partner)} accounts for ${shares.text(partner, window)} of ${words.what} to ${words.to} in ${periodText(window)}${after}`
  const claimed = claimedShare(story, dossier)
  const claims = claimed === null ? [] : [claimed.claim]
  const relations = [asserted.relation]
  const alt = altOf(title, words, story, groups)
  const spec = drawSupplies({
    title,
    alt,
    subject: `${capital(words.what)} to ${words.to}, by partner and year`,
    unit: words.unit,
    window: { text: periodText(window), years: years(window) },
    groups,
    claimed,
    foot: [
      ...otherWhole(story, claimed, dossier),
      sourceLine([story.all.series], dossier),
      ...noteLine(story.all.series, dossier),
      `Shares: our calculation, from what rounding leaves open. ${claimLine(claims, relations, dossier)}`,
    ],
  })
  return { id: 'supplies-by-partner', title, alt, relations, claims, spec }
}

export const suppliesByPartner: Chart = {
  id: 'supplies-by-partner',
  shows: 'what all partners supplied, year by year, against the window of a relation',
  draw,
}
