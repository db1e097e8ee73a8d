// Lines printed twice, one right after the other: headings, captions, buttons of a web page.
import type { Found, Rule } from './passage-rule.ts'
import { wordsOf } from './prose.ts'

/** Cells of a pasted table ("Yes", "2019") come again with reason. */
const FEWEST_LETTERS = 8

const isTelling = (line: string): boolean =>
  line.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS && /\s/.test(line)

export const repeatedLine: Rule = {
  rule: 'repeated-line',
  find: (prose) =>
    prose.paragraphs.flatMap((line, index): Found[] => {
      const before = prose.paragraphs[index - 1]
      const words = wordsOf(prose, line)
      if (before === undefined || !isTelling(words)) return []
      return words.toLowerCase() === wordsOf(prose, before).toLowerCase()
        ? [{ ...line, value: [], other: before }]
        : []
    }),
}
