// The works of a note: what its semicolons divide, without the words that only point ("See also").
import type { Span } from './anchor.ts'
import { bare } from './quotation.ts'

const SIGNAL =
  /^(?:and\s+)?(?:see(?:,? (?:also|for example|for instance|e\.g\.|inter alia))?|cf\.|compare|e\.g\.|for example|for instance|quoted (?:in|from)|cited (?:in|from)|as quoted in|as cited in),?:?\s+|^and\s+/i

/** "Harrow, L. K.": a name that the next piece goes on with, for some styles put semicolons between authors. */
const INVERTED = /^\p{Lu}[\p{L}’'-]+,\s*(?:\p{Lu}\.[\s-]?)+$/u

const trimmed = (text: string, { start, end }: Span): Span => {
  const piece = text.slice(start, end)
  const body = piece.trim().replace(/[;,]$/, '')
  const from = start + piece.indexOf(body)
  const signal = SIGNAL.exec(body)?.[0].length ?? 0
  return { start: from + signal, end: from + body.length }
}

const isName = (text: string, { start, end }: Span): boolean => INVERTED.test(text.slice(start, end).trim())

/**
 * @param text a note without its number
 * @returns its works as spans of `text`; semicolons inside quotation marks, brackets and addresses divide nothing
 */
export const worksIn = (text: string): Span[] => {
  const ends = [...bare(text).matchAll(/;(?=\s)/g)].map(({ index }) => index)
  const pieces = [...ends, text.length].map((end, index) => ({
    start: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1,
    end,
  }))
  const works: Span[] = []
  let start: number | null = null
  for (const piece of pieces) {
    start ??= piece.start
    if (isName(text, piece) && piece.end < text.length) continue
    works.push(trimmed(text, { start, end: piece.end }))
    start = null
  }
  return works.filter((span) => span.end > span.start)
}
