// Quotes tied to the text: each must stand there exactly once.
import type { Anchor, Claim } from '../model/claim.ts'
import { type Checked, type Located, type Problem, shown } from '../model/problem.ts'
import { ONE } from '../model/rational.ts'
import { occurrences, type Selector } from '../text/anchor.ts'
import { type Closest, closestWordsIn } from '../text/closest-words.ts'
import { codePointsIn } from '../text/code-points.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'

const EXPECTED = 'one place in the text'

const ambiguous = ({ row, at }: Located<Selector>, count: number): Problem => ({
  ...at('quote'),
  code: 'quote-ambiguous',
  expected: EXPECTED,
  found: `${count} places for ${shown(row.quote)}`,
  hint: 'write some words before it into prefix, or after it into suffix',
})

const absent = ({ row, at }: Located<Selector>, closest: Closest | null): Problem => ({
  ...at('quote'),
  code: 'quote-absent',
  expected: EXPECTED,
  found: `none for ${shown(row.quote)}`,
  hint:
    closest === null
      ? 'copy the words from the text: curly quotes, dashes and spaces count'
      : `closest words, at line ${closest.line}: ${shown(closest.words)}; make reanchor shows what moved`,
})

/** More quotes than these are absent for one reason, and the search takes time. */
const MOST_SEARCHED = 20

/** @returns what is wrong with a quote that stands in so many places, other than one */
const misplacedIn = (text: string): ((located: Located<Selector>, count: number) => Problem) => {
  const closest = closestWordsIn(text)
  let searched = 0
  return (located, count) => {
    if (count > 1) return ambiguous(located, count)
    searched += 1
    return absent(located, searched > MOST_SEARCHED ? null : closest(located.row.quote))
  }
}

/**
 * @param sha256 hash of the text's bytes, written into every anchor
 * @returns the anchors, half-open, in UTF-16 code units and in code points, and a problem for each quote that stands
 *   nowhere or twice
 */
export const anchorClaims = (
  rows: readonly Located<Claim>[],
  text: string,
  sha256: string,
): Checked<Anchor[]> => {
  const spans = sentences(text)
  const misplaced = misplacedIn(text)
  const codePoint = codePointsIn(text)
  const problems: Problem[] = []
  const value = rows.flatMap((located) => {
    const { claim, quote } = located.row
    const places = occurrences(text, located.row)
    const [place] = places
    if (place === undefined || places.length > 1) {
      problems.push(misplaced(located, places.length))
      return []
    }
    const points = { start_code_point: codePoint(place.start), end_code_point: codePoint(place.end) }
    const sentence = sentenceAt(spans, place.end - 1)
    const found = { anchor: 'exact' as const, score: ONE, article_sha256: sha256 }
    return [{ claim, quote, ...place, ...points, sentence, ...found }]
  })
  return { value, problems }
}

/** A dismissal of words that stand nowhere, or in two places, dismisses nothing or too much. */
export const dismissalProblems = (rows: readonly Located<Selector>[], text: string): Problem[] => {
  const misplaced = misplacedIn(text)
  return rows.flatMap((located) => {
    const count = occurrences(text, located.row).length
    return count === 1 ? [] : [misplaced(located, count)]
  })
}
