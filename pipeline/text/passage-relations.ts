// What the text says of the relations of two states: warm or cold, and which pair the heading above names.
import type { Span } from './anchor.ts'
import type { Found, Rule } from './passage-rule.ts'
import { inBody, isHeading, type Prose, wordsOf } from './prose.ts'
import { PROPER, stateOf } from './state-words.ts'

const BOND =
  '[Rr]elations|[Rr]elationships?|[Tt]ies|[Tt]ensions?|links|cooperation|partnership|friendship|alliance|rivalry|hostility|rapprochement'

const ONE = `(?<one>${PROPER})`
const TWO = `(?<two>${PROPER})`
const SOME = '(?:\\s+\\p{Ll}+)'

const PAIRS = [
  `(?<![\\p{L}-])${ONE}[-–—]${TWO}${SOME}{0,2}\\s+(?:${BOND})`,
  `(?:${BOND})\\s+between\\s+(?:the\\s+)?${ONE}\\s+and\\s+(?:the\\s+)?${TWO}`,
  `(?<!\\p{L})${ONE}\\s+and\\s+(?:the\\s+)?${TWO}\\s+(?:have|had|has|enjoy|maintain)${SOME}{0,6}\\s+(?:${BOND})`,
  `(?<!\\p{L})${ONE}['’]s?${SOME}{0,2}\\s+(?:${BOND})\\s+with${SOME}{0,2}\\s+${TWO}`,
].map((source) => new RegExp(source, 'gu'))

const WARM =
  /\b(?:flourish|thriv|blossom|boom|burgeon|friend|cordial|warm|excellent|harmon|robust|strengthen|deepen|improv|expand|growing)\w*|\bclose(?:r|st)?\b|\bstrong(?:er)?\b/i
const COLD =
  /\b(?:strain|deteriorat|sour|frost|hostil|tens|worsen|rival|antagonis|sever|damag|ruptur|icy)\w*|\bat odds\b|\bbroke off\b/i
const NEGATED = /\b(?:not|no|never|hardly|neither|without|less|than)\b|n['’]t\b/i

const CLAUSE = /\s*(?:[,;:–]|\b(?:but|while|whereas|although|though|even as|despite)\b)\s*/giu

/** A sentence's clauses: one may speak well of one pair, the next badly of another. */
const clauses = ({ text }: Prose, { start, end }: Span): Span[] => {
  const spans: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(CLAUSE)) {
    spans.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...spans, { start: from, end }].filter((span) => span.end > span.start)
}

const toneOf = (clause: string): string => {
  const [warm, cold] = [WARM.test(clause), COLD.test(clause)]
  if (NEGATED.test(clause) || (!warm && !cold)) return ''
  return cold ? 'cold' : 'warm'
}

const pairsIn = (words: string): string[][] =>
  PAIRS.flatMap((pattern) => [...words.matchAll(pattern)])
    .map(({ groups }) => [stateOf(groups?.one), stateOf(groups?.two)].sort())
    .filter(([one, two]) => one !== '' && one !== two)

const headingPair = (prose: Prose, { start }: Span): string[] => {
  const heading = prose.paragraphs.findLast((line) => line.end <= start && isHeading(wordsOf(prose, line)))
  return heading === undefined ? [] : (pairsIn(wordsOf(prose, heading))[0] ?? [])
}

/** The two states in order of their codes, warm or cold, and the pair of the heading above. */
export const relations: Rule = {
  rule: 'relations',
  find: (prose) =>
    inBody(prose, prose.sentences)
      .filter((sentence) => !isHeading(wordsOf(prose, sentence)))
      .flatMap((sentence) => clauses(prose, sentence))
      .flatMap((clause): Found[] => {
        const words = wordsOf(prose, clause)
        const tone = toneOf(words)
        const [pair] = pairsIn(words)
        if (tone === '' || pair === undefined) return []
        return [{ ...clause, value: [...pair, tone, ...headingPair(prose, clause)] }]
      }),
}
