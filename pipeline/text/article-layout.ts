// The one form in which articles are kept: paragraphs with a blank line between them, end notes on lines of their own.

import { printedNotes } from './note-section.ts'
import { notesStart } from './notes.ts'
import { withMarkers } from './raised.ts'

export interface TextNote {
  /** A number; a sign where the article uses signs. */
  readonly label: string
  readonly text: string
}

const HEADING = 'End Notes'

const NOTES_HEADING = /^\s*(?:end\s?notes?|foot\s?notes?|notes|references)\s*:?\s*$/i

/** Whether the words stand over a list of notes and say so. */
export const isNotesHeading = (text: string): boolean => NOTES_HEADING.test(text)

/** A space that ends a line and lines that hold nothing else are of the file's making. */
const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** What led back to the marker in the page that was printed. */
const BACK_ARROW = /\s*[↩↑⤴]\ufe0e?$/

const noteLine = ({ label, text }: TextNote): string =>
  `[${label}] ${text
    .replace(/[ \t]*\n\s*/g, ' ')
    .trim()
    .replace(BACK_ARROW, '')}`.trim()

/** @returns the article with its notes at its end, as lines `[n] ...` under "End Notes" */
export const laidOut = (body: string, notes: readonly TextNote[]): string => {
  if (notes.length === 0) return `${tidied(body)}\n`
  const numbers = new Set(notes.map(({ label }) => Number(label)).filter(Number.isInteger))
  return `${[withMarkers(tidied(body), numbers), HEADING, notes.map(noteLine).join('\n')].join('\n\n')}\n`
}

const ITEM = /^(?:\((\d{1,3})\)|(\d{1,3})[.)]|([¹²³⁰⁴-⁹]{1,3}))[ \t]*(?=\S)/

const itemNumber = (line: string): number => {
  const match = ITEM.exec(line)
  return match === null ? 0 : Number((match[1] ?? match[2] ?? match[3] ?? '').normalize('NFKC'))
}

/**
 * @param called the numbers that are raised in the text
 * @returns the text with a heading over the numbered list that ends it, where it has no other notes and calls these
 */
export const withNotesHeading = (text: string, called: ReadonlySet<number>): string => {
  if (called.size === 0 || noteNumbers(text).size > 0) return text
  const lines = text.split('\n')
  const first = lines.findLastIndex((line) => itemNumber(line) === 1)
  const last = lines
    .slice(first)
    .reduce((count, line) => (itemNumber(line) === count + 1 ? count + 1 : count), 0)
  if (first === -1 || ![...called].some((number) => number <= last)) return text
  return [...lines.slice(0, first), HEADING, '', ...lines.slice(first)].join('\n')
}

/** @returns a text that has its notes at its end already, in whichever style, with the notes as this project writes them */
export const relaidOut = (text: string): string => {
  const notes = printedNotes(text)
  const [first, last] = [notes[0], notes.at(-1)]
  if (first === undefined || last === undefined) return laidOut(text, [])
  const start = notesStart(text)
  const opening = text.lastIndexOf('\n', first.start - 1) + 1
  const belowHeading = text.slice(start, opening).replace(/^.*\n?/, '')
  const own = notes.map((note) => ({ label: String(note.number), text: text.slice(note.start, note.end) }))
  const behind = tidied(text.slice(last.end))
  return laidOut(`${text.slice(0, start)}\n\n${belowHeading}`, own) + (behind === '' ? '' : `\n${behind}\n`)
}

/** The numbers of the notes at the end of the text. */
export const noteNumbers = (text: string): Set<number> =>
  new Set(notesStart(text) === text.length ? [] : printedNotes(text).map(({ number }) => number))
