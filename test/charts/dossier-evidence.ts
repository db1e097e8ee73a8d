// Rows of the invented world for charts that set a claim beside its evidence: workers, quays, and who buys cranes.
import { claim, measure, observation, relation, series, source } from '../dossier.ts'

const workers = { measure: 'workers', key: 'town', unit: 'people' }
const exported = { series: 'sold-2023', measure: 'cranes', base: 'cranes-sold', unit: '%', source: 'e' }

export const EVIDENCE_MEASURES = [
  measure({ measure: 'workers', label: 'people at work', dimension: 'people', unit: 'people' }),
  measure({ measure: 'quays', label: 'quay built up', dimension: 'length', unit: 'km' }),
  measure({ measure: 'shore', label: 'all shore', dimension: 'length', unit: 'km' }),
  measure({ measure: 'cranes-sold', label: 'cranes sold to all', dimension: 'power', unit: 'MW' }),
]

export const EVIDENCE_SERIES = [
  series({ series: 'workers-a', measure: 'workers', source: 'e', definition: 'People at work on one day' }),
  series({ series: 'workers-b', measure: 'workers', source: 'f', definition: 'Names on the pay lists' }),
  series({ series: 'quays-e', measure: 'quays', unit: 'km', source: 'e' }),
  series({ series: 'shore-f', measure: 'shore', unit: 'km', source: 'f' }),
  series({ series: 'sold-2023', measure: 'cranes', base: 'cranes-sold', unit: '%', source: 'e' }),
]

export const EVIDENCE_SOURCES = ['e', 'f'].map((id) =>
  source({
    source: id,
    publisher: `Office ${id.toUpperCase()}`,
    title: 'Counts',
    vintage: 'edition of 2023',
  }),
)

export const EVIDENCE_CLAIMS = [
  claim({
    claim: 'C5',
    kind: 'rank',
    subject: 'ITA',
    object: 'town',
    measure: 'cranes',
    amount: '2',
    unit: 'rank',
  }),
  claim({
    claim: 'C6',
    quote: 'over 2,000 hands',
    subject: 'town',
    measure: 'workers',
    amount: '2,000',
    unit: 'people',
    hedge: 'over',
  }),
  claim({
    claim: 'C7',
    quote: 'a third of its shore',
    kind: 'share',
    subject: 'town',
    measure: 'quays',
    base: 'shore',
    amount: '1/3',
    unit: 'ratio',
  }),
]

export const EVIDENCE_RELATIONS = [
  relation({ relation: 'R4', asserts: 'C5 = rank(sold-2023:ITA>town@2018/2019)' }),
  relation({
    relation: 'R5',
    asserts: 'C6 = workers-a:port@2019 + workers-b:town@2020',
    why: 'The reading that both places are meant.',
  }),
  relation({ relation: 'R6', asserts: 'C7 = quays-e:town@2020 / shore-f:town@', why: 'Quay over shore.' }),
  relation({ relation: 'R8', asserts: 'C7 <= quays-e:all@2020 / shore-f:town@', why: 'No more than all.' }),
]

/** Percent of the cranes that Italy sold, by window and buyer; the buyers of 2017 and 2018 are as good as equal. */
const SOLD: Record<string, Record<string, string>> = {
  '2016/2017': { port: '50', town: '20', bay: '10' },
  '2017/2018': { port: '44', town: '15', bay: '15' },
  '2018/2019': { port: '40', bay: '30', town: '12' },
}

export const EVIDENCE_OBSERVATIONS = [
  observation({ ...workers, series: 'workers-a', source: 'e', period: '2019', amount: '1,900' }),
  observation({ ...workers, series: 'workers-a', source: 'e', key: 'port', period: '2019', amount: '300' }),
  observation({
    ...workers,
    series: 'workers-b',
    source: 'f',
    period: '2020',
    amount: '2,400',
    hedge: 'about',
  }),
  observation({
    series: 'quays-e',
    measure: 'quays',
    key: 'town',
    unit: 'km',
    source: 'e',
    period: '2020',
    amount: '4.0',
  }),
  observation({
    series: 'quays-e',
    measure: 'quays',
    key: 'all',
    unit: 'km',
    source: 'e',
    period: '2020',
    amount: '5.0',
  }),
  observation({ series: 'shore-f', measure: 'shore', key: 'town', unit: 'km', source: 'f', amount: '12.5' }),
  ...Object.entries(SOLD).flatMap(([window, buyers]) =>
    Object.entries(buyers).map(([buyer, amount]) =>
      observation({ ...exported, key: `ITA>${buyer}`, period: window, amount }),
    ),
  ),
]
