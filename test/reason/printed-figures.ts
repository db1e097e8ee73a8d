// Printed figures of every form, each among all the figures that could have been printed instead; and ranges whose ends
// fall on the edges of their roundings.
import fc from 'fast-check'
import { HEDGES, type Hedge } from '../../pipeline/model/hedge.ts'
import { closed, type Interval, open, UNBOUNDED } from '../../pipeline/model/interval.ts'
import { factorOf, type Statement } from '../../pipeline/model/quantity.ts'
import { powerOfTen, type Rational, rational } from '../../pipeline/model/rational.ts'

export interface Printed {
  /** In rising order; where the table of figures is endless, far beyond all ranges that are tried. */
  readonly all: readonly Statement[]
  readonly own: number
  /** Half a unit of the last printed digit, in base units: roundings end at its multiples. */
  readonly grain: Rational
}

const MOST = 60

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** `k` units of the last place: 43 at two decimals is "0.43", with three zeros "43,000". */
const digits = (k: number, decimals: number, zeros: number): string => {
  if (decimals === 0) return grouped(`${k}${'0'.repeat(zeros)}`)
  const all = String(k).padStart(decimals + 1, '0')
  return `${all.slice(0, -decimals)}.${all.slice(-decimals)}`
}

const hedge = fc.constantFrom<Hedge>(...HEDGES)
const own = fc.integer({ min: 1, max: MOST })

const statement = (amount: string, unit: string, overrides: Partial<Statement> = {}): Statement => ({
  amount,
  amount_to: '',
  scale: '',
  unit,
  hedge: 'exact',
  ...overrides,
})

const rising = (make: (k: number) => Statement): Statement[] =>
  Array.from({ length: 4 * MOST + 50 }, (_, index) => make(index + 1))

const printed = (k: number, step: Rational, make: (k: number) => Statement): Printed => ({
  all: rising(make),
  own: k - 1,
  grain: step.mul(factorOf(make(k))).div(2),
})

const decimals = fc
  .tuple(own, fc.integer({ min: 0, max: 3 }), fc.constantFrom('%', 'US$', 'km2', 'ha'), hedge)
  .map(([k, places, unit, each]) =>
    printed(k, powerOfTen(-places), (n) =>
      statement(digits(n, places, 0), unit, { hedge: each, scale: unit === 'US$' ? 'million' : '' }),
    ),
  )

const wholes = fc
  .tuple(own, fc.constantFrom(3, 6), hedge)
  .map(([k, zeros, each]) =>
    printed(k, powerOfTen(zeros), (n) => statement(digits(n, 0, zeros), 'people', { hedge: each })),
  )

const counts = fc
  .tuple(own, fc.constantFrom('count', 'rank'), hedge)
  .map(([k, unit, each]) => printed(k, rational(1), (n) => statement(String(n), unit, { hedge: each })))

const ranges = fc
  .tuple(own, fc.integer({ min: 1, max: MOST }), fc.integer({ min: 0, max: 1 }))
  .map(([k, width, places]) =>
    printed(k, powerOfTen(-places), (n) =>
      statement(digits(n, places, 0), 'km', { amount_to: digits(n + width, places, 0) }),
    ),
  )

/** 1/10 to 9/10, and one in sevenths or eighths, which stands among them where it is printed. */
const EVERYDAY = [
  '1/10',
  '1/5',
  '1/4',
  '3/10',
  '1/3',
  '2/5',
  '1/2',
  '3/5',
  '2/3',
  '7/10',
  '3/4',
  '4/5',
  '9/10',
]

const fractions = fc
  .tuple(fc.constantFrom(...EVERYDAY, '1/8', '3/8', '5/7', '7/8'), hedge)
  .map(([amount, each]): Printed => {
    const all = [...new Set([...EVERYDAY, amount])].sort((a, b) => rational(a).compare(rational(b)))
    return {
      all: all.map((every) => statement(every, 'ratio', { hedge: each })),
      own: all.indexOf(amount),
      grain: rational('1/240'),
    }
  })

export const printedFigures: fc.Arbitrary<Printed> = fc.oneof(decimals, wholes, counts, ranges, fractions)

const ends = fc.record({
  at: fc.option(fc.integer({ min: 0, max: 6 * MOST }), { freq: 8 }),
  isClosed: fc.boolean(),
})

/** Ranges that end on multiples of the grain; single numbers too, and without an end. */
export const rangesFor = ({ grain }: Printed): fc.Arbitrary<Interval> =>
  fc.tuple(ends, ends).map(([one, other]) => {
    const [low, high] =
      one.at !== null && other.at !== null && one.at > other.at ? [other, one] : [one, other]
    const end = ({ at, isClosed }: typeof low) =>
      at === null ? UNBOUNDED : (isClosed || low.at === high.at ? closed : open)(grain.mul(at))
    return { low: end(low), high: end(high) }
  })
