import { describe, expect, it } from 'vitest'
import { agreesWithReference } from '../../pipeline/checks/agrees-with-reference.ts'
import { UNSPECIFIED } from '../../pipeline/model/claim.ts'
import { claim, dossier, measure, observation, relation, series, source } from '../dossier.ts'
import { run } from './run.ts'

const sources = [
  source({ source: 'census-2020', publisher: 'Census Bureau' }),
  source({ source: 'atlas', publisher: 'Atlas' }),
  source({ source: 'almanac', publisher: 'Almanac' }),
]

const shares = { kind: 'share', measure: 'speakers', base: 'population', amount: '43', unit: '%' } as const
const share = claim(shares)

type Overrides = Parameters<typeof observation>[0]

const row = (overrides: Overrides) =>
  observation({ measure: 'speakers', base: 'population', unit: '%', period: '2020', ...overrides })

/** @param producers by series, who counted; the others counted for themselves */
const ask = (
  asked: ReturnType<typeof claim>,
  rows: readonly Overrides[],
  flow = false,
  producers: Readonly<Record<string, string>> = {},
) =>
  run(
    agreesWithReference,
    dossier({
      claims: [asked],
      series: Object.entries(producers).map(([id, producer]) => series({ series: id, producer })),
      observations: rows.map(row),
      sources,
      measures: [
        measure({}),
        measure({ measure: 'speakers', label: 'speakers', stock_or_flow: flow ? 'flow' : 'stock' }),
        measure({ measure: 'households', label: 'all households' }),
      ],
    }),
  )

const verdict = (asked: ReturnType<typeof claim>, rows: readonly Overrides[], flow = false) =>
  ask(asked, rows, flow).map((answer) => answer.verdict)

describe('agrees-with-reference', () => {
  it('is consistent where the published figure and the stated one share a value', () => {
    const [answer] = ask(share, [{ amount: '43.2' }])
    expect(answer).toMatchObject({
      of: ['C1'],
      claims: ['C1'],
      verdict: 'consistent',
      found: '43%',
      expected: '43.2% for 2020 (Census Bureau)',
      evidence: ['population-census-2020:XAA@2020'],
      message: 'Agrees with 43.2% for 2020 (Census Bureau).',
    })
  })

  it('is inconsistent where they share none', () => {
    const [answer] = ask(share, [{ amount: '34' }])
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.message).toBe('Disagrees with 34% for 2020 (Census Bureau).')
  })

  it('calls our own calculation ours, and no figure of its source', () => {
    const words = (['derived', 'approximation', 'estimate'] as const).map(
      (flag) => ask(share, [{ amount: '43.2', flag }])[0]?.expected,
    )
    const ours = '43.2% for 2020 (our calculation from Census Bureau)'
    expect(words).toEqual([ours, ours, '43.2% for 2020 (Census Bureau)'])
  })

  describe('where readings make such a figure of others', () => {
    const asked = (amount: string, published: string, reading = 'which') =>
      run(
        agreesWithReference,
        dossier({
          claims: [claim({ ...shares, amount })],
          series: ['a', 'b'].map((id) => series({ series: id, producer: id })),
          observations: [
            row({ series: 'a', amount: published }),
            observation({ series: 'b', measure: 'speakers', amount: '36', period: '2020' }),
            observation({ series: 'b', key: 'XBB', amount: '100', period: '2020' }),
          ],
          relations: [relation({ relation: 'R1', asserts: 'C1 * b:XBB@2020 = b:XAA@2020', reading })],
          sources,
          measures: [measure({}), measure({ measure: 'speakers' })],
        }),
      )[0]

    it('counts them beside what is published', () => {
      expect(asked('36', '50')).toMatchObject({
        verdict: 'undetermined',
        evidence: ['a:XAA@2020', 'R1'],
        message:
          'Sources differ; 1 of 2 published statements agree: 35.3–36.7%, which R1 makes of 36 people for 2020 (Census Bureau) and 100 people for 2020 (Census Bureau). Others: 50% for 2020 (Census Bureau).',
      })
      expect(asked('36', '36')?.verdict).toBe('consistent')
    })

    it('says of a figure that none of them gives how far it is from all', () => {
      expect(asked('43', '50')?.message).toMatch(
        /^The article says 43% \(42\.5–43\.5%\); the 1 published figure and 1 calculation from such say 35–50%\. Disagrees with /,
      )
    })

    it('leaves out what must hold by itself', () => {
      expect(asked('36', '50', '')).toMatchObject({ verdict: 'inconsistent', evidence: ['a:XAA@2020'] })
    })
  })

  it('says the range of several figures before it lists them, where none agrees', () => {
    const [answer] = ask(share, [{ amount: '34' }, { amount: '36', source: 'atlas', series: 'atlas' }])
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.message).toBe(
      'The article says 43% (42.5–43.5%); the 2 published figures say 33.5–36.5%. Disagrees with 34% for 2020 (Census Bureau); 36% for 2020 (Atlas).',
    )
    const [third] = ask(share, [
      { amount: '34' },
      { amount: '51', source: 'atlas', series: 'atlas' },
      { amount: '36', source: 'almanac', series: 'almanac' },
    ])
    expect(third?.message).toBe(
      'The article says 43% (42.5–43.5%); the 3 published figures say 34–51%. Disagrees with 34% for 2020 (Census Bureau); 51% for 2020 (Atlas); 36% for 2020 (Almanac).',
    )
  })

  it('agrees at the closed edge of the rounding and not at the open one', () => {
    expect(verdict(share, [{ amount: '42', amount_to: '42.5' }])).toEqual(['consistent'])
    expect(verdict(share, [{ amount: '43.5', amount_to: '44' }])).toEqual(['inconsistent'])
  })

  it('is undetermined where sources are divided, and consistent where two of three agree', () => {
    const [yes, no] = [{ amount: '43' }, { amount: '34', source: 'atlas', series: 'atlas' }]
    const [answer] = ask(share, [yes, no])
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toBe(
      'Sources differ; 1 of 2 published statements agree: 43% for 2020 (Census Bureau). Others: 34% for 2020 (Atlas).',
    )
    const third = { source: 'almanac', series: 'almanac' }
    expect(verdict(share, [yes, no, { ...third, amount: '43' }])).toEqual(['consistent'])
    expect(verdict(share, [yes, no, { ...third, amount: '34' }])).toEqual(['undetermined'])
  })

  it('counts whoever repeats the count of another as one witness with it', () => {
    const rows = [
      { amount: '43', series: 'bank', source: 'atlas' },
      { amount: '43.1', series: 'institute', source: 'almanac' },
      { amount: '34' },
    ]
    expect(verdict(share, rows)).toEqual(['consistent'])
    const [answer] = ask(share, rows, false, { bank: 'institute', institute: 'institute' })
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toBe(
      'Sources differ; 1 of 2 independent witnesses agree: 43% for 2020 (Atlas); 43.1% for 2020 (Almanac). Others: 34% for 2020 (Census Bureau).',
    )
  })

  it('counts copies of one wrong count once, too, and one witness that says both as half of one', () => {
    const copies = { amount: '34', series: 'bank', source: 'atlas' }
    const rows = [{ amount: '43' }, { amount: '43', series: 'almanac', source: 'almanac' }, copies]
    const more = [...rows, { ...copies, series: 'press' }]
    expect(verdict(share, more)).toEqual(['undetermined'])
    const counted = ask(share, more, false, { bank: 'institute', press: 'institute' })
    expect(counted.map((answer) => answer.verdict)).toEqual(['consistent'])
    const both = [{ amount: '43' }, { amount: '34', series: 'revised' }]
    const revised = { 'population-census-2020': 'census', revised: 'census' }
    const [answer] = ask(share, both, false, revised)
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toContain('1 of 2 published statements agree, from 1 independent witness:')
  })

  it('is inconsistent where copies of one count all disagree', () => {
    const rows = ['bank', 'press'].map((id) => ({ amount: '34', series: id, source: id }))
    const [answer] = ask(share, rows, false, { bank: 'institute', press: 'institute' })
    expect(answer?.verdict).toBe('inconsistent')
  })

  it('is undetermined where the share is known only of another whole, and says of which', () => {
    const [answer] = ask(share, [{ amount: '43', base: 'households' }])
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toBe('Known only as a share of all households: 43% for 2020 (Census Bureau).')
  })

  it('takes a stock of any day that the claim touches, and a flow of the same days only', () => {
    const dated = claim({ ...shares, period: '2015/2020' })
    expect(verdict(dated, [{ amount: '43', period: '2020' }])).toEqual(['consistent'])
    expect(verdict(dated, [{ amount: '43', period: '2020' }], true)).toEqual(['undetermined'])
    expect(verdict(dated, [{ amount: '43', period: '2015/2020' }], true)).toEqual(['consistent'])
    expect(verdict(dated, [{ amount: '43', period: '2015/2021' }], true)).toEqual(['undetermined'])
    expect(verdict(dated, [{ amount: '43', period: '2021' }])).toEqual(['undetermined'])
  })

  it('is unsupported where nothing speaks of this measure', () => {
    const [answer] = ask(share, [])
    expect(answer?.verdict).toBe('unsupported')
    expect(answer?.message).toBe('The reference data hold nothing about this figure.')
  })

  it('is unsupported where the row does not say yet what it counts', () => {
    const [answer] = ask(claim({ measure: UNSPECIFIED, amount: '43' }), [{ amount: '43' }])
    expect(answer?.verdict).toBe('unsupported')
    expect(answer?.message).toBe(
      'The reference data hold nothing about this figure (the row does not say yet what it counts).',
    )
  })

  it('says for whom the measure is known where it is known for others only', () => {
    const [answer] = ask(share, [{ key: 'XBB', amount: '43' }])
    expect(answer?.verdict).toBe('unsupported')
    expect(answer?.message).toBe(
      'The reference data hold nothing about this figure (speakers: known for XBB; the figure is about XAA).',
    )
  })

  it('holds no number of people against a share of people, and no dollars of one year against those of another', () => {
    expect(verdict(share, [{ amount: '43', unit: 'people', base: '' }])).toEqual(['unsupported'])
    const money = claim({ measure: 'speakers', amount: '43', unit: 'US$' })
    expect(verdict(money, [{ amount: '43', unit: 'US$', base: '' }])).toEqual(['consistent'])
    expect(verdict(money, [{ amount: '43', unit: 'US$2021', base: '' }])).toEqual(['unsupported'])
  })

  it('has nothing to examine in claims without a figure, in ranks and in an empty dossier', () => {
    expect(ask(claim({ kind: 'trend' }), [])).toEqual([])
    expect(ask(claim({ kind: 'rank', amount: '2', unit: 'rank' }), [])).toEqual([])
    expect(run(agreesWithReference, dossier())).toEqual([])
  })
})
