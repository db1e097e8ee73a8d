// What `make` prints of an audit: a few lines, aligned, without colour.
import { counted } from '../model/english.ts'
import { SEVERITIES } from '../model/finding.ts'
import type { Audit } from './schema.ts'
import { visible } from './visible.ts'
import { SEVERITY_WORDS, verdictList } from './words.ts'

/** Inconsistent findings that nobody excused, by what they are worth; what sums up others is not counted again. */
const severities = ({ findings }: Audit): string =>
  SEVERITIES.map((severity) => ({
    word: SEVERITY_WORDS[severity].toLowerCase(),
    count: findings.filter(
      (row) =>
        row.severity === severity &&
        row.verdict === 'inconsistent' &&
        row.excused === null &&
        row.about !== 'summary',
    ).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => counted(count, word))
    .join(', ')

const accounted = ({ mentions, unverified }: Audit['summary']): string => {
  const { total, unaccounted } = mentions
  const quotes = unverified === 0 ? '' : `; ${counted(unverified, 'quote')} unverified`
  return `${total - unaccounted} of ${counted(total, 'number')} in the text${quotes}`
}

/** Rows of claims.csv that do not say what the article says: whoever typed them should hear of it at once. */
const slips = ({ findings }: Audit): [string, string][] =>
  findings
    .filter(
      ({ about, verdict, excused }) =>
        about === 'annotation' && verdict === 'inconsistent' && excused === null,
    )
    .map(({ claims, message }) => ['mend first', `claims.csv, ${claims.join(' and ')}: ${message}`])

/** @param page path of audit.html, shown as it is */
export const summaryLines = (audit: Audit, page: string): string[] => {
  const { summary, first } = audit
  const [next] = first
  const wrong = severities(audit)
  const rows: readonly (readonly [string, string])[] = [
    ['figures', `${summary.claims}, of which ${summary.figures} state an amount`],
    ['accounted for', accounted(summary)],
    ['verdicts', verdictList(summary.verdicts) || 'none'],
    [
      'findings',
      `${wrong === '' ? 'nothing wrong' : wrong} in ${counted(summary.findings, 'case')}, ${summary.excused} excused`,
    ],
    [
      'to correct',
      next === undefined ? 'nothing' : `${first.length}, first ${next.claims.join(' and ') || next.finding}`,
    ],
    ...slips(audit),
    ['report', page],
  ]
  return rows.map(([name, words]) => visible(`${name.padEnd(14)}${words}`))
}
