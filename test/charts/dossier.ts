// A hand-made dossier that every chart can show, in an invented world: two harbour towns and their cranes.
import type { Examined } from '../../pipeline/charts/drawing.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import { claim, dossier, measure, observation, relation, series, source } from '../dossier.ts'
import {
  EVIDENCE_CLAIMS,
  EVIDENCE_MEASURES,
  EVIDENCE_OBSERVATIONS,
  EVIDENCE_RELATIONS,
  EVIDENCE_SERIES,
  EVIDENCE_SOURCES,
} from './dossier-evidence.ts'
import { CITATIONS, EVENTS, FINDINGS, MENTIONS, RATES } from './dossier-examined.ts'

const spending = {
  series: 'spending-2023',
  measure: 'spending',
  unit: 'US$',
  source: 'treasury-2023',
  scale: 'million' as const,
}
const plan = { ...spending, series: 'plan-2018', measure: 'spending-planned', source: 'plan-2018' }
const cranes = { series: 'cranes-2023', measure: 'cranes', unit: 'MW', source: 'register-2023' }
const fish = { series: 'fish-a', measure: 'fish', key: 'harbour>town', unit: '%', base: 'meals', source: 'a' }

const MEASURES = [
  ...EVIDENCE_MEASURES,
  measure({
    measure: 'orders',
    label: 'orders of cranes',
    stock_or_flow: 'flow',
    dimension: 'usd',
    unit: 'US$',
  }),
  measure({
    measure: 'spending',
    label: 'town spending',
    stock_or_flow: 'flow',
    dimension: 'usd',
    unit: 'US$',
    note: 'current prices',
  }),
  measure({
    measure: 'spending-planned',
    label: 'planned town spending',
    stock_or_flow: 'flow',
    dimension: 'usd',
    unit: 'US$',
  }),
  measure({
    measure: 'cranes',
    label: 'crane power delivered',
    stock_or_flow: 'flow',
    dimension: 'power',
    unit: 'MW',
  }),
  measure({
    measure: 'crane-imports',
    label: 'crane power from all makers',
    stock_or_flow: 'flow',
    dimension: 'power',
    unit: 'MW',
    totals: 'cranes:*>o',
  }),
  measure({ measure: 'crane-stock', label: 'crane power standing', dimension: 'power', unit: 'MW' }),
  measure({ measure: 'fish', label: 'fish landed', dimension: 'mass', unit: 't' }),
  measure({ measure: 'meals', label: 'fish eaten', dimension: 'mass', unit: 't' }),
  measure({ measure: 'landings', label: 'all landings', dimension: 'mass', unit: 't' }),
]

const SERIES = [
  ...EVIDENCE_SERIES,
  series({ series: 'spending-2023', measure: 'spending', unit: 'US$', source: 'treasury-2023' }),
  series({ series: 'plan-2018', measure: 'spending-planned', unit: 'US$', source: 'plan-2018' }),
  series({ series: 'cranes-2023', measure: 'cranes', unit: 'MW', source: 'register-2023' }),
  ...['a', 'b', 'c', 'd'].map((id) =>
    series({ series: `fish-${id}`, measure: 'fish', unit: '%', source: id }),
  ),
]

const SOURCES = [
  ...EVIDENCE_SOURCES,
  source({
    source: 'treasury-2023',
    publisher: 'Town Treasury',
    title: 'Accounts',
    vintage: 'edition of May 2023',
    url: 'https://www.treasury.example/accounts/',
  }),
  source({ source: 'plan-2018', publisher: 'Town Council (print)', title: 'Plan' }),
  source({
    source: 'register-2023',
    publisher: 'Crane Register',
    title: 'Register',
    vintage: 'edition of 2023',
  }),
  ...['a', 'b', 'c', 'd'].map((id) =>
    source({ source: id, publisher: `Paper ${id.toUpperCase()}`, title: 'Fish' }),
  ),
]

const CLAIMS = [
  claim({ claim: 'C1', measure: 'orders', amount: '300', scale: 'million', unit: 'US$', period: '2019' }),
  claim({
    claim: 'C2',
    kind: 'share',
    measure: 'orders',
    base: 'spending',
    amount: '40',
    unit: '%',
    period: '2019',
  }),
  claim({
    claim: 'C3',
    kind: 'share',
    subject: 'ITA',
    object: 'town',
    measure: 'cranes',
    base: 'crane-stock',
    amount: '60',
    unit: '%',
  }),
  claim({
    claim: 'C4',
    kind: 'share',
    subject: 'harbour',
    object: 'town',
    measure: 'fish',
    base: 'meals',
    amount: '50',
    unit: '%',
    period: '2020',
  }),
  ...EVIDENCE_CLAIMS,
]

const RELATIONS = [
  relation({ relation: 'R1', asserts: 'C1 / C2 = spending-2023:town@2019' }),
  relation({ relation: 'R2', asserts: 'C1 / C2 = plan-2018:town@2020' }),
  relation({
    relation: 'R3',
    asserts: 'C3 = sum(cranes-2023:ITA>town@2018/2019) / sum(cranes-2023:*>town@2018/2019)',
  }),
  ...EVIDENCE_RELATIONS,
]

/** Power delivered to the town by makers, in MW; a year left out is a cell left empty. */
const DELIVERED: Record<string, Record<number, number>> = {
  ITA: { 2016: 10, 2018: 60, 2019: 62 },
  DEU: { 2016: 80, 2017: 90, 2018: 30, 2019: 25 },
  SWE: { 2017: 5, 2018: 8, 2019: 6 },
  ESP: { 2016: 4, 2017: 4 },
  FRA: { 2016: 2 },
  POL: { 2018: 2, 2019: 2 },
}

const OBSERVATIONS = [
  ...Object.entries({ 2017: 520, 2018: 560, 2019: 610, 2020: 590 }).map(([year, amount]) =>
    observation({ ...spending, key: 'town', period: year, amount: String(amount) }),
  ),
  observation({ ...plan, key: 'town', period: '2020', amount: '750' }),
  ...Object.entries(DELIVERED).flatMap(([maker, years]) =>
    Object.entries(years).map(([year, amount]) =>
      observation({ ...cranes, key: `${maker}>town`, period: year, amount: String(amount) }),
    ),
  ),
  observation({ ...fish, period: '2018', amount: '30', hedge: 'about' }),
  observation({ ...fish, series: 'fish-b', source: 'b', period: '2020', amount: '50' }),
  observation({
    ...fish,
    series: 'fish-c',
    source: 'c',
    base: 'landings',
    period: '2019/2021',
    amount: '70',
    hedge: 'under',
  }),
  observation({ ...fish, series: 'fish-d', source: 'd', base: 'landings', period: '2022', amount: '80' }),
  ...EVIDENCE_OBSERVATIONS,
]

/** A dossier of which nothing has been found out. */
export const unexamined = (tables: Parameters<typeof dossier>[0] = {}): Examined => ({
  ...dossier(tables),
  findings: [],
  rates: [],
})

export const harbour = (without: 'claims' | 'relations' | 'observations' | null = null): Examined => ({
  ...unexamined({
    measures: MEASURES,
    series: SERIES,
    sources: SOURCES,
    claims: without === 'claims' ? [] : CLAIMS,
    relations: without === 'relations' ? [] : RELATIONS,
    observations: without === 'observations' ? [] : OBSERVATIONS,
    citations: CITATIONS,
    events: EVENTS,
    mentions: MENTIONS,
  }),
  findings: FINDINGS,
  rates: RATES,
})

/** The same with other claims, relations or observations. */
export const harbourWith = (
  changed: Partial<Pick<Dossier, 'claims' | 'relations' | 'observations'>>,
): Examined => unexamined({ ...harbour(), ...changed })
