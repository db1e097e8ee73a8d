// Candidates: places of a new edition that a quote may stand in, each with what speaks for it.
import { holds, type Span, touches } from './anchor.ts'
import { likeness, nearest } from './likeness.ts'
import { BESIDE, type Quest } from './quest.ts'

/** A span of the edition's key. */
export interface Candidate extends Span {
  /** How like its words are to the quote, from 0 to 1. */
  readonly likeness: number
  /** The same for its words, those beside them and its place. */
  readonly score: number
  /**
   * `here`: its surroundings are those of the quote; `likely`: the order of the quotes allows it, and nothing else is
   * known, or it stands exactly as far from another quote as it stood.
   */
  readonly evidence: 'here' | 'likely' | 'elsewhere' | 'none'
  /** Whether all the words beside it are those that are known to stand beside the quote. */
  readonly hasSameBeside: boolean
  /** Whether it touches the place that is as far from a sure quote as the quote stood. */
  readonly isExpected: boolean
}

/** Below either, a candidate is another passage. */
export const FLOOR = 0.6

/** A likeness, or a score, must lead by this much. */
export const LEAD = 0.05

/**
 * Words beside a place that are as like as this to those beside the quote say that it is the place; the fewer are known,
 * the more like, for a few letters are half alike by chance.
 */
const sameSurroundings = ({ before, after }: Quest): number =>
  1 - 0.5 * Math.min(1, Math.max(before.length, after.length) / BESIDE)

const WEIGHTS = { words: 50, beside: 20, place: 10 }

const mean = (parts: readonly (readonly [weight: number, value: number])[]): number =>
  parts.reduce((sum, [weight, value]) => sum + weight * value, 0) /
  parts.reduce((sum, [weight]) => sum + weight, 0)

/** How like the words beside a place are to those beside the quote; nothing for a side that is not known. */
const besides = ({ before, after }: Quest, key: string, { start, end }: Span): number[] => [
  ...(before === '' ? [] : [likeness(before, key.slice(Math.max(0, start - before.length), start))]),
  ...(after === '' ? [] : [likeness(after, key.slice(end, end + after.length))]),
]

const isInGap = ({ gaps }: Quest, place: Span): boolean => gaps.some(({ text }) => holds(text, place))

/** Exactly as far from a sure quote as the quote stood. */
const isAsFar = ({ behind, ahead }: Quest, { start, end }: Span): boolean =>
  behind?.start === start || ahead?.end === end

const evidenceFor = (quest: Quest, place: Span, around: readonly number[]): Candidate['evidence'] => {
  if (isInGap(quest, place)) return 'here'
  if (around.length > 0 && mean(around.map((like) => [1, like])) >= sameSurroundings(quest)) return 'here'
  if (quest.gaps.length > 0 || (around.length > 0 && !isAsFar(quest, place))) return 'elsewhere'
  if (quest.order === null) return 'none'
  return holds(quest.order, place) ? 'likely' : 'elsewhere'
}

const withoutDigits = (words: string): string => words.replace(/\p{N}[\p{N}.,]*/gu, '0')

/** In the gap that the quote stood in, another figure makes no other passage, however short the quote. */
const likenessAt = (quest: Quest, key: string, place: Span): number => {
  const words = key.slice(place.start, place.end)
  const like = likeness(quest.words, words)
  if (like >= FLOOR || !isInGap(quest, place)) return like
  return Math.max(like, likeness(withoutDigits(quest.words), withoutDigits(words)))
}

export const candidateAt = (quest: Quest, key: string, place: Span): Candidate => {
  const like = likenessAt(quest, key, place)
  const around = besides(quest, key, place)
  const evidence = evidenceFor(quest, place, around)
  const isOrdered = quest.gaps.length > 0 || quest.order !== null
  const score = mean([
    [WEIGHTS.words, like],
    ...around.map((beside) => [WEIGHTS.beside, beside] as const),
    ...(isOrdered ? [[WEIGHTS.place, evidence === 'elsewhere' ? 0 : 1] as const] : []),
  ])
  const hasSameBeside = around.length > 0 && around.every((beside) => beside === 1)
  const isExpected = [quest.behind, quest.ahead].some((span) => span !== null && touches(span, place))
  return { ...place, likeness: like, score, evidence, hasSameBeside, isExpected }
}

/** Whether no other place is nearly as like the quote: where it was taken out, the likest place has many rivals. */
export const standsOut = (
  { words }: Quest,
  key: string,
  { likeness: like, ...place }: Candidate,
): boolean => {
  const most = Math.floor(words.length * (1 - like + LEAD))
  return [key.slice(0, place.start), key.slice(place.end)].every(
    (rest) => nearest(rest, words, most).length === 0,
  )
}

export const passes = ({ likeness: like, score }: Candidate): boolean => like >= FLOOR && score >= FLOOR

/** The best first; of those that overlap, the best alone. */
export const ranked = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = []
  for (const each of [...candidates].sort((a, b) => b.score - a.score || a.start - b.start))
    if (!kept.some((better) => touches(better, each))) kept.push(each)
  return kept
}
