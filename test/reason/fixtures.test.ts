// Figures of which everybody can work out by hand what holds, through the whole reasoning.
import { describe, expect, it } from 'vitest'
import { shareWithinBounds } from '../../pipeline/checks/share-within-bounds.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import { intervalText } from '../../pipeline/model/interval-text.ts'
import { AMOUNT, unround } from '../../pipeline/model/quantity.ts'
import { reasoningOf } from '../../pipeline/reason/dossier-reasoning.ts'
import { printedScale } from '../../pipeline/reason/printed-scale.ts'
import { numerals } from '../../pipeline/text/numerals.ts'
import { run } from '../checks/run.ts'
import { claim, dossier, measure, observation, relation, series } from '../dossier.ts'
import { show } from '../model/samples.ts'

type Row = Parameters<typeof claim>[0]

const conflicts = (given: Dossier): string[] =>
  reasoningOf(given).parts.flatMap(({ settled }) =>
    (settled?.conflicts ?? []).map(({ units }) =>
      units.flatMap(({ statements }) => statements.map(({ id }) => id)).join(' '),
    ),
  )

const suspects = (given: Dossier): string[] =>
  [...reasoningOf(given).implied].flatMap(([id, { isSuspect }]) => (isSuspect ? [id] : []))

/** One relation between claims of so many people each, each of another place. */
const related = (asserts: string, ...amounts: readonly string[]): Dossier =>
  dossier({
    claims: amounts.map((amount, index) => claim({ claim: `C${index + 1}`, subject: `XA${index}`, amount })),
    relations: [relation({ asserts })],
  })

describe('a sum of rounded parts', () => {
  it('of 398, 399, 35 and 36 is consistent with a printed 867, one below its digits', () => {
    expect(conflicts(related('C1 + C2 + C3 + C4 = C5', '398', '399', '35', '36', '867'))).toEqual([])
    expect(conflicts(related('sum(C1, C2, C3, C4) = C5', '398', '399', '35', '36', '867'))).toEqual([])
  })

  it('is not with one that lies further off than its parts are rounded', () => {
    const apart = related('C1 + C2 + C3 + C4 = C5', '398', '399', '35', '36', '865')
    expect(conflicts(apart)).toEqual(['C1 C2 C3 C4 C5'])
    expect(suspects(apart)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5'])
  })
})

describe('six times a unit price of 1.05', () => {
  it('is consistent with 6.29, for the price is rounded', () => {
    expect(conflicts(related('6 * C1 = C2', '1.05', '6.29'))).toEqual([])
  })

  it('is not with 6.40', () => {
    const apart = related('6 * C1 = C2', '1.05', '6.40')
    expect(conflicts(apart)).toEqual(['C1 C2'])
    expect(show(reasoningOf(apart).implied.get('C2')?.range ?? EVERYTHING)).toBe('[627/100, 633/100)')
  })
})

describe('one figure stated three times', () => {
  const stated = (...rows: readonly Row[]): Dossier =>
    dossier({ claims: rows.map((row, index) => claim({ claim: `C${index + 1}`, ...row })) })

  const thousands = (amount: string): Row => ({ amount, scale: 'thousand' })
  const coarse: Row = { amount: '0.7', scale: 'million' }

  it('as 748 and 749 thousand clashes, although 700 thousand at one digit meets both', () => {
    expect(show(unround('0.7').cell)).toBe('[13/20, 3/4)')
    const given = stated(thousands('748'), thousands('749'), coarse)
    expect(conflicts(given)).toEqual(['C1 C2'])
    expect(suspects(given)).toEqual(['C1', 'C2'])
    expect(conflicts(stated(thousands('748'), coarse))).toEqual([])
    expect(conflicts(stated(thousands('749'), coarse))).toEqual([])
  })

  it('says so too if the coarse one stands first', () => {
    expect(conflicts(stated(coarse, thousands('749'), thousands('748')))).toEqual(['C2 C3'])
  })
})

describe('250%', () => {
  const verdicts = (row: Row) =>
    run(shareWithinBounds, dossier({ claims: [claim({ amount: '250', unit: '%', ...row })] })).map(
      (each) => each.verdict,
    )

  it('is legal as growth, and not as a share', () => {
    expect(verdicts({ kind: 'quantity' })).toEqual([])
    expect(verdicts({ kind: 'comparison' })).toEqual([])
    expect(verdicts({ kind: 'share', base: 'population' })).toEqual(['inconsistent'])
  })
})

describe('a sale of US$1.6 billion, 43% of a spending of US$3.246 billion', () => {
  const measures = [
    measure({ measure: 'sales', dimension: 'usd', unit: 'US$', stock_or_flow: 'flow' }),
    measure({ measure: 'spending', dimension: 'usd', unit: 'US$', stock_or_flow: 'flow' }),
  ]
  const sale = { subject: 'XBB', object: 'XAA', measure: 'sales', period: '2012' }
  const row = { period: '2012', unit: 'US$', scale: 'billion' } as const
  const spending = observation({ ...row, series: 'budget', key: 'XAA', measure: 'spending', amount: '3.246' })
  const repeated = observation({
    ...row,
    series: 'register',
    key: 'XBB>XAA',
    measure: 'sales',
    amount: '1.6',
  })

  const given = (...observations: readonly ReturnType<typeof observation>[]): Dossier =>
    dossier({
      claims: [
        claim({ claim: 'C1', ...sale, amount: '1.6', scale: 'billion', unit: 'US$' }),
        claim({ claim: 'C2', ...sale, kind: 'share', amount: '43', unit: '%', base: 'spending' }),
      ],
      measures,
      observations,
      series: ['budget', 'register'].map((name) => series({ series: name, unit: 'US$', producer: name })),
      relations: [relation({ asserts: 'C1 / C2 = budget:XAA@2012' })],
    })

  it('is impossible', () => {
    expect(conflicts(given(spending))).toEqual(['C1 C2 budget:XAA@2012'])
  })

  it('implies a share of 47.7–50.8%', () => {
    const implied = reasoningOf(given(spending)).implied.get('C2')
    expect(intervalText(implied?.range ?? EVERYTHING, 'ratio')).toBe('47.7–50.8%')
    expect(implied?.isTested).toBe(true)
  })

  it('makes the share the suspect where an independent source repeats the sale', () => {
    expect(suspects(given(spending, repeated))).toEqual(['C2'])
    const { implied } = reasoningOf(given(spending, repeated))
    expect(intervalText(implied.get('C2')?.range ?? EVERYTHING, 'ratio')).toBe('47.7–50.8%')
  })

  it('makes suspects of both where none does', () => {
    expect(suspects(given(spending))).toEqual(['C1', 'C2'])
  })

  it('leaves both alone where nobody says what was spent in all', () => {
    const withoutTotal = dossier({ ...given(repeated), relations: [] })
    expect([conflicts(withoutTotal), suspects(withoutTotal)]).toEqual([[], []])
  })
})

describe('p = -.22', () => {
  it.each([
    ['p = -.22', '-.22'],
    ['p = \u22120.22', '-0.22'],
  ])('is read from %j with its sign, and leaves open all that rounds to it', (text, amount) => {
    expect(numerals(text).map((numeral) => numeral.amount)).toEqual([amount])
    expect(AMOUNT.test(amount)).toBe(true)
    expect(show(unround(amount).cell)).toBe('(-9/40, -43/200]')
  })

  it('has no figure like it beside which it could be held: nothing is half of it or twice it', () => {
    const figure = { amount_to: '', scale: '', unit: 'ratio', hedge: 'exact' } as const
    expect(['-.22', '\u22120.22'].map((amount) => printedScale({ ...figure, amount }))).toEqual([null, null])
    expect(printedScale({ ...figure, amount: '.22' })?.own).toBe(22)
  })

  it.each(['-.22', '\u22120.22'])(
    'as %s agrees with what is computed to be below zero, and not above',
    (amount) => {
      const correlation = (asserts: string): Dossier =>
        dossier({
          claims: [claim({ claim: 'C1', kind: 'quantity', amount, unit: 'ratio' })],
          relations: [relation({ asserts })],
        })
      expect(conflicts(correlation('C1 = -.22'))).toEqual([])
      expect(conflicts(correlation('C1 < -.2'))).toEqual([])
      expect(conflicts(correlation('C1 = .22'))).toEqual(['C1'])
      expect(conflicts(correlation('C1 = -.23'))).toEqual(['C1'])
    },
  )
})
