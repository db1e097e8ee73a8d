// Order words: "following", "after", "before" between two dated things of one sentence.
import { holds, type Span } from './anchor.ts'
import { dateWords, isPointInTime } from './date-words.ts'
import type { Found, Rule } from './passage-rule.ts'
import { bodyMatches, inside, type Prose, sentenceOf } from './prose.ts'
import type { DateWords } from './vague-dates.ts'

/** Not "the following year" (an offset), "two days after" (another), "named after", "look after". */
const ORDER =
  /(?<!\p{L})(?<!\b(?:the|a|an|this|days?|weeks?|months?|years?|decades?|named|called|look|looks|looking|looked|modelled)\s+)(?<word>following|after|in\s+the\s+wake\s+of|in\s+the\s+aftermath\s+of|before|prior\s+to|ahead\s+of)\s+(?!all\b|long\b)/giu

const BEFORE = /^(?:before|prior|ahead)/i

interface Sides {
  /** From the order word to the end of what it governs. */
  readonly governed: Span
  /** The rest of its clause. */
  readonly main: Span
}

/** A comma inside a date ("May 5, 1994") ends no clause. */
const breakFrom = (prose: Prose, from: number, to: number, dates: readonly DateWords[]): number => {
  for (const { index } of prose.text.slice(from, to).matchAll(/[,;–—]/g)) {
    const at = from + index
    if (!dates.some((date) => holds(date, { start: at, end: at + 1 }))) return at
  }
  return to
}

/** Length of the stop and the note marks at the end. */
const trailing = (words: string): number =>
  /(?:\[\d{1,3}\]|\(\d{1,3}\)|[\s.?!"”’)¹²³⁰⁴-⁹]|(?<=\.)\d{1,3}$)*$/.exec(words)?.[0].length ?? 0

const JOINT = /[,;:–—(]|(?<!\p{L})(?:and|but|or|which|who|that|while|when|where)(?!\p{L})/giu

/** The last piece of a stretch that commas and joining words cut up: "The port, built in 1990, closed" is "closed". */
const lastPiece = ({ text }: Prose, start: number, end: number, dates: readonly DateWords[]): Span => {
  const trimmed = text
    .slice(start, end)
    .trimEnd()
    .replace(/[,;:–—(]$/, '')
  const joints = [...trimmed.matchAll(JOINT)]
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((joint) => !dates.some((date) => holds(date, joint)))
  return { start: joints.at(-1)?.end ?? start, end: start + trimmed.length }
}

const firstPiece = (prose: Prose, start: number, end: number, dates: readonly DateWords[]): Span => {
  const joint = [...prose.text.slice(start + 1, end).matchAll(JOINT)]
    .map((match) => ({ start: start + 1 + match.index, end: start + 1 + match.index + match[0].length }))
    .find((each) => !dates.some((date) => holds(date, each)))
  return { start, end: joint?.start ?? end }
}

const sidesOf = (prose: Prose, start: number, dates: readonly DateWords[]): Sides => {
  const sentence = sentenceOf(prose, start)
  const opens = /^[\s"“‘(]*$|[;:–—]\s*$/.test(prose.text.slice(sentence.start, start))
  const end = breakFrom(prose, start, sentence.end, dates)
  const governed = { start, end: end - trailing(prose.text.slice(start, end)) }
  const main = opens
    ? firstPiece(prose, end, sentence.end, dates)
    : lastPiece(prose, sentence.start, start, dates)
  return { governed, main }
}

/** What goes back before the tale: the date behind it is another's. */
const GOES_BACK = /\b(?:had|who|which|born|built|founded|established|created|introduced)\b/i

/** "Following the vote was abolished in 2013": what these words govern has no verb, so the date is of something else. */
const GOVERNS_NOUNS = /^(?:following|in|prior|ahead)\b/i
const VERB = /\b(?:was|were|is|are|has|have|will|would)\b/i

/** The one date of a stretch that tells when; none where there are several. */
const onlyDate = (prose: Prose, stretch: Span, dates: readonly DateWords[]): string => {
  const [date, second] = inside(stretch, dates)
  if (date === undefined || second !== undefined || !isPointInTime(prose, date)) return ''
  const words = prose.text.slice(stretch.start, date.start)
  return GOES_BACK.test(words) || (GOVERNS_NOUNS.test(words) && VERB.test(words)) ? '' : date.date
}

/** What comes later, and the date of each side: first that of what the order word governs. */
export const order: Rule = {
  rule: 'order',
  find: (prose) => {
    const dates = dateWords(prose)
    return bodyMatches(prose, ORDER).flatMap(({ start, groups }): Found[] => {
      const { governed, main } = sidesOf(prose, start, dates)
      const [of, than] = [onlyDate(prose, governed, dates), onlyDate(prose, main, dates)]
      if (of === '' && than === '') return []
      const relation = BEFORE.test(groups.word ?? '') ? 'before' : 'after'
      return [{ ...governed, value: [relation, of, than], other: main }]
    })
  },
}
