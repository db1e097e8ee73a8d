// The words that English writes figures with.
import type { Hedge } from '../model/hedge.ts'
import type { Scale } from '../model/unit.ts'

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const numbered = (words: string, value: (index: number) => number): [string, number][] =>
  words.split(' ').map((word, index) => [word, value(index)])

/** "twenty-one" to "ninety-nine", or with ordinals "twenty-first" to "ninety-ninth". */
const compound = (words: string): [string, number][] =>
  TENS.split(' ').flatMap((tens, index) =>
    numbered(words, (one) => (index + 2) * 10 + one + 1)
      .slice(0, 9)
      .map(([word, value]): [string, number] => [`${tens}-${word}`, value]),
  )

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(ONES, (index) => index + 1),
  ...numbered(TENS, (index) => (index + 2) * 10),
  ...compound(ONES),
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
])

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(ORDINALS, (index) => index + 1),
  ...compound(ORDINALS),
])

/** Denominators as words; plural or singular. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
])

export const SCALE_WORDS: ReadonlyMap<string, Scale> = new Map([
  ['hundred', 'hundred'],
  ['thousand', 'thousand'],
  ['million', 'million'],
  ['mn', 'million'],
  ['m', 'million'],
  ['billion', 'billion'],
  ['bn', 'billion'],
  ['trillion', 'trillion'],
])

/** Words before a figure, longest first, so that "no more than" is not read as "more than". */
export const HEDGE_WORDS: readonly (readonly [string, Hedge])[] = [
  ['no more than', 'up_to'],
  ['not more than', 'up_to'],
  ['no less than', 'at_least'],
  ['no fewer than', 'at_least'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['at least', 'at_least'],
  ['at most', 'up_to'],
  ['as many as', 'up_to'],
  ['as much as', 'up_to'],
  ['up to', 'up_to'],
  ['close to', 'nearly'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['exceeding', 'over'],
  ['above', 'over'],
  ['over', 'over'],
  ['under', 'under'],
  ['below', 'under'],
]

/** Unit words and signs after a figure, and the unit of `model/unit.ts` that each means. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['per cent', '%'],
  ['percent', '%'],
  ['km', 'km'],
  ['kilometres', 'km'],
  ['kilometers', 'km'],
  ['km2', 'km2'],
  ['km²', 'km2'],
  ['square kilometres', 'km2'],
  ['square kilometers', 'km2'],
  ['hectares', 'ha'],
  ['metres', 'm'],
  ['meters', 'm'],
  ['tonnes', 't'],
  ['tons', 't'],
  ['kg', 'kg'],
  ['barrels a day', 'bbl/d'],
  ['barrels per day', 'bbl/d'],
  ['MW', 'MW'],
  ['megawatts', 'MW'],
  ['MWh', 'MWh'],
  ['TWh', 'TWh'],
  ['people', 'people'],
  ['persons', 'people'],
  ['individuals', 'people'],
  ['inhabitants', 'people'],
  ['days', 'day'],
  ['months', 'month'],
  ['years', 'year'],
])

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['US$', 'US$'],
  ['USD', 'US$'],
  ['$', 'US$'],
])

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
