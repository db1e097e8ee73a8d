// Idle numbers: expressions that state no quantity that could be wrong, each with the reason.
import { NAME_KINDS } from '../model/mention.ts'
import { COUNT_WORDS, ORDER_WORDS } from './number-words.ts'
import type { Numeral } from './numerals.ts'

/** Behind "one" they show that it stands for a thing, and counts none. */
const PRONOUN_SIGNS =
  /^(?:\s+(?:of|another|that|who|which|whose|is|was|has|had|can|may|must|should|could|would|to|in|on|at|for|by|with|as|and|or|but)(?!\p{L})|[^\p{L}\p{N}\s-])/u

const isPronoun = (text: string, { surface, end }: Numeral): boolean =>
  /^(?:the )?one$/i.test(surface) && PRONOUN_SIGNS.test(text.slice(end, end + 12))

const hasNumberInside = ({ surface }: Numeral): boolean => {
  const word = surface.toLowerCase().replace(/^the\s+|\s.*$/g, '')
  return COUNT_WORDS.has(word) || ORDER_WORDS.has(word)
}

/** @returns why the expression is no figure to account for, empty where it is one */
export const idleReason = (text: string, numeral: Numeral): string => {
  const { kind, value } = numeral
  if (NAME_KINDS.has(kind)) return 'part of a name, not a quantity'
  if (kind === 'event') return 'names an event, and states no order that could be wrong'
  if (hasNumberInside(numeral)) return 'a number inside a word'
  if (isPronoun(text, numeral)) return 'one among others, or a pronoun'
  if (value === 'resolved') return ''
  if (kind === 'relative_period') return 'a time without a date; the check of relative periods examines it'
  if (kind === 'relative_date') return 'a time told by another; the checks of order and distance examine it'
  if (kind === 'duration' || kind === 'percent') return 'no number is given'
  return ''
}
