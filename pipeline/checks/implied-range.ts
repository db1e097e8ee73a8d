// What does everything else leave each figure, how strong is that test, and what do all checks together say of it?
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { closed, meets } from '../model/interval.ts'
import { intervalText, withRange } from '../model/interval-text.ts'
import { ONE, rational, ZERO } from '../model/rational.ts'
import { readingsOf } from '../model/relation.ts'
import { statementText } from '../model/statement-text.ts'
import { UNITS } from '../model/unit.ts'
import { acquittedClaims, reasoningOf } from '../reason/dossier-reasoning.ts'
import type { Implied } from '../reason/reasoning.ts'
import { type Strength, strengthOf } from '../reason/strength.ts'
import { type Judged, judge } from '../reason/verdict.ts'
import type { Check, Sofar } from './check.ts'
import { groundsOf, groundsWords } from './grounds.ts'
import { isStating, printedRepair, repairText, type Stating } from './printed-repair.ts'

const dimension = ({ unit }: CleanClaim): string => UNITS.get(unit)?.dimension ?? ''

/** From these shares of failing figures on, to pass means much, or something. */
const STRONG = rational('9/10')
const FAIR = rational('1/2')

const strengthWords = ({ share, failing, all }: Strength): string => {
  if (failing === 0) return 'No test at all: every figure as precise as this one would have passed.'
  const kind = share.gte(STRONG) ? 'A strong test' : share.gte(FAIR) ? 'A fair test' : 'A weak test'
  return `${kind}: of ${counted(all, 'figure')} as precise as this one, ${failing} would have failed.`
}

/** The range in words, what carries it, how strong it is, and the repair where the figure lies outside. */
const tested = (
  claim: Stating,
  { range, carriers }: Implied,
  dossier: Dossier,
): Omit<Answer, 'of' | 'claims' | 'verdict'> => {
  const grounds = groundsOf(carriers(), dossier)
  const strength = strengthOf(claim, range)
  const repair = printedRepair(claim, range, dossier)
  const expected = intervalText(range, dimension(claim))
  const own = stated(claim)
  const said = own === null ? '' : withRange(statementText(claim), own, dimension(claim))
  const carried = groundsWords(grounds, dossier)
  const independent =
    grounds.producers.length < 2
      ? ''
      : `, ${counted(grounds.producers.length, 'independent witness', 'independent witnesses')}`
  const sentences = [
    `The article says ${said}; everything else leaves ${expected}${own !== null && meets(own, range) ? '' : ': they have no value in common'}.`,
    carried === '' ? '' : `That rests on ${carried}${independent}.`,
    strength === null ? '' : strengthWords(strength),
    repair === null ? '' : `Smallest repair: ${repairText(repair)}.`,
  ]
  return {
    expected,
    range,
    evidence: [...grounds.relations, ...grounds.observations],
    message: sentences.filter((sentence) => sentence !== '').join(' '),
    ...(strength === null ? {} : { strength: strength.share }),
    ...(repair === null ? {} : { repair: repairText(repair) }),
  }
}

const UNTESTED = 'Nothing here tests this number: everything else leaves it any value.'
const WHOLE = { low: closed(ZERO), high: closed(ONE) }

/** Without anything that tests it, a share still lies between nothing and the whole. */
const untested = (claim: Stating): Pick<Answer, 'message' | 'range' | 'expected'> => {
  const own = stated(claim)
  if (claim.kind !== 'share' || own === null || meets(own, WHOLE)) return { message: UNTESTED }
  const message = 'No share lies outside 0 to 100%. Nothing else here tests this figure.'
  return { message, range: WHOLE, expected: '0–100%' }
}

const TOO_MUCH = 'What everything else leaves this figure was too much work to find out.'

/** Where the figure fits all else and is wrong all the same, it is the words that cannot be right. */
const wordsAtFault = (
  claim: Stating,
  { range }: Implied,
  { verdict, by }: Judged,
  checks: Sofar['checks'],
): string => {
  const own = stated(claim)
  if (verdict !== 'inconsistent' || by === null || own === null || !meets(own, range)) return ''
  const asks = checks.find(({ id }) => id === by.check)?.asks ?? by.check
  return ` The number by itself could be right; the words cannot. What they fail: “${asks}”`
}

const answer = (claim: Stating, judged: Judged, dossier: Dossier, checks: Sofar['checks']): Answer => {
  const { verdict } = judged
  const base = {
    of: [claim.claim],
    claims: [claim.claim],
    found: statementText(claim),
    place: claim,
    verdict,
  }
  const implied = reasoningOf(dossier).implied.get(claim.claim)
  if (implied === undefined) return { ...base, message: TOO_MUCH }
  const { message, ...rest } = implied.isTested
    ? tested(claim, implied, dossier)
    : { ...untested(claim), strength: ZERO }
  return { ...base, ...rest, message: `${message}${wordsAtFault(claim, implied, judged, checks)}` }
}

export const impliedRange: Check = {
  id: 'implied-range',
  asks: 'What does everything else leave the figure, and what do all checks of it come to?',
  catches: '43% where everything else leaves 47.7 to 50.8%; and every figure that nothing tests',
  errs: 'the relations it rests on are wrong, or too few: a weak test says little',
  severity: 'error',
  about: 'summary',
  run: (dossier, { findings, checks }: Sofar) => {
    const acquitted = acquittedClaims(reasoningOf(dossier))
    const verdictOn = judge(findings, checks, readingsOf(dossier.relations), acquitted)
    return dossier.claims
      .filter(isStating)
      .map((claim) => answer(claim, verdictOn(claim.claim), dossier, checks))
  },
}
