// Does the asserted comparison hold for some values that the figures leave open?
import type { Dossier } from '../model/dossier.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import { intervalText, periodText } from '../model/format.ts'
import type { Relation } from '../model/relation.ts'
import { type Evaluation, evaluateAssertion, type Known, type Quantity } from '../reason/evaluate.ts'
import {
  type Assertion,
  type Comparison,
  type Expression,
  leavesOf,
  parseAssertion,
} from '../reason/expression.ts'
import { knownFrom } from '../reason/known.ts'
import { differ, dimensionText, periodsDiffer, type QuantityType } from '../reason/quantity-type.ts'
import { printedWords, type Words, wording } from '../reason/wording.ts'
import type { Check } from './check.ts'

interface Context {
  readonly dossier: Dossier
  readonly known: Known
  readonly words: Words
}

const rangeText = ({ interval, type }: Quantity): string =>
  intervalText(interval, dimensionText(type.dimension))

/** A figure as printed stands for itself; what is computed also shows its range. */
const sideWords = (node: Expression, quantity: Quantity, words: Words): string => {
  const text = wording(node, words)
  return node.type === 'claim' || node.type === 'series'
    ? `${text} (${rangeText(quantity)})`
    : `${text} = ${rangeText(quantity)}`
}

const definition = ({ measure, base }: QuantityType, { measureById }: Dossier): string => {
  const label = (id: string | null): string => measureById.get(id ?? '')?.label ?? id ?? 'something unnamed'
  return base === null ? label(measure) : `${label(measure)} as a share of ${label(base)}`
}

/** Why the two sides do not speak of one thing; none where they do. Only equality needs them to. */
const reservations = (comparison: Comparison, { left, right }: Evaluation, dossier: Dossier): string[] => {
  if (comparison !== '=') return []
  const reasons: string[] = []
  if (differ(left.type, right.type))
    reasons.push(`the one is ${definition(left.type, dossier)}, the other ${definition(right.type, dossier)}`)
  if (periodsDiffer(left.type, right.type) && left.type.period !== null && right.type.period !== null)
    reasons.push(
      `the one is about ${periodText(left.type.period)}, the other about ${periodText(right.type.period)}`,
    )
  return reasons
}

const sourceWords = (evidence: readonly string[], { seriesById, sourceById }: Dossier): string => {
  const sources = evidence.flatMap((id) => {
    const source = sourceById.get(seriesById.get(id.split(':')[0] ?? '')?.source ?? '')
    return source === undefined
      ? []
      : [`${source.publisher}, ${source.title}${source.vintage === '' ? '' : `, ${source.vintage}`}`]
  })
  const distinct = [...new Set(sources)]
  return distinct.length === 0 ? '' : ` Source: ${distinct.join('; ')}.`
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

const verdictOf = (canHold: boolean, reasons: readonly string[]): Verdict => {
  if (reasons.length > 0) return 'undetermined'
  return canHold ? 'consistent' : 'inconsistent'
}

const answer = (relation: Relation, assertion: Assertion, { dossier, known, words }: Context): Answer => {
  const evaluation = evaluateAssertion(assertion, known)
  const { left, right, canHold } = evaluation
  const reasons = reservations(assertion.comparison, evaluation, dossier)
  const named = [...leavesOf(assertion.left), ...leavesOf(assertion.right)].flatMap((leaf) =>
    leaf.type === 'claim' ? [leaf.claim] : [],
  )
  const claims = [...new Set([...named, ...relation.claims])]
  const evidence = [...new Set([...left.from, ...right.from])].filter((id) => !dossier.claimById.has(id))
  const [found, expected] = [sideWords(assertion.left, left, words), sideWords(assertion.right, right, words)]
  const outcome = (canHold ? MEET : CLASH)[assertion.comparison]
  const open = reasons.length === 0 ? '' : ` But ${reasons.join(', and ')}: this decides nothing.`
  const [only] = claims
  return {
    of: [relation.relation],
    claims,
    verdict: verdictOf(canHold, reasons),
    found,
    expected,
    ...(assertion.comparison === '=' ? { range: right.interval } : {}),
    evidence: [relation.relation, ...evidence],
    ...(only === undefined ? {} : { place: dossier.claimById.get(only) ?? { start: null, end: null } }),
    message: `${found}; ${expected}: ${outcome}.${open}${sourceWords(evidence, dossier)}`,
  }
}

export const relationHolds: Check = {
  id: 'relation-holds',
  asks: 'Can the asserted comparison hold, given what the figures leave open?',
  catches: '“US$1.6 billion, 43% of spending”, where spending was US$3.2 billion',
  severity: 'error',
  about: 'figure',
  run: (dossier) => {
    const context = {
      dossier,
      known: knownFrom(dossier),
      words: printedWords(dossier.claimById, dossier.observations),
    }
    return dossier.relations.map((relation) => answer(relation, parseAssertion(relation.asserts), context))
  },
}
