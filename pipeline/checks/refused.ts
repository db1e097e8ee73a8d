// Whether the tables take a row that was made wrong: `clean` refuses some errors before any check is asked.
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { dimensionFor, isReversed } from '../model/statement-fit.ts'
import { UNITS } from '../model/unit.ts'
import { Fault } from '../reason/expression.ts'
import { judgeRelations } from './judge-relation.ts'

const refusedRow = (claim: CleanClaim, { measureById }: Dossier): string | null => {
  if (claim.amount === '') return null
  const dimension = dimensionFor(claim, measureById)
  if (dimension !== '' && UNITS.get(claim.unit)?.dimension !== dimension) return 'unit-misfit'
  return claim.amount_to !== '' && isReversed(claim) ? 'range-reversed' : null
}

/** A relation that can no longer be computed: shares of two wholes added, a division by exactly nothing. */
const refusedRelation = (dossier: Dossier): string | null => {
  try {
    judgeRelations(dossier)
    return null
  } catch (error) {
    if (error instanceof Fault) return error.code
    throw error
  }
}

/**
 * @param claim one of the dossier's
 * @returns the code of the problem by which the tables refuse it; `null` where they take it
 */
export const refusedBy = (claim: CleanClaim, dossier: Dossier): string | null =>
  refusedRow(claim, dossier) ?? refusedRelation(dossier)
