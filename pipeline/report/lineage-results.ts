// What came out, in a lineage: relations, findings, verdicts, planted errors and catch rates, each on what it rests on.
import { exceptionTable, type Finding, findingTable } from '../model/finding.ts'
import type { Located } from '../model/problem.ts'
import { type Relation, relationTable } from '../model/relation.ts'
import { type CatchRate, sensitivityTable, type Trial, trialTable } from '../model/sensitivity.ts'
import { cellsOf } from '../model/table.ts'
import type { Known } from '../reason/quantity.ts'
import { keyLines } from './key-lines.ts'
import { idOf, joined, type LineageNode, named, rowPlace } from './lineage.ts'
import { judgedRelations, namesIn } from './lineage-editions.ts'
import type { Materials } from './lineage-materials.ts'
import { type Meaning, orMissing } from './lineage-names.ts'
import { stretchNodes, textOf, wholeText } from './lineage-text.ts'
import { findingId, fragment } from './phrase.tsx'
import { CLAIM_VERDICTS, FINDING_VERDICTS } from './words.ts'

/** The rows that the expression names. */
const namedIn = (asserts: string, known: Known): string[] =>
  namesIn(asserts, known).map((name) =>
    idOf(known.observation(name) === undefined ? 'claim' : 'observation', name),
  )

export const relationNodes = (materials: Materials, known: Known): LineageNode[] => {
  const judged = judgedRelations(materials, known)
  return materials.relations.map(({ row, at }: Located<Relation>) => {
    const others = judged.get(row.relation) ?? []
    const rows = [row.asserts, ...others.map(({ asserts }) => asserts)].flatMap((each) =>
      namedIn(each, known),
    )
    return {
      id: idOf('relation', row.relation),
      kind: 'relation',
      name: row.relation,
      words: joined([row.asserts, ...others.map(({ words }) => words), row.why], '; '),
      places: [rowPlace(at(''))],
      page: null,
      restsOn: [...new Set([...named('claim', ...row.claims), ...rows])],
      cells: cellsOf(row, relationTable),
    }
  })
}

/** What a finding counts that names no claim, evidence or place: all numbers settled in one way, or all of the text. */
const countedBy = ({ finding }: Finding, { mentions, article }: Materials): string[] => {
  const settled = finding.split(':')[1]
  const rows = mentions.filter(({ row }) => row.section === 'body' && row.disposition === settled)
  return rows.length > 0 ? rows.map(({ row }) => idOf('mention', row.mention)) : [wholeText(article)]
}

/** Rows of the text's tables that stand exactly where a finding points. */
const rowsAt = (row: Finding, { notes, passages, mentions }: Materials): string[] => {
  const isThere = (other: { readonly start: number; readonly end: number }): boolean =>
    other.start === row.start && other.end === row.end
  return [
    ...mentions.filter((each) => isThere(each.row)).map((each) => idOf('mention', each.row.mention)),
    ...passages
      .filter((each) => isThere(each.row))
      .map((each) => idOf('passage', `${each.row.rule}:${each.row.passage}`)),
    ...notes.filter((each) => isThere(each.row)).map((each) => idOf('note', String(each.row.note))),
  ]
}

const groundsOf = (row: Finding, materials: Materials, meaning: Meaning): string[] => {
  const direct = [
    ...named('claim', ...row.claims),
    ...row.evidence.flatMap((name) => orMissing(name, meaning)),
    ...textOf(row),
    ...rowsAt(row, materials),
  ]
  const excuses = materials.exceptions.filter((each) => each.row.finding === row.finding)
  return [
    ...new Set([
      ...(direct.length > 0 ? direct : countedBy(row, materials)),
      ...excuses.map((each) => idOf('exception', each.row.finding)),
    ]),
  ]
}

export const findingNodes = (materials: Materials, meaning: Meaning): LineageNode[] =>
  materials.findings.flatMap(({ row, at }: Located<Finding>) => [
    {
      id: idOf('finding', row.finding),
      kind: 'finding' as const,
      name: row.finding,
      words: `${FINDING_VERDICTS[row.verdict].label}: ${row.message}`,
      places: [rowPlace(at(''))],
      page: `reports/${materials.article.article}/audit.html${fragment(findingId(row.finding))}`,
      restsOn: groundsOf(row, materials, meaning),
      cells: cellsOf(row, findingTable),
    },
    ...stretchNodes(materials, row, ''),
  ])

export const exceptionNodes = ({ exceptions }: Materials): LineageNode[] =>
  exceptions.map(({ row, at }) => ({
    id: idOf('exception', row.finding),
    kind: 'exception',
    name: row.finding,
    words: `excused by ${row.by}: ${row.reason}`,
    places: [rowPlace(at(''))],
    page: null,
    restsOn: [],
    cells: cellsOf(row, exceptionTable),
  }))

export const verdictNodes = ({ audit, verdicts, article }: Materials): LineageNode[] => {
  const lines = keyLines(audit.text, 'claim')
  return verdicts.map(({ claim, verdict, verdict_then, why, decided_by, findings }) => ({
    id: idOf('verdict', claim),
    kind: 'verdict',
    name: claim,
    words: `${CLAIM_VERDICTS[verdict].label}: ${why}`,
    places: [{ file: audit.file, line: lines.find(({ value }) => value === claim)?.line ?? null, column: 1 }],
    page: `reports/${article.article}/audit.html${fragment(claim)}`,
    restsOn: [...named('claim', claim), ...named('finding', ...findings)],
    cells: { verdict, verdict_then, decided_by: decided_by ?? '' },
  }))
}

const errorId = ({ claim, corruption }: Trial): string => idOf('error', `${claim}:${corruption}`)

export const errorNodes = ({ trials }: Materials): LineageNode[] =>
  trials.map(({ row, at }) => ({
    id: errorId(row),
    kind: 'error',
    name: `${row.claim}:${row.corruption}`,
    words: `planted error: ${row.printed} made ${row.corrupted}, ${row.article === '' ? row.transcription : row.article}`,
    places: [rowPlace(at(''))],
    page: null,
    restsOn: named('claim', row.claim),
    cells: cellsOf(row, trialTable),
  }))

const isCounted = (rate: CatchRate, { claim, corruption }: Trial): boolean =>
  rate.by === 'all' || rate.name === (rate.by === 'corruption' ? corruption : claim)

export const rateNodes = ({ rates, trials }: Materials): LineageNode[] =>
  rates.map(({ row, at }) => ({
    id: idOf('rate', `${row.by}:${row.name}`),
    kind: 'rate',
    name: `${row.by}:${row.name}`,
    words: `planted errors caught: ${row.article_caught} of ${row.article_trials} in the article, ${row.transcription_caught} of ${row.transcription_trials} in the table`,
    places: [rowPlace(at(''))],
    page: null,
    restsOn: [
      ...trials.filter((trial) => isCounted(row, trial.row)).map((trial) => errorId(trial.row)),
      ...(row.by === 'claim' || row.by === 'left-out' ? named('claim', row.name) : []),
    ],
    cells: cellsOf(row, sensitivityTable),
  }))
