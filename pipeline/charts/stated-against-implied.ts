// Stated against implied: every figure of the article as printed, and what everything else allows, by verdict.
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import type { Verdict } from '../model/finding.ts'
import { intervalText } from '../model/interval-text.ts'
import { statementText } from '../model/statement-text.ts'
import { countedText, countText } from './counts.ts'
import { claimLine, publishersLine } from './credit.ts'
import type { Chart, Drawing, Examined } from './drawing.ts'
import { claimFigure, figureOf } from './drawn-figures.ts'
import { figureDatum } from './figure-datum.ts'
import { dimensionOf, shortText } from './figures.ts'
import { drawFigures } from './stated-against-implied-layers.ts'
import type { Compared, Group } from './stated-against-implied-places.ts'
import { isIdle, isWords, type TestedFigure, testedFigures } from './tested-figures.ts'
import { verdictMark } from './verdict-mark.ts'

/** More would make no picture: the worst are drawn, the others counted. */
const MOST_ROWS = 40

const HEADINGS: readonly (readonly [Verdict, (count: number) => string])[] = [
  ['inconsistent', (count) => `${countText(count)} cannot be right as printed`],
  ['undetermined', (count) => `${countText(count)} left open`],
  ['consistent', (count) => countedText(count, 'holds', 'hold')],
]

const DRAWN = new Set<Verdict>(HEADINGS.map(([verdict]) => verdict))

/** What a reader must know beside the range; nothing where the range says it all. */
const remarks = (figure: TestedFigure): string[] => {
  const { claim, touch, isDisputed, finding } = figure
  if (isWords(figure)) return ['its words cannot be right']
  return [
    ...(touch === null ? [] : [`touches only at ${intervalText(touch, dimensionOf(claim.unit))}`]),
    ...(isDisputed ? ['sources differ'] : []),
    ...(isIdle(figure) && finding.verdict !== 'inconsistent' ? ['no test at all'] : []),
  ]
}

/** The range as a reader needs it, unless the finding has words of its own for it. */
const shortRange = ({ claim, finding, implied, stated }: TestedFigure): string => {
  const dimension = dimensionOf(claim.unit)
  return implied !== null && intervalText(implied, dimension) === finding.expected
    ? shortText(implied, dimension, { beside: stated })
    : finding.expected
}

const allowedText = (figure: TestedFigure, range: string): string => {
  const { finding, implied } = figure
  const allowed = implied === null ? 'any value' : range
  const words = [allowed, remarks(figure).join(', ')].filter((text) => text !== '').join(': ')
  return finding.excused ? `${words} (excused)` : words
}

/** "of military expenditure" for a share, "population" for what is counted. */
const subjectOf = ({ kind, base, measure }: CleanClaim, { measureById }: Dossier): string => {
  const label = (id: string): string => measureById.get(id)?.label ?? id
  return kind === 'share' && base !== '' ? `of ${label(base)}` : label(measure)
}

/** Where no figure stands before it. */
const shareOf = (subject: string): string => (subject.startsWith('of ') ? `share ${subject}` : subject)

const compared = (figure: TestedFigure, dossier: Dossier): Compared => ({
  ...figure,
  printed: statementText(figure.claim),
  subject: subjectOf(figure.claim, dossier),
  allowed: allowedText(figure, shortRange(figure)),
  exact: allowedText(figure, figure.finding.expected),
})

const groupsOf = (figures: readonly TestedFigure[], dossier: Dossier): Group[] => {
  let room = MOST_ROWS
  return HEADINGS.flatMap(([verdict, heading]) => {
    const all = figures.filter(({ finding }) => finding.verdict === verdict)
    const rows = all.slice(0, room)
    room -= rows.length
    if (all.length === 0) return []
    return [
      {
        verdict,
        heading: heading(all.length),
        rows: rows.map((row) => compared(row, dossier)),
        more: all.length - rows.length,
      },
    ]
  })
}

const titleOf = (figures: readonly TestedFigure[], untested: number): string => {
  const wrong = figures.filter(({ finding }) => finding.verdict === 'inconsistent').length
  const none =
    figures.length === 1
      ? 'Nothing contradicts the one amount that the article gives'
      : `Nothing contradicts any of ${countText(figures.length)} amounts`
  const some = `${countText(wrong)} of ${countedText(figures.length, 'amount')} cannot be right as printed`
  const first = wrong === 0 ? none : some
  return untested === 0 ? first : `${first}; nothing tests ${countText(untested)}`
}

const figureRows = (
  groups: readonly Group[],
  untested: readonly TestedFigure[],
  dossier: Dossier,
): DrawnFigure[] => [
  ...groups.flatMap(({ rows }) =>
    rows.flatMap(({ claim, finding, implied, subject, exact }) => [
      claimFigure(claim, `As printed: ${shareOf(subject)}`),
      ...(implied === null
        ? []
        : [
            figureOf(
              {
                what: `What everything else allows: ${shareOf(subject)}`,
                period: claim.period,
                text: exact,
                unit: claim.unit,
                verdict: finding.verdict,
                claims: [claim.claim],
                ids: [finding.finding],
              },
              implied,
            ),
          ]),
    ]),
  ),
  ...untested.map(({ claim, finding }) => ({
    ...claimFigure(claim, `Nothing tests it: ${shareOf(subjectOf(claim, dossier))}`),
    verdict: finding.verdict,
  })),
]

const altOf = (title: string, rows: readonly Compared[]): string => {
  const list = rows.map(({ printed, subject, allowed, claim, finding }) => {
    const figure = `${printed}${subject.startsWith('of ') ? '' : ','} ${subject}`
    return `${figure} (${claim.claim}, ${verdictMark(finding.verdict).label}): ${allowed}`
  })
  return `${title}. As printed, and what everything else allows: ${list.join('; ')}.`
}

const draw = (dossier: Examined, width: number): Drawing | null => {
  const all = testedFigures(dossier)
  const untested = all.filter(({ finding }) => !DRAWN.has(finding.verdict))
  const groups = groupsOf(all, dossier)
  if (groups.length === 0) return null
  const title = titleOf(all, untested.length)
  const rows = groups.flatMap((group) => group.rows)
  const alt = altOf(title, rows)
  const spec = drawFigures({
    width,
    title,
    alt,
    subtitle:
      'What everything else allows for each figure, in per cent above or below the figure as printed (ratio scale)',
    groups,
    untested: {
      heading: `Nothing tests ${countedText(untested.length, 'amount')}`,
      items: untested.map(({ claim, stated }) => ({
        text: `${statementText(claim)} (${claim.claim})`,
        datum: figureDatum([claim.claim], stated),
      })),
    },
    foot: [
      publishersLine(
        rows.flatMap(({ finding }) => finding.evidence),
        dossier,
      ),
      `What everything else allows: our calculation, from the article’s other figures and the sources. Arrow: it goes on beyond the scale. ${claimLine([], [], dossier)}`,
    ].filter((line) => line !== ''),
  })
  return {
    id: 'stated-against-implied',
    title,
    alt,
    relations: [],
    claims: all.map(({ claim }) => claim.claim),
    figures: figureRows(groups, untested, dossier),
    spec,
  }
}

export const statedAgainstImplied: Chart = {
  id: 'stated-against-implied',
  shows: 'every figure as printed, against what everything else allows',
  draw,
}
