// Figures of a passage, read in the text as printed or in one of its forms, so that print alone makes no other figure.
import { type Span, touches } from './anchor.ts'
import { caseless, type LineHyphens, normalise } from './normalise.ts'
import { type Numeral, numerals } from './numerals.ts'
import { MONTH_NAMES } from './time-words.ts'

/** Some words with the text that they stand in, without which "43 people" could be the end of "143 people". */
export interface Passage extends Span {
  readonly text: string
}

/** How far a figure, or the word that hedges it, may reach beyond the words, in code units. */
export const AROUND = 60

export const surrounded = ({ text, start, end }: Passage): Passage => {
  const from = Math.max(0, start - AROUND)
  return { text: text.slice(from, end + AROUND), start: start - from, end: end - from }
}

/** A figure with its words as printed. */
export interface Figure {
  readonly numeral: Numeral
  readonly words: string
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ')

/** A form in which figures are read: as printed, or normalised, with its case or without. */
export interface Form {
  readonly hyphens: LineHyphens
  readonly hasCase: boolean
}

const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\b`, 'giu')

/** In lower case but for the months, which are read by their capital alone. */
const withoutCase = (text: string): string =>
  caseless(text).replace(MONTH, (month) => month.slice(0, 1).toUpperCase() + month.slice(1))

/** The figures that the words touch, as they are read in a form of the text, or in the text as it is. */
export const figuresIn = ({ text, ...span }: Passage, form?: Form): Figure[] => {
  const normal = form === undefined ? null : normalise(text, form.hyphens)
  const words = normal?.text ?? text
  const within = normal?.rewritten(span) ?? span
  return numerals(form?.hasCase === false ? withoutCase(words) : words)
    .filter((numeral) => touches(numeral, within))
    .map((numeral) => {
      const { start, end } = normal?.source(numeral) ?? numeral
      return { numeral, words: oneLine(text.slice(start, end)) }
    })
}
