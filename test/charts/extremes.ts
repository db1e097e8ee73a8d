// The harbour's dossier driven to extremes: no figure, one figure, a thousand, figures without an end, words without one.
import type { Examined } from '../../pipeline/charts/drawing.ts'
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import type { Hedge } from '../../pipeline/model/hedge.ts'
import type { CleanObservation } from '../../pipeline/model/reference.ts'
import { citation, claim, dossier, mention, observation, relation } from '../dossier.ts'
import { harbour } from './dossier.ts'
import { followed, left } from './dossier-examined.ts'

const home = harbour()

const changed = (
  tables: Parameters<typeof dossier>[0],
  found: Partial<Pick<Examined, 'findings' | 'rates'>> = {},
): Examined => ({
  ...dossier({ ...home, ...tables }),
  findings: found.findings ?? home.findings,
  rates: found.rates ?? home.rates,
})

type Stated = Pick<CleanObservation, 'amount' | 'amount_to' | 'scale' | 'hedge'>

/** The same row with another figure, its bounds computed again. */
const observed = (
  { low: _l, high: _h, low_closed: _lc, high_closed: _hc, ...row }: CleanObservation,
  stated: Partial<Stated>,
) => observation({ ...row, ...stated, period: row.period?.text ?? '' })

const claimed = (
  { low: _l, high: _h, low_closed: _lc, high_closed: _hc, ...row }: CleanClaim,
  stated: Partial<Stated>,
) => claim({ ...row, ...stated, period: row.period?.text ?? '' })

const withObservations = (stated: (row: CleanObservation, index: number) => Partial<Stated>): Examined =>
  changed({ observations: home.observations.map((row, index) => observed(row, stated(row, index))) })

const withClaims = (stated: Partial<Stated>): Examined =>
  changed({ claims: home.claims.map((row) => claimed(row, row.amount === '' ? {} : stated)) })

const MANY = 1000
const many = <T>(make: (index: number) => T): T[] => Array.from({ length: MANY }, (_, index) => make(index))

const rowsOf = (series: string): CleanObservation[] =>
  home.observations.filter((row) => row.series === series)
const othersThan = (series: string): CleanObservation[] =>
  home.observations.filter((row) => row.series !== series)

/** The first row of a series, as a pattern. */
const first = (series: string): CleanObservation => {
  const [row] = rowsOf(series)
  if (row === undefined) throw new Error(`no ${series}`)
  return row
}

/** A row of the series, of another key, period and amount. */
const dated = (series: string, key: string, period: string, amount: string): CleanObservation => {
  const { measure, unit, source: from, base, scale } = first(series)
  return observation({ series, measure, unit, source: from, base, scale, key, period, amount })
}

const LONG =
  'a very long name of an office, a bureau and a commission that publishes what nobody else has ever counted in one place'

export const EXTREMES: readonly (readonly [string, Examined])[] = [
  [
    'a series of one year',
    changed({
      observations: home.observations.filter(
        ({ series, period }) => series !== 'spending-2023' || period?.text === '2019',
      ),
    }),
  ],
  [
    'one partner',
    changed({
      observations: home.observations.filter(
        ({ series, key }) => series !== 'cranes-2023' || key === 'ITA>town',
      ),
    }),
  ],
  [
    'years that are missing',
    changed({ observations: home.observations.filter(({ period }) => period?.text !== '2018') }),
  ],
  ['observations without an upper end', withObservations(() => ({ hedge: 'over' satisfies Hedge }))],
  [
    'observations without a lower end',
    withObservations((_, index) => ({ hedge: index % 2 === 0 ? 'under' : 'up_to' })),
  ],
  ['claims without an upper end', withClaims({ hedge: 'at_least' })],
  ['claims without a lower end', withClaims({ hedge: 'under' })],
  ['nothing but zeros', withObservations(() => ({ amount: '0', amount_to: '' }))],
  [
    'figures of nothing and of everything',
    withObservations((_, index) => ({
      amount: index % 2 === 0 ? '0.0001' : '98765432',
      amount_to: '',
    })),
  ],
  [
    'a thousand years',
    changed({
      observations: [
        ...othersThan('spending-2023'),
        ...many((index) => dated('spending-2023', 'town', String(1500 + index), String(100 + index))),
      ],
    }),
  ],
  [
    'a thousand partners',
    changed({
      observations: [
        ...home.observations,
        ...many((index) => dated('cranes-2023', `P${index}>town`, '2018', String(1 + (index % 50)))),
      ],
    }),
  ],
  [
    'a thousand statements',
    changed({
      observations: [
        ...home.observations,
        ...many((index) => dated('fish-a', 'harbour>town', `${1000 + index}`, String(1 + (index % 99)))),
      ],
    }),
  ],
  [
    'a thousand other totals',
    changed({
      observations: [
        ...home.observations,
        ...many((index) => dated('plan-2018', 'town', `${2021 + index}`, String(200 + index))),
      ],
      relations: [
        ...home.relations,
        ...many((index) =>
          relation({ relation: `P${index}`, asserts: `C1 / C2 = plan-2018:town@${2021 + index}` }),
        ),
      ],
    }),
  ],
  [
    'a thousand claims',
    changed(
      {
        claims: [
          ...home.claims,
          ...many((index) =>
            claim({
              claim: `M${index}`,
              amount: String(1 + index),
              unit: '%',
              kind: 'share',
              period: '2019',
            }),
          ),
        ],
        citations: [
          ...home.citations,
          ...many((index) =>
            citation({ note: 10 + index, source: `s-${index}`, authors: ['Marit Oske'], published: '2018' }),
          ),
        ],
        mentions: many((index) => mention({ mention: `N${index}`, disposition: 'unaccounted' })),
      },
      {
        findings: [
          ...home.findings,
          ...many((index) =>
            left(`M${index}`, 'inconsistent', { low: '0.1', high: '0.2', expected: '10–20%' }),
          ),
          ...many((index) =>
            followed(`M${index}`, 10 + index, `s-${index}`, index % 2 === 0 ? 'inconsistent' : 'consistent'),
          ),
        ],
      },
    ),
  ],
  [
    'long words, and letters that the typeface lacks',
    changed({
      measures: home.measures.map((row) => ({ ...row, label: `${row.label}, ${LONG}`, note: LONG })),
      sources: home.sources.map((row) => ({
        ...row,
        publisher: LONG,
        title: '雪国の漁業統計年鑑'.repeat(6),
        vintage: 'x'.repeat(150),
      })),
      claims: home.claims.map((row) => ({ ...row, quote: LONG })),
    }),
  ],
  [
    'tables that know nothing of each other',
    changed({ measures: [], series: [], sources: [], events: [], citations: [] }),
  ],
  ['findings about nothing', changed({ claims: [], observations: [], relations: [] })],
]
