// Text inside Markdown: whatever a cell holds, it is shown as it is and does nothing.
import { visible } from './visible.ts'

/** What CommonMark, GitHub's tables, its mathematics and its strikethrough give a meaning. */
const ACTIVE = /[\\`*_[\]<>|~&$]/g

/** At the start of a block these make headings, lists, quotations and rules. */
const OPENING = /^(\s*)([#+=-]|\d+(?=[.)]))/

/** A joiner that shows nothing keeps `@name` from calling somebody and `#1` from pointing at an issue. */
const JOINER = '\u2060'

/**
 * @returns the text on one line, safe in a paragraph, a list item and a table cell; addresses are not linked
 */
export const markdownText = (text: string): string =>
  visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ACTIVE, '\\$&')
    .replace(OPENING, (_whole, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )
    .replace(/:\/\//g, '\\://')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/([@#])(?=\w)/g, `$1${JOINER}`)

/** @param cells already safe */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  markdownRow(head),
  markdownRow(head.map(() => '---')),
  ...rows.map(markdownRow),
]
