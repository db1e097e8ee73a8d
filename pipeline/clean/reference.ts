// Reference data held together: names resolve, units fit their measures, amounts become intervals.
import { bounds, days } from '../model/completed.ts'
import { type Checked, type Located, type Problem, shown, unknownName } from '../model/problem.ts'
import { statedInterval } from '../model/quantity.ts'
import type {
  CleanObservation,
  DatedEvent,
  Measure,
  Observation,
  OfficeTerm,
  Series,
  Source,
} from '../model/reference.ts'
import { UNITS } from '../model/unit.ts'
import { provenance } from './provenance.ts'
import { checkStatement, misfitUnit, unknownUnit } from './statement.ts'

export interface ReferenceTables {
  readonly measures: readonly Located<Measure>[]
  readonly sources: readonly Located<Source>[]
  readonly series: readonly Located<Series>[]
  readonly observations: readonly Located<Observation>[]
  readonly events: readonly Located<DatedEvent>[]
  readonly offices: readonly Located<OfficeTerm>[]
}

/** The cell must name one of the rows; an empty cell passes. */
const named = <T extends object>(
  rows: readonly Located<T>[],
  column: keyof T & string,
  kind: string,
  names: readonly string[],
): Problem[] => {
  const known = new Set(names)
  return rows.flatMap(({ row, at }) => {
    const name = String(row[column])
    return name === '' || known.has(name) ? [] : [unknownName(at(column), kind, name, names)]
  })
}

const nameProblems = (tables: ReferenceTables): Problem[] => {
  const { measures, sources, series, observations, events, offices } = tables
  const measureNames = measures.map(({ row }) => row.measure)
  const seriesNames = series.map(({ row }) => row.series)
  const sourceNames = sources.map(({ row }) => row.source)
  return [
    ...named(series, 'measure', 'measure', measureNames),
    ...named(series, 'base', 'measure', measureNames),
    ...named(series, 'source', 'source', sourceNames),
    ...named(events, 'source', 'source', sourceNames),
    ...named(offices, 'source', 'source', sourceNames),
    ...named(series, 'supersedes', 'series', seriesNames),
    ...named(observations, 'series', 'series', seriesNames),
  ]
}

/** Whether following `supersedes` from this series leads back to it. */
const isInCircle = (series: string, before: ReadonlyMap<string, string>): boolean => {
  const seen = new Set<string>()
  for (let name = before.get(series); name !== undefined && !seen.has(name); name = before.get(name)) {
    if (name === series) return true
    seen.add(name)
  }
  return false
}

/** Editions stand in a line: none replaces itself, and none is replaced twice. */
const editionProblems = ({ series }: ReferenceTables): Problem[] => {
  const before = new Map(series.map(({ row }) => [row.series, row.supersedes]))
  const first = new Map<string, string>()
  return series.flatMap(({ row, at }) => {
    const { series: name, supersedes } = row
    if (supersedes === '') return []
    const earlier = first.get(supersedes)
    first.set(supersedes, earlier ?? name)
    const expected = 'an earlier edition that nothing else replaces'
    if (isInCircle(name, before))
      return [
        {
          ...at('supersedes'),
          code: 'edition-circle',
          expected,
          found: `"${supersedes}", which replaces this one`,
        },
      ]
    if (earlier === undefined) return []
    return [
      {
        ...at('supersedes'),
        code: 'edition-replaced-twice',
        expected,
        found: `"${supersedes}", replaced by ${earlier}`,
      },
    ]
  })
}

/** A unit must be known, and of the dimension that it should have; an empty cell passes. */
const unitProblems = (at: Located<unknown>['at'], unit: string, dimension: string): Problem[] => {
  if (unit === '') return []
  const found = UNITS.get(unit)?.dimension
  if (found === undefined) return [unknownUnit(at('unit'), unit, dimension)]
  return dimension === '' || found === dimension ? [] : [misfitUnit(at('unit'), unit, dimension)]
}

/** A measure's dimension is that of its unit, where it names one. */
const dimensionProblems = ({ row: { unit, dimension }, at }: Located<Measure>): Problem[] => {
  const found = UNITS.get(unit)?.dimension
  if (unit === '' || found === dimension) return []
  if (found === undefined) return [unknownUnit(at('unit'), unit, dimension)]
  const said = { expected: `${found}, the dimension of its unit ${unit}`, found: shown(dimension) }
  return [{ ...at('dimension'), code: 'dimension-misfit', ...said }]
}

/** Series of a share are in ratios; others in the dimension of their measure, if that is right itself. */
const misfits = ({ measures, series }: ReferenceTables): Problem[] => {
  const wrong = measures.flatMap(dimensionProblems)
  const sound = measures.filter((measure) => dimensionProblems(measure).length === 0)
  const dimensions = new Map(sound.map(({ row }) => [row.measure, row.dimension]))
  const inSeries = series.flatMap(({ row, at }) =>
    unitProblems(at, row.unit, row.base === '' ? (dimensions.get(row.measure) ?? '') : 'ratio'),
  )
  return [...wrong, ...inSeries]
}

/** A term without a beginning could be no one's; one that ends before it begins is mistyped. */
const termProblems = (offices: readonly Located<OfficeTerm>[]): Problem[] =>
  offices.flatMap(({ row: { from, to }, at }) => {
    if (from === null)
      return [
        {
          ...at('from'),
          code: 'office-without-start',
          expected: 'when the term began',
          found: 'an empty cell',
        },
      ]
    if (to === null || to.end === null || from.start === null || to.end >= from.start) return []
    return [{ ...at('to'), code: 'term-reversed', expected: `${from.text} or later`, found: shown(to.text) }]
  })

const cleanObservation = (located: Located<Observation>, series: Series): Checked<CleanObservation[]> => {
  const { row } = located
  const { statement, problems } = checkStatement(located, series.unit, 'series', '')
  if (statement === null) {
    const problem = {
      ...located.at('amount'),
      code: 'invalid-amount',
      expected: 'a number as printed',
      found: 'an empty cell',
    }
    return { value: [], problems: row.amount === '' ? [...problems, problem] : problems }
  }
  const { measure, base, unit, source } = series
  const clean = {
    ...row,
    measure,
    base,
    unit,
    source,
    ...bounds(statedInterval(statement)),
    ...days(row.period),
    ...provenance(located),
  }
  return { value: [clean], problems }
}

/** @returns the observations that are sound, completed from their series, and every problem of the six tables */
export const cleanReference = (tables: ReferenceTables): Checked<CleanObservation[]> => {
  const bySeries = new Map(tables.series.map(({ row }) => [row.series, row]))
  const cleaned = tables.observations.flatMap((located) => {
    const series = bySeries.get(located.row.series)
    return series === undefined || !UNITS.has(series.unit) ? [] : [cleanObservation(located, series)]
  })
  return {
    value: cleaned.flatMap(({ value }) => value),
    problems: [
      ...nameProblems(tables),
      ...editionProblems(tables),
      ...misfits(tables),
      ...termProblems(tables.offices),
      ...cleaned.flatMap(({ problems }) => problems),
    ],
  }
}
