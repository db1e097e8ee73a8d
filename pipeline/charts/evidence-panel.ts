// A claim's panel: its quote, its verdict with the evidence counted, and the rows of that evidence.
import { counted, listed } from '../model/english.ts'
import type { Verdict } from '../model/finding.ts'
import { meets } from '../model/interval.ts'
import type { ClaimEvidence } from '../reason/claim-evidence.ts'
import type { Examined } from './drawing.ts'
import { CALCULATED, type EvidenceRow, evidenceRows, PUBLISHED } from './evidence-rows.ts'
import { dimensionOf } from './figures.ts'
import type { Panel, RowKind } from './interval-rows.ts'
import { testedFigures } from './tested-figures.ts'
import { verdictMark } from './verdict-mark.ts'

/** A claim with its evidence as rows, and what the checks together say of it; `null` where they say nothing. */
export interface Weighed extends ClaimEvidence {
  readonly rows: readonly EvidenceRow[]
  readonly verdict: Verdict | null
}

const judged = (row: EvidenceRow, verdict: Verdict | null): EvidenceRow =>
  row.own ? { ...row, figure: { ...row.figure, verdict: verdict ?? '' } } : row

export const weighed = (evidence: readonly ClaimEvidence[], dossier: Examined): Weighed[] => {
  const verdicts = new Map(testedFigures(dossier).map(({ claim, finding }) => [claim.claim, finding.verdict]))
  return evidence.map((each) => {
    const verdict = verdicts.get(each.claim.claim) ?? null
    return { ...each, verdict, rows: evidenceRows(each, dossier).map((row) => judged(row, verdict)) }
  })
}

/** Rows beside the article's own, and those of them that leave its figure possible. */
export const allowingOf = ({ rows, interval }: Weighed, kind: RowKind | null = null) => {
  const others = rows.filter((row) => !row.own && (kind === null || row.kind === kind))
  return { all: others, allowing: others.filter((row) => meets(row.interval, interval)) }
}

const NAMES = [
  [PUBLISHED, 'published figure'],
  [CALCULATED, 'calculation'],
] as const

/** "allowed by 2 of 3 published figures and 1 of 2 calculations". */
const allowedBy = (claim: Weighed): string => {
  const told = NAMES.flatMap(([kind, name]) => {
    const { all, allowing } = allowingOf(claim, kind)
    return all.length === 0 ? [] : [`${allowing.length} of ${counted(all.length, name)}`]
  })
  return `allowed by ${listed(told)}`
}

/** More rows of a kind than these nobody reads: the latest are drawn, all are counted. */
const MOST_ROWS = 40

/** The rows that are drawn. */
export const shownRows = ({ rows }: Weighed): EvidenceRow[] => [
  ...rows.filter(({ own }) => own),
  ...NAMES.flatMap(([kind]) => rows.filter((row) => !row.own && row.kind === kind).slice(-MOST_ROWS)),
]

const cutText = (claim: Weighed): string[] =>
  shownRows(claim).length < claim.rows.length ? [`the latest ${MOST_ROWS} of a kind are drawn`] : []

export const evidencePanel = (claim: Weighed): Panel => {
  const { verdict } = claim
  const label = verdict === null ? [] : [verdictMark(verdict).label]
  return {
    heading: `“${claim.claim.quote}”`,
    verdict,
    note: [...label, allowedBy(claim), ...cutText(claim)].join('; '),
    dimension: dimensionOf(claim.claim.unit),
    rows: shownRows(claim),
  }
}

/** The rows in words, for those who do not see the picture. */
export const evidenceWords = (each: Weighed): string => {
  const { claim } = each
  const others = shownRows(each).filter(({ own }) => !own)
  const told = others.map(({ words, when, text }) => `${words}${when === '' ? '' : `, ${when}`}: ${text}`)
  return `“${claim.quote}”: ${told.join('; ')}`
}

export const relationsOf = (claims: readonly Weighed[]): string[] => [
  ...new Set(claims.flatMap(({ calculated }) => calculated.map(({ relation }) => relation.relation))),
]
