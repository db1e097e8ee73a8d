// Where the words can be read in several ways: does at least one reading hold?
import type { Dossier } from '../model/dossier.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import { byReading } from '../reason/read-relation.ts'
import type { Check } from './check.ts'
import { type Judgement, judgeRelations } from './judge-relation.ts'

const ids = (judgements: readonly Judgement[]): string =>
  judgements.map(({ relation }) => relation.relation).join(', ')

interface Group {
  readonly holding: readonly Judgement[]
  readonly failing: readonly Judgement[]
  /** A relation of the same claims that is no reading, and holds: then the words need no other. */
  readonly plain: Judgement | undefined
}

const isSound = ({ reservations }: Judgement): boolean => reservations.length === 0

/** A reading of another thing or time that fails says nothing against one that speaks of the thing itself. */
const isSettled = ({ holding, failing }: Group): boolean => holding.some(isSound) && !failing.some(isSound)

const verdictOf = (group: Group): Verdict => {
  const { holding, failing, plain } = group
  if (plain !== undefined) return 'not_applicable'
  if (holding.length === 0) return failing.some(isSound) ? 'inconsistent' : 'undetermined'
  return isSettled(group) ? 'consistent' : 'undetermined'
}

const message = (group: Group): string => {
  const { holding, failing, plain } = group
  if (plain !== undefined)
    return `The words hold as they stand (${ids([plain])}): no other reading is needed.`
  const count = holding.length + failing.length
  if (holding.length === 0) return `None of the ${count} readings tried can hold (${ids(failing)}).`
  const fits = holding.map(({ relation }) => `${relation.relation}: ${relation.why}`).join(' ')
  if (failing.length === 0) return `Every reading tried can hold. ${fits}`
  if (isSettled(group))
    return `What speaks of the thing itself can hold. ${fits} Readings of another thing or time cannot, and need not: ${ids(failing)}.`
  return `It depends on the reading: ${holding.length} of ${count} can hold. ${fits} The others cannot: ${ids(failing)}.`
}

const sameClaims = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((claim) => b.includes(claim))

/** @param judgements of the relations with one word in `reading` */
const answer = (
  judgements: readonly Judgement[],
  all: readonly Judgement[],
  { claimById }: Dossier,
): Answer => {
  const claims = [...new Set(judgements.flatMap((judgement) => judgement.claims))]
  const group = {
    holding: judgements.filter(({ canHold }) => canHold),
    failing: judgements.filter(({ canHold }) => !canHold),
    plain: all.find(
      (each) =>
        each.relation.reading === '' &&
        each.range !== null &&
        each.canHold &&
        isSound(each) &&
        sameClaims(each.claims, claims),
    ),
  }
  return {
    of: [...new Set(judgements.map(({ relation }) => relation.reading))],
    claims,
    verdict: verdictOf(group),
    found: judgements[0]?.left ?? '',
    expected: judgements.map(({ right }) => right).join('; '),
    evidence: judgements.map(({ relation }) => relation.relation),
    place: claimById.get(claims[0] ?? '') ?? { start: null, end: null },
    message: message(group),
  }
}

export const someReadingHolds: Check = {
  id: 'some-reading-holds',
  asks: 'Where the words can be read in several ways, does at least one reading hold?',
  catches: '“the last five years”, when the rank is wrong in every window that could be meant',
  errs: 'the reading that was meant is not among those written down',
  severity: 'error',
  about: 'figure',
  run: (dossier) => {
    const all = judgeRelations(dossier)
    return byReading(all).map((judgements) => answer(judgements, all, dossier))
  },
}
