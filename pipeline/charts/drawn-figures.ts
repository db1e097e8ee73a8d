// Figures of a chart as rows: what it shows of a claim, of an observation, or of our own arithmetic.
import { type CleanClaim, stated } from '../model/claim.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { EVERYTHING, type Interval } from '../model/interval.ts'
import { type CleanObservation, observationId, observedInterval } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { UNITS } from '../model/unit.ts'
import { dimensionOf, roundText } from './figures.ts'

/** The unit that an interval in base units is in: "ratio" for "%". */
const baseUnit = (unit: string): string => {
  const same = [...UNITS].find(
    ([, { dimension, factor }]) => dimension === dimensionOf(unit) && factor.equals(1),
  )
  return same?.[0] ?? unit
}

type Told = Pick<DrawnFigure, 'what' | 'text'> &
  Partial<Pick<DrawnFigure, 'period' | 'unit' | 'verdict'>> & {
    readonly claims?: readonly string[]
    readonly ids: readonly string[]
  }

/** @param interval in base units; `null` where the figure is a date, which `period` holds */
export const figureOf = (told: Told, interval: Interval | null): DrawnFigure => {
  const { low, high } = interval ?? EVERYTHING
  return {
    period: null,
    verdict: '',
    ...told,
    claims: [...(told.claims ?? [])],
    ids: [...told.ids],
    low: low.at,
    high: high.at,
    unit: baseUnit(told.unit ?? ''),
  }
}

/** @param ids of what else it rests on */
export const claimFigure = (claim: CleanClaim, what: string, ids: readonly string[] = []): DrawnFigure =>
  figureOf(
    {
      what,
      period: claim.period,
      text: statementText(claim),
      unit: claim.unit,
      claims: [claim.claim],
      ids: [claim.claim, ...ids],
    },
    stated(claim),
  )

/**
 * @param claims that it is held against
 * @param ids of the relations that hold it against them
 */
export const observationFigure = (
  row: CleanObservation,
  what: string,
  claims: readonly string[] = [],
  ids: readonly string[] = [],
): DrawnFigure =>
  figureOf(
    {
      what,
      period: row.period,
      text: roundText(observedInterval(row), row.unit),
      unit: row.unit,
      claims,
      ids: [observationId(row), ...ids],
    },
    observedInterval(row),
  )

/** What several rows of a chart show stands in its table once. */
export const onceEach = (figures: readonly DrawnFigure[]): DrawnFigure[] => [
  ...new Map(figures.map((figure) => [figure.ids.join(';'), figure])).values(),
]
