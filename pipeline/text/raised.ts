// What stands raised above the line: note markers, exponents and the endings of ordinals, told apart.

const HIGH = new Map(
  [...'0123456789+-−=()n'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'][index] ?? plain]),
)
const LOW = new Map(
  [...'0123456789+-−=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][index] ?? plain]),
)

const inForms = (text: string, forms: ReadonlyMap<string, string>): string =>
  [...text].every((character) => forms.has(character))
    ? [...text].map((character) => forms.get(character) ?? character).join('')
    : text

/** "km" of "200 km" and "per km", "s" of "m/s", "R" of R squared: what a raised 2 or 3 makes a power of. */
const SQUARED = /(?:(?<![\p{L}\p{N}'’])(?:[kcdmnµ]?m|ft|yd|mi|[Rrχη])|\d\s?(?:[kcdmnµ]?m|ft|yd|mi|s)|\/s)$/u
const POWER_OF_TEN = /[×x·*]\s?10$/

/** A number, or the first and the last of several: "1", "1–3". */
const NUMBERS = /^\d{1,4}(?:[–-]\d{1,4})?$/

/** "1, 2" and "[1][2]" are two. */
const pieces = (text: string): string[] => text.split(/[\s,;[\]()]+/).filter((piece) => piece !== '')

const isPower = (before: string, text: string): boolean =>
  POWER_OF_TEN.test(before) || (/^[23]$/.test(text) && SQUARED.test(before))

/** Behind a word or its punctuation a raised number calls a note, even one that is missing; behind a figure only one that exists. */
const AFTER_WORDS = /(?:\p{L}{2}|[.,;:!?…)\]"'”’»%])$/u

/**
 * @param before what stands in front, on the line
 * @param text what is raised
 * @param notes the numbers of the notes that the article has
 * @returns markers `[n]` where the article has notes and no power is meant; else raised digits, and other text as it is
 */
export const raisedText = (before: string, text: string, notes: ReadonlySet<number>): string => {
  const numbers = pieces(text)
  const isCall = notes.size > 0 && AFTER_WORDS.test(before)
  const areNotes =
    numbers.length > 0 &&
    numbers.every(
      (piece) =>
        NUMBERS.test(piece) && (isCall || piece.split(/[–-]/).every((each) => notes.has(Number(each)))),
    )
  if (!areNotes || isPower(before, text.trim())) return inForms(text, HIGH)
  return numbers.map((piece) => piece.replace(/\d+/g, '[$&]')).join('')
}

/** How many characters in front of a raised text tell what it is. */
export const CONTEXT = 12

/** @returns the text with its raised digits written as markers where they call notes */
export const withMarkers = (text: string, notes: ReadonlySet<number>): string =>
  text.replace(/[¹²³⁰⁴-⁹]+/g, (digits, at: number) =>
    raisedText(text.slice(Math.max(0, at - CONTEXT), at), digits.normalize('NFKC'), notes),
  )

/** "2" of CO₂: digits in their lowered form, other text as it is. */
export const loweredText = (text: string): string => inForms(text, LOW)
