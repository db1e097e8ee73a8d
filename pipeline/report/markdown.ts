// audit.md: the report as a comment on a pull request or an e-mail; what does not fit there, audit.html shows.
import { counted } from '../model/english.ts'
import { inRoom, type Section } from './comment-room.ts'
import { folded, inPage, paragraph, table, text } from './comment-section.ts'
import { tallyWords } from './correction-words.ts'
import { type Reading, readingLines, readingOf } from './reading.ts'
import type { Audit, Correction } from './schema.ts'
import {
  CLAIM_VERDICTS,
  correctionLabel,
  gradesTrust,
  mentionsTrust,
  percent,
  quotesTrust,
  rateWords,
  sensitivityTrust,
  thenWords,
  untestedTrust,
} from './words.ts'
import { wouldFit } from './would-fit.ts'

/** GitHub takes no longer comment. */
export const LONGEST_COMMENT = 65_536

const FIRST = 3

const head = ({ article, result, correct_first }: Audit): Section => {
  const byline = [article.authors.join(', '), article.publisher, article.series ?? '', article.published]
  return paragraph([
    `# Audit of the figures: ${text(article.title)}`,
    '',
    byline
      .filter((part) => part !== '')
      .map(text)
      .join(' · '),
    '',
    `**${text(result)}**`,
    ...(correct_first === '' ? [] : ['', text(correct_first)]),
  ])
}

const correction = (each: Correction, reading: Reading): string => {
  const { claims, finding: id, also, repair } = each
  const quotes = claims.map((claim) => `“${text(reading.figure.get(claim)?.quote ?? '')}” (${text(claim)})`)
  const lead = [correctionLabel(each), ...quotes].join(' · ')
  const more = also.length === 0 ? '' : ` The same shows in ${counted(also.length, 'other check')}.`
  const mend = repair === '' ? '' : ` **Smallest repair: ${text(repair)}.**`
  const finding = reading.finding.get(id)
  const answer = finding === undefined ? [] : [finding.message, ...readingLines(finding, reading)]
  const fits = wouldFit(each, reading)
  const words = [...answer, fits].filter((part) => part !== '').join(' ')
  return `${lead}:${mend} ${text(words)}${more}`
}

const toCorrect = (reading: Reading): Section[] => {
  const rows = reading.audit.first.map((each, index) => `${index + 1}. ${correction(each, reading)}`)
  if (rows.length === 0)
    return [paragraph(['## Nothing to correct', '', 'No check found anything that cannot be so.'])]
  const leftOut = (count: number): string => inPage(count, 'correction')
  const list = (before: readonly string[], lines: readonly string[]): Section => ({
    before,
    rows: lines,
    after: [],
    leftOut,
  })
  const rest = rows.slice(FIRST)
  return [
    list(['## Correct first', '', text(tallyWords(reading.audit)), ''], rows.slice(0, FIRST)),
    ...(rest.length === 0 ? [] : [folded(`The other ${rest.length} to correct`, list([], rest))]),
  ]
}

const trust = (audit: Audit): Section => {
  const editions = `${counted(audit.summary.editions.length, 'dated edition')} among the sources, named below.`
  const lines = [
    quotesTrust(audit),
    `${mentionsTrust(audit.summary)} ${untestedTrust(audit)}`,
    sensitivityTrust(audit),
    gradesTrust(audit.summary),
    editions,
  ].filter((line) => line !== '')
  return paragraph(['## How far to trust this', '', ...lines.map((line) => `- ${text(line)}`)])
}

const figures = ({ figures: rows }: Audit): Section =>
  folded(
    `Figure by figure: all ${rows.length}`,
    table(
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
      'figure',
    ),
  )

const worth = ({ sensitivity }: Audit): Section[] => {
  if (sensitivity === null) return []
  const lead = [
    'Every figure was made wrong on purpose, one error at a time, and the checks were asked again. The first column is',
    'the number to trust: there the quote prints the error too, so that only evidence and other figures tell it.',
    '',
    ...(sensitivity.unprotected.length === 0
      ? []
      : [`Nothing protects ${text(sensitivity.unprotected.join(', '))}.`, '']),
  ]
  const rows = sensitivity.by_corruption.map(({ name, article, transcription }) => [
    text(name),
    rateWords(article),
    rateWords(transcription),
  ])
  const columns = ['Error', 'The article prints it: caught', 'Our table says it: caught']
  return [folded('How much a clean audit is worth', table(columns, rows, 'error', lead))]
}

const sources = ({ sources: rows }: Audit): Section =>
  folded(
    `Sources: ${rows.length}`,
    table(
      ['Source', 'Edition', 'Address', 'Terms'],
      rows.map(({ publisher, title, edition, published, url, licence }) => [
        text(`${publisher}: ${title}`),
        text(edition === '' ? published : edition),
        text(url),
        text(licence),
      ]),
      'source',
    ),
  )

/** What a comment leaves to the page, and the text that all of it is about. */
const rest = ({ findings, checks, article }: Audit): Section =>
  paragraph([
    `All ${counted(findings.length, 'answer')} of the ${counted(checks.length, 'check')}, those that agree too, with the evidence and the method, are in audit.html and audit.json beside this file.`,
    '',
    `Text read: SHA-256 ${text(article.text_sha256)}`,
  ])

/**
 * @returns the report in Markdown, at most as long as a comment may be: no cell of the dossier becomes markup, a link
 *   or a mention in it
 */
export const renderMarkdown = (audit: Audit): string => {
  const sections = [
    head(audit),
    ...toCorrect(readingOf(audit)),
    trust(audit),
    figures(audit),
    ...worth(audit),
    sources(audit),
    rest(audit),
  ]
  return `${inRoom(sections, LONGEST_COMMENT).join('\n')}\n`
}
