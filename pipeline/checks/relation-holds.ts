// Can the asserted comparison hold, given what the figures leave open?
import type { Dossier } from '../model/dossier.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import type { Check } from './check.ts'
import { type Judgement, judgeRelations } from './judge-relation.ts'

/** A reading that fails leaves the others: `some-reading-holds` judges them together. */
const verdictOf = ({ canHold, reservations, relation }: Judgement): Verdict => {
  if (reservations.length > 0) return 'undetermined'
  if (canHold) return 'consistent'
  return relation.reading === '' ? 'inconsistent' : 'undetermined'
}

const message = ({ left, right, outcome, canHold, reservations, source }: Judgement): string => {
  const open = reservations.join(', and ')
  const but = canHold ? 'But they do not speak of one thing' : 'Nor do they speak of one thing'
  const caveat = open === '' ? '' : ` ${but}: ${open}.`
  return `${left}; ${right}: ${outcome}.${caveat}${source === '' ? '' : ` Source: ${source}.`}`
}

const answer = (judgement: Judgement, { claimById }: Dossier): Answer => {
  const { relation, claims, evidence, left, right, range } = judgement
  return {
    of: [relation.relation],
    claims,
    verdict: verdictOf(judgement),
    found: left,
    expected: right,
    ...(range === null ? {} : { range }),
    evidence: [relation.relation, ...evidence],
    place: claimById.get(claims[0] ?? '') ?? { start: null, end: null },
    message: message(judgement),
  }
}

export const relationHolds: Check = {
  id: 'relation-holds',
  asks: 'Can the asserted comparison hold, given what the figures leave open?',
  catches: '“US$1.6 billion, 43% of spending”, where spending was US$3.2 billion',
  errs: 'the relation asserts more than the words say, or the reference is wrong',
  severity: 'error',
  about: 'figure',
  run: (dossier) => judgeRelations(dossier).map((judgement) => answer(judgement, dossier)),
}
