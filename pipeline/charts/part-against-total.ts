// A part against its total: the series of totals by year, the claimed part, and the total that the claimed share implies.

import { stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { capital } from '../model/english.ts'
import { divide, type Interval, meets } from '../model/interval.ts'
import { intervalText } from '../model/interval-text.ts'
import { keyName } from '../model/party.ts'
import { observationId, observedInterval } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { claimLine, noteLine, sourceLine } from './credit.ts'
import { type Chart, type Drawing, idsOf } from './drawing.ts'
import { claimFigure, figureOf, observationFigure } from './drawn-figures.ts'
import { dimensionOf, drawn, type Ends, ends, middle, roundText } from './figures.ts'
import { fittingLine, type OtherTotal, observedAt, otherTotals } from './other-totals.ts'
import { drawTotals } from './part-against-total-layers.ts'
import { type Asserted, assertionsOf, type PartAndShare, partAndShare } from './patterns.ts'
import { type Yearly, yearlyOf } from './yearly.ts'

/** Everything that the picture needs, found in the dossier. */
interface Story extends PartAndShare {
  readonly relation: string
  readonly implied: Interval
  readonly band: Ends
  readonly recorded: Interval
  readonly rows: readonly Yearly[]
}

const storyOf = ({ relation, assertion }: Asserted, dossier: Dossier): Story[] => {
  const found = partAndShare(assertion)
  if (found === null) return []
  const [part, share] = [found.part, found.share].map((id) => dossier.claimById.get(id))
  const [amount, ratio] = [part, share].map((claim) => (claim === undefined ? null : stated(claim)))
  const { series, key, period } = found.total
  const total = observedAt(series, key, period, dossier)
  const rows = yearlyOf(series, (other) => other === key, dossier)
  if (amount == null || ratio == null || total === undefined) return []
  const implied = divide(amount, ratio)
  const band = implied === null ? null : ends(implied)
  const known = rows.some((row) => row.observation === observationId(total))
  if (implied === null || band === null || !known || dimensionOf(share?.unit ?? '') !== 'ratio') return []
  return [{ ...found, relation, implied, band, recorded: observedInterval(total), rows }]
}

interface Words {
  readonly unit: string
  readonly measure: string
  readonly part: string
  readonly share: string
  readonly implied: string
  readonly recorded: string
}

const wordsOf = (story: Story, { claimById, seriesById, measureById }: Dossier): Words => {
  const [part, share] = [claimById.get(story.part), claimById.get(story.share)]
  const series = seriesById.get(story.total.series)
  const unit = series?.unit ?? ''
  return {
    unit,
    measure: measureById.get(series?.measure ?? '')?.label ?? story.total.series,
    part: part === undefined ? story.part : statementText(part),
    share: share === undefined ? story.share : statementText(share),
    implied: intervalText(story.implied, dimensionOf(unit)),
    recorded: roundText(story.recorded, unit),
  }
}

const titleOf = (story: Story, words: Words): string => {
  const implies = `${words.part} at ${words.share} implies ${words.measure} of ${words.implied}`
  const { period } = story.total
  return meets(story.implied, story.recorded)
    ? `${implies}, which fits the ${words.recorded} recorded for ${period}`
    : `${implies}; ${words.recorded} was recorded for ${period}`
}

const altOf = (title: string, story: Story, words: Words, readings: readonly OtherTotal[]): string => {
  const largest = story.rows.reduce((a, b) => (b.value > a.value ? b : a))
  const [first, last] = [story.rows.at(0)?.year, story.rows.at(-1)?.year]
  const others = readings.map(({ text, measure, year, source }) => `${text} (${measure}, ${year}, ${source})`)
  return [
    `${title}.`,
    `Bars show ${words.measure} of ${keyName(story.total.key)} from ${first} to ${last}; the largest is that of ${largest.year}.`,
    ...(others.length === 0 ? [] : [`Other totals: ${others.join('; ')}.`]),
    ...fittingLine(story.implied, readings, story.total.period).map((line) => `${line}.`),
  ].join(' ')
}

const recordedId = ({ total: { series, key, period } }: Story): string => `${series}:${key}@${period}`

const figuresOf = (
  story: Story,
  words: Words,
  readings: readonly OtherTotal[],
  { claimById }: Dossier,
): DrawnFigure[] => {
  const { total, relation, implied } = story
  const claims = [story.part, story.share]
  const part = claimById.get(story.part)
  const what = `${capital(words.measure)}, ${keyName(total.key)}`
  return [
    ...(part === undefined ? [] : [claimFigure(part, 'In the article')]),
    figureOf(
      {
        what: `Implied: ${words.part} ÷ ${words.share}`,
        text: words.implied,
        unit: words.unit,
        claims,
        ids: [...claims, relation],
      },
      implied,
    ),
    ...story.rows.map(({ year, row }) =>
      String(year) === total.period
        ? observationFigure(row, what, claims, [relation])
        : observationFigure(row, what),
    ),
    ...readings.map(({ row, measure, source, relation: held }) =>
      observationFigure(row, `${capital(measure)}, ${source}`, claims, [held]),
    ),
  ]
}

const draw = (dossier: Dossier, width: number): Drawing | null => {
  const asserted = assertionsOf(dossier)
  const [story] = asserted.flatMap((each) => storyOf(each, dossier))
  if (story === undefined) return null
  const words = wordsOf(story, dossier)
  const readings = otherTotals(story, asserted, dossier)
  const title = titleOf(story, words)
  const part = dossier.claimById.get(story.part)
  const size = part === undefined ? null : stated(part)
  const claims = [story.part, story.share]
  const relations = [story.relation, ...readings.map(({ relation }) => relation)]
  const alt = altOf(title, story, words, readings)
  const spec = drawTotals({
    width,
    title,
    alt,
    subject: `${capital(words.measure)}, ${keyName(story.total.key)}`,
    fitting: fittingLine(story.implied, readings, story.total.period),
    unit: words.unit,
    band: {
      ...story.band,
      text: `implied: ${words.implied}`,
      ids: idsOf([...claims, story.relation]),
    },
    part: { value: drawn((size === null ? null : middle(size)) ?? 0), text: words.part, ids: story.part },
    recorded: {
      year: story.total.period,
      text: words.recorded,
      ids: idsOf([recordedId(story), story.relation]),
    },
    rows: story.rows,
    readings,
    foot: [
      sourceLine([story.total.series], dossier),
      ...noteLine(story.total.series, dossier),
      `Implied range: our calculation, from what rounding leaves open. ${claimLine(claims, relations, dossier)}`,
    ],
  })
  const figures = figuresOf(story, words, readings, dossier)
  return { id: 'part-against-total', title, alt, relations, claims, figures, spec }
}

export const partAgainstTotal: Chart = {
  id: 'part-against-total',
  shows: 'a claimed part and the total that its claimed share implies, against the totals recorded',
  draw,
}
