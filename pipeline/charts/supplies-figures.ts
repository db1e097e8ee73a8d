// The figures of supplies by partner: what each group supplied in each year, its share of the window, and the claim.
import type { CleanClaim } from '../model/claim.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { capital } from '../model/english.ts'
import { add, type Interval } from '../model/interval.ts'
import { intervalText } from '../model/interval-text.ts'
import { type Period, parsePeriod } from '../model/period.ts'
import { observedInterval } from '../model/reference.ts'
import { claimFigure, figureOf } from './drawn-figures.ts'
import { dimensionOf } from './figures.ts'
import { type Group, partnerOf } from './partner-groups.ts'
import type { Yearly } from './yearly.ts'

/** A group with its share of the window's total. */
export interface GroupShare {
  readonly group: Group
  /** As a ratio. */
  readonly share: Interval
  readonly ids: readonly string[]
}

interface Supplies {
  readonly what: string
  readonly unit: string
  readonly window: Period
  readonly rows: readonly Yearly[]
  readonly claim: CleanClaim | null
}

const yearFigures = ({ name, members, years }: Group, { what, unit, rows }: Supplies): DrawnFigure[] =>
  years.flatMap(({ year, ids }) => {
    const summed = rows
      .filter((row) => row.year === year && members.includes(partnerOf(row.key)))
      .map(({ row }) => observedInterval(row))
    const [first, ...others] = summed
    if (first === undefined) return []
    const sum = others.reduce(add, first)
    const text = intervalText(sum, dimensionOf(unit))
    const period = parsePeriod(String(year))
    return [figureOf({ what: `${capital(what)}, ${name}`, period, text, unit, ids: ids.split(';') }, sum)]
  })

/** @returns the claim first, then the shares of the window, then every year of every group */
export const suppliesFigures = (shares: readonly GroupShare[], supplies: Supplies): DrawnFigure[] => {
  const { claim, what, window: period } = supplies
  const claims = claim === null ? [] : [claim.claim]
  return [
    ...(claim === null ? [] : [claimFigure(claim, 'In the article')]),
    ...shares.map(({ group, share, ids }) =>
      figureOf(
        {
          what: `Share of ${what}, ${group.name}`,
          period,
          text: intervalText(share, 'ratio'),
          unit: 'ratio',
          claims,
          ids,
        },
        share,
      ),
    ),
    ...shares.flatMap(({ group }) => yearFigures(group, supplies)),
  ]
}
