// The outline of a text: its paragraphs in order, and the heading that each stands under.
import type { Paragraph } from '../model/outline.ts'
import { isHeading, type Prose, proseOf, wordsOf } from './prose.ts'

/** What names the author opens the article, and no part of it. */
const BYLINE = /^by\s/iu

/** What a spreadsheet would run as a formula is no heading. */
const FORMULA = /^[=@+\-\t]/

/** The heading that a line opens: its words, none for a byline; `null` where it is prose. Of several in a row the last counts. */
const openedBy = (prose: Prose, index: number): string | null => {
  const [line, next] = [prose.paragraphs[index], prose.paragraphs[index + 1]]
  if (line === undefined || next === undefined || next.start >= prose.notes) return null
  const words = wordsOf(prose, line)
  if (!isHeading(words) || isHeading(wordsOf(prose, next)) || FORMULA.test(words)) return null
  return BYLINE.test(words) ? '' : words
}

/** @returns every line that is not blank, half open in UTF-16 code units */
export const outlineOf = (text: string): Paragraph[] => {
  const prose = proseOf(text)
  let heading = ''
  return prose.paragraphs.map(({ start, end }, index) => {
    const isBody = start < prose.notes
    heading = isBody ? (openedBy(prose, index) ?? heading) : ''
    return { paragraph: index + 1, start, end, section: isBody ? 'body' : 'notes', heading }
  })
}
