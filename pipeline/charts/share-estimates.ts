// Estimates of a share: what parts and totals of several sources come to, and what is published, beside the claimed share.

import { keyOf } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { capital } from '../model/english.ts'
import { point } from '../model/interval.ts'
import { keyName } from '../model/party.ts'
import { rational } from '../model/rational.ts'
import { statementText } from '../model/statement-text.ts'
import { type Calculated, type ClaimEvidence, evidenceOf } from '../reason/claim-evidence.ts'
import type { Expression } from '../reason/expression.ts'
import { claimLine, publishersLine } from './credit.ts'
import type { Chart, Drawing, Examined } from './drawing.ts'
import {
  allowingOf,
  evidencePanel,
  evidenceWords,
  relationsOf,
  shownRows,
  type Weighed,
  weighed,
} from './evidence-panel.ts'
import { dimensionOf, roundText } from './figures.ts'
import { drawIntervals } from './interval-layers.ts'

const isQuotient = (node: Expression): boolean => node.type === 'operation' && node.operator === '/'

/** Whether it is one part over one total, and one source does not give both. */
const isOfSeveral = ({ assertion, rests }: Calculated, { seriesById }: Dossier): boolean => {
  const { comparison, left, right } = assertion
  const sides = left.type === 'claim' ? isQuotient(right) : right.type === 'claim' && isQuotient(left)
  const sources = new Set(rests.map((id) => seriesById.get(id.split(':')[0] ?? '')?.source))
  return comparison === '=' && sides && sources.size > 1
}

const FEWEST = 2

/** The share that most parts and totals of several sources are held against, then the first. */
const chosen = (dossier: Dossier): ClaimEvidence | undefined => {
  const weight = ({ calculated }: ClaimEvidence): number =>
    calculated.filter((each) => isOfSeveral(each, dossier)).length
  return evidenceOf(dossier, ({ kind, unit }) => kind === 'share' && dimensionOf(unit) === 'ratio')
    .filter((each) => weight(each) > 0 && each.published.length + each.calculated.length >= FEWEST)
    .sort((a, b) => weight(b) - weight(a))
    .at(0)
}

/** "which run from 13.3% to 20%", where at least two have both ends. */
const rangeText = (share: Weighed): string => {
  const closed = allowingOf(share).all.filter(({ reach }) => reach.low !== null && reach.high !== null)
  const marks = closed.flatMap(({ reach }) => reach.marks)
  const [from, to] = [Math.min(...marks), Math.max(...marks)].map((at) =>
    closed.length < 2 ? '' : roundText(point(rational(at)), share.claim.unit),
  )
  return from === to ? '' : `, which run from ${from} to ${to}`
}

const titleOf = (share: Weighed): string => {
  const { all, allowing } = allowingOf(share)
  const fits =
    allowing.length === 0 ? 'none' : allowing.length === all.length ? 'all' : String(allowing.length)
  const said = capital(statementText(share.claim))
  return `${said}, as the article says, fits ${fits} of ${all.length} estimates${rangeText(share)}`
}

const subtitleOf = ({ claim }: Weighed, { measureById }: Dossier): string => {
  const label = (id: string): string => measureById.get(id)?.label ?? id
  const base = claim.base === '' ? '' : ` as a share of ${label(claim.base)}`
  return `${capital(label(claim.measure))}${base}, ${keyName(keyOf(claim))}`
}

const draw = (dossier: Examined, width: number): Drawing | null => {
  const evidence = chosen(dossier)
  const [share] = evidence === undefined ? [] : weighed([evidence], dossier)
  if (share === undefined) return null
  const title = titleOf(share)
  const alt = `${title}. ${evidenceWords(share)}.`
  const claims = [share.claim.claim]
  const relations = relationsOf([share])
  const figures = shownRows(share).map(({ figure }) => figure)
  const spec = drawIntervals({
    width,
    title,
    alt,
    subtitle: subtitleOf(share, dossier),
    panels: [evidencePanel(share)],
    foot: [
      publishersLine(
        figures.flatMap(({ ids }) => ids),
        dossier,
      ),
      `Calculations: ours, from what the sources’ figures leave open. ${claimLine(claims, relations, dossier)}`,
    ],
  })
  return { id: 'share-estimates', title, alt, relations, claims, figures, spec }
}

export const shareEstimates: Chart = {
  id: 'share-estimates',
  shows: 'a claimed share, against what parts and totals of several sources come to',
  draw,
}
