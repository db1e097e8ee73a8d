// Tidy quotes: without what a cut leaves at their ends.
import type { Span } from './anchor.ts'
import type { Surroundings } from './pieces.ts'

/** No fifteen words of prose are longer; what is longer is no prose. */
const LONGEST = 300

/** What a quote does not begin with, and what it does not end with. */
const LEADING =
  /^(?:[\s,;:!?…"'“”‘’()[\]{}«»„|*•·–—=@+/\\]|\.(?!\d)|-(?![\d.]))*(?:(?:and|but|or|nor|yet)\s+)?/u
const TRAILING = /[\s,.;:!?…"'“”‘’()[\]{}«»„|*•·–—/\\-]+$/u

/** Words that point at what the quote no longer holds. */
const DANGLING =
  /(?:\s+(?:a|an|the|of|in|on|at|to|for|from|by|with|and|but|or|that|which|who|as|is|was|its|their|his|her))+$/iu

const PAIRS = [
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
] as const

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** A bracket or quotation mark whose partner was cut off takes it back. */
const paired = (text: string, { start, end }: Span): Span => {
  const quote = text.slice(start, end)
  for (const [opening, closing] of PAIRS) {
    const surplus = count(quote, opening) - count(quote, closing)
    if (surplus > 0 && text.charAt(end) === closing) return { start, end: end + 1 }
    if (surplus < 0 && text.charAt(start - 1) === opening) return { start: start - 1, end }
  }
  return { start, end }
}

/** Not between the two code units of one character. */
const whole = (text: string, end: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end

/** Without what a cut leaves at the ends; never into the figure, but where that is too long for any quote. */
export const tidy = ({ text, numeral }: Surroundings, span: Span): Span => {
  const limit = whole(text, Math.min(span.end, span.start + LONGEST))
  const lead = LEADING.exec(text.slice(span.start, limit))?.[0].length ?? 0
  const start = Math.min(span.start + lead, Math.max(span.start, numeral.start))
  const tail = text
    .slice(numeral.end, limit)
    .replace(TRAILING, '')
    .replace(DANGLING, '')
    .replace(TRAILING, '')
  return paired(text, { start, end: Math.min(numeral.end + tail.length, limit) })
}
