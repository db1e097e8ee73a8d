// What `make` prints at its end: one table with a row for each dossier, then what to mend and to correct first.
import { counted } from '../model/english.ts'
import { SEVERITIES } from '../model/finding.ts'
import { correctionsWorth, tallyWords } from './correction-words.ts'
import { type Paint, plain, type Tone } from './paint.ts'
import type { Audit } from './schema.ts'
import { visible } from './visible.ts'

export interface Audited {
  readonly audit: Audit
  /** Path of its audit.html, shown as it is. */
  readonly page: string
}

interface Column {
  readonly head: string
  readonly of: (audited: Audited) => string
  /** How a number above zero is taken. */
  readonly tone?: Tone
}

const accounted = ({ total, unaccounted }: Audit['summary']['mentions']): string =>
  `${total - unaccounted} of ${total}`

const COLUMNS: readonly Column[] = [
  { head: 'dossier', of: ({ audit }) => audit.article.article },
  { head: 'figures', of: ({ audit }) => String(audit.summary.claims) },
  { head: 'hold', of: ({ audit }) => String(audit.summary.verdicts.consistent), tone: 'good' },
  { head: 'wrong', of: ({ audit }) => String(audit.summary.verdicts.inconsistent), tone: 'bad' },
  { head: 'open', of: ({ audit }) => String(audit.summary.verdicts.undetermined), tone: 'open' },
  { head: 'untested', of: ({ audit }) => String(audit.summary.verdicts.unsupported) },
  ...SEVERITIES.map(
    (severity): Column => ({
      head: `${severity}s`,
      of: ({ audit }) => String(correctionsWorth(audit, severity)),
      tone: severity === 'error' ? 'bad' : 'open',
    }),
  ),
  { head: 'excused', of: ({ audit }) => String(audit.summary.excused) },
  { head: 'numbers in text', of: ({ audit }) => accounted(audit.summary.mentions) },
  { head: 'report', of: ({ page }) => page },
]

/** Names and paths begin together, numbers end together. */
const isNumber = ({ head }: Column): boolean => head !== 'dossier' && head !== 'report'

const tableLines = (rows: readonly Audited[], paint: Paint): string[] => {
  const columns = COLUMNS.map((column) => {
    const cells = rows.map((row) => visible(column.of(row)))
    const width = Math.max(column.head.length, ...cells.map(({ length }) => length))
    const isLast = column === COLUMNS.at(-1)
    const padded = (text: string): string =>
      isNumber(column) ? text.padStart(width) : isLast ? text : text.padEnd(width)
    const toned = (text: string): string =>
      column.tone === undefined || text === '0' ? padded(text) : paint(column.tone, padded(text))
    return [paint('strong', padded(column.head)), ...cells.map(toned)]
  })
  return ['', ...rows].map((_, line) =>
    columns
      .map((cells) => cells[line] ?? '')
      .join('  ')
      .trimEnd(),
  )
}

/** Rows of claims.csv that do not say what the article says: whoever typed them should hear of it at once. */
const slips = ({ article, findings }: Audit): string[] =>
  findings
    .filter(
      ({ about, verdict, excused, claims }) =>
        about === 'annotation' && verdict === 'inconsistent' && excused === null && claims.length > 0,
    )
    .map(
      ({ claims, message }) =>
        `${article.article}: mend first: claims.csv, ${claims.join(' and ')}: ${message}`,
    )

const remarks = ({ audit }: Audited): string[] => {
  const { article, summary, correct_first } = audit
  return [
    ...(summary.unverified === 0
      ? []
      : [`${article.article}: ${counted(summary.unverified, 'quote')} unverified`]),
    ...slips(audit),
    ...[tallyWords(audit), correct_first]
      .filter((words) => words !== '')
      .map((words) => `${article.article}: ${words}`),
  ]
}

/** @returns the table, and under it a line for each thing that should be done first */
export const summaryLines = (audits: readonly Audited[], paint: Paint = plain): string[] => [
  ...tableLines(audits, paint),
  ...audits.flatMap(remarks).map(visible),
]
