// A printed article put together from its pages: columns, notes, paragraphs, and what was left out on the way.
import { counted } from '../model/english.ts'
import { isNotesHeading, laidOut, noteNumbers, relaidOut, withNotesHeading } from './article-layout.ts'
import { type Vocabulary, vocabularyOf } from './line-joins.ts'
import { columnBlocks } from './pdf-columns.ts'
import { type Blocks, takeFootnotes } from './pdf-footnotes.ts'
import { withoutHeads } from './pdf-heads.ts'
import { markingOf, raiseFor } from './pdf-markers.ts'
import { type Paragraph, paragraphsOf } from './pdf-paragraphs.ts'
import { type Raise, rowText, tabularRows } from './pdf-row-text.ts'
import { commonest, type PdfItem, type Row, rowsOf } from './pdf-rows.ts'

export interface PrintedArticle {
  readonly text: string
  /** What stands in the biggest type near the beginning, `null` where all is of one size. */
  readonly heading: string | null
  readonly remarks: readonly string[]
}

const bodySize = (rows: readonly Row[]): number =>
  commonest(rows.map((row) => [Math.round(row.size * 10) / 10, row.end - row.x])) ?? 0

/** How many paragraphs from the beginning a title may stand, and how much bigger than the text it is. */
const TITLE_WITHIN = 12
const TITLE_SIZE = 1.12

const headingOf = (paragraphs: readonly Paragraph[], size: number): string | null => {
  const first = paragraphs.slice(0, TITLE_WITHIN)
  const biggest = Math.max(0, ...first.map((each) => each.size))
  return biggest > TITLE_SIZE * size ? (first.find((each) => each.size === biggest)?.text ?? null) : null
}

const SHOWN = 5

const doubtRemark = (doubts: readonly string[]): string[] => {
  const words = [...new Set(doubts)]
  if (words.length === 0) return []
  const more = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : ''
  return [
    `Divided at a line’s end and nowhere else in the text, so that the hyphen may be wrong: ${counted(words.length, 'word')}, ${words.slice(0, SHOWN).join(', ')}${more}.`,
  ]
}

interface Printing {
  readonly pages: readonly Blocks[]
  readonly size: number
  readonly vocabulary: Vocabulary
}

const print = ({ pages, size, vocabulary }: Printing, raiseOn: (page: number) => Raise): Paragraph[] => {
  const columns = pages.flatMap((blocks, page) =>
    blocks.map((rows) => {
      const tabular = tabularRows(rows)
      return rows.map((row) => ({ row, text: rowText(row, raiseOn(page), tabular.has(row)) }))
    }),
  )
  return paragraphsOf(columns, size, vocabulary)
}

interface Read {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
}

const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n\n')

/** Notes that stand at the end of the text as text: their numbers are known once it is read. */
const withEndNotes = (printing: Printing): Read => {
  const called = new Set<number>()
  const noting: Raise = (before, raised) => {
    if (before !== '') for (const [number] of raised.matchAll(/\d+/g)) called.add(Number(number))
    return raised
  }
  const notes = noteNumbers(withNotesHeading(textOf(print(printing, () => noting)), called))
  const paragraphs = print(printing, () => raiseFor(notes))
  return { text: relaidOut(withNotesHeading(textOf(paragraphs), notes)), paragraphs }
}

/**
 * @param pages their pieces of text
 * @param links the addresses that the file links to
 */
export const printedArticle = (
  pages: readonly (readonly PdfItem[])[],
  links: readonly string[],
): PrintedArticle => {
  const rows = pages.map(rowsOf)
  const size = bodySize(rows.flat())
  const trimmed = withoutHeads(rows, size)
  const blocks = columnBlocks(trimmed.pages)
  const vocabulary = vocabularyOf(
    blocks.flat(2).map((row) => rowText(row, (_, raised) => raised)),
    links,
  )
  const footed = takeFootnotes(blocks, size, vocabulary)
  const printing = { pages: footed.pages, size, vocabulary }
  const marking = markingOf(footed.notes)
  const read = marking.notes.length === 0 ? withEndNotes(printing) : null
  const paragraphs = read?.paragraphs ?? print(printing, marking.raiseOn)
  const body = paragraphs.filter(({ text }) => !isNotesHeading(text))
  return {
    text: read?.text ?? laidOut(textOf(body), marking.notes),
    heading: headingOf(paragraphs, size),
    remarks: [
      ...trimmed.remarks,
      ...marking.remarks,
      ...doubtRemark(paragraphs.flatMap(({ doubts }) => doubts)),
    ],
  }
}
