// Re-anchored rows: what another edition of the text means for the rows that quote it.
import type { Anchor } from '../model/claim.ts'
import type { Located, Place, Problem } from '../model/problem.ts'
import { occurrences, type Selector, type Sought } from '../text/anchor.ts'
import type { Proposal } from '../text/reanchor.ts'

/** A row that quotes the text, by the name that a person knows it by. */
export interface QuotingRow extends Located<Selector> {
  readonly name: string
}

export interface Reanchored {
  readonly row: QuotingRow
  readonly proposal: Proposal
}

/** A cell to be changed. */
export interface Change extends Place {
  readonly text: string
}

/**
 * @param old the text in which the rows stood; `null` where it is not at hand, and their anchors tell the places
 * @returns what is known of where each row stood
 */
export const soughtRows = (
  rows: readonly QuotingRow[],
  old: string | null,
  anchors: readonly Anchor[],
): Sought[] =>
  rows.map(({ name, row }) => {
    if (old !== null) {
      const [only, ...others] = occurrences(old, row)
      return { selector: row, place: only === undefined || others.length > 0 ? null : only }
    }
    const anchor = anchors.find(({ claim, quote }) => claim === name && quote === row.quote)
    if (anchor === undefined || anchor.start === null || anchor.end === null)
      return { selector: row, place: null }
    return { selector: row, place: { start: anchor.start, end: anchor.end } }
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
