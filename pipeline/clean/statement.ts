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

/** Units by their names: those who fill in tables need not know what a dimension is. */
const fittingUnits = (dimension: string): string => {
  const fitting = [...UNITS].filter(([, each]) => each.dimension === dimension)
  const names = fitting.map(([name]) => name).join(', ')
  if (fitting.length === 0) return 'no unit: the measure of this row has none'
  return fitting.length > 1
    ? `one of ${names}, the units that fit this row`
    : `${names}, the only unit that fits this row`
}

/** @param dimension that the unit must have, empty where any will do: then only the nearest are named */
export const unknownUnit = (place: Place, unit: string, dimension: string): Problem => {
  const problem = unknownName(place, 'unit', unit, [...UNITS.keys()])
  const meant = unitMeant(unit)
  const near = meant === undefined ? problem.hint : `did you mean "${meant}"?`
  return {
    ...problem,
    expected: dimension === '' ? 'a known unit' : fittingUnits(dimension),
    hint: near === undefined ? UNIT_LIST : `${near} ${UNIT_LIST}`,
  }
}

/** A known unit of another dimension than the row's. */
export const misfitUnit = (place: Place, unit: string, dimension: string): Problem => ({
  ...place,
  code: 'unit-misfit',
  expected: fittingUnits(dimension),
  found: `${shown(unit)}, a unit of something else`,
})

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
    problems.push(misfitUnit(located.at(unitColumn), unit, dimension))
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
