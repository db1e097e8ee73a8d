// Where the article states one quantity twice: do the two statements agree?
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { meets } from '../model/interval.ts'
import { withRange } from '../model/interval-text.ts'
import { periodText } from '../model/period-text.ts'
import { statementText } from '../model/statement-text.ts'
import { UNITS } from '../model/unit.ts'
import { type Pair, statedTwice } from '../reason/comparable.ts'
import type { Check } from './check.ts'

const saidBy = (claim: CleanClaim): string => {
  const interval = stated(claim)
  const words = statementText(claim)
  const said = interval === null ? words : withRange(words, interval, UNITS.get(claim.unit)?.dimension ?? '')
  return `${claim.claim} ${said}${claim.period === null ? '' : ` for ${periodText(claim.period)}`}`
}

/** Intervals meet whatever their precisions: every two must, since a third, coarser one can meet both. */
const answer = ({ one, other, isSame }: Pair): Answer => {
  const [a, b] = [stated(one), stated(other)]
  const agrees = a !== null && b !== null && meets(a, b)
  const outcome = agrees ? 'they agree' : 'they have no value in common'
  const isDated = one.period !== null && other.period !== null
  const caveat = isSame
    ? ''
    : isDated
      ? ' But an amount over one period need not be the amount over another.'
      : ' But only one of them says when.'
  const likely = agrees && (isSame || !isDated)
  return {
    of: [one.claim, other.claim],
    claims: [one.claim, other.claim],
    verdict: likely ? 'consistent' : isSame ? 'inconsistent' : 'undetermined',
    found: statementText(one),
    expected: statementText(other),
    place: other,
    message: `The article states this quantity twice: ${saidBy(one)}; ${saidBy(other)}: ${outcome}.${likely ? '' : caveat}`,
  }
}

export const sameQuantityAgrees: Check = {
  id: 'same-quantity-agrees',
  asks: 'Where the article states one quantity twice, do the two statements agree?',
  catches: '748,000 people in one paragraph and 749,000 in another',
  errs: 'two rows have one measure and party but the text means two things',
  severity: 'error',
  about: 'figure',
  run: (dossier: Dossier) => statedTwice(dossier).map(answer),
}
