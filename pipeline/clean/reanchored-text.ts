// Re-anchored rows as lines for the terminal: what stood in the text, what stands there now, and what a person must do.
import { counted } from '../model/english.ts'
import type { Selector } from '../text/anchor.ts'
import { lineAt } from '../text/closest-words.ts'
import type { Proposal, Verdict } from '../text/reanchor.ts'
import { isOpen, type Reanchored } from './reanchored.ts'

const SAID: Record<Verdict, string> = {
  exact: 'as it was',
  moved: 'moved',
  'figure-changed': 'figure changed',
  ambiguous: 'ambiguous',
  lost: 'lost',
}

/** Spaces and marks that look like others, or like nothing, by their number; line ends as a sign. */
const visible = (words: string): string =>
  words
    .replace(/\r\n?|\n/g, '⏎')
    .replace(
      /(?! )[\p{Z}\p{DI}\p{Cc}]/gu,
      (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )

const quoted = ({ quote, prefix, suffix }: Selector): string => {
  const beside = [
    ...(prefix === '' ? [] : [`after “${visible(prefix.trim())}”`]),
    ...(suffix === '' ? [] : [`before “${visible(suffix.trim())}”`]),
  ]
  return `${visible(quote)}${beside.length === 0 ? '' : `   (${beside.join(', ')})`}`
}

const placeWords = ({ verdict, places, score }: Proposal, text: string): string => {
  if (places.length === 0) return 'nothing like it'
  const lines = places.map(({ start }) => lineAt(text, start)).join(', ')
  const near = verdict === 'lost' ? 'nearest at ' : ''
  return `${near}line${places.length === 1 ? '' : 's'} ${lines}, score ${score.toFixed(2)}`
}

/** What stands there now; `?` where that is another passage. */
const nowWords = ({ verdict, selector, places }: Proposal, text: string): string[] => {
  const mark = verdict === 'lost' ? '?' : '+'
  const words =
    selector === null ? places.map(({ start, end }) => visible(text.slice(start, end))) : [quoted(selector)]
  return words.map((each) => `  ${mark} ${each}`)
}

const stated = (figure: string): string => (figure === '' ? 'nothing' : visible(figure))

/** One row as a diff: the words of the table, the words of the text, and what is to be known of them. */
const block = ({ row, proposal }: Reanchored, text: string): string[] => [
  '',
  `${row.name} ${SAID[proposal.verdict]}, ${placeWords(proposal, text)}`,
  `  - ${quoted(row.row)}`,
  ...nowWords(proposal, text),
  ...proposal.figures.map(({ was, now }) => `  the text said ${stated(was)}, now it says ${stated(now)}`),
  ...(proposal.doubt === '' ? [] : [`  ${proposal.doubt}`]),
]

/** How many rows are what, and every row that is not as it was. */
export const reanchoredLines = (rows: readonly Reanchored[], text: string): string[] => {
  const verdicts = Object.entries(SAID).flatMap(([verdict, words]) => {
    const count = rows.filter(({ proposal }) => proposal.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  const shown = rows.filter((each) => each.proposal.verdict !== 'exact' || isOpen(each))
  return [
    `${counted(rows.length, 'quote')}: ${verdicts.join(', ')}`,
    ...shown.flatMap((each) => block(each, text)),
  ]
}

const TO_DO: Record<Verdict, string> = {
  exact: 'read the passage; if it is another, change the quote',
  moved: 'read the passage, and copy its words into quote',
  'figure-changed': 'correct the row: quote, amount, and what depends on them',
  ambiguous: 'write some words before it into prefix, or after it into suffix',
  lost: 'find what became of it; if the article no longer says it, delete the row',
}

/**
 * What a person must settle, a line for each row, with its place in the table.
 * @param folder that the tables' paths count from, with a slash at its end
 */
export const openLines = (rows: readonly Reanchored[], folder: string): string[] =>
  rows.filter(isOpen).map((each) => {
    const { row, proposal } = each
    const { file, line, column } = row.at('quote')
    const figures = proposal.figures.map(({ was, now }) => `${stated(was)} → ${stated(now)}`)
    const what = [SAID[proposal.verdict], ...figures].join(': ')
    return `${folder}${file}:${line}:${column}: ${row.name} ${what}: ${TO_DO[proposal.verdict]}`
  })
