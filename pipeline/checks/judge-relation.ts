// One relation judged: both sides in words and as intervals, whether they can meet, and what holds a verdict back.
import type { Dossier } from '../model/dossier.ts'
import type { Interval } from '../model/interval.ts'
import { calculatedText, intervalText, withRange } from '../model/interval-text.ts'
import { periodText } from '../model/period-text.ts'
import type { Relation } from '../model/relation.ts'
import { type Evaluation, evaluateAssertion, restsOn } from '../reason/evaluate.ts'
import { type Assertion, type Comparison, type Expression, leavesOf } from '../reason/expression.ts'
import { knownFrom } from '../reason/known.ts'
import { parseAssertion } from '../reason/parse.ts'
import type { Known, Quantity } from '../reason/quantity.ts'
import {
  differ,
  dimensionText,
  isReserved,
  periodsDiffer,
  type QuantityType,
} from '../reason/quantity-type.ts'
import { printedWords, sidesInWords, type Words } from '../reason/wording.ts'

export interface Judgement {
  readonly relation: Relation
  readonly claims: readonly string[]
  /** Ids of the observations it rests on. */
  readonly evidence: readonly string[]
  readonly canHold: boolean
  /** Why the two sides do not speak of one thing; empty where they do. */
  readonly reservations: readonly string[]
  readonly left: string
  readonly right: string
  readonly outcome: string
  readonly source: string
  /** What the right side leaves the left, where the relation is an equality. */
  readonly range: Interval | null
}

interface Context {
  readonly dossier: Dossier
  readonly known: Known
  readonly words: Words
}

const isPrinted = ({ type }: Expression): boolean => type === 'claim' || type === 'series'

type Figure = (interval: Interval, dimension: string) => string

const sideWords = (node: Expression, { interval, type }: Quantity, text: string, figure: Figure): string => {
  const dimension = dimensionText(type.dimension)
  return isPrinted(node) ? withRange(text, interval, dimension) : `${text} = ${figure(interval, dimension)}`
}

/** In few digits, unless two calculations that cannot both hold would read the same. */
const figuresFor = ({ left, right, canHold }: Evaluation): Figure => {
  const [one, other] = [left, right].map(({ interval, type }) =>
    calculatedText(interval, dimensionText(type.dimension)),
  )
  return !canHold && one === other ? intervalText : calculatedText
}

const definition = ({ measure, base }: QuantityType, { measureById }: Dossier): string => {
  const label = (id: string | null): string => measureById.get(id ?? '')?.label ?? id ?? 'something unnamed'
  return base === null ? label(measure) : `${label(measure)} as a share of ${label(base)}`
}

/** Why the sides do not speak of one thing; nothing where they do. */
const reservationsOf = (comparison: Comparison, { left, right }: Evaluation, dossier: Dossier): string[] => {
  if (!isReserved(comparison, left.type, right.type)) return []
  const reasons: string[] = []
  if (differ(left.type, right.type))
    reasons.push(
      `the first is ${definition(left.type, dossier)}, the second ${definition(right.type, dossier)}`,
    )
  if (periodsDiffer(left.type, right.type) && left.type.period !== null && right.type.period !== null)
    reasons.push(
      `the first is about ${periodText(left.type.period)}, the second about ${periodText(right.type.period)}`,
    )
  return reasons
}

/** Publisher, title and edition of each source among the evidence, once. */
const sourceWords = (evidence: readonly string[], { seriesById, sourceById }: Dossier): string => {
  const sources = evidence.flatMap((id) => {
    const source = sourceById.get(seriesById.get(id.split(':')[0] ?? '')?.source ?? '')
    if (source === undefined) return []
    const by = source.title.startsWith(source.publisher) ? '' : `${source.publisher}, `
    return [`${by}${source.title}${source.vintage === '' ? '' : `, ${source.vintage}`}`]
  })
  return [...new Set(sources)].join('; ')
}

const CLASH: Record<Comparison, string> = {
  '=': 'they have no value in common',
  '<': 'the first is never below the second',
  '<=': 'the first is always above the second',
  '>': 'the first is never above the second',
  '>=': 'the first is always below the second',
}

const MEET: Record<Comparison, string> = {
  '=': 'they agree',
  '<': 'the first can be below the second',
  '<=': 'the first need not be above the second',
  '>': 'the first can be above the second',
  '>=': 'the first need not be below the second',
}

const claimsIn = ({ left, right }: Assertion): string[] =>
  [...leavesOf(left), ...leavesOf(right)].flatMap((leaf) => (leaf.type === 'claim' ? [leaf.claim] : []))

const judge = (relation: Relation, { dossier, known, words }: Context): Judgement => {
  const assertion = parseAssertion(relation.asserts)
  const evaluation = evaluateAssertion(assertion, known)
  const { left, right, canHold } = evaluation
  const said = sidesInWords(assertion, evaluation, words)
  const figure = figuresFor(evaluation)
  const evidence = restsOn(assertion, known).filter((id) => !dossier.claimById.has(id))
  return {
    relation,
    claims: [...new Set([...claimsIn(assertion), ...relation.claims])],
    evidence,
    canHold,
    reservations: reservationsOf(assertion.comparison, evaluation, dossier),
    left: sideWords(assertion.left, left, said.left, figure),
    right: sideWords(assertion.right, right, said.right, figure),
    outcome: (canHold ? MEET : CLASH)[assertion.comparison],
    source: sourceWords(evidence, dossier),
    range: assertion.comparison === '=' ? right.interval : null,
  }
}

const judgeAll = (dossier: Dossier): Judgement[] => {
  const words = printedWords(dossier.claimById, dossier.observations)
  const context = { dossier, known: knownFrom(dossier), words }
  return dossier.relations.map((relation) => judge(relation, context))
}

/** A dossier never changes, so what was judged of it stands. */
const judged = new WeakMap<Dossier, readonly Judgement[]>()

/** Every relation of the dossier, in order. `clean` has seen that each can be computed. */
export const judgeRelations = (dossier: Dossier): readonly Judgement[] => {
  const found = judged.get(dossier) ?? judgeAll(dossier)
  judged.set(dossier, found)
  return found
}
