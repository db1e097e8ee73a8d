import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meets } from '../../pipeline/model/interval.ts'
import { type Statement, statedInterval } from '../../pipeline/model/quantity.ts'
import { fitting, type PrintedScale, printedScale, turning } from '../../pipeline/reason/printed-scale.ts'
import { show, span } from '../model/samples.ts'
import { type Printed, printedFigures, rangesFor } from './printed-figures.ts'

const figure = (overrides: Partial<Statement>): Statement => ({
  amount: '43',
  amount_to: '',
  scale: '',
  unit: 'people',
  hedge: 'exact',
  ...overrides,
})

const scaleOf = (statement: Statement): PrintedScale => {
  const scale = printedScale(statement)
  if (scale === null) throw new Error('no scale')
  return scale
}

/** The figures that stand before and after, with what each leaves open. */
const around = (overrides: Partial<Statement>) => {
  const scale = scaleOf(figure(overrides))
  return [scale.own - 1, scale.own, scale.own + 1].map(
    (index) => `${scale.amount(index)} ${show(scale.interval(index))}`,
  )
}

const ownOf = ({ all, own }: Printed): Statement => {
  const statement = all[own]
  if (statement === undefined) throw new Error('no figure')
  return statement
}

describe('the figures like a printed one', () => {
  it('have its decimals', () => {
    expect(around({ amount: '1.60', unit: '%' })).toEqual([
      '1.59 [317/20000, 319/20000)',
      '1.60 [319/20000, 321/20000)',
      '1.61 [321/20000, 323/20000)',
    ])
  })

  it('end in as many groups of zeros', () => {
    expect(around({ amount: '30,000' }).map((words) => words.split(' ')[0])).toEqual([
      '29,000',
      '30,000',
      '31,000',
    ])
    expect(around({ amount: '1,500' })[2]).toBe('1,501 [3001/2, 3003/2)')
  })

  it('are exact where they count things', () => {
    expect(around({ amount: '7', unit: 'count' })).toEqual(['6 [6, 6]', '7 [7, 7]', '8 [8, 8]'])
  })

  it('are the fractions of prose', () => {
    expect(around({ amount: '1/3', unit: 'ratio' }).map((words) => words.split(' ')[0])).toEqual([
      '3/10',
      '1/3',
      '2/5',
    ])
  })

  it('are ranges as wide as a printed range', () => {
    expect(around({ amount: '180', amount_to: '220', unit: 'km' })).toEqual([
      '179–219 [179, 219]',
      '180–220 [180, 220]',
      '181–221 [181, 221]',
    ])
  })

  it('are none for zero, for what lies below it and for a range of fractions', () => {
    const amounts = ['0', '0.00', '0/3', '-5']
    expect(amounts.map((amount) => printedScale(figure({ amount })))).toEqual(amounts.map(() => null))
    expect(printedScale(figure({ amount: '1/4', amount_to: '1/3', unit: 'ratio' }))).toBeNull()
  })

  it('leave open what they would leave open in print, each of them, in rising order', () => {
    fc.assert(
      fc.property(printedFigures, (printed) => {
        const scale = scaleOf(ownOf(printed))
        const shift = scale.own - printed.own
        printed.all.forEach((each, index) => {
          expect(show(scale.interval(index + shift))).toBe(show(statedInterval(each)))
        })
        const values = printed.all.map((_, index) => scale.value(index + shift))
        expect(values.every((value, index) => index === 0 || value.gt(values[index - 1] ?? 0))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('those that fit a range', () => {
  it('are all that share a value with it, and no others', () => {
    fc.assert(
      fc.property(
        printedFigures.chain((printed) => fc.tuple(fc.constant(printed), rangesFor(printed))),
        ([printed, range]) => {
          const scale = scaleOf(ownOf(printed))
          const shift = scale.own - printed.own
          const runs = fitting(scale, range)
          const found = printed.all.map((_, index) =>
            runs.some(({ first, last }) => first <= index + shift && index + shift <= last),
          )
          expect(found).toEqual(printed.all.map((each) => meets(statedInterval(each), range)))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('meet it at the closed edge of their rounding and not at the open one', () => {
    const fits = (text: string) =>
      fitting(scaleOf(figure({ amount: '43' })), span(text)).map(({ first, last }) => [first, last])
    expect(fits('[42.5, 42.5]')).toEqual([[43, 43]])
    expect(fits('[42, 42.5]')).toEqual([[42, 43]])
    expect(fits('[42, 42.5)')).toEqual([[42, 42]])
    expect(fits('[-3, -1]')).toEqual([])
  })
})

describe('the least index at which a test turns true', () => {
  it('is found wherever it is, and is one past the last where the test never is true', () => {
    for (let first = 0; first < 4; first += 1)
      for (let last = first; last < 9; last += 1)
        for (let from = 0; from < 12; from += 1)
          expect(turning(first, last, (index) => index >= from)).toBe(
            Math.min(Math.max(first, from), last + 1),
          )
  })
})
