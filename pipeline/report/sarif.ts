// audit.sarif: what must be corrected, for GitHub's code scanning and for editors that read SARIF 2.1.0.
import { counted } from '../model/english.ts'
import { lineHashes } from './line-hash.ts'
import { markdownText } from './markdown-text.ts'
import { type Places, type Spot, spotsOf } from './places.ts'
import { sarifRule, withBraces } from './sarif-rules.ts'
import type { Audit, AuditFinding } from './schema.ts'
import { visible } from './visible.ts'
import { excuseText } from './words.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The name by which scanners call the folder that paths count from. */
const ROOT = '%SRCROOT%'

/** `](` would make a link of the words before it. */
const plain = (text: string): string => withBraces(visible(text)).replaceAll('](', ']\u2060(')

/** Files with their lines, and the lines with their hashes. */
interface Sheet {
  readonly lines: readonly string[]
  readonly hashes: readonly string[]
}

const sheetsOf = ({ texts }: Places): Map<string, Sheet> =>
  new Map(
    [...texts].map(([file, text]) => [file, { lines: text.split(/\r\n?|\n/), hashes: lineHashes(text) }]),
  )

/** The whole line, in UTF-16 code units, and the words of the article that it stands for. */
const location = ({ file, line, words, where, start, end }: Spot, sheets: Map<string, Sheet>) => ({
  physicalLocation: {
    artifactLocation: { uri: file, uriBaseId: ROOT },
    region: {
      startLine: line,
      startColumn: 1,
      endColumn: (sheets.get(file)?.lines[line - 1] ?? '').length + 1,
    },
  },
  logicalLocations: [
    {
      name: visible(words === '' ? where : words),
      fullyQualifiedName: visible(`${where}${words === '' ? '' : `: ${words}`}`),
      kind: words === '' ? 'place' : 'quote',
      ...(start === null ? {} : { properties: { start, end } }),
    },
  ],
})

/** The smallest change of the printed words that would mend it. */
const repairOf = ({ finding, repair }: AuditFinding, { first }: Audit): string =>
  first.find((each) => each.finding === finding || each.also.includes(finding))?.repair || repair

const messageOf = (finding: AuditFinding, audit: Audit, spots: readonly Spot[]) => {
  const quotes = spots
    .filter(({ words }) => words !== '' && !finding.message.includes(words))
    .map(({ words }) => `“${words}”`)
  const repair = repairOf(finding, audit)
  const where = quotes.length === 0 ? '' : ` The words: ${quotes.join(' and ')}.`
  const mend = repair === '' ? '' : ` Smallest repair: ${repair}.`
  const markdown = [
    markdownText(finding.message),
    ...quotes.map((quote) => `> ${markdownText(quote)}`),
    ...(repair === '' ? [] : [`**Smallest repair: ${markdownText(repair)}.**`]),
  ]
  return {
    text: plain(`${finding.message}${where}${mend}`),
    markdown: withBraces(markdown.join('\n\n')),
  }
}

const result = (finding: AuditFinding, audit: Audit, places: Places, sheets: Map<string, Sheet>) => {
  const [first, ...others] = spotsOf(finding, places)
  const hash = sheets.get(first.file)?.hashes[first.line - 1]
  return {
    ruleId: finding.check,
    ruleIndex: audit.checks.findIndex(({ id }) => id === finding.check),
    level: finding.severity,
    message: messageOf(finding, audit, [first, ...others]),
    locations: [location(first, sheets)],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((spot, index) => ({ id: index + 1, ...location(spot, sheets) })) }),
    partialFingerprints: {
      ...(hash === undefined ? {} : { primaryLocationLineHash: hash }),
      'claimcheckFinding/v1': finding.finding,
    },
    suppressions:
      finding.excused === null
        ? []
        : [{ kind: 'external', status: 'accepted', justification: plain(excuseText(finding)) }],
  }
}

/** A conclusion from other findings would accuse twice. */
const isShown = ({ verdict, about }: AuditFinding): boolean =>
  verdict === 'inconsistent' && about !== 'summary'

/** What the file leaves out, so that a short list is not taken for a clean bill. */
const leftOut = ({ findings }: Audit): string => {
  const of = (verdict: AuditFinding['verdict']): number =>
    findings.filter((row) => row.verdict === verdict).length
  const here = findings.filter(isShown).length
  const rest = `${of('consistent')} agreeing, ${of('undetermined')} open, ${of('unsupported')} with nothing that supports or tests them`
  return `${here} of ${counted(findings.length, 'case')} examined ${here === 1 ? 'is' : 'are'} here; the others, ${rest}, are in audit.html and audit.json.`
}

/**
 * Every finding that does not fit, an excused one as suppressed. What agrees is no result to show, and what is open
 * nothing to correct yet: code scanning would raise an alarm for each.
 * @returns the log, ready for JSON
 */
export const sarifOf = (audit: Audit, places: Places): Record<string, unknown> => {
  const sheets = sheetsOf(places)
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'claimcheck', rules: audit.checks.map(sarifRule) } },
        // Scanners keep the runs of several articles in one repository apart by this id.
        automationDetails: { id: `claimcheck/${audit.article.article}/` },
        originalUriBaseIds: {
          [ROOT]: { description: { text: 'The folder that holds data, charts and reports.' } },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [{ level: 'note', message: { text: leftOut(audit) } }],
          },
        ],
        results: audit.findings.filter(isShown).map((finding) => result(finding, audit, places, sheets)),
      },
    ],
  }
}
