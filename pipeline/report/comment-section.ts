// The sections of audit.md: paragraphs, folded lists and tables, with what is said of the rows that a comment cannot hold.
import { counted } from '../model/english.ts'
import type { Section } from './comment-room.ts'
import { markdownRow, markdownText } from './markdown-text.ts'
import { cut, visible } from './visible.ts'

/** No sentence of an audit is longer; a longer text is a file that slipped into a cell. */
const LONGEST_TEXT = 1500

/** @returns the words, safe in a paragraph, a list and a table */
export const text = (words: string): string => markdownText(cut(visible(words), LONGEST_TEXT))

/** A section that always stands in full. */
export const paragraph = (lines: readonly string[]): Section => ({
  before: lines,
  rows: [],
  after: [],
  leftOut: () => '',
})

/** A section that opens on a click, so that a comment stays short. */
export const folded = (title: string, section: Section): Section => ({
  ...section,
  before: [`<details><summary>${title}</summary>`, '', ...section.before],
  after: [...section.after, '', '</details>'],
})

/** @param one what a row is */
export const inPage = (count: number, one: string): string =>
  `${counted(count, one)} more in audit.html: this comment has no room for them.`

export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  one: string,
  lead: readonly string[] = [],
): Section => ({
  before: [...lead, markdownRow(head), markdownRow(head.map(() => '---'))],
  rows: rows.map(markdownRow),
  after: [],
  leftOut: (count) => inPage(count, one),
})
