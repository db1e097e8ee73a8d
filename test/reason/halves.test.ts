// What two halves of a dossier that nothing connects come to together is what each comes to by itself.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import type { Dossier, Tables } from '../../pipeline/model/dossier.ts'
import type { CleanObservation } from '../../pipeline/model/reference.ts'
import type { Relation } from '../../pipeline/model/relation.ts'
import { type DossierReasoning, reasoningOf } from '../../pipeline/reason/dossier-reasoning.ts'
import type { Contradiction } from '../../pipeline/reason/units.ts'
import { claim, dossier, measure, observation, relation, series } from '../dossier.ts'
import { show } from '../model/samples.ts'

interface Half {
  readonly claims: readonly CleanClaim[]
  readonly observations: readonly CleanObservation[]
  readonly relations: readonly Relation[]
}

const OPERATORS = ['+', '-', '*', '/'] as const
const COMPARISONS = ['<', '<=', '>', '>='] as const

/** Claims, rows and relations of one half: nothing that they name is named in the other. */
const halves = (name: string): fc.Arbitrary<Half> =>
  fc
    .record({
      amounts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
      rows: fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 9 })), { maxLength: 3 }),
      relations: fc.array(
        fc.record({
          picks: fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
          operator: fc.constantFrom(...OPERATORS),
          comparison: fc.constantFrom(...COMPARISONS),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ amounts, rows, relations }) => {
      const id = (pick: number | undefined): string => `${name}${(pick ?? 0) % amounts.length}`
      return {
        claims: amounts.map((amount, index) =>
          claim({
            claim: id(index),
            subject: id(index),
            amount: String(amount),
            unit: 'ratio',
            measure: 'strength',
          }),
        ),
        observations: rows.map(([pick, amount], index) =>
          observation({
            series: `series-${name.toLowerCase()}${index % 2}`,
            key: id(pick),
            period: String(2000 + index),
            amount: String(amount),
            unit: 'ratio',
            measure: 'strength',
          }),
        ),
        relations: relations.map(({ picks: [a, b, c], operator, comparison }, index) =>
          relation({
            relation: `R${name}${index}`,
            asserts: `${id(a)} ${operator} ${id(b)} ${comparison} ${id(c)}`,
          }),
        ),
      }
    })

const SHARED: Partial<Tables> = {
  measures: [measure({ measure: 'strength', dimension: 'ratio', unit: 'ratio', stock_or_flow: 'none' })],
  series: ['a0', 'a1', 'b0', 'b1'].map((name) =>
    series({
      series: `series-${name}`,
      measure: 'strength',
      unit: 'ratio',
      grade: name.endsWith('0') ? 'A' : 'B',
    }),
  ),
}

const dossierOf = (...all: readonly Half[]): Dossier =>
  dossier({
    ...SHARED,
    claims: all.flatMap(({ claims }) => claims),
    observations: all.flatMap(({ observations }) => observations),
    relations: all.flatMap(({ relations }) => relations),
  })

const named = ({ units, demands }: Contradiction): string => {
  const said = units.flatMap(({ statements }) => statements.map(({ id }) => id)).sort()
  const asked = demands
    .flatMap((each) => (each.kind === 'any' ? each.alternatives.map(({ id }) => id) : []))
    .sort()
  return `${said.join(' ')} by ${asked.join(' ')}`
}

/** Everything that was found out, in words that name no cell. */
const told = ({ implied, parts }: DossierReasoning): string[] => [
  ...[...implied].map(
    ([id, { range, isTested, isSuspect, carriers }]) =>
      `${id} ${show(range)} ${isTested} ${isSuspect} ${carriers().map(named).sort().join(', ')}`,
  ),
  ...parts.map(({ claims, complete, settled }) => {
    const conflicts = settled?.conflicts.map(named).sort() ?? ['none']
    const corrections = settled?.corrections.map((units) => named({ units, demands: [] })).sort() ?? []
    return `${[...claims].sort().join(' ')} ${complete}: ${conflicts.join(', ')}; ${corrections.join(', ')}`
  }),
]

describe('the reasoning over two halves that nothing connects', () => {
  it('is the reasoning over each', () => {
    fc.assert(
      fc.property(halves('A'), halves('B'), (one, other) => {
        const together = told(reasoningOf(dossierOf(one, other)))
        const apart = [one, other].flatMap((half) => told(reasoningOf(dossierOf(half))))
        expect(together.sort()).toEqual(apart.sort())
      }),
      { numRuns: 60 },
    )
  })

  it('does not hang on which half comes first', () => {
    fc.assert(
      fc.property(halves('A'), halves('B'), (one, other) => {
        const orders = [dossierOf(one, other), dossierOf(other, one)]
        const [first, second] = orders.map((each) => told(reasoningOf(each)).sort())
        expect(first).toEqual(second)
      }),
      { numRuns: 30 },
    )
  })
})
