// A printed figure held against the columns beside it: is it whole, and does its unit fit?
import { HEDGES, type Hedge } from '../model/hedge.ts'
import { type Located, type Place, type Problem, shown, unknownName } from '../model/problem.ts'
import type { Statement } from '../model/quantity.ts'
import { isReversed } from '../model/statement-fit.ts'
import { UNITS } from '../model/unit.ts'
import { unitMeant } from '../text/cell-cure.ts'

type Stated = Omit<Statement, 'hedge' | 'unit'> & { readonly hedge: Hedge | '' }

const isHedge = (value: string): value is Hedge => HEDGES.some((hedge) => hedge === value)

const rangeProblems = (located: Located<Stated>): Problem[] => {
  const { amount, amount_to } = located.row
  if (amount_to === '') return []
  const place = located.at('amount_to')
  if (amount === '')
    return [{ ...place, code: 'half-range', expected: 'an amount too', found: `only ${shown(amount_to)}` }]
  if (!isReversed(located.row)) return []
  return [{ ...place, code: 'range-reversed', expected: `at least ${amount}`, found: shown(amount_to) }]
}

const UNIT_LIST = 'README, Files, lists all units'

/** @param dimension that the unit must have, empty where any will do: then only the nearest are named */
export const unknownUnit = (place: Place, unit: string, dimension: string): Problem => {
  const fitting = [...UNITS].filter(([, each]) => each.dimension === dimension).map(([name]) => name)
  const problem = unknownName(place, 'unit', unit, [...UNITS.keys()])
  const meant = unitMeant(unit)
  const near = meant === undefined ? problem.hint : `did you mean "${meant}"?`
  return {
    ...problem,
    expected: fitting.length === 0 ? 'a known unit' : `a unit of ${dimension}: ${fitting.join(', ')}`,
    hint: near === undefined ? UNIT_LIST : `${near} ${UNIT_LIST}`,
  }
}

/**
 * @param dimension the dimension that the figure must have
 * @returns the statement ready for its interval, `null` where no figure is stated or a column is wrong; every problem
 */
export const checkStatement = (
  located: Located<Stated>,
  unit: string,
  unitColumn: string,
  dimension: string,
): { statement: Statement | null; problems: Problem[] } => {
  const { amount, hedge } = located.row
  const problems = rangeProblems(located)
  if (amount === '') return { statement: null, problems }
  const known = UNITS.get(unit)
  if (known === undefined) problems.push(unknownUnit(located.at(unitColumn), unit, dimension))
  else if (dimension !== '' && known.dimension !== dimension)
    problems.push({
      ...located.at(unitColumn),
      code: 'unit-misfit',
      expected: `a unit of ${dimension}`,
      found: `${shown(unit)}, a unit of ${known.dimension}`,
    })
  if (!isHedge(hedge)) {
    const expected = `one of ${HEDGES.join(', ')} beside an amount`
    problems.push({
      ...located.at('hedge'),
      code: 'invalid-hedge',
      expected,
      found: 'an empty cell',
      hint: 'write exact where the words add nothing',
    })
    return { statement: null, problems }
  }
  return { statement: problems.length > 0 ? null : { ...located.row, unit, hedge }, problems }
}
