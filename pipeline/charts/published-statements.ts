// Published statements: what else has been said of a claimed share, when, by whom, and of what it is a share.

import { type CleanClaim, keyOf, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { capital, counted, listed } from '../model/english.ts'
import { canBeLess, type Interval, meets } from '../model/interval.ts'
import { keyName } from '../model/party.ts'
import { type CleanObservation, observedInterval } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { claimLine, publisherOf } from './credit.ts'
import type { Chart, Drawing } from './drawing.ts'
import { claimFigure, observationFigure } from './drawn-figures.ts'
import { whenText } from './evidence-rows.ts'
import { figureDatum } from './figure-datum.ts'
import { dimensionOf } from './figures.ts'
import { drawIntervals } from './interval-layers.ts'
import { type IntervalRow, printedValue, type RowKind, reachOf } from './interval-rows.ts'
import { CATEGORIES, CLAIM, EVIDENCE, INK } from './theme.ts'

interface Story {
  readonly claim: CleanClaim
  readonly interval: Interval
  readonly rows: readonly CleanObservation[]
}

const FEWEST = 4
/** More rows than these nobody reads: the latest are drawn. */
const MOST = 40

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

const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'cross'] as const
const HUES = [EVIDENCE, CATEGORIES[2], CATEGORIES[0], CATEGORIES[3], INK] as const

const baseLabel = (base: string, { measureById }: Dossier): string =>
  measureById.get(base)?.label ?? (base === '' ? 'something not stated' : base)

/** A kind for every base: the claim's first, then as the rows have them; the last look is for all further ones. */
const kindsOf = ({ claim, rows }: Story, dossier: Dossier): ((base: string) => RowKind) => {
  const bases = [...new Set([claim.base, ...rows.map(({ base }) => base)])]
  const kinds = bases.map((base, index) => ({
    label: `share of ${baseLabel(base, dossier)}`,
    shape: SHAPES[index] ?? 'cross',
    colour: HUES[index] ?? INK,
  }))
  return (base) => {
    const kind = kinds[bases.indexOf(base)]
    if (kind === undefined) throw new Error(`no statement has the base ${base}`)
    return kind
  }
}

interface Said {
  readonly row: IntervalRow
  readonly figure: DrawnFigure
}

/** A row for a statement; a one-sided one ("under 70%") has its mark at the bound. */
const saidOf = (
  statement: CleanClaim | CleanObservation,
  interval: Interval,
  who: string,
  kind: RowKind,
  told: DrawnFigure,
): Said => {
  const text = statementText(statement)
  const own = 'claim' in statement
  return {
    row: {
      datum: figureDatum(told.ids, interval),
      when: whenText(statement.period),
      words: who,
      text,
      kind: own ? { ...kind, colour: CLAIM } : kind,
      own,
      reach: reachOf(interval, statement.hedge, printedValue(statement)),
    },
    figure: { ...told, what: `${who}, ${kind.label}`, text },
  }
}

/** The claim among the statements, before the first that is of a later time. */
const ordered = (story: Story, dossier: Dossier): Said[] => {
  const { claim, interval, rows } = story
  const kindOf = kindsOf(story, dossier)
  const own = saidOf(claim, interval, 'The article', kindOf(claim.base), claimFigure(claim, ''))
  const shown = rows.slice(-MOST)
  const others = shown.map((row) =>
    saidOf(
      row,
      observedInterval(row),
      publisherOf(row.series, dossier),
      kindOf(row.base),
      observationFigure(row, '', [claim.claim]),
    ),
  )
  const later = shown.findIndex((row) => claim.period_start !== '' && row.period_start > claim.period_start)
  const place = later < 0 ? others.length : later
  return [...others.slice(0, place), own, ...others.slice(place)]
}

/** "Of 13 published shares, 4 allow 40%, as the article says; 8 are lower and 1 is higher". */
const titleOf = ({ claim, interval, rows }: Story): string => {
  const others = rows.map(observedInterval).filter((other) => !meets(other, interval))
  const below = others.filter((other) => canBeLess(other, interval, false)).length
  const fitting = rows.length - others.length
  const apart = [
    [below, 'is lower', 'are lower'],
    [others.length - below, 'is higher', 'are higher'],
  ] as const
  const told = apart.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]))
  const allow = fitting === 0 ? 'none allows' : counted(fitting, 'allows', 'allow')
  const allowed = `Of ${rows.length} published shares, ${allow} ${statementText(claim)}, as the article says`
  return told.length === 0 ? allowed : `${allowed}; ${listed(told)}`
}

const subtitleOf = ({ claim, rows }: Story, dossier: Dossier): string => {
  const measure = dossier.measureById.get(claim.measure)?.label ?? claim.measure
  const base = baseLabel(claim.base, dossier)
  const some = rows.length > MOST ? ` (the latest ${MOST} of ${rows.length})` : ''
  return `${capital(measure)}, ${keyName(keyOf(claim))}${some}; in the article, as annotated, of ${base}`
}

/** A printed range is not widened: whoever gives two ends has said how vague the figure is. */
const rangeNote = ({ rows }: Story): string =>
  rows.some(({ amount_to, hedge }) => amount_to !== '' && hedge !== 'exact')
    ? 'A printed range stands as printed, whatever word is before it. '
    : ''

const draw = (dossier: Dossier, width: number): Drawing | null => {
  const story = chosen(dossier)
  if (story === undefined) return null
  const { claim } = story
  const said = ordered(story, dossier)
  const rows = said.map(({ row }) => row)
  const title = titleOf(story)
  const list = rows.map(({ when, words, text, kind }) => `${when}, ${words}: ${text} (${kind.label})`)
  const alt = `${title}. ${list.join('; ')}.`
  const spec = drawIntervals({
    width,
    title,
    alt,
    subtitle: subtitleOf(story, dossier),
    panels: [{ heading: '', verdict: null, note: '', dimension: 'ratio', rows }],
    foot: [
      'Sources: as named; the reference tables hold the address of every statement.',
      `Lines, what the words leave open: our calculation. ${rangeNote(story)}${claimLine([claim.claim], [], dossier)}`,
    ],
  })
  const figures = said.map(({ figure }) => figure)
  return { id: 'published-statements', title, alt, relations: [], claims: [claim.claim], figures, spec }
}

export const publishedStatements: Chart = {
  id: 'published-statements',
  shows: 'a claimed share, against what else has been published on it',
  draw,
}
