// Can the share be a share: does it lie between nothing and the whole?
import { type CleanClaim, stated } from '../model/claim.ts'
import type { Answer } from '../model/finding.ts'
import { closed, type Interval, meets } from '../model/interval.ts'
import { intervalText } from '../model/interval-text.ts'
import { ONE, ZERO } from '../model/rational.ts'
import { statementText } from '../model/statement-text.ts'
import type { Check } from './check.ts'

const WHOLE: Interval = { low: closed(ZERO), high: closed(ONE) }

const answer = (claim: CleanClaim, interval: Interval): Answer => {
  const [found, range] = [statementText(claim), intervalText(interval, 'ratio')]
  const inside = meets(interval, WHOLE)
  return {
    of: [claim.claim],
    claims: [claim.claim],
    verdict: inside ? 'consistent' : 'inconsistent',
    found,
    expected: '0–100%',
    range: WHOLE,
    place: claim,
    message: inside
      ? `${found} (${range}) lies between 0 and 100%.`
      : `${found} (${range}) cannot be a share: no part is outside 0 to 100% of its whole.`,
  }
}

export const shareWithinBounds: Check = {
  id: 'share-within-bounds',
  asks: 'Does the share lie between nothing and the whole?',
  catches: 'a “share of 250%” (growth of 250% is legal: it is no share)',
  errs: 'the figure is a ratio or a growth that the row calls a share; or a whole that its part can exceed (spending beside GDP)',
  severity: 'error',
  about: 'figure',
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const interval = stated(claim)
      return claim.kind === 'share' && interval !== null ? [answer(claim, interval)] : []
    }),
}
