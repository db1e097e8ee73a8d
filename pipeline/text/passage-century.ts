// Centuries: "the 18th and 19th centuries", with the stretch after it in which their years would stand.
import { ORDINAL_WORDS } from './number-words.ts'
import type { Found, Rule } from './passage-rule.ts'
import { bodyMatches, type Prose, paragraphOf } from './prose.ts'

const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|${[...ORDINAL_WORDS.keys()].join('|')})`
const CENTURIES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the\\s+)?(?<all>${NTH}(?:\\s*(?:,|–|-|to|and|or)\\s*(?:the\\s+)?(?:early\\s+|mid-?\\s*|late\\s+)?${NTH})*)[-\\s]centur(?:y|ies)(?!\\p{L})`,
  'giu',
)

/** EDTF: the 18th century is `17XX`. */
const edtf = (nth: string): string => {
  const number = Number.parseInt(nth, 10) || (ORDINAL_WORDS.get(nth.toLowerCase()) ?? 0)
  return number > 10 ? `${number - 1}XX` : ''
}

const read = (all: string): string[] =>
  [...all.matchAll(new RegExp(NTH, 'giu'))].map(([nth]) => edtf(nth)).filter((text) => text !== '')

/** "From the 16th to the 19th", "the late 19th and early 20th": stretches, of which no year need be named. */
const isStretch = (prose: Prose, start: number, all: string): boolean =>
  /\b(?:to|early|mid|late)\b|[–-]/i.test(all) ||
  /\b(?:early|mid|late)[\s-]*$/i.test(prose.text.slice(start - 8, start))

/** BC centuries and the first ten have no year that the text's numbers could be held against. */
const isOurEra = (prose: Prose, end: number): boolean =>
  !/^\s*(?:BC|BCE|B\.C\.)/.test(prose.text.slice(end, end + 8))

export const century: Rule = {
  rule: 'century',
  find: (prose) =>
    bodyMatches(prose, CENTURIES).flatMap(({ start, end, groups }): Found[] => {
      const value = read(groups.all ?? '')
      if (value.length === 0 || !isOurEra(prose, end) || isStretch(prose, start, groups.all ?? '')) return []
      return [{ start, end, value, other: { start: end, end: paragraphOf(prose, start).end } }]
    }),
}
