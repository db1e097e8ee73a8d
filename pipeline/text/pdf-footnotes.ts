// The notes at the foot of printed pages and columns: small or numbered with raised digits, gathered in order.
import type { TextNote } from './article-layout.ts'
import { addressGoesOn, joinLines, type Vocabulary } from './line-joins.ts'
import { raisedLabel, rowText } from './pdf-row-text.ts'
import type { Row } from './pdf-rows.ts'

/** A page's rows by columns, in the order of reading. */
export type Blocks = readonly (readonly Row[])[]

export interface PageNote extends TextNote {
  /** Counted from 0. */
  readonly page: number
}

export interface Footed {
  readonly pages: readonly Blocks[]
  readonly notes: readonly PageNote[]
}

/** Notes are at least as much smaller than the text, and all of one size within as much. */
const SMALL = 0.95
const SAME_SIZE = 0.05

const PRINTED = /^(?:\[(\d{1,4})\]|(\d{1,4})[.)]?(?=\s)|([*†‡§¶]{1,3}))\s*/

interface Label {
  readonly label: string
  /** What follows the label. */
  readonly rest: string
  /** A raised one or one in brackets; another number may be the row's first word. */
  readonly isSure: boolean
}

const plainText = (row: Row): string => rowText(row, (_, raised) => raised)

const labelOf = (row: Row): Label | null => {
  const text = plainText(row)
  const raised = raisedLabel(row)
  if (raised !== null) return { label: String(raised), rest: text.replace(/^\s*\d+\s*/, ''), isSure: true }
  const [whole = '', bracketed, bare, sign] = PRINTED.exec(text) ?? []
  const label = bracketed ?? bare ?? sign
  return label === undefined
    ? null
    : { label, rest: text.slice(whole.length), isSure: bracketed !== undefined }
}

/** The numbers that the text calls as notes: raised ones and those in square brackets, but for those at the head of a row. */
const calledNumbers = (rows: readonly Row[]): Set<string> => {
  const called = new Set<string>()
  for (const row of rows) {
    const text = rowText(row, (before, raised) => {
      if (before !== '') for (const [number] of raised.matchAll(/\d{1,4}/g)) called.add(number)
      return raised
    })
    for (const [, number = ''] of text.slice(1).matchAll(/\[(\d{1,4})\]/g)) called.add(number)
  }
  return called
}

/** Whether a row can open a note: in small type, or with a raised number that the text calls. */
const opensNote = (row: Row, size: number, called: ReadonlySet<string>): boolean => {
  const label = labelOf(row)
  if (label === null) return false
  if (row.size > SMALL * size) return raisedLabel(row) !== null && called.has(label.label)
  return label.isSure || called.has(label.label) || /^\D/.test(label.label)
}

/** The first row that opens a note with nothing bigger below it; the rows' end where none does. */
const firstNote = (rows: readonly Row[], size: number, called: ReadonlySet<string>): number => {
  let [first, biggest] = [rows.length, 0]
  for (const [index, row] of [...rows.entries()].reverse()) {
    biggest = Math.max(biggest, row.size)
    if (biggest <= row.size * (1 + SAME_SIZE) && opensNote(row, size, called)) first = index
  }
  return first
}

const FINISHED = /(?:[.?!]["”’)\]]*|https?:\/\/\S+)$/

/** The words of the note that ended the block before, if the rows below may go on with it. */
interface Before {
  readonly last: string
  readonly vocabulary: Vocabulary
}

/** Where the rows of notes begin: at the first that opens one, or above it with the end of one from the block before. */
const footFrom = (rows: readonly Row[], opening: number, size: number, before: Before | null): number => {
  if (before === null) return opening
  const noteSize = rows[opening]?.size ?? size * SMALL
  let from = opening
  for (
    let above = rows[from - 1];
    above !== undefined && above.size <= noteSize * (1 + SAME_SIZE);
    above = rows[from - 1]
  )
    from -= 1
  const first = rows[from]
  const isOpen =
    first !== undefined &&
    (!FINISHED.test(before.last) || addressGoesOn(before.last, plainText(first), before.vocabulary))
  return isOpen || (from === 0 && opening < rows.length) ? from : opening
}

/** @param notes those read so far: rows without a label go on with the last one */
const readRows = (
  rows: readonly Row[],
  page: number,
  notes: readonly PageNote[],
  vocabulary: Vocabulary,
): PageNote[] => {
  const read = [...notes]
  for (const row of rows) {
    const label = labelOf(row)
    const last = read.at(-1)
    const isNext =
      label !== null &&
      (label.isSure ||
        last === undefined ||
        Number(label.label) === Number(last.label) + 1 ||
        last.page !== page)
    if (label !== null && isNext) read.push({ label: label.label, text: label.rest, page })
    else if (last !== undefined)
      read[read.length - 1] = { ...last, text: joinLines(last.text, plainText(row), vocabulary).text }
  }
  return read
}

/**
 * @param size of the text's type
 * @returns the pages without the notes at their feet, and the notes in the order in which they stand
 */
export const takeFootnotes = (pages: readonly Blocks[], size: number, vocabulary: Vocabulary): Footed => {
  const called = calledNumbers(pages.flat(2))
  let notes: PageNote[] = []
  let before: Before | null = null
  const left = pages.map((blocks, page) =>
    blocks.map((rows) => {
      const from = footFrom(rows, firstNote(rows, size, called), size, before)
      notes = readRows(rows.slice(from), page, notes, vocabulary)
      const last = notes.at(-1)
      if (from < rows.length && last !== undefined) before = { last: last.text, vocabulary }
      return rows.slice(0, from)
    }),
  )
  return { pages: left, notes }
}
