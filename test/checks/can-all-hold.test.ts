import { describe, expect, it } from 'vitest'
import { canAllHold } from '../../pipeline/checks/can-all-hold.ts'
import { claim, dossier, measure, observation, relation, series, source } from '../dossier.ts'
import { run } from './run.ts'
import { SALE, SHARE, trade } from './trade.ts'

const share = (id: string, amount: string) =>
  claim({ claim: id, subject: id, kind: 'share', measure: 'votes', base: 'all-votes', amount, unit: '%' })

/** Shares that make up a whole. */
const parties = (...amounts: readonly string[]) =>
  run(
    canAllHold,
    dossier({
      measures: [measure({ measure: 'votes' }), measure({ measure: 'all-votes' })],
      claims: amounts.map((amount, index) => share(`C${index + 1}`, amount)),
      relations: [relation({ asserts: `${amounts.map((_, index) => `C${index + 1}`).join(' + ')} = 100%` })],
    }),
  )

describe('can-all-hold', () => {
  it('is consistent where the figures that bear on each other can all be true at once', () => {
    expect(parties('40', '35', '25')).toMatchObject([
      {
        of: ['C1', 'C2', 'C3'],
        claims: ['C1', 'C2', 'C3'],
        verdict: 'consistent',
        message: 'C1, C2 and C3 can all be true at once, with all evidence that bears on them.',
      },
    ])
    expect(run(canAllHold, trade({ treasury: '3.7' })).map(({ verdict }) => verdict)).toEqual(['consistent'])
  })

  it('says of a figure alone that it can be true', () => {
    const alone = trade(
      { treasury: '1.6' },
      { claims: [SALE], relations: [relation({ asserts: 'C1 > 1 billion US$' })] },
    )
    expect(run(canAllHold, alone).map(({ message }) => message)).toEqual([
      'C1 can be true with all evidence that bears on it.',
    ])
  })

  it('is inconsistent where three figures cannot all be true, though every two of them could', () => {
    const [answer, ...others] = parties('40', '35', '20')
    expect(others).toEqual([])
    expect(answer).toMatchObject({
      of: ['C1', 'C2', 'C3', 'R1'],
      claims: ['C1', 'C2', 'C3'],
      verdict: 'inconsistent',
      evidence: ['R1'],
    })
    expect(answer?.message).toBe(
      '40% (C1), 35% (C2) and 20% (C3) cannot all hold by R1. Without any one of them the others can. Smallest repair: “40%” → “45%” (44% to 46% would fit), or “35%” → “40%” (39% to 41% would fit), or “20%” → “25%” (24% to 26% would fit).',
    )
  })

  it('lets figures hold that meet at the closed edges of their roundings and not at the open ones', () => {
    expect(parties('40', '61').map(({ verdict }) => verdict)).toEqual(['consistent'])
    expect(parties('39', '60').map(({ verdict }) => verdict)).toEqual(['inconsistent'])
  })

  it('says of a figure that clashes with a bare number that it cannot hold', () => {
    const exact = (asserts: string) =>
      run(canAllHold, dossier({ claims: [share('C1', '43')], relations: [relation({ asserts })] }))
    expect(exact('C1 = 42.5%').map(({ verdict }) => verdict)).toEqual(['consistent'])
    expect(exact('C1 = 43.5%').map(({ message }) => message)).toEqual([
      '43% (C1) cannot hold by R1. Smallest repair: “43%” → “44%”.',
    ])
  })

  it('lists every smallest set, and says which member resolves how many of them', () => {
    const answers = run(canAllHold, trade({ treasury: '3.2', bank: '3.3' }))
    expect(answers.map(({ of }) => of)).toEqual([
      ['C1', 'C2', 'R1'],
      ['C1', 'C2', 'R2'],
    ])
    expect(answers[0]).toMatchObject({
      found: 'C1 and C2',
      expected: 'US$3.2 billion for 2012 (Treasury)',
      evidence: ['R1', 'treasury:XAA@2012'],
    })
    expect(answers[0]?.message).toBe(
      'US$1.6 billion (C1), 43% (C2) and US$3.2 billion for 2012 (Treasury) cannot all hold by R1. Without any one of them the others can. Of 2 conflicts, giving up C1 resolves 2, C2 2 and the figure of Treasury 1. Smallest repair: “US$1.6 billion” → “US$1.4 billion”, or “43%” → “49%” (48% to 51% would fit).',
    )
  })

  it('tells apart the conflicts of the same claims and relations', () => {
    const relations = [relation({ asserts: 'C1 >= treasury:XAA@2012 + bank:XAA@2012' })]
    const answers = run(canAllHold, trade({ treasury: '3.2', bank: '3.3' }, { claims: [SALE], relations }))
    expect(answers.map(({ of }) => of)).toEqual([
      ['C1', 'R1'],
      ['C1', 'R1', '2'],
    ])
  })

  it('is undetermined where the evidence contradicts itself, and accuses no claim', () => {
    const relations = [
      relation({ relation: 'R1', asserts: 'treasury:XAA@2012 = bank:XAA@2012' }),
      relation({ relation: 'R2', asserts: 'C1 < bank:XAA@2012' }),
    ]
    const [answer, ...others] = run(
      canAllHold,
      trade({ treasury: '3.2', bank: '3.9' }, { claims: [SALE], relations }),
    )
    expect(others).toEqual([])
    expect(answer).toMatchObject({
      of: ['R1'],
      claims: [],
      verdict: 'undetermined',
      place: { start: null, end: null },
    })
    expect(answer?.message).toMatch(/ cannot all hold by R1\. Without any one of them the others can\.$/)
    expect(answer?.evidence?.toSorted()).toEqual(['R1', 'bank:XAA@2012', 'treasury:XAA@2012'])
  })

  it('demands no more than that one published figure agrees, and no sense of unlike things', () => {
    const rows = ['41', '43', '47'].map((amount, index) => observation({ series: `s${index}`, amount }))
    const known = (amount: string) =>
      run(
        canAllHold,
        dossier({
          claims: [claim({ amount })],
          measures: [measure({})],
          sources: [source({})],
          series: rows.map((row) => series({ series: row.series })),
          observations: rows,
        }),
      ).map(({ of, verdict }) => [...of, verdict])
    expect(known('43')).toEqual([['C1', 'consistent']])
    expect(known('44')).toEqual([['C1', 'published', 'inconsistent']])
    const unlike = [relation({ asserts: 'C2 = C1 / treasury:XAA@2012' })]
    const planned = { ...SHARE, base: 'plans' }
    expect(
      run(canAllHold, trade({ treasury: '3.2' }, { claims: [SALE, planned], relations: unlike })),
    ).toEqual([])
  })

  it('has nothing to examine where nothing bears on a figure, and in an empty dossier', () => {
    expect(run(canAllHold, trade({ treasury: '3.2' }, { relations: [] }))).toEqual([])
    expect(run(canAllHold, dossier())).toEqual([])
  })
})
