// Selectors: the fewest words beside a quote that leave it one place in the text.
import { runsAsFormula } from '../model/table.ts'
import type { Selector, Span } from './anchor.ts'

/** More words than these either side are no selector that a person would check. */
const MOST_WORDS = 40

/** Code units that the words of one side may fill. */
const REACH = 400

const standsOnce = (text: string, words: string): boolean =>
  text.indexOf(words, text.indexOf(words) + 1) === -1

/** The words before a place, one more each time. */
const wordsBefore = (text: string, place: number): string[] => {
  const from = Math.max(0, place - REACH)
  const reach = text.slice(from, place)
  const starts = [...reach.matchAll(from === 0 ? /(?<=^|\s)\S/gu : /(?<=\s)\S/gu)].map(({ index }) => index)
  return starts
    .reverse()
    .slice(0, MOST_WORDS)
    .map((start) => reach.slice(start))
}

/** The words behind it. */
const wordsBehind = (text: string, place: number): string[] => {
  const reach = text.slice(place, place + REACH)
  const isLast = place + REACH >= text.length
  return [...reach.matchAll(isLast ? /\S(?=\s|$)/gu : /\S(?=\s)/gu)]
    .slice(0, MOST_WORDS)
    .map((match) => reach.slice(0, match.index + match[0].length))
}

/** What a table gives back as it was written: it runs as no formula, and has no line end that tables write otherwise. */
export const isCell = (words: string): boolean => !runsAsFormula(words) && !words.includes('\r')

type Sides = Omit<Selector, 'quote'>

/** Words before first: dismissals are told apart by quote and prefix. */
const sidesOf = (text: string, { start, end }: Span): Sides[] => {
  const [before, behind] = [wordsBefore(text, start), wordsBehind(text, end)]
  const both = before.map((prefix, index) => ({ prefix, suffix: behind[index] ?? behind.at(-1) ?? '' }))
  const all = [
    ...['', ...before].map((prefix) => ({ prefix, suffix: '' })),
    ...behind.map((suffix) => ({ prefix: '', suffix })),
    ...both,
  ]
  // A cell of several lines is hard to read in a spreadsheet.
  const isOneLine = ({ prefix, suffix }: Sides): boolean => !/\n/.test(prefix + suffix)
  return [...all.filter(isOneLine), ...all.filter((sides) => !isOneLine(sides))]
}

/**
 * @param isFree whether a selector may be taken, where something else would be found by it too
 * @returns the quote with as few words beside it as make it unique, `null` where the text repeats itself too far
 */
export const selectorOf = (
  text: string,
  span: Span,
  isFree: (selector: Selector) => boolean = () => true,
): Selector | null => {
  const quote = text.slice(span.start, span.end)
  if (!isCell(quote)) return null
  const found = sidesOf(text, span).find(
    ({ prefix, suffix }) =>
      isCell(prefix) &&
      isCell(suffix) &&
      isFree({ quote, prefix, suffix }) &&
      standsOnce(text, prefix + quote + suffix),
  )
  return found === undefined ? null : { quote, ...found }
}
