// Which part of a page is its article: the first that keeps every note and every marker, and what it leaves out.
import { noteNumbers, type TextNote } from './article-layout.ts'
import { printedNotes } from './note-section.ts'
import { notesStart } from './notes.ts'

export interface Part {
  readonly text: string
  /** What to tell the user when this part is taken. */
  readonly remark: string | null
}

export interface Choice {
  readonly text: string
  /** Notes that the chosen part lacks and the page has. */
  readonly notes: readonly TextNote[]
  readonly remarks: readonly string[]
}

/** How often each marker of a note stands in the text before its notes. */
const markersIn = (text: string, notes: ReadonlySet<number>): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const [, digits] of text.slice(0, notesStart(text)).matchAll(/\[(\d{1,4})\]/g)) {
    const number = Number(digits)
    if (notes.has(number)) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return counts
}

const keepsMarkers = (part: string, whole: string, notes: ReadonlySet<number>): boolean => {
  const kept = markersIn(part, notes)
  return [...markersIn(whole, notes)].every(([number, count]) => (kept.get(number) ?? 0) >= count)
}

/** A passage of prose; what is shorter or ends in no full stop is a label, a link or a button. */
const SENTENCE = /^.{60,}[.?!…]["”’)\]]*$/s
const SHOWN = 60

const leftOut = (part: string, whole: string): string[] => {
  const squeezed = (text: string): string => text.replace(/\s+/g, ' ')
  const kept = squeezed(part)
  const missing =
    squeezed(whole) === kept
      ? []
      : whole
          .split('\n\n')
          .map(squeezed)
          .filter((each) => SENTENCE.test(each) && !kept.includes(each))
  const [first] = missing
  if (first === undefined) return []
  const others = missing.length === 1 ? '' : ` and ${missing.length - 1} more`
  return [
    `Left out as not of the article: “${first.slice(0, SHOWN).trim()} …”${others}. What belongs to it has to be added by hand.`,
  ]
}

/**
 * @param parts of the page, each wider than the one before; the last is the whole page
 * @param main the part that calls itself the article; linked markers count where they stand, printed ones only here
 * @param linked the numbers of notes that have been taken out of the page already
 */
export const chosenPart = (parts: readonly Part[], main: string, linked: ReadonlySet<number>): Choice => {
  const whole = parts.at(-1)?.text ?? ''
  const printed = linked.size > 0 ? [] : printedNotes(whole)
  const numbers = new Set([...linked, ...printed.map(({ number }) => number)])
  const chosen = parts.find(
    ({ text }) => text !== '' && keepsMarkers(text, linked.size > 0 ? whole : main, numbers),
  ) ?? {
    text: whole,
    remark: null,
  }
  const remarks = [...(chosen.remark === null ? [] : [chosen.remark]), ...leftOut(chosen.text, main)]
  const kept = noteNumbers(chosen.text)
  if (printed.every(({ number }) => kept.has(number))) return { text: chosen.text, notes: [], remarks }
  return {
    text: chosen.text.slice(0, notesStart(chosen.text)),
    notes: printed.map(({ number, text }) => ({ label: String(number), text })),
    remarks,
  }
}
