// Re-anchored rows: what another edition of the text means for the rows that quote it.
import type { Anchor } from '../model/claim.ts'
import type { Mention } from '../model/mention.ts'
import type { Located, Place, Problem } from '../model/problem.ts'
import { occurrences, type Selector, type Sought, type Span } from '../text/anchor.ts'
import type { Proposal } from '../text/reanchor.ts'

/** A row that quotes the text, by the name that a person knows it by. */
export interface QuotingRow extends Located<Selector> {
  readonly name: string
  /** Why a dismissal sets its numbers aside; empty for a claim. */
  readonly reason: string
}

/** What earlier runs found in the text. */
export interface Remembered {
  readonly anchors: readonly Anchor[]
  readonly mentions: readonly Mention[]
}

export interface Reanchored {
  readonly row: QuotingRow
  readonly proposal: Proposal
}

/** A cell to be changed. */
export interface Change extends Place {
  readonly text: string
}

const anchored = ({ name, row }: QuotingRow, anchors: readonly Anchor[]): Span | null => {
  const anchor = anchors.find(({ claim, quote }) => claim === name && quote === row.quote)
  if (anchor === undefined || anchor.start === null || anchor.end === null) return null
  return { start: anchor.start, end: anchor.end }
}

/** A dismissal has no anchor: it stands around the numbers that it sets aside. */
const around = ({ reason, row: { quote } }: QuotingRow, mentions: readonly Mention[]): Span | null => {
  const starts = mentions.flatMap((mention) => {
    const within = quote.indexOf(mention.surface)
    const isItsOwn = mention.disposition === 'dismissed' && mention.reason === reason && within >= 0
    return isItsOwn ? [mention.start - within] : []
  })
  const [start, ...others] = new Set(starts)
  return start === undefined || others.length > 0 ? null : { start, end: start + quote.length }
}

/**
 * @param old the text in which the rows stood; `null` where it is not at hand, and what is remembered tells the places
 * @returns what is known of where each row stood
 */
export const soughtRows = (
  rows: readonly QuotingRow[],
  old: string | null,
  { anchors, mentions }: Remembered,
): Sought[] =>
  rows.map((each) => {
    const { row } = each
    if (old === null)
      return { selector: row, place: each.reason === '' ? anchored(each, anchors) : around(each, mentions) }
    const [only, ...others] = occurrences(old, row)
    return { selector: row, place: only === undefined || others.length > 0 ? null : only }
  })

/** A row that a person must settle: its figure has changed, its place is not known, or there is a doubt. */
export const isOpen = ({ proposal: { verdict, doubt } }: Reanchored): boolean =>
  (verdict !== 'exact' && verdict !== 'moved') || doubt !== ''

const COLUMNS = ['quote', 'prefix', 'suffix'] as const

/** @returns the cells to be changed so that the rows that have moved quote the new text; the open rows stay as they are */
export const changesOf = (rows: readonly Reanchored[]): Change[] =>
  rows.flatMap((each) => {
    const { selector } = each.proposal
    if (selector === null || isOpen(each)) return []
    return COLUMNS.filter((column) => selector[column] !== each.row.row[column]).map((column) => ({
      ...each.row.at(column),
      text: selector[column],
    }))
  })

/** Where more rows than this share are lost, the text is not an edition of the article. */
const MOST_LOST = 0.5

/** @param file that the problem is said of */
export const otherArticleProblems = (rows: readonly Reanchored[], file: string): Problem[] => {
  const lost = rows.filter(({ proposal }) => proposal.verdict === 'lost').length
  if (lost <= rows.length * MOST_LOST) return []
  const expected = 'a text that has most of the quotes'
  const found = `one that lacks ${lost} of ${rows.length}`
  const hint = 'is it the text of this article?'
  return [{ file, line: 1, column: 1, code: 'other-article', expected, found, hint }]
}
