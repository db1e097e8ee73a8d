// Lines of text for a given width.
import { letterWidth, type Weight } from './letter-widths.ts'

/** Width in pixels at a type size in pixels, kerning left out: it only draws letters together. */
export const widthOf = (text: string, size: number, weight: Weight = 400): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter, weight) * size, 0)

/** A word in pieces that fit: whole, unless it alone is too wide. */
const pieces = (word: string, width: number, size: number, weight: Weight): string[] => {
  if (widthOf(word, size, weight) <= width) return [word]
  const parts: string[] = []
  for (const letter of word) {
    const longer = `${parts.at(-1) ?? ''}${letter}`
    if (parts.length > 0 && widthOf(longer, size, weight) <= width) parts[parts.length - 1] = longer
    else parts.push(letter)
  }
  return parts
}

/**
 * @param width in pixels
 * @param size of the type, in pixels
 * @returns the text in lines that fit, broken at spaces, and inside a word only where it alone is too wide
 */
export const wrapped = (text: string, width: number, size: number, weight: Weight = 400): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, size, weight))) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** As `wrapped`, with the lines of like length: no single word is left over. */
export const balanced = (text: string, width: number, size: number, weight: Weight = 400): string[] => {
  const lines = wrapped(text, width, size, weight)
  for (let narrower = width * 0.6; narrower < width; narrower += width / 50) {
    const attempt = wrapped(text, narrower, size, weight)
    if (attempt.length === lines.length) return attempt
  }
  return lines
}
