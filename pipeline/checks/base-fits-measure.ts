// Is the share a share of something it can be part of? A flow over years is no part of a stock at a time.

import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { capital } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { statementText } from '../model/statement-text.ts'
import type { Check } from './check.ts'

const KINDS = {
  stock: 'a stock (a level at one time)',
  flow: 'a flow (an amount over a period)',
  none: 'neither',
}

const answer = (claim: CleanClaim, { measureById }: Dossier): Answer => {
  const [measure, base] = [measureById.get(claim.measure), measureById.get(claim.base)]
  const common = { of: [claim.claim], claims: [claim.claim], found: statementText(claim), place: claim }
  if (measure === undefined || base === undefined)
    return { ...common, verdict: 'not_applicable', message: 'Measure or base is not described.' }
  const [part, whole] = [measure.stock_or_flow, base.stock_or_flow]
  const words = `${capital(measure.label)} is ${KINDS[part]}, ${base.label} ${part === whole ? 'too' : `is ${KINDS[whole]}`}`
  if (part === 'none' || whole === 'none')
    return {
      ...common,
      verdict: 'not_applicable',
      message: `${capital(part === 'none' ? measure.label : base.label)} is neither stock nor flow: nothing can be said.`,
    }
  return part === whole
    ? { ...common, verdict: 'consistent', message: `${words}: the one can be part of the other.` }
    : {
        ...common,
        verdict: 'inconsistent',
        expected: `a share of ${part === 'flow' ? 'a flow' : 'a stock'}`,
        message: `${words}: the one cannot be a share of the other.`,
      }
}

export const baseFitsMeasure: Check = {
  id: 'base-fits-measure',
  asks: 'Can the share be part of what it is said to be a share of (flow of flow, stock of stock)?',
  catches: 'deliveries of five years as a share of the equipment held',
  severity: 'warning',
  about: 'figure',
  run: (dossier) =>
    dossier.claims.filter(({ kind }) => kind === 'share').map((claim) => answer(claim, dossier)),
}
