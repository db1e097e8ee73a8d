// audit.md: the report for a pull request's comment or an e-mail.
import { counted } from '../model/english.ts'
import { markdownTable, markdownText } from './markdown-text.ts'
import { type Reading, readingLines, readingOf } from './reading.ts'
import type { Audit, Correction } from './schema.ts'
import {
  CLAIM_VERDICTS,
  correctionLabel,
  excuseText,
  FINDING_VERDICTS,
  gradesTrust,
  mentionsTrust,
  percent,
  quotesTrust,
  rateWords,
  SEVERITY_WORDS,
  sensitivityTrust,
  thenWords,
  untestedTrust,
} from './words.ts'

const FIRST = 3

const text = markdownText

const head = ({ article, result, correct_first }: Audit): string[] => {
  const byline = [article.authors.join(', '), article.publisher, article.series ?? '', article.published]
  return [
    `# Audit of the figures: ${text(article.title)}`,
    '',
    byline
      .filter((part) => part !== '')
      .map(text)
      .join(' · '),
    '',
    `**${text(result)}**`,
    ...(correct_first === '' ? [] : ['', text(correct_first)]),
  ]
}

const correction = ({ claims, finding: id, also, repair, ...rest }: Correction, reading: Reading): string => {
  const quotes = claims.map((claim) => `“${text(reading.figure.get(claim)?.quote ?? '')}” (${text(claim)})`)
  const lead = [correctionLabel(rest), ...quotes].join(' · ')
  const more = also.length === 0 ? '' : ` The same shows in ${counted(also.length, 'other check')}.`
  const mend = repair === '' ? '' : ` **Smallest repair: ${text(repair)}.**`
  const finding = reading.finding.get(id)
  const answer = finding === undefined ? [] : [finding.message, ...readingLines(finding, reading)]
  return `${lead}:${mend} ${text(answer.join(' '))}${more}`
}

const toCorrect = (reading: Reading): string[] => {
  const { first } = reading.audit
  const lines = first.map((each, index) => `${index + 1}. ${correction(each, reading)}`)
  const rest = lines.slice(FIRST)
  if (first.length === 0) return ['## Nothing to correct', '', 'No check found anything that cannot be so.']
  return [
    '## Correct first',
    '',
    ...lines.slice(0, FIRST),
    ...(rest.length === 0 ? [] : ['', `### The other ${rest.length} to correct`, '', ...rest]),
  ]
}

const trust = (audit: Audit): string[] => {
  const editions = `${counted(audit.summary.editions.length, 'dated edition')} among the sources, named below.`
  const lines = [
    quotesTrust(audit),
    `${mentionsTrust(audit.summary)} ${untestedTrust(audit.summary)}`,
    sensitivityTrust(audit),
    gradesTrust(audit.summary),
    editions,
  ].filter((line) => line !== '')
  return ['## How far to trust this', '', ...lines.map((line) => `- ${text(line)}`)]
}

const figures = ({ figures: rows }: Audit): string[] => [
  '## Figure by figure',
  '',
  ...markdownTable(
    ['Claim', 'Quote', 'Says', 'All else leaves', 'Strength', 'Verdict', 'Why'],
    rows.map(({ claim, quote, says, period_words, implied, strength, verdict, why, ...row }) => [
      text(claim),
      `“${text(quote)}”`,
      text([says, period_words].filter((part) => part !== '').join(', ')),
      text(implied?.words ?? ''),
      strength === null ? '' : percent(Number(strength)),
      CLAIM_VERDICTS[verdict].label,
      text([why, thenWords({ verdict, ...row })].filter((part) => part !== '').join(' ')),
    ]),
  ),
]

const findings = ({ findings: rows }: Audit): string[] => [
  `## All ${counted(rows.length, 'finding')}`,
  '',
  ...markdownTable(
    ['Finding', 'Claims', 'Verdict', 'Worth', 'Answer'],
    rows.map((row) => [
      text(row.finding),
      text(row.claims.join(', ')),
      FINDING_VERDICTS[row.verdict].label,
      row.verdict === 'inconsistent' ? SEVERITY_WORDS[row.severity] : '',
      text(`${row.message} ${excuseText(row)}`),
    ]),
  ),
]

const worth = ({ sensitivity }: Audit): string[] =>
  sensitivity === null
    ? []
    : [
        '## How much a clean audit is worth',
        '',
        'Every figure was made wrong on purpose, one error at a time, and the checks were asked again. The first column is',
        'the number to trust: there the quote prints the error too, so that only evidence and other figures tell it.',
        ...(sensitivity.unprotected.length === 0
          ? []
          : ['', `Nothing protects ${text(sensitivity.unprotected.join(', '))}.`]),
        '',
        ...markdownTable(
          ['Error', 'The article prints it: caught', 'Our table says it: caught'],
          sensitivity.by_corruption.map(({ name, article, transcription }) => [
            text(name),
            rateWords(article),
            rateWords(transcription),
          ]),
        ),
      ]

const method = ({ hedges, checks }: Audit): string[] => [
  '## Method',
  '',
  'A printed figure is the range of all that rounds to it; two statements fit if their ranges share a value.',
  '',
  ...markdownTable(
    ['Words', 'Range'],
    hedges.map(({ hedge, means }) => [text(hedge.replaceAll('_', ' ')), text(means)]),
  ),
  '',
  ...markdownTable(
    ['Check', 'It asks', 'Worth'],
    checks.map(({ id, asks, severity }) => [text(id), text(asks), SEVERITY_WORDS[severity]]),
  ),
]

const sources = ({ sources: rows, article }: Audit): string[] => [
  '## Sources',
  '',
  ...markdownTable(
    ['Source', 'Edition', 'Address', 'Terms'],
    rows.map(({ publisher, title, edition, published, url, licence }) => [
      text(`${publisher}: ${title}`),
      text(edition === '' ? published : edition),
      text(url),
      text(licence),
    ]),
  ),
  '',
  `Text read: SHA-256 ${article.text_sha256}`,
]

/** @returns the report in Markdown: no cell of the dossier becomes markup, a link or a mention in it */
export const renderMarkdown = (audit: Audit): string => {
  const parts = [
    head(audit),
    toCorrect(readingOf(audit)),
    trust(audit),
    figures(audit),
    findings(audit),
    worth(audit),
    method(audit),
    sources(audit),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
