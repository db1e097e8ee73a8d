// The words that English dates with.

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

const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Month words, long and short, in lower case: 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...SHORT_MONTHS.map((name, index): [string, number] => [name, index + 1]),
  ['sept', 9],
])

/** Months that are words of another meaning too. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
])

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)

/** Seasons and their EDTF codes, those of no hemisphere: spring is 21. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', '21'],
  ['summer', '22'],
  ['autumn', '23'],
  ['fall', '23'],
  ['winter', '24'],
])

/** Parts of a month, a year, a decade. */
export const PARTS: ReadonlySet<string> = new Set(['early', 'mid', 'late'])

/** Stretches of a year by number: how many months one has. */
export const YEAR_PARTS: ReadonlyMap<string, number> = new Map([
  ['q', 3],
  ['quarter', 3],
  ['h', 6],
  ['half', 6],
])

/** Decades in words. */
export const DECADES: ReadonlyMap<string, string> = new Map([
  ['twenties', '2'],
  ['thirties', '3'],
  ['forties', '4'],
  ['fifties', '5'],
  ['sixties', '6'],
  ['seventies', '7'],
  ['eighties', '8'],
  ['nineties', '9'],
])
