// A sale, its share of what was spent, and what two offices say was spent: a small world in which not all can be true.
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import type { Relation } from '../../pipeline/model/relation.ts'
import { claim, dossier, measure, observation, relation, series, source } from '../dossier.ts'

const flow = { stock_or_flow: 'flow', dimension: 'usd', unit: 'US$' } as const

const MEASURES = [
  measure({ measure: 'sales', label: 'sales of turbines', ...flow }),
  measure({ measure: 'spending', label: 'public spending', ...flow }),
]

const money = { scale: 'billion', unit: 'US$', period: '2012' } as const

export const SALE = claim({
  claim: 'C1',
  quote: 'US$1.6 billion of turbines',
  measure: 'sales',
  amount: '1.6',
  ...money,
})

export const SHARE = claim({
  claim: 'C2',
  quote: '43% of all spending',
  kind: 'share',
  measure: 'sales',
  base: 'spending',
  amount: '43',
  unit: '%',
  period: '2012',
  start: 30,
  end: 49,
})

const spent = (name: string, amount: string) =>
  observation({ series: name, source: name, measure: 'spending', amount, ...money })

const office = (name: string, producer = name) =>
  series({ series: name, source: name, measure: 'spending', unit: 'US$', producer })

/** @param spending by office what it says was spent, in US$ billion */
export const trade = (
  spending: Readonly<Record<string, string>>,
  {
    claims = [SALE, SHARE],
    relations = Object.keys(spending).map((name, index) =>
      relation({ relation: `R${index + 1}`, asserts: `C2 = C1 / ${name}:XAA@2012` }),
    ),
    producer,
  }: { claims?: readonly CleanClaim[]; relations?: readonly Relation[]; producer?: string } = {},
): Dossier =>
  dossier({
    claims,
    relations,
    measures: MEASURES,
    sources: Object.keys(spending).map((name) =>
      source({ source: name, publisher: name.replace(/^./, (first) => first.toUpperCase()) }),
    ),
    series: Object.keys(spending).map((name) => office(name, producer)),
    observations: Object.entries(spending).map(([name, amount]) => spent(name, amount)),
  })
