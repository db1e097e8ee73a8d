// Paragraphs that give figures or dates and mark no note at all.
import type { Numeral } from './numerals.ts'
import type { Found, Rule } from './passage-rule.ts'
import { inBody, inside, type Prose } from './prose.ts'

const TOLD = new Set(['percent', 'money', 'measure', 'year', 'date', 'decade', 'number', 'count'])

/** In digits: a number in words is as often a turn of phrase. */
const isTold = ({ kind, surface }: Numeral): boolean => TOLD.has(kind) && /\p{Nd}/u.test(surface)

/** Headings, captions and tables have no notes either. */
const FEWEST_SENTENCES = 2

const isProse = (prose: Prose, start: number, end: number): boolean =>
  inside({ start, end }, prose.sentences).length >= FEWEST_SENTENCES

export const unmarkedParagraph: Rule = {
  rule: 'unmarked-paragraph',
  find: (prose) => {
    const markers = inBody(prose, prose.numerals).filter(({ kind }) => kind === 'note_marker')
    if (markers.length === 0) return []
    return inBody(prose, prose.paragraphs).flatMap((paragraph): Found[] => {
      const { start, end } = paragraph
      const told = inside(paragraph, prose.numerals).filter(isTold)
      const marked = inside(paragraph, markers)
      return told.length > 0 && marked.length === 0 && isProse(prose, start, end)
        ? [{ start, end, value: [String(told.length)] }]
        : []
    })
  },
}
