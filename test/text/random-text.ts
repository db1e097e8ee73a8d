// Texts by chance: of signs that are often misread, of number words and marks, of real prose with accidents.
import fc from 'fast-check'

/** One or two digits of each kind that Unicode has: decimal, letter-like and other, of many scripts and planes. */
const DIGITS = [
  ...'0189',
  ...'٣۴߃३৩੩૪௩೪๓໔༣၄៥᠖',
  ...'５０',
  ...'\u{1D7CF}\u{1D7FF}\u{104A3}\u{1E953}\u{1FBF3}',
  ...'ⅣⅫⅷↀ〇〥\u{10142}\u{12400}',
  ...'½⅔⅙⅞²³¹⁷₄①⑳⓪❼㊷㉓㈠\u{10107}\u{1F101}',
]

const MARKS = [
  ...',.-–—\u2212+±×·/:;\'’"“”~^<>=()[]{}#&@…_|\\',
  ...'%‰°$€£¥₹№§¶†',
  ...' \t\n\r\f\u000b\u0085\u00a0\u2009\u202f\u2007\u3000\u2028\u2029',
  '\r\n',
  '\n\n',
]

/** What is not seen, or joins what stands before it, or turns it about; halves of characters. */
const UNSEEN = [
  ...'\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202c\u2066\u2069',
  ...'\u0301\u0308\u20dd\u20e3\ufe0f\u0338\u0327',
  '\u{1F1E6}',
  '\u{1F600}',
  '\u{1F468}\u200d\u{1F469}',
  '\ud800',
  '\udc00',
  '\u0000',
]

const LETTERS = [...'aeIVXLCDMmkKſßÉñאبЖ一七億ﬁ', 'ﬁve', 'İ', 'ǅ']

const WORDS = [
  '1',
  '2016',
  '30,000',
  '1 234 567',
  '1.60',
  '.22',
  '1,3',
  '12,34,567',
  '1.234.567,89',
  '15-19',
  '9/11',
  '3/4',
  '15:30',
  '11.9.2001',
  '2021-05-12',
  '10^6',
  '1e10',
  'F-16',
  'Mk. V',
  'No. ',
  'pp. ',
  'vol. ',
  '[3]',
  '[12',
  'US$',
  'a ',
  'an ',
  'one',
  'twenty',
  'twenty-one',
  'hundred',
  ' and ',
  'third',
  'thirds',
  'half',
  'quarter',
  'dozen',
  'million',
  ' m',
  'bn',
  'k',
  'km',
  'km²',
  ' per cent',
  'th',
  'st',
  's',
  ' to ',
  ' or ',
  ' in ',
  ' out of ',
  'between ',
  'May ',
  'Sept. ',
  'last ',
  'years',
  ' ago',
  'mid-',
  'about ',
  'no more than ',
  '-fold',
  'World War ',
  'https://',
  'www.',
  'a@b.c',
]

const joined = (parts: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength }).map((chosen) => chosen.join(''))

/** Every text that the invariants are tried on, apart from real ones. */
export const texts = fc.oneof(
  joined([...DIGITS, ...MARKS], 30),
  joined([...DIGITS, ...UNSEEN, ...LETTERS], 30),
  joined([...WORDS, ' ', ' ', ...MARKS], 40),
  joined([...WORDS, ...DIGITS, ...MARKS, ...UNSEEN, ...LETTERS], 40),
  joined(WORDS, 40).map((text) => text.replaceAll(' ', '\u00a0')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

interface Accident {
  readonly at: number
  readonly length: number
  readonly instead: string
}

const accident = (size: number): fc.Arbitrary<Accident> =>
  fc.record({
    at: fc.nat({ max: size }),
    length: fc.nat({ max: 12 }),
    instead: joined([...WORDS, ...DIGITS, ...MARKS, ...UNSEEN, ...LETTERS], 2),
  })

/** A stretch of the prose in which some places are struck out and others written over. */
export const damaged = (prose: string, stretch: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat({ max: Math.max(0, prose.length - stretch) }),
      fc.array(accident(stretch), { minLength: 1, maxLength: 12 }),
    )
    .map(([from, accidents]) =>
      accidents.reduce(
        (text, { at, length, instead }) => text.slice(0, at) + instead + text.slice(at + length),
        prose.slice(from, from + stretch),
      ),
    )
