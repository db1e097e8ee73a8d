// A figure as an editor carries it away from the page: a few lines of Markdown, and a row for a spreadsheet.
import { csvRow } from './csv-row.ts'
import { markdownText } from './markdown-text.ts'
import type { Figure } from './schema.ts'
import { CLAIM_VERDICTS, thenWords } from './words.ts'

/** "> “quote” (C056)", then the verdict with its reason, then the repair. */
export const figureMarkdown = (figure: Figure): string => {
  const { claim, quote, verdict, why, repair } = figure
  const then = thenWords(figure)
  const lines = [
    `> “${markdownText(quote)}” (${markdownText(claim)})`,
    '',
    `**${CLAIM_VERDICTS[verdict].label}.** ${markdownText(why)}`,
    ...(then === '' ? [] : ['', markdownText(then)]),
    ...(repair === '' || verdict !== 'inconsistent' ? [] : ['', `Smallest repair: ${markdownText(repair)}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** Claim, verdict, quote, what it says, its bounds in base units, period, what all else leaves, repair. */
export const figureRow = (figure: Figure): string => {
  const { claim, quote, verdict, says, interval, period, implied, repair } = figure
  return csvRow([
    claim,
    verdict,
    quote,
    says,
    interval?.low ?? '',
    interval?.high ?? '',
    period,
    implied?.words ?? '',
    repair,
  ])
}
