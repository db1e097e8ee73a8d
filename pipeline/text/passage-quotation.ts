// Quotations: words between double quotation marks, as somebody else’s.
import type { Found, Rule } from './passage-rule.ts'
import { bodyMatches } from './prose.ts'

/** A name in quotation marks (“I2U2”) quotes nobody: a quotation has a word in small letters. */
const QUOTED = /(?:“(?<curly>[^“”\n]{2,600})”|"(?<straight>[^"\n]{2,600})")/gu
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{2,}/u

export const quotation: Rule = {
  rule: 'quotation',
  find: (prose) =>
    bodyMatches(prose, QUOTED).flatMap(({ start, end, groups }): Found[] => {
      const words = groups.curly ?? groups.straight ?? ''
      return SMALL_WORD.test(words) ? [{ start, end, value: [], shown: words }] : []
    }),
}
