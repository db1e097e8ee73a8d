// A diff as lines for a terminal.
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
import { type Paint, plain } from './paint.ts'
import { visible } from './visible.ts'

const section = (title: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : ['', paint('strong', title), ...lines]

const resultLines = (
  changes: readonly ResultChange[],
  words: (change: ResultChange) => string,
  diff: Diff,
  paint: Paint,
): string[] =>
  changes.flatMap((change) => [
    `  ${paint('strong', visible(change.name))}  ${change.change}  ${words(change)}`,
    ...('verdict' in { ...change.before, ...change.after } ? messageWords(change) : []).map(
      (line) => `      ${visible(line)}`,
    ),
    paint('faint', `      because: ${visible(becauseWords(change, diff.rows))}`),
  ])

const rowLines = ({ rows }: Diff, paint: Paint): string[] =>
  rows.flatMap((row) => [
    `  ${paint('strong', visible(rowName(row)))}  ${row.change}  ${visible(rowWords(row))}`,
    paint('faint', `      ${visible(rowPlace(row))}`),
  ])

export const diffLines = (diff: Diff, base: Base, paint: Paint = plain): string[] => {
  if (isEmpty(diff)) return [`${diff.article}: nothing has changed since ${visible(baseWords(base))}.`]
  return [
    paint('strong', `${diff.article}, since ${visible(baseWords(base))}: ${countWords(diff)}`),
    ...section('Rows that were edited', rowLines(diff, paint), paint),
    ...section('Verdicts', resultLines(diff.verdicts, verdictWords, diff, paint), paint),
    ...section('Findings', resultLines(diff.findings, findingWords, diff, paint), paint),
    ...section('Charts', resultLines(diff.charts, chartWords, diff, paint), paint),
    ...section(
      'Code',
      codeWords(diff, base).map((line) => `  ${visible(line)}`),
      paint,
    ),
  ]
}
