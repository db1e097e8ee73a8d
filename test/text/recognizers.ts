// The English specs of Recognizers-Text, judged: what each expects, and whether numerals() finds and reads it.
import { z } from 'zod'
import { type Numeral, numerals } from '../../pipeline/text/numerals.ts'
import { ourUnit } from './recognizers-units.ts'
import { holdsAll, type Judged, type Place, same, touching, valuesOf } from './suites.ts'

export const SPECS = [
  'Number/English/NumberModel',
  'Number/English/PercentModel',
  'Number/English/OrdinalModel',
  'Number/English/NumberRangeModel',
  'NumberWithUnit/English/CurrencyModel',
  'NumberWithUnit/English/DimensionModel',
  'NumberWithUnit/English/AgeModel',
] as const

const result = z.object({
  Start: z.int(),
  End: z.int(),
  TypeName: z.string(),
  Resolution: z.object({
    value: z.string().nullish(),
    unit: z.string().default(''),
    isoCurrency: z.string().default(''),
  }),
})
type Result = z.infer<typeof result>

const cases = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(result),
    NotSupported: z.string().optional(),
    NotSupportedByDesign: z.string().optional(),
  }),
)

/** What .NET, where the specs come from, cannot do, no implementation ever met; what others lack is still expected. */
const isMet = ({ NotSupported = '', NotSupportedByDesign = '' }: z.infer<typeof cases>[number]): boolean =>
  !`${NotSupported},${NotSupportedByDesign}`.includes('dotnet')

/** "last" and "next" point at an item, "dollars" alone names a unit: they state no number. */
const statesNumber = ({ TypeName, Resolution }: Result): boolean =>
  TypeName !== 'ordinal.relative' && typeof Resolution.value === 'string'

const RISING = ['over', 'at_least']
const FALLING = ['under', 'up_to']

/** An open end is a hedge of ours; two ends are one range, or two figures that bound it. */
const readsRange = (value: string, ours: readonly Numeral[]): boolean => {
  const [low = '', high = ''] = value.slice(1, -1).split(',')
  const has = (end: string, hedges: readonly string[]): boolean =>
    ours.some((one) => hedges.includes(one.hedge) && valuesOf(one).some((each) => same(each, Number(end))))
  const inRange = (end: string): boolean =>
    ours.some((one) => valuesOf(one).some((each) => same(each, Number(end))))
  if (low !== '' && high !== '') return inRange(low) && inRange(high)
  return low === '' ? has(high, FALLING) : has(low, RISING)
}

const readsNumber = (value: string, ours: readonly Numeral[]): boolean =>
  ours.flatMap(valuesOf).some((each) => same(each, Number(value.replace('%', ''))))

const readsValue = ({ TypeName, Resolution }: Result, ours: readonly Numeral[]): boolean => {
  const value = Resolution.value ?? ''
  return TypeName === 'numberrange' ? readsRange(value, ours) : readsNumber(value, ours)
}

const hasUnit = ({ TypeName, Resolution }: Result, ours: readonly Numeral[]): boolean | undefined => {
  const expected = ourUnit(TypeName, Resolution.unit, Resolution.isoCurrency)
  return expected === undefined ? undefined : ours.some(({ unit }) => unit === expected)
}

const judge =
  (text: string, all: readonly Numeral[]) =>
  (expected: Result): Judged => {
    const place: Place = { start: expected.Start, end: expected.End + 1 }
    const ours = touching(all, place)
    return {
      context: text,
      expected: `${text.slice(place.start, place.end)} = ${expected.Resolution.value}`,
      ours,
      found: ours.length > 0,
      covered: ours.some(holdsAll(place)),
      exact: statesNumber(expected) ? readsValue(expected, ours) : undefined,
      kind: undefined,
      unit: statesNumber(expected) ? hasUnit(expected, ours) : undefined,
    }
  }

/** @param json the spec's text, with or without a byte order mark */
export const judgedSpec = (json: string): Judged[] =>
  cases
    .parse(JSON.parse(json.replace(/^\uFEFF/, '')))
    .filter(isMet)
    .flatMap(({ Input, Results }) => Results.map(judge(Input, numerals(Input))))
