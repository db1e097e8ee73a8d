// Relations tried out: each must parse, name what exists, and mix no units, before any check relies on it.
import { type Located, type Problem, unknownName } from '../model/problem.ts'
import type { Relation } from '../model/relation.ts'
import { evaluateAssertion } from '../reason/evaluate.ts'
import { Fault } from '../reason/expression.ts'
import { parseAssertion } from '../reason/parse.ts'
import type { Known } from '../reason/quantity.ts'

const faultOf = (asserts: string, known: Known): Fault | undefined => {
  try {
    evaluateAssertion(parseAssertion(asserts), known)
    return undefined
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

/**
 * @param claims ids of all claims
 * @returns a problem for each relation that cannot be computed, at the column inside its cell where it goes wrong
 */
export const relationProblems = (
  rows: readonly Located<Relation>[],
  known: Known,
  claims: ReadonlySet<string>,
): Problem[] =>
  rows.flatMap(({ row, at }) => {
    const strangers = row.claims
      .filter((claim) => !claims.has(claim))
      .map((claim) => unknownName(at('claims'), 'claim', claim, [...claims]))
    const fault = faultOf(row.asserts, known)
    if (fault === undefined) return strangers
    const { code, expected, found } = fault
    const place = at('asserts')
    return [...strangers, { ...place, column: place.column + fault.at, code, expected, found }]
  })
