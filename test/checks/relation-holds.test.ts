import { describe, expect, it } from 'vitest'
import { relationHolds } from '../../pipeline/checks/relation-holds.ts'
import { claim, dossier, measure, observation, relation, series, source } from '../dossier.ts'
import { run } from './run.ts'

const investment = {
  measures: [
    measure({ measure: 'orders', label: 'orders of turbines', dimension: 'usd', stock_or_flow: 'flow' }),
    measure({ measure: 'investment', label: 'public investment', dimension: 'usd', stock_or_flow: 'flow' }),
  ],
  series: [
    series({ series: 'investment-2023', measure: 'investment', unit: 'US$', source: 'treasury-2023' }),
  ],
  sources: [
    source({ source: 'treasury-2023', publisher: 'Treasury', title: 'Accounts', vintage: 'May 2023' }),
  ],
}

const order = claim({
  claim: 'C1',
  measure: 'orders',
  amount: '1.6',
  scale: 'billion',
  unit: 'US$',
  period: '2019',
  start: 10,
  end: 30,
})
const share = claim({
  claim: 'C2',
  kind: 'share',
  measure: 'orders',
  base: 'investment',
  amount: '43',
  unit: '%',
})

/** The answer where public investment is `amount` billion dollars. */
const invested = (amount: string, when = '2019', reading = '') => {
  const row = { series: 'investment-2023', measure: 'investment', unit: 'US$', source: 'treasury-2023' }
  return run(
    relationHolds,
    dossier({
      ...investment,
      claims: [order, share],
      observations: [observation({ ...row, amount, scale: 'billion', period: when })],
      relations: [relation({ asserts: `C1 / C2 = investment-2023:XAA@${when}`, reading })],
    }),
  )
}

const people = (amount: string, amount_to = '', overrides = {}) => claim({ amount, amount_to, ...overrides })

const verdict = (asserts: string, claims: ReturnType<typeof claim>[]) =>
  run(relationHolds, dossier({ claims, relations: [relation({ asserts })] })).map((answer) => answer.verdict)

describe('shares of different wholes', () => {
  it('answer open in any comparison, and say what each is a share of', () => {
    const other = claim({
      claim: 'C3',
      kind: 'share',
      measure: 'orders',
      base: 'exports',
      amount: '12',
      unit: '%',
    })
    const [answer] = run(
      relationHolds,
      dossier({ ...investment, claims: [share, other], relations: [relation({ asserts: 'C2 > C3' })] }),
    )
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toContain('as a share of public investment')
  })
})

describe('two calculations', () => {
  const compared = (north: string) =>
    run(
      relationHolds,
      dossier({
        claims: [claim({ claim: 'C1', amount: '5' })],
        observations: [
          observation({ series: 'a', amount: '12000.1', period: '2020' }),
          observation({ series: 'a', key: 'north', amount: north, period: '2020' }),
        ],
        relations: [
          relation({
            relation: 'R1',
            claims: ['C1'],
            asserts: 'a:XAA@2020 / 1000 = a:north@2020 / 1000',
          }),
        ],
      }),
    )[0]

  it('are told in few digits, and in all of them where they would read the same and are not', () => {
    expect(compared('12000.1')?.message).toMatch(/= 12\.00 people; .* = 12\.00 people: they agree/)
    expect(compared('12000.4')?.message).toMatch(
      /= 12\.00005–12\.00015 people; .* = 12\.00035–12\.00045 people: they have no/,
    )
  })
})

describe('relation-holds', () => {
  it('finds a quotient consistent that some of its values make true', () => {
    const [answer] = invested('3.7')
    expect(answer).toMatchObject({
      of: ['R1'],
      claims: ['C1', 'C2'],
      verdict: 'consistent',
      evidence: ['R1', 'investment-2023:XAA@2019'],
      place: { start: 10, end: 30 },
    })
    expect(answer?.message).toBe(
      'US$1.6 billion ÷ 43% = US$3.56–3.88 billion; US$3.7 billion (US$3.65–3.75 billion): they agree. Source: Treasury, Accounts, May 2023.',
    )
  })

  it('finds a quotient inconsistent that none of its values makes true, and shows the arithmetic', () => {
    const [answer] = invested('3.2')
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.message).toBe(
      'US$1.6 billion ÷ 43% = US$3.56–3.88 billion; US$3.2 billion (US$3.15–3.25 billion): they have no value in common. Source: Treasury, Accounts, May 2023.',
    )
  })

  it('lets equality hold at the closed end of a rounded figure and not at the open one', () => {
    const rounded = people('43', '', { claim: 'C1' })
    expect(verdict('C1 = C2', [rounded, people('42', '42.5', { claim: 'C2' })])).toEqual(['consistent'])
    expect(verdict('C1 = C2', [rounded, people('43.5', '44', { claim: 'C2' })])).toEqual(['inconsistent'])
  })

  it('tells < from <= where two figures can only be equal', () => {
    const claims = [people('43', '44', { claim: 'C1' }), people('42', '43', { claim: 'C2' })]
    expect(verdict('C1 < C2', claims)).toEqual(['inconsistent'])
    expect(verdict('C1 <= C2', claims)).toEqual(['consistent'])
    expect(verdict('C2 > C1', claims)).toEqual(['inconsistent'])
    expect(verdict('C2 >= C1', claims)).toEqual(['consistent'])
  })

  it('leaves open what compares two different things, and names both', () => {
    const [answer] = run(
      relationHolds,
      dossier({
        measures: [
          measure({}),
          measure({ measure: 'workforce', label: 'people in work', stock_or_flow: 'stock' }),
        ],
        claims: [people('40', '', { claim: 'C1' }), people('30', '', { claim: 'C2', measure: 'workforce' })],
        relations: [relation({ asserts: 'C1 = C2' })],
      }),
    )
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toContain(
      'Nor do they speak of one thing: the first is people living in a country, the second people in work.',
    )
  })

  it('lets different things be ordered, and gives an order no range to lie in', () => {
    const workers = people('30', '', { claim: 'C2', measure: 'workforce' })
    const claims = [people('40', '', { claim: 'C1' }), workers]
    const [order] = run(relationHolds, dossier({ claims, relations: [relation({ asserts: 'C1 > C2' })] }))
    expect([order?.verdict, order?.range]).toEqual(['consistent', undefined])
    const [equality] = run(relationHolds, dossier({ claims, relations: [relation({ asserts: 'C1 = C1' })] }))
    expect(equality?.range?.low.at?.toFraction()).toBe('79/2')
  })

  it('leaves open what compares two different periods, although the figures agree', () => {
    const [answer] = invested('3.7', '2021')
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toContain(
      'But they do not speak of one thing: the first is about 2019, the second about 2021.',
    )
  })

  it('calls no relation wrong that is only one reading of several', () => {
    expect(invested('3.2', '2019', 'which-year').map((answer) => answer.verdict)).toEqual(['undetermined'])
  })

  it('names the parties that it sums and ranks, and leaves invented codes as they are', () => {
    const sold = (key: string, amount: string) => observation({ key, amount, period: '2019' })
    const answers = run(
      relationHolds,
      dossier({
        sources: [source({})],
        series: [series({})],
        measures: [measure({})],
        claims: [
          people('40', '', { claim: 'C1' }),
          claim({ claim: 'C2', kind: 'rank', amount: '1', unit: 'rank' }),
        ],
        observations: [sold('ITA>ESP', '40'), sold('XVL>ESP', '30'), sold('ITA>XVL', '20')],
        relations: [
          relation({ asserts: 'C1 = sum(population-census-2020:ITA>ESP@2019)' }),
          relation({ relation: 'R2', asserts: 'C1 < sum(population-census-2020:*>ESP@2019)' }),
          relation({ relation: 'R3', asserts: 'C2 = rank(population-census-2020:ITA>ESP@2019)' }),
          relation({ relation: 'R4', asserts: 'C1 > sum(population-census-2020:XVL>ESP@2019)' }),
        ],
      }),
    )
    expect(answers.map(({ message }) => message)).toEqual([
      '40 people (39.5–40.5 people); the sum for Italy to Spain, 2019 = 39.5–40.5 people: they agree. Source: Census Bureau, Census of 2020.',
      '40 people (39.5–40.5 people); the sum for all to Spain, 2019 = 69.0–71.0 people: the first can be below the second. Source: Census Bureau, Census of 2020.',
      'rank 1; the rank of Spain among all, 2019 = rank 1: they agree. Source: Census Bureau, Census of 2020.',
      '40 people (39.5–40.5 people); the sum for XVL to Spain, 2019 = 29.5–30.5 people: the first can be above the second. Source: Census Bureau, Census of 2020.',
    ])
  })

  it('names the claims that assert an order without standing in it', () => {
    const [answer] = run(
      relationHolds,
      dossier({
        claims: [people('43', '', { claim: 'C1' }), claim({ claim: 'C9', kind: 'trend' })],
        relations: [relation({ asserts: 'C1 >= C1', claims: ['C9'] })],
      }),
    )
    expect(answer?.claims).toEqual(['C1', 'C9'])
  })

  it('has nothing to say of a dossier without relations', () => {
    expect(run(relationHolds, dossier())).toEqual([])
  })
})
