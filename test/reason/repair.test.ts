import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Interval, meets } from '../../pipeline/model/interval.ts'
import { factorOf, type Statement, statedInterval } from '../../pipeline/model/quantity.ts'
import { type Rational, rational } from '../../pipeline/model/rational.ts'
import { repairOf } from '../../pipeline/reason/repair.ts'
import { span } from '../model/samples.ts'
import { type Printed, printedFigures, rangesFor } from './printed-figures.ts'

const value = (amount: string): Rational => rational(amount.replaceAll(',', ''))

/** What a figure says at its face value, in the unit of print. */
const face = ({ amount, amount_to }: Statement): Rational =>
  amount_to === '' ? value(amount) : value(amount).add(value(amount_to)).div(2)

const shown = ({ amount, amount_to }: Statement): string =>
  amount_to === '' ? amount : `${amount}–${amount_to}`

/** Of several that are equally near the last, which is the largest. */
const nearest = (fits: readonly Statement[], to: Rational): string => {
  const away = (each: Statement): Rational => face(each).sub(to).abs()
  const [first, ...rest] = fits
  if (first === undefined) throw new Error('nothing fits')
  return shown(rest.reduce((best, each) => (away(each).lte(away(best)) ? each : best), first))
}

const middle = ({ low, high }: Interval, own: Statement): Rational | null =>
  low.at === null || high.at === null ? null : low.at.add(high.at).div(2).div(factorOf(own))

/** What fits, without the gaps between. */
const runsOf = (fits: readonly Statement[], all: readonly Statement[]) => {
  const isIn = (index: number): boolean => fits.some((each) => each === all[index])
  const starts = all.flatMap((_, index) => (isIn(index) && !isIn(index - 1) ? [index] : []))
  return starts.map((start) => {
    const after = all.findIndex((_, index) => index > start && !isIn(index))
    const [first, last] = [all[start], after < 0 ? undefined : all[after - 1]]
    return { first: first && shown(first), last: last === undefined ? null : shown(last) }
  })
}

/** Every figure tried, one after the other. */
const byBruteForce = ({ all, own }: Printed, range: Interval) => {
  const printed = all[own]
  const fits = all.filter((each) => meets(statedInterval(each), range))
  const [first, last] = [fits[0], fits.at(-1)]
  if (printed === undefined || first === undefined || last === undefined || fits.includes(printed))
    return null
  const centre = middle(range, printed)
  return {
    nearest: nearest(fits, face(printed)),
    central: centre === null ? null : nearest(fits, centre),
    fitting: runsOf(fits, all),
  }
}

const cases = printedFigures.chain((printed) => fc.tuple(fc.constant(printed), rangesFor(printed)))

const ownOf = ({ all, own }: Printed): Statement => {
  const statement = all[own]
  if (statement === undefined) throw new Error('no figure')
  return statement
}

const percent = (amount: string, overrides: Partial<Statement> = {}): Statement => ({
  amount,
  amount_to: '',
  scale: '',
  unit: '%',
  hedge: 'exact',
  ...overrides,
})

describe('the smallest repair', () => {
  it('is what trying every figure of the same printed precision finds', () => {
    fc.assert(
      fc.property(cases, ([printed, range]) => {
        expect(repairOf(ownOf(printed), range)).toEqual(byBruteForce(printed, range))
      }),
      { numRuns: 400 },
    )
  })

  it('never proposes a figure that does not fit, as anybody would read it', () => {
    fc.assert(
      fc.property(cases, ([printed, range]) => {
        const own = ownOf(printed)
        const repair = repairOf(own, range)
        const ends = repair?.fitting.flatMap(({ first, last }) => [first, last]) ?? []
        for (const proposed of [repair?.nearest, repair?.central, ...ends]) {
          if (proposed === undefined || proposed === null) continue
          const [amount = '', amount_to = ''] = proposed.split('–')
          expect(meets(statedInterval({ ...own, amount, amount_to }), range)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is none where the figure fits as printed, if only at the closed edge of its rounding', () => {
    expect(repairOf(percent('43'), span('[0.42, 0.425]'))).toBeNull()
    expect(repairOf(percent('43'), span('[0.42, 0.425)'))?.nearest).toBe('42')
    expect(repairOf(percent('43'), span('[0.435, 0.44]'))?.nearest).toBe('44')
  })

  it('is none where no figure of its precision would fit', () => {
    const count = percent('7', { unit: 'count' })
    expect(repairOf(count, span('[8.2, 8.6]'))).toBeNull()
    expect(repairOf(percent('43'), span('[-0.2, -0.1]'))).toBeNull()
    expect(repairOf(percent('0'), span('[0.2, 0.3]'))).toBeNull()
  })

  it('has the figure that the evidence gives at its face value, the nearest, and all that would fit', () => {
    expect(repairOf(percent('43'), span('[0.477492394778, 0.508299921599]'))).toEqual({
      nearest: '48',
      central: '49',
      fitting: [{ first: '48', last: '51' }],
    })
  })

  it('has no middle where the range has none, and no last figure where it has no upper end', () => {
    expect(repairOf(percent('43'), span('[0.6, )'))).toEqual({
      nearest: '60',
      central: null,
      fitting: [{ first: '60', last: null }],
    })
  })

  it('takes the middle of a printed range to the middle of what would fit', () => {
    const range = percent('180', { amount_to: '220', unit: 'km' })
    expect(repairOf(range, span('[300, 320]'))).toMatchObject({ nearest: '260–300', central: '290–330' })
  })

  it('tries all fractions where one that is rarely printed lies between two that fit', () => {
    const about = percent('3/8', { unit: 'ratio', hedge: 'about' })
    expect(repairOf(about, span('[31/100, 32/100]'))).toMatchObject({
      nearest: '2/5',
      fitting: [{ first: '3/10' }, { first: '2/5' }],
    })
  })

  it('fits one of the parts, and no gap between them', () => {
    const counted = percent('412,000', { unit: 'people' })
    const published = [span('[421306, 421306]'), span('[423100, 423100]')]
    expect(repairOf(counted, span('[421306, 423100]'), published)).toEqual({
      nearest: '421,000',
      central: '423,000',
      fitting: [
        { first: '421,000', last: '421,000' },
        { first: '423,000', last: '423,000' },
      ],
    })
    const next = [span('[421000, 421400]'), span('[421600, 421700]')]
    expect(repairOf(counted, span('[421000, 421700]'), next)?.fitting).toEqual([
      { first: '421,000', last: '422,000' },
    ])
    expect(repairOf(counted, span('[421306, 423100]'), [])).toBeNull()
  })

  it('is as round as the printed figure, where that fits', () => {
    const landed = percent('15,500', { unit: 't' })
    expect(repairOf(landed, span('[24293, 25312]'))?.central).toBe('24,800')
    expect(repairOf(landed, span('[24793, 24796]'))?.central).toBe('24,795')
  })
})
