import { describe, expect, it } from 'vitest'
import { checkStatement } from '../../pipeline/clean/statement.ts'
import { lines, located } from './located.ts'

const stated = { amount: '43', amount_to: '', scale: '', hedge: 'exact' } as const

type Row = Partial<Record<'amount' | 'amount_to', string>> & { hedge?: 'exact' | 'about' | '' }

const check = (row: Row, unit = 'people', dimension = 'people') =>
  checkStatement(located({ ...stated, ...row, unit }), unit, 'unit', dimension)

const wrong = (...asked: Parameters<typeof check>) => lines(check(...asked).problems)

describe('checkStatement', () => {
  it('passes a whole statement on', () => {
    expect(check({ hedge: 'about' })).toEqual({
      statement: { ...stated, hedge: 'about', unit: 'people' },
      problems: [],
    })
  })

  it('lets a row state no figure at all', () => {
    expect(check({ amount: '', hedge: '' }, '')).toEqual({ statement: null, problems: [] })
  })

  it('accepts an upper figure that is not below the lower one, whatever marks and fractions they bear', () => {
    expect(wrong({ amount: '200', amount_to: '400' })).toEqual([])
    expect(wrong({ amount: '200', amount_to: '200' })).toEqual([])
    expect(wrong({ amount: '900', amount_to: '1,000' })).toEqual([])
    expect(wrong({ amount: '1/3', amount_to: '1/2' })).toEqual([])
    expect(wrong({ amount: '-5', amount_to: '-3' })).toEqual([])
  })

  it('refuses a range that runs backwards or has only its end', () => {
    expect(wrong({ amount: '400', amount_to: '200' })).toEqual([
      'file.csv:2:2: range-reversed: expected at least 400, found "200"',
    ])
    expect(wrong({ amount: '', amount_to: '200', hedge: '' })).toEqual([
      'file.csv:2:2: half-range: expected an amount too, found only "200"',
    ])
  })

  it('speaks of a unit by its name, and never of the dimension, which no table asks for in claims', () => {
    expect(wrong({}, 'USD dollars', 'usd')).toEqual([
      'file.csv:2:5: unknown-unit: expected US$, the only unit that fits this row, found "USD dollars" (README, Files, lists all units)',
    ])
  })

  it('refuses a unit that nobody knows, and names those that fit, the nearest, and where all are', () => {
    expect(wrong({}, 'peple')).toEqual([
      'file.csv:2:5: unknown-unit: expected people, the only unit that fits this row, found "peple" (did you mean "people"? README, Files, lists all units)',
    ])
    expect(wrong({}, 'kilometres', 'length')).toEqual([
      'file.csv:2:5: unknown-unit: expected one of km, m, cm, mm, mile, nmi, yd, ft, in, the units that fit this row, found "kilometres" (did you mean "km"? README, Files, lists all units)',
    ])
    expect(wrong({}, '', '')).toEqual([
      'file.csv:2:5: unknown-unit: expected a known unit, found an empty cell (README, Files, lists all units)',
    ])
  })

  it('refuses a unit of another dimension, and asks for none where the dimension is not known', () => {
    expect(wrong({}, 'km')).toEqual([
      'file.csv:2:5: unit-misfit: expected people, the only unit that fits this row, found "km", a unit of something else',
    ])
    expect(wrong({}, 'km', 'date')).toEqual([
      'file.csv:2:5: unit-misfit: expected no unit: the measure of this row has none, found "km", a unit of something else',
    ])
    expect(wrong({}, 'km', '')).toEqual([])
  })

  it('refuses an amount without a hedge', () => {
    expect(wrong({ hedge: '' })).toEqual([
      'file.csv:2:4: invalid-hedge: expected one of exact, about, over, at_least, under, up_to, nearly beside an amount, found an empty cell (write exact where the words add nothing)',
    ])
  })

  it('reports all that is wrong with a statement', () => {
    const { statement, problems } = check({ amount: '4', amount_to: '2', hedge: '' }, 'km')
    expect(statement).toBeNull()
    expect(problems.map(({ code }) => code)).toEqual(['range-reversed', 'unit-misfit', 'invalid-hedge'])
  })
})
