// Where the words can be read in several ways: does at least one reading hold?
import type { Dossier } from '../model/dossier.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import type { Check } from './check.ts'
import { type Judgement, judgeRelations } from './judge-relation.ts'

const byReading = (judgements: readonly Judgement[]): Map<string, Judgement[]> => {
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const { reading } = judgement.relation
    if (reading !== '') groups.set(reading, [...(groups.get(reading) ?? []), judgement])
  }
  return groups
}

const ids = (judgements: readonly Judgement[]): string =>
  judgements.map(({ relation }) => relation.relation).join(', ')

const verdictOf = (holding: readonly Judgement[], failing: readonly Judgement[]): Verdict => {
  if (holding.length === 0)
    return failing.some(({ reservations }) => reservations.length === 0) ? 'inconsistent' : 'undetermined'
  const doubtful = holding.some(({ reservations }) => reservations.length > 0)
  return failing.length > 0 || doubtful ? 'undetermined' : 'consistent'
}

const message = (holding: readonly Judgement[], failing: readonly Judgement[]): string => {
  const count = holding.length + failing.length
  if (holding.length === 0) return `None of the ${count} readings tried can hold (${ids(failing)}).`
  const fits = holding.map(({ relation }) => `${relation.relation}: ${relation.why}`).join(' ')
  if (failing.length === 0) return `Every reading tried can hold. ${fits}`
  return `It depends on the reading: ${holding.length} of ${count} can hold. ${fits} The others cannot: ${ids(failing)}.`
}

const answer = (reading: string, judgements: readonly Judgement[], { claimById }: Dossier): Answer => {
  const holding = judgements.filter(({ canHold }) => canHold)
  const failing = judgements.filter(({ canHold }) => !canHold)
  const claims = [...new Set(judgements.flatMap((judgement) => judgement.claims))]
  return {
    of: [reading],
    claims,
    verdict: verdictOf(holding, failing),
    found: judgements[0]?.left ?? '',
    expected: judgements.map(({ right }) => right).join('; '),
    evidence: judgements.map(({ relation }) => relation.relation),
    place: claimById.get(claims[0] ?? '') ?? { start: null, end: null },
    message: message(holding, failing),
  }
}

export const someReadingHolds: Check = {
  id: 'some-reading-holds',
  asks: 'Where the words can be read in several ways, does at least one reading hold?',
  catches: '“the last five years”, when the rank is wrong in every window that could be meant',
  errs: 'the reading that was meant is not among those written down',
  severity: 'error',
  about: 'figure',
  run: (dossier) =>
    [...byReading(judgeRelations(dossier))].map(([reading, judgements]) =>
      answer(reading, judgements, dossier),
    ),
}
