// How a printed article's raised numbers are written: as markers of its notes, which may count anew on every page.
import type { TextNote } from './article-layout.ts'
import { numbered } from './note-label.ts'
import type { PageNote } from './pdf-footnotes.ts'
import type { Raise } from './pdf-row-text.ts'
import { raisedText } from './raised.ts'

export interface Marking {
  readonly notes: readonly TextNote[]
  /** @param page counted from 0 */
  readonly raiseOn: (page: number) => Raise
  readonly remarks: readonly string[]
}

/** @returns what writes raised numbers knowing the article's notes */
export const raiseFor =
  (notes: ReadonlySet<number>): Raise =>
  (before, raised) =>
    raisedText(before, raised, notes)

const isNumber = (label: string): boolean => /^\d+$/.test(label)

/** What writes the markers of one page whose notes have been numbered anew. */
const raiseAnew = (given: ReadonlyMap<string, string>): Raise => {
  const raise = raiseFor(new Set([...given.keys()].filter(isNumber).map(Number)))
  return (before, raised) =>
    raise(before, raised).replace(/\[(\d+)\]/g, (marker, number: string) => {
      const label = given.get(number)
      return label === undefined ? marker : `[${label}]`
    })
}

/** @param notes in the order in which they stand */
export const markingOf = (notes: readonly PageNote[]): Marking => {
  const { labels, remark } = numbered(notes.map(({ label }) => label))
  const given = notes.map((note, index) => ({ ...note, given: labels[index] ?? note.label }))
  const raise = raiseFor(new Set(labels.filter(isNumber).map(Number)))
  const raiseOn = (page: number): Raise =>
    remark === null
      ? raise
      : raiseAnew(new Map(given.filter((note) => note.page === page).map((note) => [note.label, note.given])))
  const inOrder = given.map(({ given: label, text }) => ({ label, text }))
  return {
    notes: inOrder.sort((a, b) =>
      isNumber(a.label) && isNumber(b.label) ? Number(a.label) - Number(b.label) : 0,
    ),
    raiseOn,
    remarks: remark === null ? [] : [remark],
  }
}
