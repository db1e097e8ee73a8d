// The end notes as they are printed: where each begins and ends, in whichever style their numbers are set.
import type { Span } from './anchor.ts'
import { notesStart } from './notes.ts'
import { quoteState } from './quotation.ts'

/** A note without its number; line breaks are spaces, so that offsets in `text` count from `start`. */
export interface PrintedNote extends Span {
  readonly number: number
  readonly text: string
  /** Whether a paragraph break divides it in the middle of a sentence. */
  readonly isSplit: boolean
}

interface Style {
  readonly opens: RegExp
  /** How far the next number may run ahead: what else begins with a number is a date, a page or a house. */
  readonly reach: number
}

const STYLES: readonly Style[] = [
  { opens: /^\[(\d{1,3})\][ \t]*/, reach: 999 },
  { opens: /^\((\d{1,3})\)[ \t]+/, reach: 3 },
  { opens: /^(\d{1,3})[.)][ \t]+/, reach: 3 },
  { opens: /^(\d{1,3})[ \t]*(?=[\p{L}“"‘«„])/u, reach: 1 },
  { opens: /^([¹²³⁰⁴-⁹]{1,3})[ \t]*/, reach: 3 },
]

/** "18 March 2021, ..." goes on with a date: no note begins so. */
const DATE =
  /^\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}/i

const linesFrom = (text: string, from: number): Span[] => {
  const lines: Span[] = []
  for (const { index, 0: line } of text.slice(from).matchAll(/[^\n]*/g)) {
    const start = from + index + (line.length - line.trimStart().length)
    if (line.trim() !== '') lines.push({ start, end: start + line.trim().length })
  }
  return lines
}

interface Opening extends Span {
  readonly number: number
}

const openedBy = (line: string, { opens }: Style): { number: number; length: number } | null => {
  const match = opens.exec(line)
  if (match === null || DATE.test(line)) return null
  return { number: Number((match[1] ?? '').normalize('NFKC')), length: match[0].length }
}

/** The lines that open a note, each without its number. */
const openings = (text: string, lines: readonly Span[]): Opening[] => {
  const style = STYLES.find((each) =>
    lines.some(({ start, end }) => openedBy(text.slice(start, end), each)?.number === 1),
  )
  if (style === undefined) return []
  const found: Opening[] = []
  for (const { start, end } of lines) {
    const opened = openedBy(text.slice(start, end), style)
    const last = found.at(-1)?.number ?? 0
    const isNext = opened !== null && (style.reach === 999 || opened.number > last)
    if (isNext && opened.number <= last + style.reach)
      found.push({ start: start + opened.length, end, number: opened.number })
  }
  return found
}

const UNFINISHED = /(?:[,;:(–—-]|\b(?:in|and|of|the|by|for|at|to|with|from|eds?\.|pp?\.|vol\.|no\.))$/i
const GOES_ON = /^(?:\p{Ll}|https?:|pp?\.|\(?\d)/u

/** Whether a sentence runs from the one piece into the other. */
const runsOn = (before: string, after: string): boolean =>
  UNFINISHED.test(before) ||
  quoteState(before) === 'unclosed' ||
  (!/[.?!]["”’)]*$/.test(before) && GOES_ON.test(after))

const isParagraphBreak = (between: string): boolean => /\n[ \t\u00a0\r]*\n/.test(between)

/** What the last note holds: nothing says where the section ends but that a sentence ends there. */
const lastLines = (text: string, lines: readonly Span[]): readonly Span[] => {
  const stop = lines.findIndex((line, index) => {
    const next = lines[index + 1]
    if (next === undefined) return true
    const [before, after] = [text.slice(line.start, line.end), text.slice(next.start, next.end)]
    const isEnded = /(?:[.?!]["”’)]*|https?:\/\/\S+)$/.test(before)
    return isParagraphBreak(text.slice(line.end, next.start)) ? !runsOn(before, after) : isEnded
  })
  return lines.slice(0, stop + 1)
}

const isSplitIn = (text: string, lines: readonly Span[]): boolean =>
  lines.some((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || !isParagraphBreak(text.slice(line.end, next.start))) return false
    return runsOn(text.slice(line.start, line.end), text.slice(next.start, next.end))
  })

/** @returns the end notes in the order of the text; empty where it has none */
export const printedNotes = (text: string): PrintedNote[] => {
  const lines = linesFrom(text, notesStart(text))
  const opened = openings(text, lines)
  return opened.map(({ start, number, end: firstEnd }, index) => {
    const until = opened[index + 1]?.start ?? Number.POSITIVE_INFINITY
    const after = lines.filter((line) => line.start > start && line.end < until)
    const own = [{ start, end: firstEnd }, ...after]
    const held = index === opened.length - 1 ? lastLines(text, own) : own
    const end = held.at(-1)?.end ?? firstEnd
    return {
      number,
      start,
      end,
      text: text.slice(start, end).replace(/[\r\n]/g, ' '),
      isSplit: isSplitIn(text, held),
    }
  })
}
