// A diff as Markdown, for a pull request.
import type { Diff, ResultChange } from './diff.ts'
import {
  type Base,
  baseWords,
  becauseWords,
  chartWords,
  codeWords,
  countWords,
  findingWords,
  isEmpty,
  messageWords,
  rowName,
  rowPlace,
  rowWords,
  verdictWords,
} from './diff-words.ts'
import { markdownTable, markdownText } from './markdown-text.ts'

const section = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        '',
        `### ${title}`,
        '',
        ...markdownTable(
          head,
          rows.map((cells) => cells.map(markdownText)),
        ),
      ]

const resultRow =
  (words: (change: ResultChange) => string, { rows }: Diff) =>
  (change: ResultChange): string[] => [
    change.name,
    `${change.change}: ${words(change)}`,
    messageWords(change).join(' '),
    becauseWords(change, rows),
  ]

const chartRow =
  ({ rows }: Diff) =>
  (change: ResultChange): string[] => [
    change.name,
    `${change.change}: ${chartWords(change)}`,
    becauseWords(change, rows),
  ]

export const diffMarkdown = (diff: Diff, base: Base): string[] => {
  const title = `## ${markdownText(diff.article)}, since ${markdownText(baseWords(base))}`
  if (isEmpty(diff)) return [title, '', 'Nothing has changed.']
  const rows = diff.rows.map((row) => [rowName(row), `${row.change}: ${rowWords(row)}`, rowPlace(row)])
  const head = ['', 'change', 'in words', 'because of']
  return [
    title,
    '',
    `${countWords(diff)}.`,
    ...section('Rows that were edited', ['row', 'change', 'place'], rows),
    ...section('Verdicts', ['claim', ...head.slice(1)], diff.verdicts.map(resultRow(verdictWords, diff))),
    ...section('Findings', ['finding', ...head.slice(1)], diff.findings.map(resultRow(findingWords, diff))),
    ...section('Charts', ['chart', 'change', 'because of'], diff.charts.map(chartRow(diff))),
    ...codeWords(diff, base).flatMap((line) => ['', markdownText(line)]),
  ]
}
