// Which figures and which evidence cannot all hold, and which of them to doubt first?
import type { Dossier } from '../model/dossier.ts'
import { counted, listed } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { type DossierPart, reasoningOf } from '../reason/dossier-reasoning.ts'
import type { Settled } from '../reason/settle.ts'
import type { Contradiction, Unit } from '../reason/units.ts'
import type { Check } from './check.ts'
import { type Grounds, groundsOf, groundsWords } from './grounds.ts'
import { sourceName } from './judge-evidence.ts'
import { isStating, printedRepair, repairText } from './printed-repair.ts'

/** A claim by its id, evidence by who publishes it. */
const nameOf = ({ statements }: Unit, dossier: Dossier): string => {
  const [first] = statements
  if (first === undefined || dossier.claimById.has(first.id)) return first?.id ?? ''
  const source = dossier.seriesById.get(first.witness)?.source ?? first.witness
  return `the ${statements.length > 1 ? 'figures' : 'figure'} of ${sourceName(source, dossier)}`
}

/** How many conflicts each member of a conflict would resolve, most first. */
const blameWords = ({ units }: Contradiction, { conflicts }: Settled, dossier: Dossier): string => {
  const counts = units
    .map((unit) => ({
      name: nameOf(unit, dossier),
      count: conflicts.filter((each) => each.units.includes(unit)).length,
    }))
    .sort((a, b) => b.count - a.count)
  const [most, ...others] = counts
  if (most === undefined || conflicts.length < 2) return ''
  const rest = others.map(({ name, count }) => `${name} ${count}`)
  return ` Of ${counted(conflicts.length, 'conflict')}, giving up ${listed([`${most.name} resolves ${most.count}`, ...rest])}.`
}

const repairWords = ({ corrections }: Settled, dossier: Dossier): string => {
  const suspects = [
    ...new Set(corrections.flat().flatMap(({ statements }) => statements.map(({ id }) => id))),
  ]
  const { implied } = reasoningOf(dossier)
  const repairs = suspects.flatMap((id) => {
    const [claim, range] = [dossier.claimById.get(id), implied.get(id)?.range]
    const repair =
      claim === undefined || range === undefined || !isStating(claim)
        ? null
        : printedRepair(claim, range, dossier)
    return repair === null ? [] : [repairText(repair)]
  })
  return repairs.length === 0 ? '' : ` Smallest repair: ${repairs.join(', or ')}.`
}

/** The demands of a conflict as its id names them: relations, or that the published figures agree. */
const demandNames = (conflict: Contradiction, dossier: Dossier): string[] => {
  const { relations } = groundsOf([conflict], dossier)
  return relations.length === 0 ? ['published'] : [...relations]
}

/** Where nothing but published figures stands against a claim: they need not agree with each other. */
const publishedWords = (grounds: Grounds, dossier: Dossier): string => {
  const [claims, published] = [
    groundsWords({ ...grounds, observations: [] }, dossier),
    groundsWords({ ...grounds, claims: [] }, dossier),
  ]
  return `${claims} agrees with none of the published figures: ${published}.`
}

const conflictAnswer = (
  conflict: Contradiction,
  settled: Settled,
  repairs: string,
  dossier: Dossier,
): Answer => {
  const grounds = groundsOf([conflict], dossier)
  const { claims, relations, observations } = grounds
  const cannot = claims.length + observations.length > 1 ? 'cannot all hold' : 'cannot hold'
  const by = relations.length === 0 ? '' : ` by ${listed(relations)}`
  const each =
    relations.length > 0 && conflict.units.length > 1 ? ' Without any one of them the others can.' : ''
  return {
    of: [...claims, ...demandNames(conflict, dossier)],
    claims,
    verdict: claims.length > 0 ? 'inconsistent' : 'undetermined',
    found: listed(claims),
    expected: groundsWords({ ...grounds, claims: [] }, dossier),
    evidence: [...relations, ...observations],
    place: dossier.claimById.get(claims[0] ?? '') ?? { start: null, end: null },
    message: `${
      relations.length === 0
        ? publishedWords(grounds, dossier)
        : `${groundsWords(grounds, dossier)} ${cannot}${by}.${each}`
    }${blameWords(conflict, settled, dossier)}${repairs}`,
  }
}

const BOUND = 'The search stopped at its bound on work: there may be more to find.'

const holdWords = (claims: readonly string[]): string =>
  claims.length === 1
    ? `${listed(claims)} can be true with all evidence that bears on it.`
    : `${listed(claims)} can all be true at once, with all evidence that bears on them.`

const holding = ({ claims, complete }: DossierPart, { claimById }: Dossier): Answer => ({
  of: claims,
  claims,
  verdict: complete ? 'consistent' : 'undetermined',
  place: claimById.get(claims[0] ?? '') ?? { start: null, end: null },
  message: complete ? holdWords(claims) : BOUND,
})

/** Different conflicts of the same claims and relations are told apart by a number. */
const numbered = (answers: readonly Answer[]): Answer[] => {
  const seen = new Map<string, number>()
  return answers.map((answer) => {
    const name = answer.of.join(':')
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return before === 0 ? answer : { ...answer, of: [...answer.of, String(before + 1)] }
  })
}

export const canAllHold: Check = {
  id: 'can-all-hold',
  asks: 'Can all figures that bear on each other be true at once, and if not, which smallest sets cannot?',
  catches: 'three figures each two of which fit, and all three never',
  errs: 'a relation among them asserts too much; or it stops at its bound on work, and says so',
  severity: 'error',
  about: 'figure',
  run: (dossier) =>
    numbered(
      reasoningOf(dossier).parts.flatMap((part) => {
        const { settled } = part
        if (settled === null) return [holding(part, dossier)]
        const repairs = repairWords(settled, dossier)
        const conflicts = settled.conflicts.map((conflict) =>
          conflictAnswer(conflict, settled, repairs, dossier),
        )
        return settled.complete ? conflicts : [...conflicts, holding({ ...part, complete: false }, dossier)]
      }),
    ),
}
