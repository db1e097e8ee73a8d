import { describe, expect, it } from 'vitest'
import { relationProblems } from '../../pipeline/clean/relations.ts'
import { knownFrom } from '../../pipeline/reason/known.ts'
import { claim, measure, observation, relation } from '../dossier.ts'
import { lines, located } from './located.ts'

const claims = [
  claim({ claim: 'C001', amount: '43' }),
  claim({ claim: 'C002', amount: '3', measure: 'spending', unit: 'US$' }),
  claim({ claim: 'C003', kind: 'trend' }),
]

const known = knownFrom({
  claims,
  measures: [measure({})],
  observations: [observation({ amount: '43', period: '2020' })],
})

const ids = new Set(claims.map((row) => row.claim))

const wrong = (asserts: string, others: string[] = []) =>
  lines(relationProblems([located(relation({ asserts, claims: others }))], known, ids))

/** The column of `asserts` in the rows of these tests. */
const AT = Object.keys(relation({})).indexOf('asserts') + 1

describe('relationProblems', () => {
  it('accepts a comparison of like with like', () => {
    expect(wrong('C001 = population-census-2020:XAA@2020', ['C003'])).toEqual([])
  })

  it('points into the cell at a claim that nobody knows, and names the nearest', () => {
    expect(wrong('C001 = C0O1')).toEqual([
      `file.csv:2:${AT + 7}: unknown-claim: expected a known claim, found "C0O1" (did you mean "C001"?)`,
    ])
  })

  it('names the nearest to an unknown claim that only asserts it, too', () => {
    expect(wrong('C001 = C001', ['C0O3'])).toEqual([
      'file.csv:2:2: unknown-claim: expected one of C001, C002, C003, found "C0O3" (did you mean "C003"?)',
    ])
  })

  it('points at a series, and at an observation, that nobody knows', () => {
    expect(wrong('C001 = population-census-2021:XAA@2020')).toEqual([
      `file.csv:2:${AT + 7}: unknown-series: expected a known series, found "population-census-2021" (did you mean "population-census-2020"?)`,
    ])
    expect(wrong('C001 = population-census-2020:XAA@2019')).toEqual([
      `file.csv:2:${AT + 7}: unknown-observation: expected an observation of population-census-2020 for XAA, found none for "2019" (it has 2020)`,
    ])
  })

  it('refuses what is no comparison', () => {
    expect(wrong('C001 C001').map((line) => line.split(': ')[1])).toEqual(['relation-not-understood'])
    expect(wrong('C001 / C002').map((line) => line.split(': ')[1])).toEqual(['relation-not-understood'])
    expect(wrong('alert(1) = C001').map((line) => line.split(': ')[1])).toEqual(['unknown-function'])
  })

  it('refuses to hold people against dollars, at the side that does not fit', () => {
    expect(wrong('C001 = C002')).toEqual([
      `file.csv:2:${AT + 7}: mixed-units: expected one unit on both sides: the left is in people, found usd (US$ at current prices) on the right; they cannot be added or compared`,
    ])
  })

  it('refuses a claim without a figure, and a division by nothing', () => {
    expect(wrong('C001 = C003')).toEqual([
      `file.csv:2:${AT + 7}: no-figure: expected a claim that states a figure, found C003, which states none`,
    ])
    expect(wrong('C001 / 0 = C001').map((line) => line.split(': ')[1])).toEqual(['division-by-zero'])
  })

  it('reports every relation that is wrong', () => {
    const rows = ['C001 = C001', 'C001 = C002', '?'].map((asserts, index) =>
      located(relation({ asserts }), index + 2),
    )
    expect(relationProblems(rows, known, ids).map(({ line }) => line)).toEqual([3, 4])
  })
})
