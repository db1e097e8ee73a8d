// Sentences printed twice: the same words again, outside quotation marks.
import { counted } from '../model/english.ts'
import type { Span } from './anchor.ts'
import type { Found, Rule } from './passage-rule.ts'
import { inBody, isQuoted, type Prose, wordsOf } from './prose.ts'

/** Shorter ones recur with reason: headings, "This matters.", a question put again. */
const FEWEST_WORDS = 7

const NOTE_MARK = /\[\d{1,3}\]|\(\d{1,3}\)|[¹²³⁰⁴-⁹]+|(?<=\p{L}[.?!,;]["”’)]*)\d{1,3}$/gu

/** The words alone: not the note marks, nor the marks around them. */
const wording = (prose: Prose, sentence: Span): string =>
  wordsOf(prose, sentence)
    .replace(NOTE_MARK, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

const candidates = (prose: Prose): { readonly span: Span; readonly words: string }[] =>
  inBody(prose, prose.sentences)
    .filter(({ start }) => !isQuoted(prose, start))
    .map((span) => ({ span, words: wording(prose, span) }))
    .filter(({ words }) => words.split(' ').length >= FEWEST_WORDS)

export const repeatedSentence: Rule = {
  rule: 'repeated-sentence',
  scanned: (prose) => counted(inBody(prose, prose.sentences).length, 'sentence'),
  find: (prose) => {
    const first = new Map<string, Span>()
    return candidates(prose).flatMap(({ span, words }): Found[] => {
      const other = first.get(words)
      if (other === undefined) first.set(words, span)
      return other === undefined ? [] : [{ ...span, value: [], other }]
    })
  },
}
