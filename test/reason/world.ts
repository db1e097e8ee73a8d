// A small invented trade in turbines, to compute relations in.
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import type { CleanObservation } from '../../pipeline/model/reference.ts'
import { evaluateAssertion } from '../../pipeline/reason/evaluate.ts'
import { Fault } from '../../pipeline/reason/expression.ts'
import { knownFrom } from '../../pipeline/reason/known.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'
import type { Quantity } from '../../pipeline/reason/quantity.ts'
import { claim, measure, observation } from '../dossier.ts'
import { show } from '../model/samples.ts'

/** `XAA>XBB@2016: 5.0`: an observation of turbines sold from one to the other, exact as printed. */
export const sold = (row: string): CleanObservation => {
  const [, key = '', when = '', amount = ''] = /^(.+)@(.*): (.+)$/.exec(row) ?? []
  return observation({ series: 'sales', measure: 'sales', unit: 'US$', key, period: when, amount })
}

/** `C1: 43%`: a claim of a figure in its unit, of people where none is printed. */
export const says = (row: string, overrides: Parameters<typeof claim>[0] = {}): CleanClaim => {
  const [, id = '', amount = '', unit = ''] = /^(\w+): ([\d.,/-]+) ?(.*)$/.exec(row) ?? []
  return claim({ claim: id, amount, unit: unit === '' ? 'people' : unit, ...overrides })
}

const measures = [
  measure({ measure: 'sales', dimension: 'usd', stock_or_flow: 'flow' }),
  measure({ measure: 'all-sales', totals: 'sales:*>o', dimension: 'usd', stock_or_flow: 'flow' }),
  measure({ measure: 'fleet', dimension: 'usd', stock_or_flow: 'stock' }),
  measure({ measure: 'population', stock_or_flow: 'stock' }),
]

export const known = (claims: readonly CleanClaim[], observations: readonly CleanObservation[] = []) =>
  knownFrom({ claims, observations, measures })

export const holds = (
  asserts: string,
  claims: readonly string[],
  observations: readonly string[] = [],
): boolean =>
  evaluateAssertion(
    parseAssertion(asserts),
    known(
      claims.map((row) => says(row)),
      observations.map(sold),
    ),
  ).canHold

/** The left side, computed. */
export const left = (
  asserts: string,
  claims: readonly string[],
  observations: readonly string[] = [],
): Quantity =>
  evaluateAssertion(
    parseAssertion(asserts),
    known(
      claims.map((row) => says(row)),
      observations.map(sold),
    ),
  ).left

export const value = (
  expression: string,
  observations: readonly string[],
  claims: readonly string[] = [],
): string => show(left(`${expression} = ${expression}`, claims, observations).interval)

export const faultOf = (run: () => unknown): Fault => {
  try {
    run()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('no fault')
}
