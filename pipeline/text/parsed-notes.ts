// The end notes of a text, parsed: one row a work, with its place and its form.
import type { CitedWork, Note } from '../model/note.ts'
import type { Span } from './anchor.ts'
import { citedWork } from './cited-work.ts'
import type { PrintedWork } from './form-features.ts'
import { formMarks } from './form-marks.ts'
import { type PrintedNote, printedNotes } from './note-section.ts'
import { worksIn } from './note-works.ts'
import { quoteState } from './quotation.ts'

/** What a spreadsheet would run as a formula when it opens the table loses its first characters. */
const harmless = (cell: string): string => cell.replace(/^[=@+\-\s]+/, '')

const harmlessCells = (work: CitedWork): CitedWork => ({
  ...work,
  authors: work.authors.map(harmless),
  title: harmless(work.title),
  container: harmless(work.container),
  editors: work.editors.map(harmless),
  publisher: harmless(work.publisher),
  place: harmless(work.place),
})

interface Placed extends PrintedWork, Span {
  readonly note: PrintedNote
}

const placed = (note: PrintedNote): Placed[] => {
  const spans = worksIn(note.text)
  return spans.map(({ start, end }, index) => {
    const text = note.text.slice(start, end)
    return {
      text,
      isLast: index === spans.length - 1,
      cited: harmlessCells(citedWork(text)),
      note,
      start: note.start + start,
      end: note.start + end,
    }
  })
}

/**
 * @param text the article, end notes included
 * @returns its notes in the order of the text; a number that is printed twice goes on counting its works
 */
export const notesOf = (text: string): Note[] => {
  const works = printedNotes(text).flatMap(placed)
  const marks = formMarks(works)
  const counts = new Map<number, number>()
  return works.map(({ note, cited, text: printed, start, end }, index) => {
    const work = (counts.get(note.number) ?? 0) + 1
    counts.set(note.number, work)
    const form = [...(marks[index] ?? [])]
    return {
      note: note.number,
      work,
      ...cited,
      quotes: quoteState(printed),
      split: note.isSplit,
      form,
      start,
      end,
    }
  })
}
