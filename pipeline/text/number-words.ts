// The words that English writes numbers with.
import type { Scale } from '../model/unit.ts'

const TEENS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const NTH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENTH_WORDS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

const numbered = (words: string, value: (index: number) => number): [string, number][] =>
  words.split(' ').map((word, index) => [word, value(index)])

/** "twenty-one" to "ninety-nine", or with ordinals "twenty-first" to "ninety-ninth". */
const compound = (words: string): [string, number][] =>
  TENS_WORDS.split(' ').flatMap((tens, index) =>
    numbered(words, (one) => (index + 2) * 10 + one + 1)
      .slice(0, 9)
      .map(([word, value]): [string, number] => [`${tens}-${word}`, value]),
  )

/** Below twenty, one word each. */
export const ONES: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nil', 0],
  ['nought', 0],
  ['naught', 0],
  ...numbered(TEENS, (index) => index + 1),
])

/** Forty and ninety are often misspelt. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ...numbered(TENS_WORDS, (index) => (index + 2) * 10),
  ['fourty', 40],
  ['ninty', 90],
])

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(TEENS, (index) => index + 1),
  ...TENS,
  ...compound(TEENS),
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
])

/** As they are often misspelt. */
const MISSPELT_NTHS: readonly [string, number][] = [
  ['eigth', 8],
  ['nineth', 9],
  ['twelvth', 12],
]

/** One word each; "twenty-first" is read from its two. */
export const NTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(NTH, (index) => index + 1),
  ...numbered(TENTH_WORDS, (index) => (index + 2) * 10),
  ...MISSPELT_NTHS,
])

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([...NTHS, ...compound(NTH)])

/** Ordinals of whole magnitudes: "the hundredth". */
export const MAGNITUDE_NTHS: ReadonlyMap<string, number> = new Map([
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** Scale words that may follow a number, as one number each; a lakh and a crore are Indian for 10⁵ and 10⁷. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** Dozens behind a number, long and short. */
export const DOZENS: ReadonlySet<string> = new Set(['dozen', 'dozens', 'doz', 'dozs', 'dz', 'dzs'])

/** What multiplies the number before it, dozens among them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...MAGNITUDES,
  ['dozen', 12],
  ['dozens', 12],
])

/** "Hundreds of": more than one, and nobody says how many. */
export const PLURAL_MAGNITUDES: ReadonlySet<string> = new Set(
  'tens hundreds thousands millions billions trillions dozens scores lakhs crores'.split(' '),
)

/** Before a magnitude they leave open how many: "several hundred". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'couple'])

/** Short scales that mean nothing else, and the scale that each stands for. */
export const SCALE_SIGNS: ReadonlyMap<string, Scale> = new Map([
  ['mn', 'million'],
  ['mln', 'million'],
  ['mio', 'million'],
  ['mil', 'million'],
  ['bn', 'billion'],
  ['bln', 'billion'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
  ['tln', 'trillion'],
])

/** Letters that are a scale beside money or right behind the digits, and may be a unit elsewhere. */
export const SCALE_LETTERS: ReadonlyMap<string, Scale> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['b', 'billion'],
  ['mm', 'million'],
  ['t', 'trillion'],
])

/** Denominators as words, singular; their plural has an s. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ...[...NTHS].filter(([, value]) => value > 2),
  ...MAGNITUDE_NTHS,
])

/** Multiples as one word; "halved" is one of them. */
export const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['twice', '2'],
  ['thrice', '3'],
  ['double', '2'],
  ['doubled', '2'],
  ['doubles', '2'],
  ['doubling', '2'],
  ['triple', '3'],
  ['tripled', '3'],
  ['triples', '3'],
  ['tripling', '3'],
  ['treble', '3'],
  ['trebled', '3'],
  ['trebling', '3'],
  ['quadruple', '4'],
  ['quadrupled', '4'],
  ['quadrupling', '4'],
  ['quintupled', '5'],
  ['halve', '1/2'],
  ['halved', '1/2'],
  ['halves', '1/2'],
  ['halving', '1/2'],
])

/** "Tenfold". */
export const FOLD = /^(?<count>[a-z]+)fold$/

/** Words with a number inside them that count things. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['pair', 2],
  ['duo', 2],
  ['bilateral', 2],
  ['trio', 3],
  ['troika', 3],
  ['trilateral', 3],
  ['triangle', 3],
  ['quartet', 4],
  ['quadrilateral', 4],
  ['quintet', 5],
])

/** Words with an order inside them; `last` and its like name a place that no number gives. */
export const ORDER_WORDS: ReadonlyMap<string, string> = new Map([
  ['primary', '1'],
  ['latter', '2'],
  ['secondary', '2'],
  ['tertiary', '3'],
  ['last', ''],
  ['next', ''],
  ['previous', ''],
  ['penultimate', ''],
  ['antepenultimate', ''],
])

/** Before a number they make it negative. */
export const MINUS_WORDS: ReadonlySet<string> = new Set(['minus', 'negative'])
