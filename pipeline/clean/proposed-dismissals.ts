// Proposed dismissals: the numeric words that surely are no claims, each with its reason.
import { type Dismissal, words } from '../model/claim.ts'
import { type Mention, openPlaces } from '../model/mention.ts'
import { holds, type Selector, type Span } from '../text/anchor.ts'
import { noClaimsIn } from '../text/no-claim.ts'
import { surroundingsOf } from '../text/pieces.ts'
import { type Prose, paragraphOf } from '../text/prose.ts'
import { wordsAround } from '../text/quote-around.ts'
import { selectorOf } from '../text/selector.ts'

/** Words either side, enough for a person to see what is meant. */
const WORDS = 2

/** Words of the sentence, or of its line where that is as short as the number of a heading; at last the numeral alone. */
const spansFor = (prose: Prose, index: number, numeral: Span): Span[] => {
  const sentence = surroundingsOf(prose, index)
  const isShort = sentence !== null && words(prose.text.slice(sentence.start, sentence.end)) <= WORDS
  const around = isShort ? surroundingsOf(prose, index, paragraphOf) : sentence
  const beside = around === null ? null : wordsAround(around, WORDS)
  return [...(beside !== null && holds(beside, numeral) ? [beside] : []), numeral]
}

/** What dismissals.csv tells its rows apart by. */
const keyOf = ({ quote, prefix }: Selector): string => `${prefix}\n${quote}`

/**
 * @param ledger the text's mentions without any claim or dismissal: what it settles by itself needs none
 * @returns one row for each place; none for what no few words beside it make unique
 */
export const proposedDismissals = (prose: Prose, ledger: readonly Mention[]): Dismissal[] => {
  const open = openPlaces(ledger)
  const noClaim = noClaimsIn(prose)
  const rows: Dismissal[] = []
  const keys = new Set<string>()
  let last: Span = { start: 0, end: 0 }
  for (const [index, numeral] of prose.numerals.entries()) {
    const reason = open.has(numeral.start) && !holds(last, numeral) ? noClaim(numeral) : null
    if (reason === null) continue
    for (const span of spansFor(prose, index, numeral)) {
      const selector = selectorOf(prose.text, span, (each) => !keys.has(keyOf(each)))
      if (selector === null) continue
      keys.add(keyOf(selector))
      rows.push({ ...selector, reason })
      last = span
      break
    }
  }
  return rows
}
