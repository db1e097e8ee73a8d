// Lines of text for a given width, by estimated letter widths: the charts are pure and know no font files.

/** Widths in parts of the type size, each the mean of Inter's own for such letters, bold and regular. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ ijlI'’.,:;|]/, 0.28],
  [/[tfr()[\]!1–-]/, 0.41],
  [/[mwMW%@—]/, 0.94],
  [/[A-Z]/, 0.69],
  [/[0-9$€]/, 0.63],
]
const OTHER = 0.59

const letter = (character: string): number =>
  WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? OTHER

/** Estimated width in pixels at a type size in pixels. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + letter(character) * size, 0)

/**
 * @param width in pixels
 * @param size of the type, in pixels
 * @returns the text in lines that fit, broken at spaces; a longer word stands alone
 */
export const wrapped = (text: string, width: number, size: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** As `wrapped`, with the lines of like length: no single word is left over. */
export const balanced = (text: string, width: number, size: number): string[] => {
  const lines = wrapped(text, width, size)
  for (let narrower = width * 0.6; narrower < width; narrower += width / 50) {
    const attempt = wrapped(text, narrower, size)
    if (attempt.length === lines.length) return attempt
  }
  return lines
}
