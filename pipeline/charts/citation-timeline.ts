// Citation timeline: when each source was published, against the time of what it is cited for.
import type { DrawnFigure } from '../model/drawn-figure.ts'
import type { Verdict } from '../model/finding.ts'
import { periodText } from '../model/period-text.ts'
import { byCodeUnit } from '../model/table.ts'
import type { Cited, Group } from './citation-rows.ts'
import { drawTimeline } from './citation-timeline-layers.ts'
import { countedText, countText } from './counts.ts'
import { claimLine } from './credit.ts'
import {
  byEvent,
  type CitedFor,
  causeOf,
  citedFor,
  claimIds,
  type DatedCitation,
  dated,
  sourceName,
} from './dated-citations.ts'
import type { Chart, Drawing, Examined } from './drawing.ts'
import { figureOf, onceEach } from './drawn-figures.ts'

/** More would make no picture: those nearest to being too early are drawn, the others counted. */
const MOST_ROWS = 40

const earlyWords = ({ verdict, early, isExcused }: DatedCitation): string => {
  const words = `${countedText(early, 'day')} too early${isExcused ? ' (excused)' : ''}`
  if (verdict === 'inconsistent') return words
  return verdict === 'undetermined' ? `${words}, or not: its date is vague` : ''
}

const cited = (row: DatedCitation, dossier: Examined): Cited => ({
  ...row,
  source: sourceName(row.citation),
  earlyWords: earlyWords(row),
  cause: causeOf(row, dossier),
  claimed: claimIds(row),
})

const HEADINGS: readonly (readonly [Verdict, (count: number) => string])[] = [
  [
    'inconsistent',
    (count) => `${countText(count)} older than what ${count === 1 ? 'it is' : 'they are'} cited for`,
  ],
  ['undetermined', (count) => `${countText(count)} left open`],
  ['consistent', (count) => `${countText(count)} in time`],
]

const mostEarly = (a: DatedCitation, b: DatedCitation): number => b.early - a.early || byEvent(a, b)

/** Where the source follows at once, least time lies between. */
const nearest = (a: DatedCitation, b: DatedCitation): number =>
  byCodeUnit(b.event.start, a.event.start) || byEvent(a, b)

const groupsOf = (rows: readonly DatedCitation[], dossier: Examined): Group[] => {
  let room = MOST_ROWS
  return HEADINGS.flatMap(([verdict, heading]) => {
    const all = rows.filter((row) => row.verdict === verdict)
    const chosen = [...all].sort(verdict === 'consistent' ? nearest : mostEarly).slice(0, Math.max(1, room))
    room -= chosen.length
    if (all.length === 0) return []
    const inOrder = verdict === 'consistent' ? [...chosen].sort(byEvent) : chosen
    const shown = inOrder.map((row) => cited(row, dossier))
    return [{ verdict, heading: heading(all.length), rows: shown, more: all.length - shown.length }]
  })
}

const titleOf = (rows: readonly DatedCitation[]): string => {
  const wrong = rows.filter(({ verdict }) => verdict === 'inconsistent').length
  const all = countedText(rows.length, 'dated citation')
  if (rows.length === 1 && wrong === 0)
    return 'The one dated citation names a source that is not older than what it is cited for'
  if (wrong === 0) return `None of ${all} names a source older than what it is cited for`
  return `${countText(wrong)} of ${all} ${wrong === 1 ? 'names a source' : 'name sources'} older than what ${wrong === 1 ? 'it is' : 'they are'} cited for`
}

const figuresOf = ({
  source,
  citation,
  cause,
  claims,
  findings,
  verdict,
  published,
  event,
}: Cited): DrawnFigure[] => {
  const ids = claims.map(({ claim }) => claim)
  return [
    figureOf({ what: `Cited for: ${cause}`, period: event, text: periodText(event), claims: ids, ids }, null),
    figureOf(
      {
        what: `Published: ${source}`,
        period: published,
        text: periodText(published),
        verdict,
        claims: ids,
        ids: [`note:${citation.note}`, ...findings],
      },
      null,
    ),
  ]
}

const undatedText = (row: CitedFor): string =>
  `${sourceName(row.citation)}, note ${row.citation.note} (${claimIds(row)})`

const altRow = ({ source, citation, cause, claimed, published, event, earlyWords: early }: Cited): string =>
  `${source}, note ${citation.note}, published ${periodText(published)}, cited for ${cause}, ${periodText(event)} (${claimed})${early === '' ? '' : `: ${early}`}`

const draw = (dossier: Examined, width: number): Drawing | null => {
  const all = citedFor(dossier)
  const rows = all.flatMap(dated)
  const undated = all.filter((row) => dated(row).length === 0)
  const groups = groupsOf(rows, dossier)
  if (groups.length === 0) return null
  const title = titleOf(rows)
  const shown = groups.flatMap((group) => group.rows)
  const alt = `${title}. ${shown.map(altRow).join('; ')}.`
  const spec = drawTimeline({
    width,
    title,
    alt,
    subtitle: 'When each source was published, and when what it is cited for happened',
    early: groups.filter(({ verdict }) => verdict !== 'consistent'),
    others: groups.find(({ verdict }) => verdict === 'consistent') ?? null,
    undated: {
      heading: `${countedText(undated.length, 'has', 'have')} no date to compare`,
      items: undated.map((row) => ({ text: undatedText(row) })),
    },
    foot: [
      'Sources: the end notes of the article, with the dates that they print. Days are counted from the last that the source’s date allows to the first that the claim’s allows: our calculation.',
      claimLine([], [], dossier),
    ],
  })
  const claims = [...new Set(all.flatMap((row) => row.claims.map(({ claim }) => claim)))].sort(byCodeUnit)
  return {
    id: 'citation-timeline',
    title,
    alt,
    relations: [],
    claims,
    figures: onceEach(shown.flatMap(figuresOf)),
    spec,
  }
}

export const citationTimeline: Chart = {
  id: 'citation-timeline',
  shows: 'the date of each source, against the time of what it is cited for',
  draw,
}
