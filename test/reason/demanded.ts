// Dossiers of a few sales, and what their network demands.
import type { Dossier } from '../../pipeline/model/dossier.ts'
import { dossierNetwork } from '../../pipeline/reason/dossier-network.ts'
import { claim, dossier, measure, observation, relation } from '../dossier.ts'

export type ClaimRow = Parameters<typeof claim>[0]
type ObservationRow = Parameters<typeof observation>[0]

const MEASURES = [
  measure({}),
  measure({ measure: 'sales', dimension: 'usd', unit: 'US$', stock_or_flow: 'flow' }),
  measure({ measure: 'spending', dimension: 'usd', unit: 'US$', stock_or_flow: 'flow' }),
]

/** Claims of sales of one year each to the other, unless it is said otherwise. */
export const sale = (id: string, row: ClaimRow = {}) =>
  claim({ claim: id, subject: id, measure: 'sales', unit: 'US$', amount: '5', period: '2016', ...row })

export const row = (series: string, overrides: ObservationRow = {}) =>
  observation({ series, measure: 'sales', unit: 'US$', amount: '5', period: '2016', ...overrides })

export const given = (tables: Parameters<typeof dossier>[0]): Dossier =>
  dossier({ measures: MEASURES, ...tables })

/** Each demand with its alternatives, cells written by what is stated of them: `R1: C1 = C2`. */
export const demands = (tables: Dossier): string[] => {
  const { network } = dossierNetwork(tables)
  const names = new Map(network.statements.map(({ id, cell }) => [cell, id]))
  const name = (cell: number | undefined): string => names.get(cell ?? -1) ?? '…'
  return network.constraints.flatMap((each) =>
    each.kind === 'any'
      ? [
          each.alternatives
            .map(({ id, comparison, left, right }) =>
              [`${id}:`, name(each.cells[left]), comparison, name(each.cells[right])].join(' '),
            )
            .join(' or '),
        ]
      : [],
  )
}

export const relations = (...rows: readonly (readonly [string, string, string?])[]) =>
  rows.map(([id, asserts, reading = '']) => relation({ relation: id, asserts, reading }))
